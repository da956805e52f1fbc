// SPDX-License-Identifier: MIT
// promise_remarks.h: what is unclear about the way a promise is written, in words.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/notes/body/body.h"
#include "core/notes/body/promise.h"
#include "core/notes/values/remark.h"

namespace confab::core {

// The first line of a text, as a message quotes it: at most 60 bytes.
std::string first_line(std::string_view text);

// What to say of an item that names nobody who promised it.
std::string whose_promise(std::string_view first_line);

// Remarks on dates that were not read, a second promise, or a done mark in the promise's `item`.
Remarks remarks_on(const Promise& promise, const Item& item, std::optional<Day> talk);

// `- [ ] I'll send it` and, without a box, `- me: send it (friday)` are not promises outside
// Promises. `contact` is the stem of their note: `- [ ] Ada: send it` is none either. Nothing for
// other items.
std::optional<Remark> remark_on_near_promise(const Item& item, std::string_view contact,
                                             std::optional<Day> talk);

// `TODO me: send it`, as Logseq and Org write tasks, is not a promise. Nothing for other items.
std::optional<Remark> remark_on_keyword(const Item& item);

}  // namespace confab::core
