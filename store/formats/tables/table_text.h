// SPDX-License-Identifier: MIT
// table_text.h: the text of another program's table, and why it may have been decoded wrongly.
#pragma once

#include <optional>

#include "store/formats/reader/reader.h"
#include "store/formats/text/charset.h"

namespace confab::store {

struct TableText {
  DecodedText decoded;
  std::optional<core::Error> problem = {};  // kUsage, about the character set
};

// In the character set of `options`, or else in the one that is recognized. REQUIRES: `options`
// outlives the result.
TableText table_text(const ForeignFile& file, const ReadOptions& options);

// A quote that is opened at `line` and never closed.
core::Error unclosed_quote(const ForeignFile& file, int line);

}  // namespace confab::store
