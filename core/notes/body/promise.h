// SPDX-License-Identifier: MIT
// promise.h: what you or they said they would do: an item that begins with `me:` or `them:` and may
// end with a date.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body/body.h"
#include "core/time/date.h"

namespace confab::core {

struct Promise {
  enum class By { kMe, kThem };

  By by = By::kMe;
  std::string text;  // in plain words, without `me:` or `them:` and the date
  std::optional<When> date;
  bool is_kept = false;
  std::string written;  // the item as it is in the note
  int line = 0;
  std::string unread_date = {};  // what looks like its date and cannot be read
  std::string why_unread = {};   // as far as that is known
  std::string loose_date = {};   // `friday` at its end without brackets, which does not count
};

// Who made the promise in an item with that text; nothing if it does not say.
std::optional<Promise::By> promiser_in(std::string_view written);

// Is an item without a box, under Promises, a promise? Other list items may be there too.
bool is_promise_without_box(std::string_view written);

// The promise in the text of an item; nothing if it does not say whose it is. A date like `friday`
// counts from the day of the talk, if that is known.
std::optional<Promise> promise_from(std::string_view written, std::optional<Day> talk = {});
// The same from an item, including whether the promise is kept and where it is.
std::optional<Promise> promise_from(const Item& item, std::optional<Day> talk = {});

// Could `body`, raw Markdown, contain an open promise? Fast; if in doubt, yes.
bool may_promise(std::string_view body);

}  // namespace confab::core
