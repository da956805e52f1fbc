// SPDX-License-Identifier: MIT
// remark.h: text in a note's body that confab could not use as it was meant, with its line. `check`
// reports each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace confab::core {

struct Remark {
  enum class Kind : std::uint8_t {
    kUnreadText,       // under one of confab's headings, but not in a form that confab reads there
    kUnclearQuestion,  // where a question ends, or whether it was asked
    kUnclearHeading,   // close to one of confab's headings
    kBadDate           // of a promise
  };

  Kind kind;
  int line = 0;
  std::string message;
};

using Remarks = std::vector<Remark>;

}  // namespace confab::core
