// SPDX-License-Identifier: MIT
// target.h: the fuzz targets. A target reads any bytes and checks a law about what confab does with
// them. libFuzzer runs it (libfuzzer.cc, tests/proofs/fuzz/run), and the ordinary tests run every
// seed through it (seeds_test.cc).
#pragma once

#include <span>
#include <stdexcept>
#include <string_view>

namespace confab::fuzz {

// A law that does not hold for some input; always a find.
struct BrokenLaw : std::logic_error {
  using std::logic_error::logic_error;
};

// `law` is a sentence that must be true for every input.
inline void require(bool holds, const char* law) {
  if (!holds) throw BrokenLaw(law);
}
void require_equal(std::string_view seen, std::string_view expected, const char* law);

struct Target {
  std::string_view name;  // also of its file, its program and its folder of seeds
  void (*check)(std::string_view input);
};

// All of them, in the order of the alphabet.
std::span<const Target> targets();

}  // namespace confab::fuzz
