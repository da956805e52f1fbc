// SPDX-License-Identifier: MIT
#include "core/messages/greeting_name.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "core/messages/brackets.h"
#include "core/messages/given_names.h"
#include "core/messages/pictographs.h"
#include "core/notes/values/employer.h"
#include "core/text/fold.h"
#include "core/text/greeting.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;
using Words = std::vector<string_view>;

// Folded, without periods and spaces: `Ph. D.` is `phd`.
std::string bare(string_view part) {
  auto folded = fold(part);
  std::erase_if(folded, [](char c) { return c == '.' || c == ' '; });
  return folded;
}

bool is_one_of(std::span<const string_view> words, string_view word) {
  return std::ranges::find(words, word) != words.end();
}

// Removes `| Siemens`, with which people distinguish two contacts of one name.
string_view without_employer(string_view name) {
  constexpr std::array<string_view, 10> kMarks = {"|",   " - ", " – ", " — ",  " / ",
                                                  " @ ", " · ", " • ", " at ", " from "};
  for (const auto mark : kMarks) {
    const auto at = name.find(mark);
    if (at != string_view::npos && at > 0) name = trimmed(name.substr(0, at));
  }
  return name;
}

// `Robert "Bob" Smith` is Robert Smith.
std::string without_nickname(std::string name) {
  constexpr std::array<std::pair<string_view, string_view>, 5> kQuotes = {
      {{" \"", "\""}, {" “", "”"}, {" „", "“"}, {" «", "»"}, {" '", "' "}}};
  for (const auto& [open, close] : kQuotes) {
    const auto begin = name.find(open);
    const auto end = begin == name.npos ? begin : name.find(close, begin + open.size());
    if (begin != name.npos && begin > 0 && end != name.npos)
      name.replace(begin, end + close.size() - begin, close.ends_with(' ') ? " " : "");
  }
  return name;
}

// After a comma: `Ph.D.`, `MD`, `Jr.`
bool is_suffix(string_view part) {
  constexpr std::array<string_view, 26> kSuffixes = {
      "phd", "md", "dr",  "msc", "ma",    "mba", "bsc", "ba",  "jr", "sr", "ii",  "iii",  "iv",
      "esq", "rn", "lpn", "msn", "dphil", "bsn", "dnp", "pmp", "jd", "pe", "cpa", "lcsw", "pharmd"};
  return is_one_of(kSuffixes, bare(part));
}

// A word that is never a name: Ma and Md are.
bool is_degree(string_view word) {
  constexpr std::array<string_view, 6> kDegrees = {"phd", "dphil", "mba", "msc", "bsc", "edd"};
  return is_one_of(kDegrees, bare(word)) || word == "MD" || word == "M.D.";
}

bool is_title(string_view word) {
  constexpr std::array<string_view, 15> kTitles = {"dr",   "prof", "professor", "mr",       "mrs",
                                                   "ms",   "miss", "mx",        "rev",      "sir",
                                                   "dame", "herr", "frau",      "dipl-ing", "ing"};
  return is_one_of(kTitles, bare(word));
}

// A small word of a surname: `van der Berg`.
bool is_particle(string_view word) {
  constexpr std::array<string_view, 35> kParticles = {
      "van", "von", "der", "den", "de",  "del", "della", "di", "da",  "dos",  "das",     "do",
      "du",  "la",  "le",  "los", "las", "ter", "ten",   "zu", "zur", "af",   "al",      "el",
      "bin", "ibn", "mac", "mc",  "ni",  "nic", "o",     "st", "san", "graf", "freiherr"};
  return is_one_of(kParticles, bare(word));
}

