// SPDX-License-Identifier: MIT
#include "core/plans/import/import_values.h"

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/notes/values/note.h"
#include "core/notes/values/phone_number.h"
#include "core/notes/values/profile_slug.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/time/date.h"

namespace confab::core {
namespace {

// One spelling for values of `key` that mean the same.
std::string spelled(std::string_view key, std::string_view text) {
  const auto* field = find_field(kContact, key);
  if (field && field->type == FieldType::kLink) {
    const auto link = link_from(text);
    return one_line(fold(link.is_wikilink ? link.stem : link.text));
  }
  const auto slug = key == "linkedin" || key == "website" ? profile_slug(text) : "";
  return slug.empty() ? one_line(fold(text)) : slug;
}

bool is_same_value(std::string_view key, std::string_view a, std::string_view b) {
  if (key == "phone" && !phone_key(a).empty()) return is_same_number(a, b);
  return spelled(key, a) == spelled(key, b);
}

}  // namespace

Value imported_value(const std::vector<std::string>& texts) {
  if (texts.size() == 1 && find_date(texts[0])) return Value::bare(texts[0]);
  return Value::one_or_list(texts);
}

std::vector<std::string> missing_from(std::string_view key, const std::vector<std::string>& there,
                                      const std::vector<std::string>& wanted) {
  std::vector<std::string> missing;
  for (const auto& text : wanted) {
    const auto is_it = [&](const auto& other) { return is_same_value(key, other, text); };
    if (std::ranges::none_of(there, is_it)) missing.push_back(text);
  }
  return missing;
}

bool is_list_key(std::string_view key) {
  const auto* field = find_field(kContact, key);
  return field ? field->is_list : key == "tags" || key == "aliases";
}

bool is_same_attempt(const Value& a, const Value& b) {
  if (a.text_at("by") != b.text_at("by") || a.text_at("outcome") != b.text_at("outcome"))
    return false;
  const auto first = find_date(a.text_at("date"));
  const auto second = find_date(b.text_at("date"));
  if (!first || !second || first->day() != second->day()) return false;
  return !first->has_time || !second->has_time || first->local == second->local;
}

std::size_t place_in(std::span<const Value> log, const Value& entry) {
  const auto date = entry.text_at("date");
  const auto later =
      std::ranges::find_if(log, [&](const Value& each) { return each.text_at("date") > date; });
  return static_cast<std::size_t>(later - log.begin());
}

}  // namespace confab::core
