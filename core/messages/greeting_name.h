// SPDX-License-Identifier: MIT
// greeting_name.h: a contact's name as a letter uses it: `Hopper, Dr. Grace` is Dr. Grace Hopper,
// and neither `(Siemens)` nor `Ph.D.` is part of a greeting.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `employer` is their organization, if known; it is removed, as from `Green, Bob, Siemens`. After a
// surname of several words, only a common given name is moved to the front.
std::string greeting_name(std::string_view name, std::string_view employer = {});

}  // namespace confab::core
