// SPDX-License-Identifier: MIT
// formats.h: the kinds of files that people can be imported from. A kind is recognized by what is
// in the file, not by its name.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "store/formats/reader.h"

namespace confab::store {

struct Format {
  std::string_view name;     // as in `--from`
  std::string_view summary;  // for the help
  bool (*recognizes)(const ForeignFile& file);
  Read (*read)(const ForeignFile& file, const ReadOptions& options);
};

// All of them; the first that recognizes a file reads it.
std::span<const Format> import_formats();
const Format* find_import_format(std::string_view name);

// The people in `file`, which may be an archive, read as `format` or as what it is recognized to be
// where that is null. Errors: kUsage, it is not of these kinds, it names no people, or it
// leaves a question open; kRefused, an archive that is damaged or too large.
Read read_foreign(const ForeignFile& file, const Format* format, const ReadOptions& options);

// The same of the files of a folder, whose names are paths in it.
Read read_foreign_folder(std::vector<ForeignFile> files, const ReadOptions& options);

}  // namespace confab::store
