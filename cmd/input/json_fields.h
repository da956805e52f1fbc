// SPDX-License-Identifier: MIT
// json_fields.h: new notes given as JSON, with the keys of the front matter.
#pragma once

#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notes/notebook/notebook.h"

namespace confab::cmd {

// Is `key` in the answer of `list --json` but not in the note?
bool is_derived_key(std::string_view key);

// The fields of the new notes of `type` in the JSON, in the order of the schema. Keys that `list
// --json` derives (stem, path, state, last) and nulls are ignored; dates may be typed in everyday
// words. Errors: kUsage with the line,
// if a key is unknown or a value would not pass `check`; kNotFound if a WHO is neither a contact
// nor the name of another object.
core::Result<std::vector<core::Value>> fields_from_json(std::string_view type,
                                                        const std::string& text,
                                                        const core::Notebook& notebook,
                                                        const Context& context);

// The text of the file (or standard input) that --from-json names; empty without it. Error: kUsage.
core::Result<std::string> typed_json(const Arguments& arguments, const Context& context);

}  // namespace confab::cmd
