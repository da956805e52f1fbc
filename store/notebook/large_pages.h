// SPDX-License-Identifier: MIT
// large_pages.h: prepares a thread's heap for thousands of notes.
#pragma once

#include <cstddef>

namespace confab::store {

// Lets the calling thread allocate the next `bytes` from large pages (2 MiB on most machines). Each
// small page by which a heap grows costs an interrupt; in a virtual machine, that takes as long as
// reading a note. Takes less than one large page by itself. A hint: if the system refuses, this is
// only slower.
void expect_allocations(std::size_t bytes);

}  // namespace confab::store
