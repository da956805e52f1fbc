// SPDX-License-Identifier: MIT
// link_target.h: what a link leads to, where it does not lead to the type of note it should.
#pragma once

#include <string>

#include "core/rules/check/check.h"

namespace confab::core {

// Is the note that `link` names there, but not readable? What it says is not known then.
bool is_unread(const Link& link, const Notebook& notebook);

// "'acme' is an organization, not a contact", if `link` leads to a note that is not of type
// `wanted`; empty if it leads to one of that type, or nowhere. Plain text leads to the organization
// of that name.
std::string wrong_target(const Link& link, std::string_view wanted, const Notebook& notebook);

}  // namespace confab::core
