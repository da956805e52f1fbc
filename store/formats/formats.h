// SPDX-License-Identifier: MIT
// formats.h: the kinds of files that people can be imported from. A kind is recognized by the
// file's content, not by its name.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "store/formats/reader/reader.h"

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

// The people in `file`, which may be an archive. Reads it as `format`, or as the format it
// recognizes if that is null. Errors: kUsage if the file is of no known kind, names no people, or
// needs a question answered; kRefused if an archive is damaged or too large.
Read read_foreign(const ForeignFile& file, const Format* format, const ReadOptions& options);

// The same for the files of a folder, whose names are paths in it.
Read read_foreign_folder(std::vector<ForeignFile> files, const ReadOptions& options);

}  // namespace confab::store
