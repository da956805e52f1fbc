// SPDX-License-Identifier: MIT
// conflict-copy: a second copy of a note. Copies with a name that only sync programs use are found
// where the names of notes are read (store/files/file_name.h), and are left out of all answers. The
// others could be separate notes, so they are read, and reported here if they say the same.
#include "core/rules/check/structure/conflict_copy.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/schema.h"
#include "core/rules/check/structure/copy_name.h"
#include "core/rules/row.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// The keys that distinguish two notes of the same type.
std::vector<std::string_view> identifying_keys(std::string_view type) {
  if (type == kInterview) return {"contact", "starts"};
  if (type == kContact || type == kOrganization) return {"name"};
  return {};
}

bool is_about_the_same(const Note& a, const Note& b) {
  if (a.type != b.type || !is_our_type(a.type)) return false;
  for (const auto key : identifying_keys(a.type)) {
    if (a.text(key) != b.text(key)) return false;
  }
  return true;
}

const NoteText* text_of(const Note& note, const Situation& in) {
  const auto found = std::ranges::find(in.texts, note.path, &NoteText::path);
  return found == in.texts.end() ? nullptr : &*found;
}

// You may have several pitches, and several lists of questions.
bool is_another(const Note& note, const Note& original, const Situation& in) {
  if (!identifying_keys(note.type).empty()) return false;
  const auto* text = text_of(note, in);
  const auto* other = text_of(original, in);
  return text && other && text->bytes != other->bytes;
}

void find(const Situation& in) {
  for (const auto& note : in.notebook.notes) {
    const auto* original = find_original(note, in.notebook);
    if (!original || is_another(note, *original, in)) continue;
    in.add(Rule::kConflictCopy, {note.path, 1, 1},
           fmt::format("looks like a copy of {}, but counts as a separate note", original->path));
  }
}

// Disks of Windows and macOS ignore the case of names.
const Note* find_in_any_case(const std::string& path, const Notebook& notebook) {
  if (const auto* note = notebook.find_path(path)) return note;
  const auto folded = fold_case(path);
  const auto found = std::ranges::find_if(
      notebook.notes, [&](const Note& each) { return fold_case(each.path) == folded; });
  return found == notebook.notes.end() ? nullptr : &*found;
}

}  // namespace

const Note* find_original(const Note& copy, const Notebook& notebook) {
  const auto folder = copy.path.substr(0, copy.path.rfind('/') + 1);
  for (const auto& stem : originals_of(copy.stem())) {
    const auto* original = find_in_any_case(folder + stem + ".md", notebook);
    if (original && is_about_the_same(*original, copy)) return original;
  }
  return nullptr;
}

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
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
