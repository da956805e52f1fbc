// SPDX-License-Identifier: MIT
// plan.h: a change as a value. core decides what should change; store checks it and applies it
// once, all notes in one transaction. This is what makes dry runs, diffs and undo possible.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/notes/records/own_words.h"
#include "core/notes/records/redirect.h"
#include "core/notes/values/value.h"

namespace confab::core {

struct SetField {
  std::string key;
  Value value;
};

struct RemoveField {
  std::string key;
};

// Adds to the list at `key`, before the item at `before` or at the end. A missing key becomes a
// list, and a scalar becomes its first item.
struct AppendItem {
  std::string key;
  Value item;
  std::optional<std::size_t> before = {};
};

// Removes one item from the list at `key`. REQUIRES: at least one item remains.
struct RemoveItem {
  std::string key;
  std::size_t index;
};

// Sets one key in the map at `key`, or in the map at `index` of the list there. Creates a missing
// map.
struct SetEntryField {
  std::string key;
  std::optional<std::size_t> index;
  std::string entry_key;
  Value value;
};

// Adds `text` (whole lines, LF) at the end of the section with that heading, as headings are
// compared (sections.h). A missing section is created at the end of the section `parent`, if given,
// else at the end of the note.
struct InsertInSection {
  std::string heading;
  std::string text;
  std::string parent = {};
  std::vector<std::string> also_called = {};  // the owner's headings for that section
};

// Ticks the item with that text (its paragraph as written, after the box). Of several, the first
// open task counts, else the first ticked one, else the first item without a box, which gets one.
// Adds `answer` (lines, LF), indented, below the text that is there. Refused if there is no such
// item.
struct TickTask {
  std::string text;
  std::string answer = {};
};

// Redirects links, in front matter and text.
struct RedirectLinks {
  Redirections to;
};

using Edit = std::variant<SetField, RemoveField, AppendItem, RemoveItem, SetEntryField,
                          InsertInSection, TickTask, RedirectLinks>;

struct EditNote {
  std::string path;
  std::vector<Edit> edits;
};

// A note that must not exist yet. `edits` are applied to it at once; they add what a template
// cannot contain.
struct CreateNote {
  std::string path;
  Value fields;
  std::string body;
  std::vector<Edit> edits = {};
};

// A note that is not confab's becomes one: it gets the `fields` that it lacks, then `edits`.
// Refused if it has another type.
struct AdoptNote {
  std::string path;
  Value fields;
  std::vector<Edit> edits = {};
};

// A file with exactly these bytes; must not exist yet, or only with the bytes `over`.
struct CreateFile {
  std::string path;
  std::string bytes;
  std::optional<std::string> over = {};
};

// Moves the note at `path` to `to`, where nothing may exist yet, and applies `edits`.
struct MoveNote {
  std::string path;
  std::string to;
  std::vector<Edit> edits = {};
};

// The note's text was moved into the note at `into`, with these links updated.
struct Merged {
  std::string into;
  Redirections to;
};

// Its bytes are kept for undo. Refused if they are no longer those in `seen`, or if the note it was
// merged into lacks any of its text.
struct RemoveNote {
  std::string path;
  std::optional<std::string> seen = {};
  std::optional<Merged> merged = {};
};

// One value in the notebook's config, which is created if it is missing.
struct SetSetting {
  std::string key;  // "outreach.follow-up-after"
  Value value;
};

// `text` with a line end at its end.
inline std::string with_final_newline(std::string text) {
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

using Change =
    std::variant<EditNote, CreateNote, AdoptNote, CreateFile, MoveNote, RemoveNote, SetSetting>;

// The note that a change makes, adopts or edits where it is; null for any other change.
const std::string* changed_note(const Change& change);

struct Step {
  Change change;
  std::string summary;  // printed after the path: "outreach + 2026-11-30 phone voicemail"
};

struct Plan {
  std::vector<Step> steps;
};

// The plan, with the owner's headings as other names for the sections it writes to.
Plan with_own_headings(Plan plan, const SectionNames& names);

// The plan with new notes in the owner's folders.
Plan with_own_folders(Plan plan, const NoteFolders& folders);

}  // namespace confab::core
