// SPDX-License-Identifier: MIT
// allocations.cc: `operator new` of the program and of every C++ library it uses. Counting begins
// with main(), because before it nothing can be lost, or caught.
#include "tests/proofs/faults/saboteur/allocations.h"

#include <cstdlib>
#include <new>

#include "tests/proofs/faults/saboteur/fault.h"

namespace saboteur {
namespace {

long allocations = 0;
bool is_counting = false;

}  // namespace

void count_allocations() { is_counting = true; }

}  // namespace saboteur

void* operator new(std::size_t size) {
  using namespace saboteur;
  const bool fails = is_counting && find_fault(Counted::kAllocations, ++allocations);
  void* memory = fails ? nullptr : std::malloc(size);
  for (; !memory; memory = std::malloc(size)) {
    const auto handler = std::get_new_handler();
    if (!handler) throw std::bad_alloc();
    handler();
  }
  return memory;
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
