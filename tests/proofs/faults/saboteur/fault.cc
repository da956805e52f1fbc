// SPDX-License-Identifier: MIT
#include "tests/proofs/faults/saboteur/fault.h"

#include <cstdio>
#include <cstdlib>

namespace saboteur {
namespace {

using Faults = std::array<Fault, 4>;

const char* end_of(const char* text) {
  const char* end = std::strchr(text, ';');
  return end ? end : text + std::strlen(text);
}

Faults parse(const char* text) {
  Faults faults = {};
  for (Fault& fault : faults) {
    if (!text || !*text) break;
    const char* end = end_of(text);
    std::sscanf(text, "%ld %7[^ ;] %d", &fault.at, fault.how.data(), &fault.code);
    fault.lasts = end - text > 3 && std::strncmp(end - 3, " on", 3) == 0;
    text = *end ? end + 1 : end;
  }
  return faults;
}

}  // namespace

const Fault* find_fault(Counted counted, long number) {
  static const Faults faults = parse(std::getenv("FAULT"));
  for (const Fault& fault : faults) {
    const bool is_of_memory = fault.is("memory");
    if (fault.at > 0 && is_of_memory == (counted == Counted::kAllocations) && fault.strikes(number))
      return &fault;
  }
  return nullptr;
}

}  // namespace saboteur
