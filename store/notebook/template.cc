// SPDX-License-Identifier: MIT
// The only file that includes the Mustache library.
#include "store/notebook/template.h"

#include <fmt/format.h>

#include <kainjow/mustache.hpp>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/joined.h"
#include "core/text/spelling.h"
#include "core/text/stripped.h"
#include "store/document/text/plain_text.h"

namespace confab::store {
namespace {

namespace mustache = kainjow::mustache;

// The library recurses for each level of a template and copies the template at every level.
constexpr std::size_t kMaxBytes = 64u << 10;
constexpr int kMaxTags = 200;
constexpr std::size_t kMaxResult = 1u << 20;

struct Tag {
  char kind;  // `#`, `^`, `>` and so on; `&` a variable
  std::string name;
  std::size_t begin = 0;
  std::size_t end = 0;
};

Tag tag_of(std::string_view contents, bool is_triple) {
  const auto name = core::stripped(contents);
  const bool is_variable =
      name.empty() || std::string_view("#^/>&!=").find(name[0]) == std::string_view::npos;
  if (is_variable || (is_triple && name[0] != '=')) return {'&', std::string(name)};
  return {name[0], std::string(core::stripped(name.substr(1)))};
}

// Finds tags as the library does, which does not expose its own.
std::vector<Tag> tags_in(const std::string& text) {
  std::vector<Tag> tags;
  for (auto at = text.find("{{"); at != std::string::npos; at = text.find("{{", at)) {
    const std::size_t width = text.compare(at, 3, "{{{") == 0 ? 3 : 2;
    const auto close = text.find(std::string(width, '}'), at + width);
    if (close == std::string::npos) break;  // the library says so
    auto tag = tag_of(std::string_view(text).substr(at + width, close - at - width), width == 3);
    tag.begin = at;
    tag.end = at = close + width;
    tags.push_back(std::move(tag));
  }
  return tags;
}

core::Status check_size(const std::string& text) {
  int tags = 0;
  for (auto at = text.find("{{"); at != std::string::npos; at = text.find("{{", at + 1)) ++tags;
  if (text.size() <= kMaxBytes && tags <= kMaxTags) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    "template is larger than 64 KiB or has more than 200 tags", "make it shorter");
}

// The problem with a tag, and what to do about it.
struct Complaint {
  std::string message;
  std::string hint;
};

std::optional<Complaint> complaint_about(const Tag& tag, const std::string& written,
                                         const core::TemplateValues& values) {
  // With other delimiters, the limits above would not apply.
  if (tag.kind == '>' || tag.kind == '=') {
    return Complaint{fmt::format("'{}' is not a tag that confab reads", written),
                     "a template has {{name}}, {{#name}}…{{/name}} and {{^name}}…{{/name}}"};
  }
  const auto found = values.find(tag.name);
  if (tag.kind == '#' && tag.name != "." && found == values.end()) {
    std::vector<std::string> names;
    for (const auto& [name, value] : values) names.push_back(name);
    return Complaint{fmt::format("'{}' is not a known name here", written),
                     core::did_you_mean(tag.name, names,
                                        fmt::format("known names: {}", core::joined(names, ", ")))};
  }
  const bool is_list =
      found != values.end() && std::holds_alternative<std::vector<std::string>>(found->second);
  if (tag.kind == '&' && is_list) {
    return Complaint{fmt::format("'{}' is a list", written),
                     fmt::format("write {{{{#{0}}}}}{{{{.}}}}{{{{/{0}}}}}", tag.name)};
  }
  return {};
}

core::Error complaint_at(const Tag& tag, const std::string& text, Complaint complaint) {
  const auto before = text.begin() + static_cast<std::ptrdiff_t>(tag.begin);
  const auto line = std::count(text.begin(), before, '\n');
  return {core::ErrorKind::kUsage,
          std::move(complaint.message),
          {"", static_cast<int>(line) + 1, 0},
          std::move(complaint.hint)};
}

// The first tag that never ends; the first section that is never closed, or never opened.
core::Status check_ends(const std::string& text, const std::vector<Tag>& tags) {
  std::vector<Tag> open;
  const auto unended = text.find("{{", tags.empty() ? 0 : tags.back().end);
  if (unended != std::string::npos)
    return core::fail(
        complaint_at({'&', "", unended}, text, {"a tag is never closed", "end it with '}}'"}));
  for (const auto& tag : tags) {
    if (tag.kind == '#' || tag.kind == '^') open.push_back(tag);
    if (tag.kind != '/') continue;
    if (open.empty() || open.back().name != tag.name)
      return core::fail(complaint_at(
          tag, text,
          {fmt::format("'{{{{/{}}}}}' closes a section that is not open", tag.name),
           open.empty() ? "remove it" : fmt::format("first close '{}'", open.back().name)}));
    open.pop_back();
  }
  if (open.empty()) return core::ok();
  const auto& last = open.back();
  return core::fail(complaint_at(last, text,
                                 {fmt::format("section '{}' is never closed", last.name),
                                  fmt::format("end it with '{{{{/{}}}}}'", last.name)}));
}

core::Status check_tags(const std::string& text, const std::vector<Tag>& tags,
                        const core::TemplateValues& values) {
  for (const auto& tag : tags) {
    const auto complaint =
        complaint_about(tag, text.substr(tag.begin, tag.end - tag.begin), values);
    if (!complaint) continue;
    return core::fail(complaint_at(tag, text, *complaint));
  }
  return core::ok();
}

// An empty text must be false; to the library it is not.
mustache::data data_of(const core::TemplateValue& value) {
  if (const auto* text = std::get_if<std::string>(&value))
    return text->empty() ? mustache::data(false) : mustache::data(*text);
  mustache::data list(mustache::data::type::list);
  for (const auto& item : std::get<std::vector<std::string>>(value)) list.push_back(item);
  return list;
}

// Thrown through the library, which has no other way to stop.
struct TooMuch {};

// Looks up names for the library. The library's own lookup would treat a value as a template, and
// let lists in lists grow without end.
class Names : public mustache::basic_context<std::string> {
 public:
  Names(const core::TemplateValues& values, const std::vector<Tag>& tags, std::size_t template_size)
      : section_cost_(template_size) {
    // An unknown variable stays as it is.
    for (const auto& tag : tags) {
      if (tag.kind == '&') data_.insert_or_assign(tag.name, fmt::format("{{{{{}}}}}", tag.name));
    }
    for (const auto& [name, value] : values) data_.insert_or_assign(name, data_of(value));
  }

