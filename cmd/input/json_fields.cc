// SPDX-License-Identifier: MIT
#include "cmd/input/json_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "cmd/input/add_fields.h"
#include "cmd/input/field_dates.h"
#include "cmd/input/typed_value.h"
#include "cmd/output/json.h"
#include "core/notes/records/schema.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"
#include "core/text/tidy.h"
#include "store/notebook/outside_file.h"

namespace confab::cmd {
namespace {

using core::Field;
using core::FieldType;
using core::Value;

tl::unexpected<core::Error> wrong_field(std::string_view key, std::string_view why) {
  return core::fail(core::ErrorKind::kUsage, fmt::format("{}: {}", key, why));
}

// An unknown key is probably a typo.
core::Status check_keys(const Value& map, std::span<const Field> fields) {
  std::vector<std::string> keys;
  for (const auto& field : fields) keys.emplace_back(field.key);
  for (const auto& member : map.members) {
    if (std::ranges::find(keys, member.key) != keys.end()) continue;
    return core::fail(
        core::ErrorKind::kUsage, fmt::format("unknown key '{}'", member.key),
        core::did_you_mean(member.key, keys, "docs/format.md lists the keys of the front matter"));
  }
  return core::ok();
}

// JSON has its own types; only flags and numbers may be written without quotes. A date is read
// later.
core::Status check_value(const Field& field, const Value& value) {
  const bool is_bare = value.style == Value::Style::kPlain;
  if (!value.is_scalar()) return wrong_field(field.key, "expected a string");
  if (is_bare && field.type != FieldType::kFlag && field.type != FieldType::kNumber)
    return wrong_field(field.key, "expected a string in quotes");
  return field.type == FieldType::kDate ? core::ok() : check_typed(field, value.text);
}

// The notebook, and the names of all objects: one may have been referred by another.
struct Surroundings {
  const core::Notebook& notebook;
  const Context& context;
  std::set<std::string> names;  // folded
};

core::Result<Value> date_from(const Field& field, const std::string& text,
                              const Surroundings& around) {
  const core::Note none;
  auto date = typed_date(field, core::tidy(text), {none, around.notebook, around.context});
  const auto key = std::string(field.key) + ":";
  if (!date && !date.error().message.starts_with(key)) date.error().message.insert(0, key + " ");
  return date;
}

bool is_optional(const Field& field) {
  return field.key == "note" || field.key == "asks" || field.key == "to" || field.key == "address";
}

core::Result<Value> entry_from(std::string_view list, const Value& object,
                               const Surroundings& around) {
  if (!object.is_map()) return wrong_field(list, "expected a list of objects");
  TRY(check_keys(object, core::entry_fields_of(list)));
  auto entry = Value::map({});
  for (const auto& field : core::entry_fields_of(list)) {
    const auto* value = object.find(field.key);
    if (!value || value->is_null()) {
      if (is_optional(field) || list == "was") continue;
      return wrong_field(list, fmt::format("an entry has no '{}'", field.key));
    }
    TRY(check_value(field, *value));
    TRY_ASSIGN(auto made, field.type == FieldType::kDate
                              ? date_from(field, value->text, around)
                              : core::Result<Value>(Value::scalar(value->text)));
    entry.members.push_back({std::string(field.key), std::move(made)});
  }
  return entry;
}

core::Result<Value> link_from_json(const Field& field, const std::string& text,
                                   const Surroundings& around) {
  const bool is_of_object = around.names.contains(core::fold(text));
  if (is_of_object && !around.notebook.find_contact(core::link_from(text)))
    return Value::scalar(text);
  TRY_ASSIGN(auto link, typed_link(field, text, around.notebook));
  return Value::scalar(std::move(link));
}

core::Result<Value> value_from(const Field& field, const Value& value, const Surroundings& around) {
  if (field.type == FieldType::kEntries) {
    std::vector<Value> entries;
    for (const auto& each : value.entries()) {
      TRY_ASSIGN(auto entry, entry_from(field.key, each, around));
      entries.push_back(std::move(entry));
    }
    return entries.empty() ? Value() : Value::list(std::move(entries));
  }
  if (value.is_list() && !field.is_list)
    return wrong_field(field.key, "expected one string, not a list");
  for (const auto& item : value.entries()) TRY(check_value(field, item));
  if (field.type == FieldType::kFlag) return Value::bare(value.text);
  if (field.type == FieldType::kDate) return date_from(field, value.text, around);
  const auto texts = value.texts();
  if (field.type == FieldType::kLink && texts.size() == 1)
    return link_from_json(field, texts.front(), around);
  return typed_value(field, texts, around.notebook);
}

core::Result<Value> fields_of_object(std::string_view type, Value object,
                                     const Surroundings& around) {
  std::erase_if(object.members, [](const core::Member& member) {
    return is_derived_key(member.key) || member.value.is_null();
  });
  TRY(check_keys(object, core::fields_of(type)));
  const auto typed = object.text_at("type");
  if (!typed.empty() && typed != type)
    return wrong_field("type", fmt::format("expected '{1}', not '{0}'", typed, type));
  auto fields = Value::map({{"type", Value::scalar(std::string(type))}});
  for (const auto& field : core::fields_of(type)) {
    const auto* value = object.find(field.key);
    if (!value || field.key == "type") continue;
    TRY_ASSIGN(auto made, value_from(field, *value, around));
    if (!made.is_null()) fields.members.push_back({std::string(field.key), std::move(made)});
  }
  if (!fields.find("name")) return wrong_field("name", "missing");
  return fields;
}

}  // namespace

bool is_derived_key(std::string_view key) {
  constexpr std::array<std::string_view, 4> kDerived = {"stem", "path", "state", "last"};
  return std::ranges::find(kDerived, key) != kDerived.end();
}

core::Result<std::vector<Value>> fields_from_json(std::string_view type, const std::string& text,
                                                  const core::Notebook& notebook,
                                                  const Context& context) {
  TRY_ASSIGN(auto objects, parse_objects(text));
  Surroundings around{notebook, context, {}};
  for (const auto& [line, object] : objects)
    around.names.insert(core::fold(object.text_at("name")));
  std::vector<Value> result;
  for (auto& [line, object] : objects) {
    auto fields = fields_of_object(type, std::move(object), around);
    if (!fields) {
      auto error = without_dashes(std::move(fields.error()));
      error.message = fmt::format("line {}: {}", line, error.message);
      return core::fail(std::move(error));
    }
    result.push_back(std::move(*fields));
  }
  return result;
}

core::Result<std::string> typed_json(const Arguments& arguments, const Context& context) {
  const auto file = arguments.text("from-json");
  if (!file || *file == "-") return context.text_or_stdin(file.value_or(""));
  auto text = store::read_outside_file(context.absolute(*file));
  if (!text)
    text.error().message = fmt::format("cannot read '{}': {}", *file, text.error().message);
  return text;
}

}  // namespace confab::cmd
