// SPDX-License-Identifier: MIT
#include "core/notes/records/referral_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/notes/body/plain_value.h"
#include "core/notes/values/no_value.h"
#include "core/notes/values/person_name.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// `I did not ask` too
bool is_not_asked(std::string_view word) {
  if (word.starts_with("i ")) word.remove_prefix(2);
  constexpr std::array<std::string_view, 8> kWords = {"not-asked",     "not asked",  "not_asked",
                                                      "unasked",       "didn't ask", "did not ask",
                                                      "forgot to ask", "forgot"};
  return std::ranges::find(kWords, word) != kWords.end();
}

// `Bob Dole`, but not `MIT professor`.
bool may_be_full_name(std::string_view text) {
  std::size_t words = 0;
  for (text = trimmed(text); !text.empty(); ++words) {
    const auto word = text.substr(0, text.find(' '));
    if (word[0] >= 'a' && word[0] <= 'z') return false;
    text = trimmed(text.substr(word.size()));
  }
  return words > 1;
}

// `bob-dole`, as a contact's file is called.
bool may_be_stem(std::string_view text) {
  text = trimmed(text);
  return text.find('-') != text.npos &&
         std::ranges::all_of(text, [](char c) { return c == '-' || (c >= 'a' && c <= 'z'); });
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
  if (text.find_first_of("<([") != text.npos) return false;  // a remark, or a link
  for (const std::string_view between : {" and ", " & ", " / ", ";", " or "}) {
    const auto at = text.find(between);
    if (at != text.npos && at > 0 && at + between.size() < text.size()) return true;
  }
  return lists_names(text);
}

bool names_nobody(std::string_view text) { return says_nobody(text) || is_not_asked(fold(text)); }

bool leaves_referrals_open(std::string_view text) {
  constexpr std::array<std::string_view, 8> kWords = {
      "false", "true", "yes", "later", "unknown", "nobody yet", "none so far", "pending"};
  const bool is_to_come = is_value_to_come(text) && !says_nobody(text);
  return is_to_come || std::ranges::find(kWords, fold(text)) != kWords.end();
}

bool says_nobody(std::string_view text) {
  constexpr std::array<std::string_view, 13> kWords = {
      "none",           "n/a",  "na", "nobody", "no", "no one", "no-one", "-", "nil",
      "not applicable", "nope", "0",  "noone"};
  if (text.find("[[") != text.npos) return false;  // a link is a name
  const auto word = fold(is_value_to_come(text) ? std::string(text) : plain_value(text));
  if (std::ranges::find(kWords, word) != kWords.end()) return true;
  // A remark may follow; `No, Kim` and `Na, Min` are people.
  return std::ranges::any_of(
      std::array{"none", "nobody", "no one", "n/a"}, [&](std::string_view each) {
        const auto rest =
            std::string_view(word).substr(word.starts_with(each) ? each.size() : word.size());
        return rest.starts_with(" (") || rest.starts_with(" -") || rest.starts_with(',') ||
               rest.starts_with(';') || rest.starts_with('.') || rest.starts_with(':');
      });
}

bool names_everyone(std::string_view text) {
  constexpr std::array<std::string_view, 6> kWords = {"everyone", "everybody", "all",
                                                      "both",     "them",      "all of them"};
  return std::ranges::find(kWords, fold(text)) != kWords.end();
}

}  // namespace confab::core
