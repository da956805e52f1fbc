// SPDX-License-Identifier: MIT
// add_fields.h: what the two adding commands share: a flag for every field of the schema, and a
// body from the notebook's template.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notebook.h"

namespace confab::cmd {

// NAME, a flag for each field of `type` that is entered by hand, --note and --edit.
std::vector<Option> field_options(std::string_view type);

using AddNote = core::Result<core::Plan> (*)(const core::Notebook&, const core::Value& fields,
                                             std::string body);

// Makes fields and body of what was typed, checked as `check` would, and adds the note. Links are
// made of what names a note; the body is the notebook's template for `type`. Errors: kUsage, and
// those of `add`.
core::Status run_add(std::string_view type, AddNote add, const Arguments& arguments,
                     Context& context);

}  // namespace confab::cmd
