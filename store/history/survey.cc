// SPDX-License-Identifier: MIT
#include "store/history/survey.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "store/files/disk_error.h"
#include "store/files/read_file.h"
#include "store/history/undo_folder.h"

namespace confab::store {
namespace {

core::Result<std::vector<FolderEntry>> list(const Folder& folder, const std::string& path) {
  const auto file = open_beneath(folder, path, Opening::kFolder);
  if (!file && file.error() == ENOENT) return std::vector<FolderEntry>();
  if (!file) return core::fail(cannot_read(path)(file.error()));
  return folder.disk().list(file->descriptor()).map_error(cannot_read(path));
}

std::vector<std::string> temps_of(const UndoStep& step) {
  std::vector<std::string> temps;
  for (std::size_t index = 0; index < step.files.size(); ++index)
    temps.push_back(temp_name(step, index));
  return temps;
}

// A torn record was interrupted while it was written, by us or another; the next change removes it.
core::Status survey_record(const Folder& folder, const UndoFolder& undo, const RecordName& name,
                           HistorySurvey& survey) {
  TRY_ASSIGN(const auto text, find_file(folder, record_path(undo, name)));
  const auto step = parse_step(text.value_or(""), name.number);
  const bool is_removed = name.phase == Phase::kIntent && is_torn(text.value_or(""));
  const bool is_begun = !is_done(name.phase);
  const bool is_foreign = !is_removed && (!step || !is_ours(undo, *step, name.phase));
  if (is_foreign)
    survey.foreign.push_back(record_path(undo, name));
  else if (is_begun)
    survey.begun.push_back(record_path(undo, name));
  if (!step || !is_begun) return core::ok();
  if (is_foreign)
    survey.begun_elsewhere.push_back({record_path(undo, name), temps_of(*step)});
  else
    std::ranges::move(temps_of(*step), std::back_inserter(survey.temps));
  return core::ok();
}

// Ignores what cannot be read there: the other machine must repair it.
void survey_another(const Folder& folder, const std::string& machine, HistorySurvey& survey) {
  const auto undo = find_history(folder, machine);
  if (!undo || !*undo) return;
  for (const RecordName& name : (*undo)->records()) {
    if (is_done(name.phase)) continue;
    const auto step = find_record(folder, **undo, name);
    if (step && *step)
      survey.begun_elsewhere.push_back({record_path(**undo, name), temps_of(**step)});
  }
}

core::Status survey_own(const Folder& folder, HistorySurvey& survey) {
  TRY_ASSIGN(const auto undo, find_undo_folder(folder));
  if (!undo) return core::ok();
  for (const RecordName& name : undo->records()) TRY(survey_record(folder, *undo, name, survey));
  TRY_ASSIGN(const auto entries, list(folder, undo->path()));
  for (const auto& entry : entries)
    if (entry.name.ends_with(".saved")) survey.saved.push_back(undo->path_of(entry.name));
  return core::ok();
}

}  // namespace

core::Result<HistorySurvey> survey_history(const Folder& folder) {
  HistorySurvey survey;
  TRY(survey_own(folder, survey));
  TRY_ASSIGN(const auto own, history_id(folder));
  TRY_ASSIGN(const auto entries, list(folder, kUndoFolder));
  for (const auto& entry : entries) {
    const auto record = parse_record_name(entry.name);
    const bool will_move = record && record->phase == Phase::kStep;
    const bool is_history = entry.type != FileType::kFile && entry.name != own;
    if (is_history) survey_another(folder, entry.name, survey);
    if (is_history || (record && !will_move))
      survey.foreign.push_back(fmt::format("{}/{}", kUndoFolder, entry.name));
  }
  std::ranges::sort(survey.foreign);
  return survey;
}

bool is_temp_of_another(std::string_view name, const HistorySurvey& survey) {
  return std::ranges::any_of(survey.begun_elsewhere, [&](const BegunElsewhere& each) {
    return std::ranges::find(each.temps, name) != each.temps.end();
  });
}

}  // namespace confab::store
