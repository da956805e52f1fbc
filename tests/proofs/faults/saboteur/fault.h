// SPDX-License-Identifier: MIT
// fault.h: what should go wrong, as given in $FAULT:
//
//   12 error 28      the 12th call fails with errno 28
//   12 error 28 on   so does every call after it
//   12 late 5        it is carried out, and then said to have failed
//   12 short         a write takes half of its bytes
//   12 signal 9      the signal comes before the call
//   12 torn          half of the bytes are written, then the process is killed
//   12 memory        the 12th `operator new` since main() finds no memory
//
// Several faults are separated by semicolons. A lasting fault spares stderr, so that confab's
// messages arrive. Nothing here allocates memory, because there may be none.
#pragma once

#include <array>
#include <cstring>

namespace saboteur {

struct Fault {
  long at = 0;
  std::array<char, 8> how = {};
  int code = 0;
  bool lasts = false;

  bool is(const char* word) const { return std::strcmp(how.data(), word) == 0; }
  bool strikes(long number) const { return number == at || (lasts && number > at); }
};

enum class Counted { kCalls, kAllocations };

// The fault for the n-th counted call, or null.
const Fault* find_fault(Counted counted, long number);

}  // namespace saboteur
