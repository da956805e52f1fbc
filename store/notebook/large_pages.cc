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

// The large pages that lie wholly in the block.
void use_large_pages(void* block, std::size_t size) {
  const auto address = reinterpret_cast<std::uintptr_t>(block);
  const auto skipped = (kLargePage - address % kLargePage) % kLargePage;
  if (skipped >= size) return;
  ::madvise(static_cast<char*>(block) + skipped, size - skipped, MADV_HUGEPAGE);
}

// Allocates all blocks before it frees the first, so that they lie side by side.
void prepare(std::size_t bytes) {
  const auto size = std::min(bytes, kBlock);
  void* block = size > 0 ? std::malloc(size) : nullptr;
  if (!block) return;
  use_large_pages(block, size);
  prepare(bytes - size);
  std::free(block);
}

}  // namespace

void expect_allocations(std::size_t bytes) {
  if (bytes < kLargePage) return;
  grow_in_large_steps();
  prepare(std::min(bytes, kMost));
}

}  // namespace confab::store
