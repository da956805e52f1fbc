// SPDX-License-Identifier: MIT
// zip.h: reads the files inside a zip archive in memory; nothing is ever unpacked to disk.
#pragma once

#include <string_view>
#include <vector>

#include "core/error.h"
#include "store/formats/reader/reader.h"

namespace confab::store {

inline constexpr std::size_t kMaxUnpackedBytes = 48u << 20;

bool is_zip(std::string_view bytes);

// All files, named by their path in the archive. Only those ending with `.csv`, `.md`, `.vcf`,
// `.json` or `.zip` are read; others have no bytes. Error: kRefused if the archive is damaged or
// encrypted, a name in it leads outside, or it is larger than kMaxUnpackedBytes when unpacked.
core::Result<std::vector<ForeignFile>> files_in_zip(const ForeignFile& archive);

}  // namespace confab::store
