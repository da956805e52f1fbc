// SPDX-License-Identifier: MIT
// promise_date.h: the date at the end of a promise, in the ways people write it: `(2026-12-05)`,
// `(by friday)`, `by friday`, `📅 2026-12-05`, `[due:: 2026-12-05]`, `[[2026-12-05]]`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace confab::core {

struct DatedText {
  std::string_view text;  // up to its date and its decorations
  std::optional<When> date = {};
  std::string unread = {};  // what looks like a date there and cannot be read
  std::string why = {};     // and why, as far as that is known
  std::string loose = {};   // words that end it and may be its date: `friday` of `call on friday`
};

// Removes date and decorations from the end of `text`. Words like `friday` count from the day
// of the talk, and are not read without it.
DatedText take_date(std::string_view text, std::optional<Day> talk);

// The content of the brackets at the end of `text`, without a word like `by`; empty if there are
// none.
std::string_view date_bracket_at_end(std::string_view text);

}  // namespace confab::core
