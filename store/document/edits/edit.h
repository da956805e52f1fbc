// SPDX-License-Identifier: MIT
// edit.h: changes to a note. A change replaces only the bytes it touches. It is verified before it
// is returned: the result is parsed again and must differ from the old note in exactly what was
// asked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/values/value.h"
#include "core/plans/plan.h"
#include "store/document/document.h"

namespace confab::store {

// The note after `edits`, in order. An edit that changes nothing leaves the same bytes. Error:
// kRefused, with line, column and what to write by hand, if a change cannot be verified.
core::Result<Document> edited(Document document, const std::vector<core::Edit>& edits);

// A new note: `fields` in their order as front matter, then `body`. REQUIRES: `fields` is a map.
core::Result<std::string> new_note(const core::Value& fields, std::string_view body);

}  // namespace confab::store
