// SPDX-License-Identifier: MIT
// undo_folder.h: `.confab/undo/`, a flat folder: records (`000042.step`) and the files they
// replaced
// (`000042.0`). Flat, so that one fsync makes a whole step durable.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/error.h"
#include "store/files/folder.h"
#include "store/history/undo_step.h"

namespace confab::store {

// How many steps are kept; what is older goes, files and all, with the next change.
constexpr unsigned kStepsKept = 100;

struct RecordName {
  unsigned number = 0;
  Phase phase = Phase::kStep;
};

class UndoFolder {
 public:
  UndoFolder(File file, std::vector<std::string> names)
      : file_(std::move(file)), names_(std::move(names)) {}

  Place place(std::string name) const { return {file_.descriptor(), std::move(name)}; }
  const File& file() const { return file_; }

  // As listed when opened. Records come oldest first.
  std::vector<RecordName> records() const;
  unsigned next_number() const;
  std::vector<std::string> names_before(unsigned number) const;

 private:
  File file_;
  std::vector<std::string> names_;
};

// Nothing where there is no undo folder yet.
core::Result<std::optional<UndoFolder>> find_undo_folder(const Folder& folder);
// Makes it where it is missing.
core::Result<UndoFolder> open_undo_folder(const Folder& folder);

// Nothing where the record is not whole. Error: kIncomplete, it could not be read at all.
core::Result<std::optional<UndoStep>> find_record(const Folder& folder, const RecordName& name);
std::string record_path(const RecordName& name);
// Written, synced, closed; a failure leaves no record. REQUIRES: the number is new.
core::Status write_intent(const UndoFolder& undo, const UndoStep& step);
// One instant; durable after the next sync of the folder.
core::Status rename_record(const UndoFolder& undo, unsigned number, Phase from, Phase to);
core::Status remove_record(const UndoFolder& undo, const RecordName& name);
// Forgets a step that never happened.
core::Status remove_intent(const UndoFolder& undo, unsigned number);
core::Status sync_records(const UndoFolder& undo);

}  // namespace confab::store
