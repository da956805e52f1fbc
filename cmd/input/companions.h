// SPDX-License-Identifier: MIT
// companions.h: the other people in a talk, from --with.
#pragma once

#include "cmd/context.h"
#include "core/notes/notebook/notebook.h"

namespace confab::cmd {

// The contacts that --with names, each once, without `contact`. Error: kNotFound if a name does not
// match exactly one contact.
core::Result<core::Pointers<core::Contact>> typed_companions(const Arguments& arguments,
                                                             const core::Contact& contact,
                                                             const core::Notebook& notebook);

}  // namespace confab::cmd
