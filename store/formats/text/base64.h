// SPDX-License-Identifier: MIT
// base64.h: bytes written as letters, as vCard has pictures and sometimes text.
#pragma once

#include <string>
#include <string_view>

namespace confab::store {

// The bytes, up to the first character that is neither base64 nor a blank.
std::string base64_decoded(std::string_view text);

}  // namespace confab::store
