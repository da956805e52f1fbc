// SPDX-License-Identifier: MIT
// proof.h: verifies every splice. The resulting note is read again and must differ from the old one
// in exactly what the edit asked for.
#pragma once

#include "store/document/edits/splice.h"

namespace confab::store {

// The note with `splice` in place. Error: kRefused if the result is not what `edit` asks for.
core::Result<Document> spliced(const Document& before, const Splice& splice,
                               const core::Edit& edit);

// Does the front matter read as `expected`? Both readers must agree, because one alone could share
// a splice's mistake.
bool is_read_as(const Document& note, const core::Value& expected);

}  // namespace confab::store
