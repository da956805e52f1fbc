// SPDX-License-Identifier: MIT
// link_target.h: links to a note of the wrong type.
#pragma once

#include <string>

#include "core/rules/check/check.h"

namespace confab::core {

// Does `link` lead to a note that exists but cannot be read? Its type is then unknown.
bool is_unread(const Link& link, const Notebook& notebook);

// "'acme' is an organization, not a contact", if `link` leads to a note that is not of type
// `wanted`; empty if it leads to one of that type, or nowhere. Plain text leads to the organization
// of that name.
std::string wrong_target(const Link& link, std::string_view wanted, const Notebook& notebook);

}  // namespace confab::core