  // A section may print the whole template once more.
  void push(const mustache::data* data) override {
    spend(section_cost_);
    sections_.push_back(data);
  }
  void pop() override { sections_.pop_back(); }

  const mustache::data* get(const std::string& name) const override {
    if (name == "." && !sections_.empty()) return paid(sections_.back());
    const auto found = data_.find(name);
    return found == data_.end() ? nullptr : paid(&found->second);
  }
  const mustache::data* get_partial(const std::string&) const override { return nullptr; }

 private:
  const mustache::data* paid(const mustache::data* data) const {
    if (data->is_string()) spend(data->string_value().size());
    return data;
  }

  void spend(std::size_t bytes) const {
    if (bytes > left_) throw TooMuch();
    left_ -= bytes;
  }

  std::map<std::string, mustache::data> data_;
  std::vector<const mustache::data*> sections_;
  std::size_t section_cost_;
  mutable std::size_t left_ = kMaxResult;
};

}  // namespace

core::Result<std::string> render_template(const std::string& text,
                                          const core::TemplateValues& values) {
  TRY(check_size(text));
  if (auto plain = check_plain_text(text); !plain) {
    plain.error().kind = core::ErrorKind::kUsage;
    return core::fail(std::move(plain.error()));
  }
  const auto tags = tags_in(text);
  TRY(check_tags(text, tags, values));
  TRY(check_ends(text, tags));
  mustache::mustache parsed(text);
  if (!parsed.is_valid()) return core::fail(core::ErrorKind::kUsage, parsed.error_message());
  parsed.set_custom_escape([](const std::string& value) { return value; });  // Markdown, not HTML
  Names names(values, tags, text.size());
  try {
    return parsed.render(names);
  } catch (const TooMuch&) {
    return core::fail(core::ErrorKind::kUsage, "template makes more than 1 MiB of text",
                      "make it shorter");
  }
}

}  // namespace confab::store
