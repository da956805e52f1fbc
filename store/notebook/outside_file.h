// SPDX-License-Identifier: MIT
// outside_file.h: a file that the user names, anywhere.
#pragma once

#include <string>

#include "core/error.h"

namespace confab::store {

// Its bytes. Error: kUsage, saying why it cannot be read: it is missing, not a regular file, or
// larger than a note may be. The caller adds the name.
core::Result<std::string> read_outside_file(const std::string& path);

}  // namespace confab::store
