// SPDX-License-Identifier: MIT
#include "core/notes/redirect.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/notes/note.h"
#include "core/notes/schema.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// `path` without `.md`, in the form in which names are compared.
std::string comparable(std::string_view path) {
  return fold_case(path.ends_with(".md") ? path.substr(0, path.size() - 3) : path);
}

// `a/../b` is `b`; unset if it leads out of the notebook.
std::optional<std::string> normalized(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const auto part = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(part.size() + 1, path.size()));
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
      continue;
    }
    if (parts.empty()) return std::nullopt;
    parts.pop_back();
  }
  std::string result;
  for (const auto part : parts) result += (result.empty() ? "" : "/") + std::string(part);
  return result;
}

// The target of a relative link, which starts from the folder of its note.
std::optional<std::string> from_folder_of(std::string_view note, std::string_view target) {
  if (target.starts_with('/')) return normalized(target);
  const auto slash = note.rfind('/');
  const auto folder = slash == note.npos ? std::string_view() : note.substr(0, slash + 1);
  return normalized(std::string(folder) + std::string(target));
}

std::string_view without_leading_dots(std::string_view target) {
  while (target.starts_with("./") || target.starts_with("../") || target.starts_with('/'))
    target.remove_prefix(target.find('/') + 1);
  return target;
}

bool ends_with_path(std::string_view path, std::string_view end) {
  return path == end || (path.size() > end.size() && path.ends_with(end) &&
                         path[path.size() - end.size() - 1] == '/');
}

std::string_view path_of(const std::string& stem, const Redirections& to) {
  const auto found = to.paths.find(stem);
  return found == to.paths.end() ? std::string_view() : std::string_view(found->second);
}

// Does `target` lead to the redirected note with that stem, rather than to another file of that
// name? A Markdown link is relative to its note. Programs for vaults also read it as relative to
// the root, or as the end of a path, as they do with wikilinks.
bool leads_to(std::string_view target, const std::string& stem, TextLink::Form form,
              const Redirections& to) {
  const auto path = path_of(stem, to);
  if (path.empty()) return true;
  const auto meant = comparable(path), written = comparable(target);
  const auto leads_exactly_to = [&](const std::string& place) {
    const bool is_relative = form == TextLink::Form::kMarkdown || written.starts_with('.');
    return is_relative && !to.from.empty() && from_folder_of(fold_case(to.from), written) == place;
  };
  if (leads_exactly_to(meant)) return true;
  const auto bare = without_leading_dots(written);
  if (bare.find('/') == bare.npos && to.shadowed.contains(stem)) return false;
  for (const auto& rival : to.rivals) {
    const auto other = comparable(rival);
    const bool has_folder = bare.find('/') != bare.npos;
    if (leads_exactly_to(other) || (has_folder && other == bare && meant != bare)) return false;
  }
  return ends_with_path(meant, bare);
}

const std::string* stem_matching(std::string_view stem, const Redirections& to) {
  if (const auto found = to.stems.find(stem); found != to.stems.end()) return &found->first;
  const auto folded = fold_case(stem);
  for (const auto& [old, now] : to.stems)
    if (fold_case(old) == folded) return &old;
  return nullptr;
}

// A bare file name, with or without folder and ending, or a name in full.
std::string redirected_bare(const std::string& text, const Redirections& to, bool names_type) {
  const auto link = link_from(text);
  if (link.is_wikilink) return text;
  const auto stem = to.stems.find(link.stem);
  const bool is_meant = !link.stem.empty() && stem != to.stems.end() &&
                        leads_to(text, stem->first, TextLink::Form::kWikilink, to);
  if (is_meant) {
    auto result = text;
    return stem->second.empty()
               ? std::string(kSomeone)
               : result.replace(text.rfind(link.stem), link.stem.size(), stem->second);
  }
  const auto name = names_type ? to.names.find(fold(text)) : to.names.end();
  if (name == to.names.end()) return text;
  return name->second.empty() ? std::string(kSomeone) : name->second;
}

struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string now;
};

struct Key {
  bool is_link = false;
  bool names_type = false;
};

void redirect(Value& value, const Key& key, const Redirections& to) {
  if (value.is_scalar()) {
    value.text = redirected(value.text, to);
    if (key.is_link) value.text = redirected_bare(value.text, to, key.names_type);
  }
  for (auto& item : value.items) redirect(item, key, to);
  for (auto& member : value.members) redirect(member.value, {}, to);
}

}  // namespace

const std::string* redirected_stem(const TextLink& link, const Redirections& to) {
  const auto* stem = stem_matching(link.stem(), to);
  return stem && leads_to(link.target, *stem, link.form, to) ? stem : nullptr;
}

std::string redirected(std::string_view text, const Redirections& to) {
  std::vector<Change> changes;
  if (to.stems.empty()) return std::string(text);
  for (const auto& link : links_in(text)) {
    const auto* old = redirected_stem(link, to);
    if (!old) continue;
    const auto& now = to.stems.find(*old)->second;
    if (now.empty())
      changes.push_back({link.begin, link.end, std::string(kSomeone)});
    else
      changes.push_back({link.stem_begin, link.stem_end, stem_as_written(text, link, *old, now)});
  }
  // Of a link inside another, only the outer one is replaced.
  std::ranges::sort(changes, [](const Change& a, const Change& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::string result;
  std::size_t done = 0;
  for (const auto& [begin, end, now] : changes) {
    if (begin < done) continue;
    result += text.substr(done, begin - done);
    result += now;
    done = end;
  }
  return result + std::string(text.substr(done));
}

std::string_view type_named_by(std::string_view note_type, std::string_view key) {
  const auto* field = find_field(note_type, key);
  if (!field || field->type != FieldType::kLink) return {};
  return key == kOrganization ? kOrganization : kContact;
}

Value redirected(Value fields, const Redirections& to) {
  const std::string type(fields.text_at("type"));
  for (auto& member : fields.members) {
    const auto named = type_named_by(type, member.key);
    redirect(member.value, {!named.empty(), !named.empty() && named == to.type}, to);
  }
  return fields;
}

}  // namespace confab::core
