// SPDX-License-Identifier: MIT
// usage_error.h: the error for something typed that cannot be accepted.
#pragma once

#include <string>
#include <utility>

#include "core/error.h"

namespace confab::cmd {

inline tl::unexpected<core::Error> usage_error(std::string message, std::string hint = "") {
  return core::fail(core::ErrorKind::kUsage, std::move(message), std::move(hint));
}

}  // namespace confab::cmd
