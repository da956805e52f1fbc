// SPDX-License-Identifier: MIT
// The entry that libFuzzer calls: one program for the target CONFAB_FUZZ_TARGET.
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
