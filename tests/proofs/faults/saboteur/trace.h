// SPDX-License-Identifier: MIT
// trace.h: writes one line per call to the file $TRACE, if it is set: its name, result, descriptor,
// path, other path, flags and the bytes written, separated by tabs.
#pragma once

#include <linux/limits.h>

#include <array>

#include "tests/proofs/faults/saboteur/call.h"

namespace saboteur {

class Trace {
 public:
  // Looks up the paths now, because a descriptor may be closed afterwards.
  explicit Trace(const Call& call);
  // Leaves errno as it is.
  void write(long result) const;

 private:
  using Path = std::array<char, PATH_MAX>;

  static void describe(const Subject& subject, Path& into);

  const Call& call_;
  Path path_;
  Path other_;
};

}  // namespace saboteur
