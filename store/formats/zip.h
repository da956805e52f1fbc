// SPDX-License-Identifier: MIT
// zip.h: the files inside a zip archive, read in memory; nothing is ever unpacked to the disk.
#pragma once

#include <string_view>
#include <vector>

#include "core/error.h"
#include "store/formats/reader.h"

namespace confab::store {

inline constexpr std::size_t kMaxUnpackedBytes = 48u << 20;

bool is_zip(std::string_view bytes);

// The files whose names end with `.csv`, `.md`, `.vcf`, `.json` or `.zip`, each with its path in
// the archive as its name; other files are named, and their bytes are not read. Errors: kRefused,
// the archive is damaged or encrypted, a name in it leads outside, or it is larger than
// kMaxUnpackedBytes when unpacked.
core::Result<std::vector<ForeignFile>> files_in_zip(const ForeignFile& archive);

}  // namespace confab::store
