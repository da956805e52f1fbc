// SPDX-License-Identifier: MIT
// undo_step.h: one change to the notebook, and the small text file that records it:
//
//   confab step 2
//   machine 91c0ffee5eed0123
//   boot 5d41402abc4b2a76
//   time 2026-11-30T18:00:00Z
//   label reach grace --by email
//   process 4711
//   file contacts/grace-hopper.md
//   before 1234 af63bd4c8601b7df
//   after 1300 cbf29ce484222325
//   end
//
// `before none` means that the step created the file, `after none` that it removed the file.
// Control bytes and backslashes in a path or label are written like `\x0a`. `undoes 41` marks a
// step that undid another, `redoes 42` a step that reversed an undo, and `erases 7` names a step
// that is erased with this one. Records of format 1 have no machine; they were made before each
// machine had its own history.
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
  // Of the file before. Known only in the run that makes the step; the record leaves it out.
  std::uint64_t inode = 0;
};

struct UndoStep {
  unsigned number = 0;
  core::Instant time = {};
  std::string label = {};    // the command line as typed
  int process = 0;           // part of the names of the temp files
  std::string machine = {};  // the history it belongs to (history_id); empty in format 1
  std::string boot = {};     // of that machine, for a person who compares records
  std::optional<unsigned> undoes = {};
  std::optional<unsigned> redoes = {};
  std::vector<unsigned> erases = {};
  std::vector<StepFile> files = {};
};

std::string print_step(const UndoStep& step);

// Is `path` a note, a template or the config, the only files that confab writes? A record may come
// with someone else's notebook; if it names any other file, it is not ours.
bool is_written_by_us(std::string_view path);

// Is the text cut off because writing it was interrupted?
bool is_torn(std::string_view text);

// Unset if the text is not a complete record that this version of confab could have written.
std::optional<UndoStep> parse_step(std::string_view text, unsigned number);

// A record starts as an intent. Renaming it makes the change done.
enum class Phase {
  kIntent,    // 000042.intent: written before anything else is touched
  kStep,      // 000042.step: a change in the history
  kReversal,  // 000042.undo: an undo or a redo, which does not count toward the limit
  kErasing,   // 000042.erasing: done; the steps it lists are erased, then this record
};

constexpr Phase kPhases[] = {Phase::kIntent, Phase::kStep, Phase::kReversal, Phase::kErasing};

// Is the change done, and part of the history?
constexpr bool is_done(Phase phase) { return phase == Phase::kStep || phase == Phase::kReversal; }

std::string record_name(unsigned number, Phase phase);

// `000042.0`: the kept file that step.files[index] replaced or removed.
std::string kept_name(unsigned number, std::size_t index);
// `000042.0.new`: the file that step.files[index] had put in place, when that was taken back.
std::string set_aside_name(unsigned number, std::size_t index);
// `000042.0.saved`: a kept file that another program wrote into; never removed.
std::string saved_name(unsigned number, std::size_t index);

// The temp file next to step.files[index].path.
std::string temp_name(const UndoStep& step, std::size_t index);

}  // namespace confab::store
