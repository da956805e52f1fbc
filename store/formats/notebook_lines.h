// SPDX-License-Identifier: MIT
// notebook_lines.h: reads a notebook as `export jsonl` writes it. Notes come back byte by byte.
// Lines without the bytes, from another program, still give people and attempts to reach them.
#pragma once

#include "store/formats/reader/reader.h"

namespace confab::store {

bool is_notebook_lines(const ForeignFile& file);

// Error: kUsage, the export is redacted.
Read read_notebook_lines(const ForeignFile& file, const ReadOptions& options);

}  // namespace confab::store
