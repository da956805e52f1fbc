// SPDX-License-Identifier: MIT
// undo_step.h: one change of the notebook, and the small text file that records it:
//
//   confab step 1
//   time 2026-11-30T18:00:00Z
//   label reach grace --by email
//   process 4711
//   file contacts/grace-hopper.md
//   before 1234 af63bd4c8601b7df
//   after 1300 cbf29ce484222325
//   end
//
// `before none` is a file the step created, `after none` one it removed. Control bytes and
// backslashes in a path or label are written `\x0a`. An `undoes 41` line marks a step that took
// back another.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"
#include "store/files/file_name.h"
#include "store/files/fingerprint.h"

namespace confab::store {

struct StepFile {
  std::string path;
  std::optional<Fingerprint> before = {};
  std::optional<Fingerprint> after = {};
  // Of the file before, in the run that makes the step; not in the record, so 0 in a later run.
  std::uint64_t inode = 0;
};

struct UndoStep {
  unsigned number = 0;
  core::Instant time = {};
  std::string label = {};  // the command line as typed
  int process = 0;         // part of the names of the temps
  std::optional<unsigned> undoes = {};
  std::vector<StepFile> files = {};
};

std::string print_step(const UndoStep& step);

// Is `path` one of those that confab itself writes, a note, a template or a setting? A record may
// come with somebody else's notebook, and says nothing of any other file.
bool is_written_by_us(std::string_view path);

// Is the end of a record missing, so that it was cut off while it was written?
bool is_torn(std::string_view text);

// Nothing where the text is no whole record that this confab could have written.
std::optional<UndoStep> parse_step(std::string_view text, unsigned number);

// A record is first an intent, then a step; the rename between is the instant at which the change
// is done.
enum class Phase {
  kIntent,   // 000042.intent:  written before anything else is touched
  kStep,     // 000042.step:    part of the history
  kErasing,  // 000042.erasing: done, and the history up to it is to go, itself at last
};

constexpr const char* kUndoFolder = ".confab/undo";

std::string record_name(unsigned number, Phase phase);

// `000042.0`: where the file that stood at step.files[index].path is kept, and that below the
// notebook.
std::string kept_name(unsigned number, std::size_t index);
std::string kept_path(unsigned number, std::size_t index);

// The temp beside step.files[index].path.
std::string temp_name(const UndoStep& step, std::size_t index);

}  // namespace confab::store
