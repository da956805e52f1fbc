// SPDX-License-Identifier: MIT
#include "store/notebook/parallel.h"

#include <gtest/gtest.h>

#include <numeric>
#include <stdexcept>
#include <thread>
#include <vector>

namespace confab::store {
namespace {

constexpr std::size_t kCount = 5000;

TEST(Parallel, TakesFinishedItemsInOrderAndNoneTwice) {
  constexpr std::size_t kRoom = 128;
  std::vector<std::size_t> ring(kRoom), taken;
  const auto caller = std::this_thread::get_id();
  const auto make_work = [&] {
    return [&](std::size_t begin, std::size_t end) {
      for (auto i = begin; i < end; ++i) ring[i % kRoom] = i;
    };
  };
  const auto take = [&](std::size_t begin, std::size_t end) {
    EXPECT_EQ(std::this_thread::get_id(), caller);
    for (auto i = begin; i < end; ++i) taken.push_back(ring[i % kRoom]);
  };
  do_in_order({kCount, kRoom, make_work, take});
  std::vector<std::size_t> all(kCount);
  std::iota(all.begin(), all.end(), 0);
  EXPECT_EQ(taken, all);
}

TEST(Parallel, RethrowsWhatAnyCallThrows) {
  const auto fail_at = [](std::size_t bad) {
    return [bad](std::size_t begin, std::size_t end) {
      if (begin <= bad && bad < end) throw std::runtime_error("bad");
    };
  };
  const auto nothing = [](std::size_t, std::size_t) {};
  for (const std::size_t bad : {std::size_t{0}, kCount / 2, kCount - 1}) {
    const auto work = fail_at(bad);
    EXPECT_THROW(do_in_order({kCount, 128, [&] { return work; }, nothing}), std::runtime_error);
    EXPECT_THROW(do_in_order({kCount, 128, [&] { return nothing; }, work}), std::runtime_error);
    EXPECT_THROW(do_in_parallel(kCount, work), std::runtime_error);
  }
}

TEST(Parallel, HasNothingToDoWithoutItems) {
  const auto never = [](std::size_t, std::size_t) { FAIL(); };
  do_in_order({0, 0, [&] { return never; }, never});
  do_in_parallel(0, never);
}

}  // namespace
}  // namespace confab::store
