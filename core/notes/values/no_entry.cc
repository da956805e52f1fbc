// SPDX-License-Identifier: MIT
#include "core/notes/values/no_entry.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/notes/values/no_value.h"
#include "core/text/contains.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

using std::string_view;

}  // namespace

bool is_nothing(string_view text) {
  constexpr std::array<string_view, 3> kMarks = {"-", "n/a", "n/a."};
  constexpr std::array<string_view, 17> kNothing = {
      "nothing", "none",   "nil",     "na",      "no",        "nope",  "nichts", "keine", "nada",
      "rien",    "niente", "ninguno", "ninguna", "ingenting", "niets", "nic",    "aucune"};
  constexpr std::array<string_view, 18> kFillers = {
      "really", "at",   "all",    "much",     "special", "in",  "particular", "sadly", "question",
      "new",    "alas", "report", "specific", "so",      "far", "to",         "else",  "questions"};
  if (contains(kMarks, fold(text))) return true;
  auto words = compared_words(text);
  if (words.empty()) return false;
  const auto first = words.front();
  words.erase(words.begin());
  const bool is_not =
      first == "not" && !words.empty() && (words.front() == "much" || words.front() == "really");
  return (is_not || contains(kNothing, first)) &&
         std::ranges::all_of(words, [&](const auto& word) { return contains(kFillers, word); });
}

bool is_placeholder_entry(string_view text) {
  constexpr std::array<string_view, 2> kWords = {"nothing yet", "later"};
  constexpr std::size_t kLongest = 16;
  if (text.size() > kLongest) return false;
  auto folded = fold(text);
  if (folded.size() > 1 && folded.ends_with('.') && folded != "...") folded.pop_back();
  return !is_nothing(text) && (is_value_to_come(folded) || contains(kWords, folded));
}

}  // namespace confab::core
