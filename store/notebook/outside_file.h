// SPDX-License-Identifier: MIT
// outside_file.h: a file that the user names, wherever it lies.
#pragma once

#include <string>

#include "core/error.h"

namespace confab::store {

// Its bytes. Error: kUsage, why it cannot be read: it is not there, no regular file, or larger than
// a note may be. The caller says how it was called.
core::Result<std::string> read_outside_file(const std::string& path);

}  // namespace confab::store
