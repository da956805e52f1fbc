// SPDX-License-Identifier: MIT
#include "core/notes/values/person_name.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view name) {
  Words words;
  std::string word;
  for (const char c : std::string(name) + " ") {
    const bool is_part =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (is_part) word += c;
    if (is_part || word.empty()) continue;
    words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

bool holds(const Words& words, const std::string& wanted) {
  return std::ranges::find(words, wanted) != words.end();
}

bool holds_all(const Words& words, const Words& wanted) {
  return std::ranges::all_of(wanted, [&](const auto& word) { return holds(words, word); });
}

bool is_title(std::string_view word) {
  constexpr std::array<std::string_view, 14> kForms = {"dr",   "prof", "mr",   "mrs", "ms",
                                                       "miss", "herr", "frau", "mme", "mlle",
                                                       "sr",   "sra",  "ing",  "m"};
  return std::ranges::find(kForms, word) != kForms.end();
}

void drop_titles(Words& words) {
  while (words.size() > 2 && is_title(words.front())) words.erase(words.begin());
}

// `phd`, or letters that dots separate: `ph.d.`.
bool is_degree(std::string_view text) {
  constexpr auto kDegrees = std::to_array<std::string_view>(
      {"phd", "dphil", "md",  "mba", "msc", "bsc", "ma",    "ba",  "ms",    "bs",
       "mph", "rn",    "bsn", "msn", "cpa", "cfa", "pmp",   "esq", "jd",    "llm",
       "edd", "dds",   "jr",  "sr",  "ii",  "iii", "pe",    "phr", "shrm",  "cfp",
       "med", "dnp",   "mfa", "mpa", "mpp", "eng", "cissp", "aia", "pharmd"});
  std::string letters(text);
  std::erase_if(letters, [](char c) { return c == '.' || c == ' ' || c == ','; });
  return std::ranges::find(kDegrees, letters) != kDegrees.end();
}

// Without the degrees at the end, as in `ada king, phd, mba`.
std::string_view without_degrees(std::string_view name) {
  for (;;) {
    const auto end = name.find_last_not_of(" ,");
    name = name.substr(0, end == std::string_view::npos ? 0 : end + 1);
    const auto start = name.find_last_of(" ,");
    if (start == std::string_view::npos || !is_degree(name.substr(start + 1))) return name;
    if (words_of(name.substr(0, start)).size() < 2) return name;
    name = name.substr(0, start);
  }
}

// `(she/her)`, `| Engineer` and `🚀` after a name are not part of it.
std::string_view without_remarks(std::string_view name) {
  constexpr std::array<std::string_view, 3> kMarks = {"|", "\xF0\x9F", "®"};
  for (const auto mark : kMarks) {
    const auto at = name.find(mark);
    if (at != std::string_view::npos && at > 0) name = trimmed(name.substr(0, at));
  }
  const auto open = name.ends_with(')') ? name.rfind('(') : 0;
  return open > 0 && open != std::string_view::npos ? trimmed(name.substr(0, open)) : name;
}

// The given name first, the family name last.
Words ordered_words(std::string_view name) {
  name = without_degrees(without_remarks(name));
  const auto comma = name.find(',');
  auto words = words_of(name.substr(0, comma));
  if (comma != std::string_view::npos) {
    auto given = words_of(name.substr(comma + 1));
    drop_titles(given);
    words.insert(words.begin(), given.begin(), given.end());
  }
  drop_titles(words);
  return words;
}

// `g` or `ben` for `grace` or `benjamin`; two letters are too few.
bool is_short_for(std::string_view shorter, std::string_view name) {
  return shorter == name || (name.starts_with(shorter) && shorter.size() != 2);
}

// Do the middle names, or their initials, agree in order? Either name may lack some.
bool are_middle_names_alike(const Words& a, const Words& b) {
  const auto is_in = [](const Words& names, const std::string& name) {
    return std::ranges::any_of(names, [&](const auto& other) {
      return is_short_for(name, other) || is_short_for(other, name);
    });
  };
  const auto& fewer = a.size() < b.size() ? a : b;
  const auto& more = a.size() < b.size() ? b : a;
  return std::ranges::all_of(fewer, [&](const auto& name) { return is_in(more, name); });
}

Words middle_of(const Words& words) {
  return words.size() < 3 ? Words{} : Words(words.begin() + 1, words.end() - 1);
}

// `dr. ada king` and `ada king phd`, of which neither may be a name.
std::string_view without_forms(std::string_view name) {
  constexpr std::array<std::string_view, 6> kTitles = {"dr. ",  "dr ",  "prof. ",
                                                       "prof ", "mr. ", "ms. "};
  constexpr std::array<std::string_view, 5> kDegrees = {" phd", " ph.d.", " mba", " msc", " md"};
  for (const auto title : kTitles)
    if (name.starts_with(title) && name.find(' ', title.size()) != name.npos)
      name = trimmed(name.substr(title.size()));
  for (const auto degree : kDegrees)
    if (name.ends_with(degree) && name.find(' ') < name.size() - degree.size())
      name = trimmed(name.substr(0, name.size() - degree.size()));
  return name;
}

}  // namespace

