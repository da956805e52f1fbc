// SPDX-License-Identifier: MIT
// foreign_files.h: the files that `import` is given, read from wherever they are.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"
#include "store/formats/formats.h"

namespace confab::cmd {

// What the files and folders at `paths` say about people, together. Notes of the notebook itself
// are adopted. Errors: those of read_foreign, and kUsage for a path that cannot be read.
core::Result<core::Imported> read_people(const std::vector<std::string>& paths,
                                         const store::Format* format,
                                         const store::ReadOptions& options, Context& context);

}  // namespace confab::cmd
