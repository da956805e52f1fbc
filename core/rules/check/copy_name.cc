// SPDX-License-Identifier: MIT
#include "core/rules/check/copy_name.h"

#include <algorithm>
#include <array>

#include "core/text/ascii.h"
#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// What Windows, macOS and file managers add after or before the name, in the most common languages
// of confab's users.
constexpr std::array<std::string_view, 6> kWords = {"copy",  "kopie", "copie",
                                                    "copia", "kopia", "kopi"};
constexpr std::array<std::string_view, 6> kBefore = {"copy of ",  "kopie von ", "copie de ",
                                                     "copia de ", "copia di ",  "kopia av "};

// What sync programs, git and editors call the versions that they could not merge, or kept.
constexpr std::array<std::string_view, 15> kConflictWords = {
    "conflict",   "conflit", "conflicto", "conflito", "konflikt", "冲突",  "衝突", "競合",
    "unresolved", "_base_",  "_local_",   "_remote_", "_backup_", ".orig", ".bak"};

void drop_blanks(std::string_view& text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
}

// Drops ` (2)`, ` [2]`, ` 2`, `_2` or `.2`, which numbered copies have.
bool drop_number(std::string_view& text) {
  auto rest = text;
  const bool is_in_brackets = rest.ends_with(')') || rest.ends_with(']');
  const std::string_view before = !is_in_brackets ? " _." : rest.ends_with(')') ? "(" : "[";
  if (is_in_brackets) rest.remove_suffix(1);
  const auto all = rest;
  while (!rest.empty() && is_digit(rest.back())) rest.remove_suffix(1);
  const auto digits = all.substr(rest.size());
  if (digits.empty() || digits.size() > 2 || digits.starts_with('0')) return false;
  if (rest.empty() || before.find(rest.back()) == before.npos) return false;
  rest.remove_suffix(1);
  drop_blanks(rest);
  if (rest.empty()) return false;
  text = rest;
  return true;
}

// Drops ` - Copy`, ` copy` or `_copy`.
bool drop_word(std::string_view& text) {
  const auto last = text.find_last_of(" _");
  if (last == text.npos) return false;
  const auto word = fold(text.substr(last + 1));
  if (std::ranges::find(kWords, word) == kWords.end()) return false;
  auto rest = text.substr(0, last);
  drop_blanks(rest);
  for (const std::string_view dash : {"-", "–"}) {
    if (rest.ends_with(dash)) rest.remove_suffix(dash.size());
  }
  drop_blanks(rest);
  if (rest.empty()) return false;
  text = rest;
  return true;
}

// Could OneDrive have added this machine name: capitals, digits and dashes, with at least one
// capital, or `Ann's MacBook`?
bool is_machine(std::string_view text) {
  const bool is_owned = text.find("'s ") != text.npos || text.find("’s ") != text.npos;
  return std::ranges::any_of(text, is_capital) &&
         text.find_first_of(is_owned ? "_/" : " _/") == text.npos;
}

// Drops ` (LAPTOP-4F2)` or ` (copy 2)`.
bool drop_brackets(std::string_view& text) {
  const auto open = text.find_last_of("([");
  if (open == text.npos || !(text.ends_with(')') || text.ends_with(']'))) return false;
  auto inside = text.substr(open + 1, text.size() - open - 2);
  drop_number(inside);
  const auto is_of_machine = [](char c) { return is_capital(c) || is_digit(c) || c == '-'; };
  const bool is_machine_name =
      std::ranges::all_of(inside, is_of_machine) && inside.find('-') != inside.npos;
  const bool is_word = std::ranges::find(kWords, fold(inside)) != kWords.end();
  auto rest = text.substr(0, open);
  drop_blanks(rest);
  if (rest.empty() || !(is_machine_name || is_word)) return false;
  text = rest;
  return true;
}

// What comes before the mark in which `word` is: `ada` of `ada (copie en conflit)`, `ada_BASE_1`.
std::string before_mark_with(std::string_view word, std::string_view stem) {
  const auto at = find_in_any_case(stem, word);
  if (at == stem.npos || at == 0) return "";
  const auto open = stem.find_last_of("([_-.", at);
  if (open == stem.npos) return "";
  auto rest = stem.substr(0, open);
  drop_blanks(rest);
  return std::string(rest);
}

}  // namespace

std::vector<std::string> originals_of(std::string_view stem) {
  std::vector<std::string> originals;
  for (const auto before : kBefore) {
    if (find_in_any_case(stem.substr(0, before.size()), before) == 0)
      originals.emplace_back(stem.substr(before.size()));
  }
  auto rest = stem;
  while (drop_number(rest)) originals.emplace_back(rest);
  if (drop_word(rest) || drop_brackets(rest)) originals.emplace_back(rest);
  if (const auto tilde = stem.rfind('~'); tilde != stem.npos && tilde > 0)
    originals.emplace_back(stem.substr(0, tilde));
  for (auto dash = stem.rfind('-'); dash != stem.npos && dash > 0;
       dash = stem.rfind('-', dash - 1)) {
    if (is_machine(stem.substr(dash + 1))) originals.emplace_back(stem.substr(0, dash));
  }
  for (const auto word : kConflictWords) {
    if (auto original = before_mark_with(word, stem); !original.empty())
      originals.push_back(std::move(original));
  }
  return originals;
}

}  // namespace confab::core
