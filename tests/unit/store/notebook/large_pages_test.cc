// SPDX-License-Identifier: MIT
#include "store/notebook/large_pages.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace confab::store {
namespace {

constexpr std::size_t kMebibyte = 1 << 20;

std::size_t resident_pages() {
  std::size_t all = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> all >> resident;
  return resident;
}

TEST(LargePages, TakeHardlyAnyMemoryUntilTheyAreUsed) {
  const auto before = resident_pages();
  expect_allocations(200 * kMebibyte);
  EXPECT_LT(resident_pages(), before + 4 * kMebibyte / 4096);
}

TEST(LargePages, ServeWhatIsAllocatedAfterwards) {
  for (const std::size_t expected :
       {std::size_t{0}, std::size_t{1}, kMebibyte, 300 * kMebibyte, std::size_t{1} << 62}) {
    expect_allocations(expected);
    std::vector<std::string> notes(5000, std::string(2000, 'x'));
    EXPECT_EQ(notes.back(), std::string(2000, 'x')) << expected;
  }
}

}  // namespace
}  // namespace confab::store
