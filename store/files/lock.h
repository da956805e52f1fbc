// SPDX-License-Identifier: MIT
// lock.h: one writer at a time. The lock is on the folder `.confab` itself, so there is no lock
// file that a sync program could copy to another machine. The system releases it when a process
// ends. Readers take no lock.
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

// Creates `.confab` if it is missing. Waits at most 5 s. Error: kRefused, naming the process that
// holds the lock if the system says which.
core::Result<Lock> take_lock(const Folder& folder);

}  // namespace confab::store
