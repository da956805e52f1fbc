// SPDX-License-Identifier: MIT
#include "store/notebook/large_pages.h"

#include <malloc.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace confab::store {
namespace {

constexpr std::size_t kLargePage = 2 << 20;
constexpr std::size_t kWorthPreparing = 64 << 10;
constexpr std::size_t kMost = std::size_t{512} << 20;  // address space may be limited
// The GNU library puts at most half a heap of 64 MiB into one block.
constexpr int kLargestBlock = 32 << 20;
constexpr std::size_t kBlock = kLargestBlock - kLargePage;

// Heaps grow in large steps, keep what is freed, and hold even large blocks.
void grow_in_large_steps() {
  ::mallopt(M_TOP_PAD, kLargestBlock);
  ::mallopt(M_TRIM_THRESHOLD, int{kMost});
  ::mallopt(M_MMAP_THRESHOLD, kLargestBlock);
}

void advise(std::uintptr_t begin, std::uintptr_t end, int advice) {
  constexpr std::uintptr_t kPage = 4096;
  begin = (begin + kPage - 1) / kPage * kPage;
  if (begin < end) ::madvise(reinterpret_cast<void*>(begin), end - begin, advice);
}

// Takes the small pages before the first large one all at once, in a tenth of the time.
void take_small_pages(std::uintptr_t begin, std::uintptr_t end) {
  const auto large = (begin + kLargePage - 1) / kLargePage * kLargePage;
  advise(begin, std::min(large, end), MADV_POPULATE_WRITE);
}

// Allocates all blocks before it frees the first, so that they are adjacent.
void prepare(std::size_t bytes, bool is_first) {
  const auto size = std::min(bytes, kBlock);
  void* block = size > 0 ? std::malloc(size) : nullptr;
  if (!block) return;
  const auto begin = reinterpret_cast<std::uintptr_t>(block);
  if (is_first) take_small_pages(begin, begin + size);
  advise(begin, begin + size, MADV_HUGEPAGE);
  prepare(bytes - size, false);
  std::free(block);
}

}  // namespace

void expect_allocations(std::size_t bytes) {
  if (bytes < kWorthPreparing) return;
  grow_in_large_steps();
  prepare(std::min(bytes, kMost), true);
}

}  // namespace confab::store
