// SPDX-License-Identifier: MIT
// proof.h: no splice is believed. The note that it makes is read again, and must say what the edit
// asked for and nothing else.
#pragma once

#include "store/document/edits/splice.h"

namespace confab::store {

// The note with `splice` in place. Error: kRefused, where it says anything else than `edit` asks.
core::Result<Document> spliced(const Document& before, const Splice& splice,
                               const core::Edit& edit);

// Does the front matter say `expected`? Both readers must see it; one of them alone could share a
// splice's mistake.
bool is_read_as(const Document& note, const core::Value& expected);

}  // namespace confab::store
