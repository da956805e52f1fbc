// SPDX-License-Identifier: MIT
// greeting_name.h: a contact's name as a letter uses it: `Hopper, Grace` is Grace Hopper, and
// neither
// `(Siemens)` nor `Ph.D.` is part of a greeting.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

std::string greeting_name(std::string_view name);

}  // namespace confab::core
