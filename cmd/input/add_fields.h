// SPDX-License-Identifier: MIT
// add_fields.h: what the two adding commands share: a flag for every field of the schema, and a
// body from the notebook's template.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notes/notebook.h"
#include "core/notes/schema.h"

namespace confab::cmd {

// NAME, a flag for each field of `type` that is entered by hand, --note, --edit and --from-json.
std::vector<Option> field_options(std::string_view type);

// What was typed for `field`, checked as `check` would; links are made of what names a note. Error:
// kUsage, naming the option.
core::Result<core::Value> typed_value(const core::Field& field,
                                      const std::vector<std::string>& texts,
                                      const core::Notebook& notebook);

// Adds the note that was typed, or all that were handed in, with the notebook's template for `type`
// as body. Errors: kUsage, and those of add_notes.
core::Status run_add(std::string_view type, const Arguments& arguments, Context& context);

}  // namespace confab::cmd
