// SPDX-License-Identifier: MIT
// edit.h: changes to a note. A change is a splice of the bytes it touches, proved before it leaves:
// the result is parsed again and must differ from the old note in exactly what was asked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/value.h"
#include "core/plans/plan.h"
#include "store/document/document.h"

namespace confab::store {

// The note after `edits`, one after the other. An edit that changes nothing gives back the same
// bytes. Error: kRefused, with line, column and what to write by hand, when a change cannot be
// proved.
core::Result<Document> edited(Document document, const std::vector<core::Edit>& edits);

// A new note: `fields` in their order as front matter, then `body`. REQUIRES: `fields` is a map.
core::Result<std::string> new_note(const core::Value& fields, std::string_view body);

}  // namespace confab::store
