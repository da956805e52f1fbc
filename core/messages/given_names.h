// SPDX-License-Identifier: MIT
// given_names.h: common given names of people who have two surnames, to tell `Garcia Lopez, Maria`
// from `Bob Green, Siemens`.
#pragma once

#include <string_view>

namespace confab::core {

bool is_given_name(std::string_view word);

}  // namespace confab::core
