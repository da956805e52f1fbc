// SPDX-License-Identifier: MIT
// call.h: a system call that writes, on its way to the kernel.
#pragma once

#include <sys/syscall.h>

#include <array>

namespace saboteur {

// A file by its descriptor, or a path relative to that folder.
struct Subject {
  int file = -1;
  const char* path = nullptr;
};

struct Call {
  const char* name;
  std::array<long, 6> words;  // its number and arguments
  Subject subject;
  Subject other = {};
  long flags = 0;

  bool is_write() const { return words[0] == SYS_write; }
};

// Calls the kernel directly, bypassing every library.
long kernel(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0);
inline long word(const void* pointer) { return reinterpret_cast<long>(pointer); }

long perform(const Call& call);
// Counts the call, makes it fail if it is its turn, and traces the result.
long attempt(const Call& call);

}  // namespace saboteur
