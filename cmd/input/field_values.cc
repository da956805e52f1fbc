// SPDX-License-Identifier: MIT
#include "cmd/input/field_values.h"

#include <fmt/format.h>

#include "cmd/input/add_fields.h"
#include "cmd/input/checked_rules.h"
#include "cmd/input/field_dates.h"
#include "cmd/input/typed_value.h"
#include "cmd/input/usage_error.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/values/typed_text.h"
#include "core/rules/check/ignore.h"
#include "core/text/number.h"
#include "core/text/tidy.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {
namespace {

using core::Field;
using core::FieldType;
using core::Value;

// Numbers, dates and flags of the user's own are written without quotes.
core::Result<Value> own_value(const std::string& key, const std::string& text) {
  if (const auto plain = store::check_plain_text(text); !plain)
    return usage_error(fmt::format("{}: {}", key, plain.error().message));
  const bool is_bare = core::find_date(text) || text == "true" || text == "false" ||
                       (core::find_number(text, 0, 999'999'999) && (text == "0" || text[0] != '0'));
  return is_bare ? Value::bare(text) : Value::scalar(text);
}

// `\u0000` in JSON would silently become a space.
core::Status check_characters(const std::string& key, const std::string& typed) {
  if (typed.find_first_of("\r\n") != std::string::npos)
    return usage_error(fmt::format("{}: the value has more than one line", key));
  if (const auto plain = store::check_plain_text(typed); !plain)
    return usage_error(fmt::format("{}: {}", key, plain.error().message));
  return core::ok();
}

// An alias that is the name of another note would make its own commands change the wrong one.
core::Status check_alias(const std::string& alias, const Target& target) {
  const auto link = core::link_from(alias);
  const auto* organization = target.notebook.find_organization(link);
  const auto* contact = target.notebook.find_contact(link);
  const auto path = organization ? organization->path : contact ? contact->path : target.note.path;
  if (path == target.note.path) return core::ok();
  return core::fail({core::ErrorKind::kUsage,
                     fmt::format("aliases: '{}' is already the name of another note", alias),
                     {path},
                     "if both are one, use 'confab merge'"});
}

// Refuses values that are valid but make no sense in this note.
core::Status check_meaning(const Field& field, const Value& value, const Target& target) {
  if (field.key == "check-ignore") {
    TRY(typed_any_rule(value.text));
    const auto problem = core::problem_with_ignoring(value.text);
    if (!problem.empty()) return usage_error("check-ignore: " + problem);
  }
  if (field.key == "aliases") TRY(check_alias(value.text, target));
  if (field.key == "referred-by" && core::link_from(value.text).stem == target.note.stem())
    return usage_error("referred-by: a contact cannot refer themselves");
  return core::ok();
}

core::Result<Value> link_value(const Field& field, const std::string& text, const Target& target) {
  auto link = typed_link(field, text, target.notebook);
  if (!link) return core::fail(without_dashes(link.error()));
  auto value = Value::scalar(std::move(*link));
  TRY(check_meaning(field, value, target));
  return value;
}

}  // namespace

core::Result<Value> checked_value(const KnownKey& known, const std::string& typed,
                                  const Target& target) {
  TRY(check_characters(known.name(), typed));
  const auto text = core::tidy(typed);
  if (!known.field) return own_value(known.key, text);
  const auto& field = *known.value_field();
  if (field.type == FieldType::kDate) return typed_date(field, text, target);
  if (const auto checked = check_typed(field, text); !checked)
    return core::fail(without_dashes(checked.error()));
  if (field.type == FieldType::kFlag) return Value::bare(*core::find_flag(text) ? "true" : "false");
  if (field.type == FieldType::kNumber) return Value::bare(text);
  if (field.type == FieldType::kLink) return link_value(field, text, target);
  auto value = Value::scalar(text);
  TRY(check_meaning(field, value, target));
  return value;
}

std::string text_to_remove(const KnownKey& known, const std::string& typed, const Target& target) {
  auto text = core::tidy(typed);
  const bool is_link = known.field && known.field->type == FieldType::kLink;
  const auto* old = target.note.fields.find(known.key);
  if (!is_link || !old || core::has_item(known.key, *old, text)) return text;
  const auto contact = core::one_contact(target.notebook, text);
  return contact ? core::wikilink((*contact)->stem()) : text;
}

}  // namespace confab::cmd
