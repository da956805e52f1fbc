// SPDX-License-Identifier: MIT
// add_fields.h: the part that add-contact and add-organization share: an option for every field,
// and a body from the notebook's template.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notes/notebook/notebook.h"
#include "core/notes/records/schema.h"

namespace confab::cmd {

// NAME, an option for each field of `type` that people enter, --note, --edit and --from-json.
std::vector<Option> field_options(std::string_view type);

// The value typed for `field`, validated as by `check`; text that names a note becomes a link.
// Error: kUsage, naming the option.
core::Result<core::Value> typed_value(const core::Field& field,
                                      const std::vector<std::string>& texts,
                                      const core::Notebook& notebook);

// The text for a link typed as `field`. A contact is found like every WHO, an organization by its
// name or an alias. An organization without a note, and a person in `referrals`, stay as typed.
// Errors: kUsage; kNotFound with the candidates.
core::Result<std::string> typed_link(const core::Field& field, const std::string& text,
                                     const core::Notebook& notebook);

// Adds the typed note, or all notes from --from-json, with the notebook's template for `type` as
// the body. Errors: kUsage, and those of add_notes.
core::Status run_add(std::string_view type, const Arguments& arguments, Context& context);

}  // namespace confab::cmd
