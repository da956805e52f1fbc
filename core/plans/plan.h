// SPDX-License-Identifier: MIT
// plan.h: a change as a value. core decides what should change; store proves it and does it once,
// all notes of a plan in one transaction. Dry run, diff and undo exist because nothing is done
// before.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/notes/redirect.h"
#include "core/notes/value.h"

namespace confab::core {

struct SetField {
  std::string key;
  Value value;
};

struct RemoveField {
  std::string key;
};

// Adds to the list at `key`, in front of the item at `before` or at the end; a missing key becomes
// a list, a scalar its first item.
struct AppendItem {
  std::string key;
  Value item;
  std::optional<std::size_t> before = {};
};

// Sets one key inside the map at `key`, or inside the one at `index` of the list there. A missing
// map is made.
struct SetEntryField {
  std::string key;
  std::optional<std::size_t> index;
  std::string entry_key;
  Value value;
};

// Puts `text` (whole lines, LF) at the end of the section with that heading. A missing section is
// made, at the end of the section `parent` where one is named, else at the end of the note.
struct InsertInSection {
  std::string heading;
  std::string text;
  std::string parent = {};
};

// Ticks the first task item of that text (as written, behind its box), an open one before a ticked
// one, and puts `answer` (lines, LF) indented below what stands there. Refused if there is none.
struct TickTask {
  std::string text;
  std::string answer = {};
};

// Links follow, in front matter and text.
struct RedirectLinks {
  Redirections to;
};

using Edit = std::variant<SetField, RemoveField, AppendItem, SetEntryField, InsertInSection,
                          TickTask, RedirectLinks>;

struct EditNote {
  std::string path;
  std::vector<Edit> edits;
};

// A note that must not be there yet. `edits` are made in it at once: what a template cannot know.
struct CreateNote {
  std::string path;
  Value fields;
  std::string body;
  std::vector<Edit> edits = {};
};

// A file that is no note (config, template), with these very bytes; must not be there yet.
struct CreateFile {
  std::string path;
  std::string bytes;
};

// The note at `path` is at `to` from now on, where nothing must be yet, with `edits` made in it.
struct MoveNote {
  std::string path;
  std::string to;
  std::vector<Edit> edits = {};
};

// Its bytes are kept for undo. Refused where it says anything else by now than `seen`.
struct RemoveNote {
  std::string path;
  std::optional<std::string> seen = {};
};

// One value in the notebook's config, which is made if it is missing.
struct SetSetting {
  std::string key;  // "outreach.follow-up-after"
  Value value;
};

// `text` as whole lines.
inline std::string with_final_newline(std::string text) {
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

using Change = std::variant<EditNote, CreateNote, CreateFile, MoveNote, RemoveNote, SetSetting>;

struct Step {
  Change change;
  std::string
      summary;  // what a person reads after the path: "outreach + 2026-11-30 phone voicemail"
};

struct Plan {
  std::vector<Step> steps;
};

}  // namespace confab::core
