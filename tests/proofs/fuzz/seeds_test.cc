// SPDX-License-Identifier: MIT
// Runs every seed through its target, so that anything fuzzing has found is tested from then on.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> seeds_of(const Target& target) {
  std::vector<fs::path> seeds;
  const auto folder = fs::path(CONFAB_SOURCE_DIR) / "tests/proofs/fuzz/seeds" / target.name;
  for (const auto& entry : fs::directory_iterator(folder)) seeds.push_back(entry.path());
  std::ranges::sort(seeds);
  return seeds;
}

class Seeds : public testing::TestWithParam<Target> {};

TEST_P(Seeds, KeepTheLaw) {
  const auto seeds = seeds_of(GetParam());
  EXPECT_FALSE(seeds.empty());
  for (const auto& seed : seeds) EXPECT_NO_THROW(GetParam().check(bytes_of(seed))) << seed;
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Seeds, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace confab::fuzz
