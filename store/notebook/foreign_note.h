// SPDX-License-Identifier: MIT
// foreign_note.h: distinguishes confab's notes from those of other programs, and from the templates
// that other programs make notes from.
#pragma once

#include <string_view>

#include "core/notes/values/value.h"

namespace confab::store {

// Is the file a template? Its file name, or a value that is a person, is a placeholder:
// `"{{title}}"`, `<% tp.file.title %>`.
bool is_template(std::string_view path, std::string_view bytes);

// Is the `name` that of a template: `${name}`, `<Full Name>`, `[Name]`? `[Ada King]` is a person.
bool is_template(const core::Value& fields);

// Does a line of the front matter, at its first level, have one of confab's types, such as
// `type: contact`, in any spelling that YAML allows, even if the front matter cannot be read?
bool names_our_type(std::string_view bytes);

}  // namespace confab::store