std::string folded_name(std::string_view name) { return one_line(fold(name)); }

std::string name_in_order(std::string_view folded) {
  const auto name = folded.find(',') == folded.npos ? without_forms(folded)
                                                    : without_forms(without_degrees(folded));
  const auto comma = name.find(',');
  if (comma == name.npos || name.find(',', comma + 1) != name.npos) return std::string(name);
  const auto family = trimmed(name.substr(0, comma)), given = trimmed(name.substr(comma + 1));
  const bool are_full_names =
      family.find(' ') != family.npos && given.find(' ') != given.npos;  // of two people
  if (family.empty() || given.empty() || are_full_names) return std::string(name);
  return std::string(without_forms(std::string(given).append(" ").append(family)));
}

bool share_word(std::string_view a, std::string_view b) {
  const auto words = words_of(b);
  return std::ranges::any_of(
      words_of(a), [&](const auto& word) { return word.size() > 1 && holds(words, word); });
}

bool has_words(std::string_view name, std::string_view words) {
  const auto named = words_of(name), wanted = words_of(words);
  const auto is_there = [&](const std::string& word) {
    return std::ranges::any_of(named, [&](const auto& each) { return each.starts_with(word); });
  };
  const bool has_title = wanted.size() > 1 && wanted[0].size() > 1 && is_title(wanted[0]);
  return wanted.size() > 1 &&
         std::all_of(wanted.begin() + (has_title ? 1 : 0), wanted.end(), is_there);
}

bool may_be_one_person(std::string_view a, std::string_view b) {
  auto first = words_of(folded_name(a)), second = words_of(folded_name(b));
  drop_titles(first);
  drop_titles(second);
  if (first.empty() || second.empty()) return true;
  if (is_short_for(first.front(), second.front()) || is_short_for(second.front(), first.front()))
    return true;
  return holds_all(first, second) || holds_all(second, first);
}

bool have_other_family_names(std::string_view a, std::string_view b) {
  const auto first = ordered_words(a), second = ordered_words(b);
  if (first.size() < 2 || second.size() < 2) return false;
  return std::none_of(first.begin() + 1, first.end(), [&](const auto& word) {
    return std::find(second.begin() + 1, second.end(), word) != second.end();
  });
}

bool is_name_like(std::string_view a, std::string_view b) {
  const auto first = ordered_words(a), second = ordered_words(b);
  if (first.empty() || second.empty()) return false;
  return first.front() == second.front() && first.back() == second.back() &&
         (first.size() > 1) == (second.size() > 1) &&
         are_middle_names_alike(middle_of(first), middle_of(second));
}

std::string key_of_name(std::string_view name) {
  const auto words = ordered_words(name);
  return words.empty() ? "" : words.front() + " " + words.back();
}

}  // namespace confab::core
