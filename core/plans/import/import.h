// SPDX-License-Identifier: MIT
// import.h: compares people from another program's file with those in the notes, and adds them.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/notes/notebook/notebook.h"
#include "core/notes/values/imported.h"
#include "core/plans/plan.h"

namespace confab::core {

// What to do with a person who shares only the name with a note, or only an address.
enum class SameName { kAsk, kAdopt, kNew };

// Which value counts if a note and the file differ.
enum class Differing { kKeep, kTake };

struct ImportChoices {
  SameName same_name = SameName::kAsk;
  std::map<std::string, SameName> answers = {};  // by place, to questions that were asked
  Differing differing = Differing::kKeep;
  enum class Unknown { kAdd, kLeave } unknown = Unknown::kAdd;  // people without a note
  enum class Texts { kLeave, kTake } texts = Texts::kLeave;     // of messages
};

enum class RowState { kNew, kFilled, kUpdated, kSame, kSkipped, kRefused };
std::string_view row_state_name(RowState state);

// The result for one entry of the file.
struct ImportedRow {
  std::string place;
  RowState state = RowState::kSame;
  std::string path = {};
  std::string detail = {};  // which keys were filled; why it was refused
  std::vector<std::string> differences = {};
};

// Is the person at `place` in the file one of the others?
struct OpenQuestion {
  std::string place;
  std::string name;
  std::vector<std::string> others;  // paths of notes, or places in the file
  bool is_in_file = false;          // the only other one has the same name, at a place in the file
};

struct ImportPlan {
  Plan plan;
  std::vector<ImportedRow> rows;
  std::vector<OpenQuestion> questions;
};

// A note of the notebook, as it is.
struct OwnNote {
  Value fields = Value::map({});
  std::string text = {};  // below the front matter
};

// What an import needs to know about the notebook, and the body for new notes.
struct ImportGround {
  const Notebook& notebook;
  // The body of a new contact's note.
  std::function<Result<std::string>(const std::string& name)> body;
  // The bytes of the file at `path`, if there is one.
  std::function<std::optional<std::string>(const std::string& path)> bytes_at = {};
  // Are these the bytes of a note that `init` wrote and nobody has changed?
  std::function<bool(const std::string& path, const std::string& bytes)> is_as_made = {};
  // The date from which a job that is replaced counts as over; empty to keep no such entry.
  std::string today = {};
  // What a note says, even if it is not confab's.
  std::function<OwnNote(const std::string& path)> own_note = {};
};

// Compares everyone in `imported` with the contacts: by profile, then email, then phone number.
// Keys that a contact lacks are filled in. Its values stay, unless `choices` says otherwise. People
// without a note get one. Errors: those of `ground.body`.
Result<ImportPlan> import_people(const Imported& imported, const ImportGround& ground,
                                 const ImportChoices& choices);

}  // namespace confab::core
