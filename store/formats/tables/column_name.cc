// SPDX-License-Identifier: MIT
#include "store/formats/tables/column_name.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/tables/column_words.h"

namespace confab::store {
namespace {

using enum Meaning;

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

// `job_title`, `job-title` and `jobTitle` are "job title".
std::string parted(std::string_view name) {
  std::string result;
  char last = ' ';
  for (const char c : name) {
    if (core::is_capital(c) && core::is_small(last)) result += ' ';
    result += c == '_' || c == '-' ? ' ' : c;
    last = c;
  }
  return result;
}

// Without a remark and a mark at the end: `Phone (mobile)`, `Name *`, `Mobile No.`
std::string_view without_remark(std::string_view name) {
  name = name.substr(0, name.find('('));
  while (!name.empty() && std::string_view(" *:?#.").find(name.back()) != std::string_view::npos)
    name.remove_suffix(1);
  return name;
}

// A name in the plural counts for addresses and numbers.
Meaning meaning_of_words(std::string text) {
  if (const auto meaning = meaning_of(text); meaning != kUnknown || !text.ends_with('s'))
    return meaning;
  text.pop_back();
  const auto meaning = meaning_of(text);
  return meaning == kEmail || meaning == kPhone ? meaning : kUnknown;
}

// The spellings of a name, as it is and joined differently.
std::array<std::string, 2> spellings(std::string_view name) {
  return {spelled(name), spelled(parted(name))};
}

Meaning meaning_as_written(std::string_view name) {
  for (auto& text : spellings(name)) {
    if (const auto meaning = meaning_of_words(text); meaning != kUnknown) return meaning;
  }
  return kUnknown;
}

// The meaning without words that only say which: `Current employer`, `Work email`. A title of that
// kind is a role, not a form of address.
Meaning meaning_without_qualifiers(std::string_view name) {
  constexpr std::array kQualified = {kEmail, kPhone, kUrl, kOrganization, kRole, kTitle, kNote};
  for (const auto& text : spellings(name)) {
    auto words = pieces_between(text, " ");
    if (std::erase_if(words, is_qualifier) == 0) continue;
    const auto meaning = meaning_of_words(full_name(words));
    if (std::ranges::find(kQualified, meaning) == kQualified.end()) continue;
    return meaning == kTitle ? kRole : meaning;
  }
  return kUnknown;
}

// `Company / Organization`, `Role/Title`
Meaning meaning_of_both(std::string_view name, std::size_t slash) {
  const auto first = meaning_of_name(name.substr(0, slash));
  const auto second = meaning_of_name(name.substr(slash + 1));
  const bool are_roles =
      (first == kRole && second == kTitle) || (first == kTitle && second == kRole);
  return are_roles ? kRole : first == second ? first : kUnknown;
}

}  // namespace

std::string spelled(std::string_view column_name) {
  std::string result;
  const auto line = core::one_line(core::fold(column_name));
  for (auto rest = std::string_view(line); !rest.empty();) {
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (!is_number(word)) result += (result.empty() ? "" : " ") + std::string(word);
  }
  return result;
}

Meaning meaning_of_name(std::string_view column_name) {
  if (const auto meaning = meaning_as_written(column_name); meaning != kUnknown) return meaning;
  const auto bare = without_remark(column_name);
  // A whole address is in one column; that of an address book is in parts.
  const auto meaning = meaning_as_written(bare);
  if (meaning != kUnknown && meaning != kAddress) return meaning;
  if (const auto which = meaning_without_qualifiers(bare); which != kUnknown) return which;
  const auto slash = bare.find('/');
  const bool is_pair = slash != std::string_view::npos && slash == bare.rfind('/');
  return is_pair ? meaning_of_both(bare, slash) : kUnknown;
}

bool is_weak_name(std::string_view column_name) {
  constexpr std::array kWords = std::to_array<std::string_view>(
      {"person", "contact", "contact person", "interviewee", "interviewee name", "alumni name",
       "alumnus", "mentor", "mentor name", "your name"});
  return std::ranges::find(kWords, spelled(without_remark(column_name))) != kWords.end();
}

}  // namespace confab::store
