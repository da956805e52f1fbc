// SPDX-License-Identifier: MIT
#include "store/notebook/after_change.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/notes/records/schema.h"
#include "core/rule.h"
#include "store/notebook/load.h"

namespace confab::store {
namespace {

bool is_changed(std::string_view path, const std::vector<StagedFile>& files) {
  return std::ranges::any_of(files,
                             [&](const StagedFile& file) { return file.change.path == path; });
}

// A connected interview has its contact's file name; the note still has the text as written.
core::Record as_written(const core::Interview& interview, const core::Note& note) {
  auto record = interview;
  record.contact = core::interview_from(note, {}).contact;
  return record;
}

// The record that `note` gave when it was read.
core::RecordedNote recorded_again(core::Note note, core::Notebook& before) {
  core::Record record;
  if (const auto* interview = before.interview_of(note))
    record = as_written(*interview, note);
  else if (note.type == core::kQuestions)
    record = std::exchange(before.bank, {});  // of all banks: the first one takes it
  else if (note.type == core::kPitch)
    record = *std::ranges::find(before.pitches, note.path, &core::Pitch::path);
  else
    record = core::recorded(note).record;
  return {std::move(note), std::move(record)};
}

tl::expected<core::RecordedNote, core::Diagnostic> read_again(const FileChange& change) {
  auto document = parse_document(*change.after);
  if (document) return note_from(change.path, std::move(*document), Keep::kAll);
  document.error().location.path = change.path;
  return tl::unexpected(core::diagnostic_from(document.error(), core::Rule::kFrontMatterInvalid));
}

}  // namespace

core::Notebook after_change(core::Notebook before, const std::vector<StagedFile>& files) {
  std::vector<core::RecordedNote> notes;
  for (auto& note : before.notes) {
    if (!is_changed(note.path, files)) notes.push_back(recorded_again(std::move(note), before));
  }
  for (const auto& file : files) {
    if (!file.change.after || !file.change.path.ends_with(".md")) continue;
    auto note = read_again(file.change);
    if (note)
      notes.push_back(std::move(*note));
    else
      before.unread.push_back(std::move(note.error()));
  }
  auto after =
      core::notebook_from(std::move(notes), std::move(before.unread), std::move(before.zones));
  std::ranges::copy_if(
      before.unclear, std::back_inserter(after.unclear),
      [&](const core::Diagnostic& each) { return !is_changed(each.location.path, files); });
  return after;
}

}  // namespace confab::store
