// SPDX-License-Identifier: MIT
// undo_folder.h: `.confab/undo/MACHINE/`, the history of one machine: records (`000042.step`) and
// the files they replaced (`000042.0`). Machines that share a notebook through a sync program each
// have a folder of their own, so they never write the same name and never act on each other's
// records. A folder is flat, so that one sync makes a whole step durable.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/error.h"
#include "store/files/folder.h"
#include "store/history/undo_step.h"

namespace confab::store {

// The number of changes kept. Older ones are removed, files and all, with the next change; undos do
// not count.
constexpr unsigned kStepsKept = 100;

constexpr const char* kUndoFolder = ".confab/undo";

struct RecordName {
  unsigned number = 0;
  Phase phase = Phase::kStep;
};

// Unset if `name` is not a record's.
std::optional<RecordName> parse_record_name(const std::string& name);

class UndoFolder {
 public:
  UndoFolder(File file, std::string machine, std::vector<std::string> names)
      : file_(std::move(file)),
        path_(machine.empty() ? kUndoFolder : std::string(kUndoFolder) + "/" + machine),
        machine_(std::move(machine)),
        names_(std::move(names)) {}

  Place place(std::string name) const { return {file_.descriptor(), std::move(name)}; }
  const File& file() const { return file_; }
  const std::string& machine() const { return machine_; }
  const std::string& path() const { return path_; }  // within the notebook, like path_of
  std::string path_of(const std::string& name) const { return path_ + "/" + name; }

  // As listed when the folder was opened; records in ascending order of their numbers.
  std::vector<RecordName> records() const;
  unsigned next_number() const;
  std::vector<unsigned> numbers() const;
  std::vector<std::string> names_before(unsigned number) const;
  std::vector<std::string> names_of(unsigned number) const;

 private:
  File file_;
  std::string path_;
  std::string machine_;
  std::vector<std::string> names_;
};

// Names this machine's history of this notebook: 16 hexadecimal digits, made from the machine's id
// and the notebook's real path, so that copies of a notebook on one machine are kept apart too.
core::Result<std::string> history_id(const Folder& folder);

// The history of `machine`, a history_id; unset if it has none.
core::Result<std::optional<UndoFolder>> find_history(const Folder& folder,
                                                     const std::string& machine);
// Unset if this machine has no history yet.
core::Result<std::optional<UndoFolder>> find_undo_folder(const Folder& folder);
// The folder that histories shared before each machine had its own; unset if it does not exist.
core::Result<std::optional<UndoFolder>> find_old_layout(const Folder& folder);
// Created if missing.
core::Result<UndoFolder> open_undo_folder(const Folder& folder);

// Unset if the record is incomplete. Error: kIncomplete if it cannot be read at all.
core::Result<std::optional<UndoStep>> find_record(const Folder& folder, const UndoFolder& undo,
                                                  const RecordName& name);
// Did this machine make it? Records of format 1 count as ours unless they are intents: see
// old_layout.h.
bool is_ours(const UndoFolder& undo, const UndoStep& step, Phase phase);

std::string record_path(const UndoFolder& undo, const RecordName& name);
// Writes, syncs and closes the record; a failure leaves no record. REQUIRES: the number is new.
core::Status write_intent(const UndoFolder& undo, const UndoStep& step);
// Atomic; durable after the next sync_records.
core::Status rename_record(const UndoFolder& undo, unsigned number, Phase from, Phase to);
core::Status remove_record(const UndoFolder& undo, const RecordName& name);
core::Status sync_records(const UndoFolder& undo);

}  // namespace confab::store
