// SPDX-License-Identifier: MIT
// outside_file.h: a file anywhere on the disk, named by the user.
#pragma once

#include <string>

#include "core/error.h"

namespace confab::store {

// The bytes of the file. Error: kUsage if it is missing, not a regular file, or larger than a note
// may be; the caller adds the name to the message.
core::Result<std::string> read_outside_file(const std::string& path);

}  // namespace confab::store
