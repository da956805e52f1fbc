// SPDX-License-Identifier: MIT
// promise.h: what you or they said they would do: a task item of an interview's note whose first
// word is `me:` or `them:`, maybe with a date in brackets at its end.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body.h"
#include "core/time/date.h"

namespace confab::core {

struct Promise {
  enum class By { kMe, kThem };

  By by = By::kMe;
  std::string text;  // without who and when
  std::optional<When> date;
  bool is_kept = false;
  std::string written;  // as the item stands in the note
  int line = 0;
};

// What stands in the brackets that end `text`: `2026-12-05`; empty where none do.
std::string_view bracket_at_end(std::string_view text);

// Whose promise the text of a task item is; nothing where it does not say that. Of what stands
// behind its first word it reads only whether that is a colon.
std::optional<Promise::By> promiser_in(std::string_view written);

// The promise in the text of a task item; nothing where it does not say whose it is.
std::optional<Promise> promise_from(std::string_view written);
// The same, with whether it is kept and where it stands.
std::optional<Promise> promise_from(const Item& task);

}  // namespace confab::core
