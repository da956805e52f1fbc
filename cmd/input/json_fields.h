// SPDX-License-Identifier: MIT
// json_fields.h: notes that are handed in as JSON, with the keys of the front matter.
#pragma once

#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notes/notebook.h"

namespace confab::cmd {

// The fields of the new notes of `type` that --from-json names, in the order of the schema; what
// `list --json` derives (stem, path, state, last) is passed over, and null is nothing. Error:
// kUsage with the line, where a key is unknown or a value not what `check` wants there.
core::Result<std::vector<core::Value>> fields_from_json(std::string_view type,
                                                        const std::string& text,
                                                        const core::Notebook& notebook);

// What stands in the file, or standard input, that --from-json names; nothing without it. Error:
// kUsage.
core::Result<std::string> typed_json(const Arguments& arguments, const Context& context);

}  // namespace confab::cmd
