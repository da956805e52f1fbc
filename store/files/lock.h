// SPDX-License-Identifier: MIT
// lock.h: one writer at a time. The kernel frees the lock when a process dies, so a lock file that
// lies around means nothing. Readers take no lock.
#pragma once

#include <utility>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

// Held until destroyed. Functions that write ask for one as proof.
class Lock {
 public:
  explicit Lock(File file) : file_(std::move(file)) {}

 private:
  File file_;
};

// Locks `.confab/lock` and writes our process number into it; makes the `.confab` folder where it
// is missing. Waits at most 5 s. Error: kRefused, naming the process that holds it.
core::Result<Lock> take_lock(const Folder& folder);

}  // namespace confab::store
