// SPDX-License-Identifier: MIT
#include "core/practice/meeting_place.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

constexpr auto kRemoteWords = std::to_array<std::string_view>(
    {"phone", "telephone", "telefon", "telefonisch", "anruf",   "mobile",   "call",
     "calls", "video",     "online",  "remote",      "virtual", "zoom",     "teams",
     "skype", "facetime",  "webex",   "whatsapp",    "discord", "jitsi",    "signal",
     "slack", "telegram",  "viber",   "whereby",     "hangout", "hangouts", "bigbluebutton"});
// `Tel Aviv` and `Meet me there` are not; `tel. 123` and `Google Meet` are.
constexpr auto kLastWords = std::to_array<std::string_view>({"tel", "meet"});

// Is there a letter at `at`, or after the spaces there?
bool is_word_next(std::string_view place, std::size_t at) {
  const auto next = place.find_first_not_of(' ', at);
  return next != std::string_view::npos && is_ascii_letter(place[next]);
}

template <class Fits>
bool has_word(std::string_view place, std::string_view word, Fits fits) {
  for (auto at = place.find(word); at != std::string_view::npos; at = place.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool is_whole = (at == 0 || !is_ascii_letter(place[at - 1])) &&
                          (end == place.size() || !is_ascii_letter(place[end]));
    if (is_whole && fits(end)) return true;
  }
  return false;
}

bool names_a_distance(std::string_view folded) {
  const auto anywhere = [](std::size_t) { return true; };
  const auto at_end = [&](std::size_t end) { return !is_word_next(folded, end); };
  return std::ranges::any_of(kRemoteWords,
                             [&](auto word) { return has_word(folded, word, anywhere); }) ||
         std::ranges::any_of(kLastWords, [&](auto word) { return has_word(folded, word, at_end); });
}

// Seven digits or more, with the characters that people put between them.
bool has_phone_number(std::string_view place) {
  std::ptrdiff_t digits = 0;
  for (const char c : place) {
    if (is_digit(c)) ++digits;
    if (!is_digit(c) && std::string_view("+ ()-./").find(c) == std::string_view::npos) digits = 0;
    if (digits >= 7) return true;
  }
  return false;
}

// `, Rothschild 1` or `, 5th Ave`: a number next to a capitalized word.
bool has_street(std::string_view place) {
  const auto comma = place.find(',');
  if (comma == std::string_view::npos) return false;
  for (auto i = comma + 1; i < place.size(); ++i) {
    if (!is_digit(place[i])) continue;
    const auto blank = place.find(' ', i);
    if (blank != std::string_view::npos && blank + 1 < place.size() &&
        is_capital(place[blank + 1]) && place.substr(i, blank - i).find(':') == place.npos)
      return true;
    const auto before = place.substr(0, i - 1);
    const auto word = before.find_last_of(' ');
    if (place[i - 1] == ' ' && word != std::string_view::npos && word + 1 < before.size() &&
        is_capital(before[word + 1]))
      return true;
    i = std::min(place.find_first_not_of("0123456789", i), place.size());
  }
  return false;
}

}  // namespace

bool is_in_person(std::string_view place) {
  const auto folded = lower_ascii(place);
  if (folded.find("://") != std::string::npos || folded.find('@') != std::string::npos)
    return false;
  const bool is_number = folded.find_first_not_of("+0123456789 ()-") == std::string::npos;
  if (is_number || has_phone_number(place)) return false;
  return !names_a_distance(folded) || has_street(place);
}

}  // namespace confab::core
