// SPDX-License-Identifier: MIT
#include "cmd/answers/filter_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/notes/records/schema.h"
#include "core/notes/records/search.h"
#include "core/notes/values/typed_text.h"
#include "core/practice/standing.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

using core::FieldType;
using enum core::Filter::Test;

// The key of the front matter that a filter looks at.
const core::Field* field_of(const core::Filter& filter, std::string_view kind) {
  const bool is_status = kind == core::kInterview && filter.key == "state";
  return core::find_field(kind, is_status ? "status" : filter.key);
}

// All values that the key can have; empty if there is no such list.
std::vector<std::string> choices(const core::Filter& filter, std::string_view kind) {
  if (filter.key == "state" && kind == core::kContact) return core::state_names();
  const auto* field = field_of(filter, kind);
  const bool is_choice = field && field->type == FieldType::kChoice;
  return is_choice ? core::choices_of(*field) : std::vector<std::string>();
}

bool is_named(const core::Filter& filter) { return filter.test == kIs || filter.test == kIsNot; }
bool has_value(const core::Filter& filter) {
  return filter.test != kIsSet && filter.test != kIsUnset;
}

tl::unexpected<core::Error> cannot_be(const core::Filter& filter, std::string hint) {
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("{} cannot be '{}'", filter.key, filter.value), std::move(hint));
}

core::Status check_choice(const core::Filter& filter, const std::vector<std::string>& all) {
  if (!is_named(filter))
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} cannot be compared with < or >", filter.key),
                      fmt::format("write {0}=VALUE or {0}!=VALUE", filter.key));
  const bool is_known = std::ranges::any_of(
      all, [&](const std::string& each) { return core::fold(each) == core::fold(filter.value); });
  if (is_known) return core::ok();
  return cannot_be(filter,
                   core::did_you_mean(filter.value, all,
                                      fmt::format("the values are {}", core::joined(all, ", "))));
}

core::Status check_number(const core::Filter& filter) {
  if (core::find_number(filter.value, 0, 999'999'999)) return core::ok();
  return cannot_be(filter, "give it a whole number");
}

core::Status read_date(core::Filter& filter, const Context& context) {
  TRY_ASSIGN(const auto date, context.date(filter.value, core::Direction::kBack));
  filter.value = core::print_date(date);
  return core::ok();
}

std::set<std::string> words_in(std::string_view text) {
  std::set<std::string> words;
  core::add_words(core::fold(text), words);
  return words;
}

std::vector<std::string> values_with(std::string_view words,
                                     const std::vector<std::string>& values) {
  const auto wanted = words_in(words);
  std::set<std::set<std::string>> known;  // a name and its file name have the same words
  std::vector<std::string> found;
  for (const auto& value : values) {
    const auto there = words_in(value);
    const bool is_near = !wanted.empty() && std::ranges::includes(there, wanted);
    if (is_near && !value.starts_with("[[") && known.insert(there).second) found.push_back(value);
  }
  return found;
}

}  // namespace

std::vector<std::string> derived_keys(std::string_view kind) {
  if (kind == core::kContact) return {"state", "last", "stem", "path"};
  if (kind == core::kInterview) return {"state", "stem", "path"};
  return {"stem", "path"};
}

std::string filter_meant(std::string_view word, std::string_view kind) {
  std::vector<std::string> keys = {"state"};
  for (const auto& field : core::fields_of(kind)) keys.emplace_back(field.key);
  for (const auto& key : keys) {
    const auto all = choices({key}, kind);
    if (std::ranges::find(all, core::fold(word)) != all.end())
      return fmt::format("{}={}", key, core::fold(word));
  }
  return "";
}

core::Status read_value(core::Filter& filter, std::string_view kind, const Context& context) {
  if (!has_value(filter)) return core::ok();
  if (const auto all = choices(filter, kind); !all.empty()) return check_choice(filter, all);
  if (filter.key == "last") return read_date(filter, context);
  const auto* field = field_of(filter, kind);
  if (!field) return core::ok();
  if (field->type == FieldType::kDate) return read_date(filter, context);
  if (field->type == FieldType::kNumber) return check_number(filter);
  if (field->type == FieldType::kFlag && !core::find_flag(filter.value))
    return cannot_be(filter, "the values are true, false");
  if (field->type == FieldType::kEntries && is_named(filter))
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} is a list of entries and has no single value", filter.key),
                      fmt::format("write {0} for notes that have some, !{0} for the others, or "
                                  "use 'confab search'",
                                  filter.key));
  return core::ok();
}

std::string value_meant(std::string_view typed, const std::vector<std::string>& values) {
  constexpr std::size_t kMost = 3;
  if (auto meant = core::did_you_mean(typed, values, ""); !meant.empty()) return meant;
  auto found = values_with(typed, values);
  if (found.empty()) {
    std::set<std::string> words;
    for (const auto& value : values) words.merge(words_in(value));
    const auto word = core::nearest(typed, {words.begin(), words.end()});
    if (!word.empty()) found = values_with(word, values);
  }
  if (found.empty()) return "";
  found.resize(std::min(found.size(), kMost));
  return fmt::format("did you mean '{}'?", core::joined(found, "' or '"));
}

}  // namespace confab::cmd
