// SPDX-License-Identifier: MIT
// foreign_files.h: reads the files given to `import`, which may be anywhere.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"
#include "store/formats/formats.h"

namespace confab::cmd {

// All people in the files and folders at `paths`. Notes in the notebook itself are adopted. Errors:
// those of read_foreign, and kUsage for a path that cannot be read.
core::Result<core::Imported> read_people(const std::vector<std::string>& paths,
                                         const store::Format* format,
                                         const store::ReadOptions& options, Context& context);

}  // namespace confab::cmd
