// SPDX-License-Identifier: MIT
// import_options.h: the options of `import`.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"
#include "core/plans/import/import.h"
#include "store/formats/formats.h"

namespace confab::cmd {

// How the files are read. Asks about the order of dates on a terminal. Error: kUsage.
core::Result<store::ReadOptions> typed_read_options(const Arguments& arguments, Context& context);

// The character sets of one byte that a table may be in.
std::vector<std::string> charset_names();

// The kinds of files, as in --from.
std::vector<std::string> import_format_names();
// Null if the kind is to be recognized. Error: kUsage.
core::Result<const store::Format*> typed_import_format(const Arguments& arguments);

enum class ImportAs { kContacts, kList };
core::Result<ImportAs> typed_import_as(const Arguments& arguments, const core::Imported& imported);

// Error: kUsage, options that exclude each other.
core::Result<core::ImportChoices> typed_import_choices(const Arguments& arguments, ImportAs as);

}  // namespace confab::cmd
