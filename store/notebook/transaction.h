// SPDX-License-Identifier: MIT
// transaction.h: turns a plan into bytes (stage) and the bytes into files (apply), all or none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/plans/plan.h"
#include "core/time/date.h"
#include "store/history/commit.h"
#include "store/history/recover.h"

namespace confab::store {

struct StagedFile {
  FileChange change;
  std::string summary;  // empty if that of the file before covers it

  bool changes_nothing() const { return change.before && change.before->bytes == change.after; }
};

// The effect of the plan on the files as they are now; writes nothing. Errors: kNotFound,
// kIncomplete, kRefused, with the note's path.
core::Result<std::vector<StagedFile>> stage(const Folder& folder, const core::Plan& plan);

// Stages and commits. `label` is the command as typed. REQUIRES: recover() was called since the
// lock was taken.
core::Result<std::vector<StagedFile>> apply(const Folder& folder, const Lock& lock,
                                            const core::Plan& plan, std::string_view label,
                                            core::Instant now, const Progress& progress = {});

// The same, permanently: the history is erased too. Errors: also those of commit_for_good.
core::Result<std::vector<StagedFile>> apply_for_good(const Folder& folder, const Lock& lock,
                                                     const core::Plan& plan, std::string_view label,
                                                     core::Instant now);

}  // namespace confab::store