Words words_of(string_view text) {
  Words words;
  for (auto begin = text.find_first_not_of(' '); begin != string_view::npos;) {
    const auto end = std::min(text.find(' ', begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(' ', end);
  }
  return words;
}

// `she/her`, `?`
bool is_remark(string_view word) {
  constexpr std::array<string_view, 4> kPronouns = {"she/", "he/", "they/", "them/"};
  const auto folded = fold(word);
  return word == "?" || std::ranges::any_of(kPronouns, [&](string_view pronoun) {
           return folded.starts_with(pronoun);
         });
}

// `Ph.D. Ada King` and `Ada King PhD`.
std::string without_degrees(string_view name) {
  auto words = words_of(name);
  while (words.size() > 1 && (is_degree(words.back()) || is_remark(words.back()))) words.pop_back();
  while (words.size() > 1 && is_degree(words.front())) words.erase(words.begin());
  return joined(words, " ");
}

// The parts between commas that may belong to the name.
Words parts_of(string_view name, string_view employer) {
  Words parts;
  while (true) {
    const auto comma = std::min(name.find(','), name.size());
    const auto part = trimmed(name.substr(0, comma));
    const bool is_employer = !parts.empty() && !employer.empty() && is_same_company(part, employer);
    if (parts.empty() || (!is_suffix(part) && !is_employer)) parts.push_back(part);
    if (comma == name.size()) return parts;
    name.remove_prefix(comma + 1);
  }
}

Words take_titles(Words& words) {
  Words titles;
  while (words.size() > 1 && is_title(words.front())) {
    titles.push_back(words.front());
    words.erase(words.begin());
  }
  return titles;
}

// Can `after`, which follows a comma, be given names? `Countess of Lovelace` and `Siemens AG`
// cannot.
bool may_be_given(const Words& after) {
  constexpr std::size_t kMost = 4;
  constexpr std::array<string_view, 9> kCompanies = {"ag",  "gmbh", "inc",   "ltd",       "llc",
                                                     "plc", "corp", "group", "university"};
  return after.size() <= kMost && std::ranges::none_of(after, [&](string_view word) {
           const bool is_small = word[0] >= 'a' && word[0] <= 'z';
           return (is_small && !is_particle(word)) || is_one_of(kCompanies, bare(word));
         });
}

bool is_one_surname(const Words& words) {
  return std::ranges::count_if(words, [](string_view each) { return !is_particle(each); }) <= 1;
}

// `before, after` in the order of a greeting.
std::string in_order(string_view before, string_view after) {
  if (is_surname_first(before) || is_surname_first(after)) {
    constexpr std::size_t kTwoCharacters = 6;
    const bool is_surname = before.size() <= kTwoCharacters;
    return std::string(before) + (is_surname ? std::string(after) : "");
  }
  auto last = words_of(before);
  auto first = words_of(after);
  while (last.size() > 1 && is_suffix(last.back())) last.pop_back();  // `King Jr.`
  auto titles = take_titles(last);
  const bool are_two_people = last.size() > 1 && first.size() > 1 && may_be_given(first) &&
                              is_given_name(last.front()) && is_given_name(first.front());
  if (are_two_people) return std::string(before).append(" and ").append(after);
  const bool is_swapped =
      may_be_given(first) && (is_one_surname(last) || is_given_name(first.front()) ||
                              (is_title(first.front()) && first.size() > 1));
  if (is_swapped) titles.insert(titles.end(), first.begin(), first.end());
  titles.insert(titles.end(), last.begin(), last.end());
  return joined(titles, " ");
}

// Removes the question mark of a name you are not sure of: `Ruth?`.
string_view without_doubt(string_view name) {
  const auto end = name.find_last_not_of("? ");
  return end == string_view::npos ? name : name.substr(0, end + 1);
}

}  // namespace

std::string greeting_name(string_view name, string_view employer) {
  const auto plain = one_line(without_pictographs(name));
  const auto line = plain.empty() ? one_line(name) : plain;
  const auto bare_line = without_nickname(without_brackets(line));
  const auto remarked = without_doubt(without_employer(bare_line));
  const auto parts = parts_of(remarked, employer);
  if (parts.front().empty() || parts.back().empty()) return std::string(remarked);
  if (parts.size() == 1) return without_degrees(parts.front());
  return without_degrees(in_order(parts[0], parts[1]));  // what follows is no part of a name
}

}  // namespace confab::core
