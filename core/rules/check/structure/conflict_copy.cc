// SPDX-License-Identifier: MIT
// conflict-copy: a second copy of a note. Copies with a name that only sync programs use are found
// where the names of notes are read (store/files/file_name.h), and are left out of all answers. The
// others could be separate notes, so they are read, and reported here if they say the same.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/original.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

const NoteText* text_of(const Note& note, const Situation& in) {
  const auto found = std::ranges::find(in.texts, note.path, &NoteText::path);
  return found == in.texts.end() ? nullptr : &*found;
}

// You may have several pitches, and several lists of questions.
bool is_another(const Note& note, const Note& original, const Situation& in) {
  if (note.type != kPitch && note.type != kQuestions) return false;
  const auto* text = text_of(note, in);
  const auto* other = text_of(original, in);
  return text && other && text->bytes != other->bytes;
}

void find_conflict_copy(const Situation& in) {
  for (const auto& note : in.notebook.notes) {
    const auto* original = find_original(note, in.notebook);
    if (!original || is_another(note, *original, in)) continue;
    in.add(Rule::kConflictCopy, {note.path, 1, 1},
           fmt::format("looks like a copy of {}, but counts as a separate note", original->path));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kConflictCopy>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "conflict-copy",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence =
                  "a sync program, a browser or a file manager left a second copy of a note",
              .fix = "merge the differences into the note, then delete the copy",
              .source = kFormat,
          },
      .find = find_conflict_copy,
  };
  return kRow;
}

}  // namespace confab::core
