// SPDX-License-Identifier: MIT
#include "core/notes/records/referral_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/notes/body/plain_value.h"
#include "core/notes/values/no_value.h"
#include "core/notes/values/person_name.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Does `text` begin with that word, and after it with something else than a letter or digit?
bool begins_with(std::string_view text, std::string_view word) {
  return text.starts_with(word) &&
         (text.size() == word.size() || !is_letter_or_digit(text[word.size()]));
}

// `I did not ask` and `not-asked (no time)` too
bool is_not_asked(std::string_view word) {
  if (word.starts_with("i ")) word.remove_prefix(2);
  constexpr std::array<std::string_view, 8> kWords = {"not-asked",     "not asked",  "not_asked",
                                                      "unasked",       "didn't ask", "did not ask",
                                                      "forgot to ask", "forgot"};
  return std::ranges::any_of(kWords, [&](auto each) { return begins_with(word, each); });
}

// `none of them`, `nobody, sadly` and `no (she is new)`; `Nobody Jones`, `No, Kim` and `no-kim` are
// people.
bool has_remark(std::string_view text, std::string_view word) {
  if (!begins_with(text, word)) return false;
  const auto rest = text.substr(word.size());
  if (word == "none") return !rest.starts_with('-');
  const bool is_name_next = rest.size() < 2 || is_ascii_letter(rest[1]);
  return rest.starts_with(' ') ? !is_name_next : word != "no" && !rest.starts_with('-');
}

// The beginning of a sentence, and not of a name: `she will ask around`, `Someone in HR`, but not
// `Will Smith`.
bool begins_sentence(std::string_view text) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"she",   "he",    "they",    "we",    "i",       "her",      "his",     "their", "my",
       "will",  "ask",   "asked",   "see",   "someone", "somebody", "anyone",  "maybe", "perhaps",
       "two",   "three", "several", "some",  "a",       "an",       "the",     "tbd",   "todo",
       "later", "to",    "names",   "named", "people",  "nobody",   "nothing", "yes",   "no"});
  text = trimmed(text);
  const auto space = text.find(' ');
  if (space == text.npos) return false;
  const bool goes_on_small = is_small(text[0]) || is_small(text[space + 1]);
  const auto first = fold(text);
  return goes_on_small && std::ranges::any_of(kWords, [&](auto word) {
           return begins_with(first, word) && first[word.size()] != '-';
         });
}

// `Bob Dole`, but not `MIT professor`.
bool may_be_full_name(std::string_view text) {
  std::size_t words = 0;
  for (text = trimmed(text); !text.empty(); ++words) {
    const auto word = text.substr(0, text.find(' '));
    if (is_small(word[0])) return false;
    text = trimmed(text.substr(word.size()));
  }
  return words > 1;
}

// `bob-dole`, as a contact's file is called.
bool may_be_stem(std::string_view text) {
  text = trimmed(text);
  return text.find('-') != text.npos &&
         std::ranges::all_of(text, [](char c) { return c == '-' || is_small(c); });
}

// `Bob Dole, jean-sammet, Ada King`, but not `Dole, Bob`.
bool lists_names(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == text.npos) return false;
  const auto first = text.substr(0, comma), rest = text.substr(comma + 1);
  const auto may_be_name = [](auto part) { return may_be_full_name(part) || may_be_stem(part); };
  const bool is_longer = lists_names(rest);
  if (!may_be_name(first) || !(is_longer || may_be_name(rest))) return false;
  return is_longer || may_be_stem(first) || may_be_stem(rest) ||
         name_in_order(fold(text)).find(',') != std::string::npos;
}

}  // namespace

bool names_several(std::string_view text) {
  constexpr std::array<std::string_view, 5> kBetween = {" and ", " & ", " / ", ";", " or "};
  if (text.starts_with("[[")) {
    const auto rest = text.substr(std::min(text.find("]]"), text.size() - 2) + 2);
    return rest.starts_with(',') || std::ranges::any_of(kBetween, [&](std::string_view between) {
             return rest.starts_with(between);
           });
  }
  if (text.find_first_of("<([") != text.npos) return false;  // a remark, or a link
  for (const auto between : kBetween) {
    const auto at = text.find(between);
    if (at != text.npos && at > 0 && at + between.size() < text.size()) return true;
  }
  return lists_names(text);
}

std::string_view name_before_remark(std::string_view name) {
  for (const std::string_view mark : {" (", " [", " - ", " – ", " — "})
    name = trimmed(name.substr(0, name.find(mark)));
  return name;
}

bool names_nobody(std::string_view text) { return says_nobody(text) || is_not_asked(fold(text)); }

bool leaves_referrals_open(std::string_view text) {
  constexpr std::array<std::string_view, 8> kWords = {
      "false", "true", "yes", "later", "unknown", "nobody yet", "none so far", "pending"};
  if (std::ranges::find(kWords, fold(text)) != kWords.end()) return true;
  return is_value_to_come(text) && !says_nobody(text);
}

bool is_sentence(std::string_view text) { return begins_sentence(text) && !names_nobody(text); }

bool says_nobody(std::string_view text) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"none", "n/a", "na", "nobody", "no", "no one", "no-one", "-", "nil", "nope", "0", "noone",
       "not applicable", "keine", "niemand", "personne", "nadie", "nessuno"});
  if (text.find("[[") != text.npos) return false;  // a link is a name
  const auto word = fold(is_value_to_come(text) ? std::string(text) : plain_value(text));
  if (std::ranges::find(kWords, word) != kWords.end()) return true;
  if (word.ends_with(" yet") || word.ends_with(" so far")) return false;
  return std::ranges::any_of(std::array{"none", "nobody", "no one", "n/a", "no"},
                             [&](std::string_view each) { return has_remark(word, each); });
}

bool names_everyone(std::string_view text) {
  constexpr std::array<std::string_view, 6> kWords = {"everyone", "everybody", "all",
                                                      "both",     "them",      "all of them"};
  return std::ranges::find(kWords, fold(text)) != kWords.end();
}

}  // namespace confab::core
