// SPDX-License-Identifier: MIT
// The entry points that libFuzzer calls: one program for the target CONFAB_FUZZ_TARGET.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/proofs/fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace confab::fuzz;
  static const auto target =
      *std::ranges::find(targets(), std::string_view(CONFAB_FUZZ_TARGET), &Target::name);
  try {
    target.check({reinterpret_cast<const char*>(bytes), size});
  } catch (const BrokenLaw& broken) {
    std::fprintf(stderr, "broken law: %s\n", broken.what());
    std::abort();
  }
  return 0;
}

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t room);

// If large inputs are allowed, every fourth is filled by repeating one part of itself. This finds
// code that takes more than linear time for nesting or for many items.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size,
                                               std::size_t room, unsigned seed) {
  constexpr std::size_t kLarge = 4096;
  size = LLVMFuzzerMutate(bytes, std::min(size, kLarge), std::min(room, kLarge));
  if (room <= kLarge || seed % 4 != 0 || size == 0) return size;
  const auto begin = seed / 4 % size,
             length = std::min<std::size_t>(seed / 7 % 64 + 1, size - begin);
  const auto rest = size - begin;
  std::copy_backward(bytes + begin, bytes + size, bytes + room);
  for (auto at = begin + length; at < room - rest; ++at) bytes[at] = bytes[at - length];
  return room;
}
