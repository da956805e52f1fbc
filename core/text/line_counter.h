// SPDX-License-Identifier: MIT
// line_counter.h: lines and columns of ascending offsets, in a single pass over the text.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/error.h"

namespace confab::core {

// Holds a view of the text; must not outlive it.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}

  // Line and column of `offset`, in bytes and from 1. REQUIRES: it is not before the last one.
  Position at(std::size_t offset) {
    const auto passed = text_.substr(offset_, offset - offset_);
    line_ += static_cast<int>(std::ranges::count(passed, '\n'));
    const auto line_end = passed.rfind('\n');
    if (line_end != std::string_view::npos) line_begin_ = offset_ + line_end + 1;
    offset_ = offset;
    return {line_, static_cast<int>(offset_ - line_begin_) + 1};
  }

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  std::size_t line_begin_ = 0;  // of the line that has `offset_`
  int line_ = 1;
};

}  // namespace confab::core
