// SPDX-License-Identifier: MIT
#include "store/notebook/transaction.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/document/document.h"
#include "store/document/edits/edit.h"
#include "store/history/list_path.h"
#include "store/notebook/adopt.h"
#include "store/notebook/config_file.h"
#include "store/notebook/earlier_spelling.h"
#include "store/notebook/merge_proof.h"

namespace confab::store {
namespace {

using Changes = std::vector<FileChange>;

class Stager {
 public:
  explicit Stager(const Folder& folder) : folder_(folder) {}

  core::Result<Changes> operator()(const core::EditNote& edit) const {
    TRY_ASSIGN(auto before, read_file(folder_, edit.path));
    TRY_ASSIGN(auto after, bytes_after(before.bytes, edit.path, edit.edits));
    return Changes{{edit.path, std::move(before), std::move(after)}};
  }

  core::Result<Changes> operator()(const core::AdoptNote& adopt) const {
    TRY_ASSIGN(auto before, read_file(folder_, adopt.path));
    auto document = parse_document(before.bytes);
    if (!document) return refused(std::move(document.error()), adopt.path);
    TRY_ASSIGN(const auto edits, edits_to_adopt(document->fields, adopt));
    TRY_ASSIGN(auto after, bytes_after(before.bytes, adopt.path, edits));
    return Changes{{adopt.path, std::move(before), std::move(after)}};
  }

  core::Result<Changes> operator()(const core::MoveNote& move) const {
    TRY_ASSIGN(auto before, read_file(folder_, move.path));
    TRY_ASSIGN(auto after, bytes_after(before.bytes, move.path, move.edits));
    return Changes{{move.path, std::move(before)}, {move.to, {}, std::move(after), move.path}};
  }

  core::Result<Changes> operator()(const core::RemoveNote& remove) const {
    TRY_ASSIGN(auto before, read_file(folder_, remove.path));
    if (remove.seen && *remove.seen != before.bytes)
      return refused(
          {.message = "another program changed the note in the meantime", .hint = "try again"},
          remove.path);
    return Changes{{remove.path, std::move(before)}};
  }

  core::Result<Changes> operator()(const core::CreateNote& create) const {
    auto bytes = new_note(create.fields, create.body);
    if (!bytes) return refused(std::move(bytes.error()), create.path);
    TRY_ASSIGN(auto document, parse_document(std::move(*bytes)));
    auto after = edited(std::move(document), create.edits);
    if (!after) return refused(std::move(after.error()), create.path);
    return Changes{{create.path, {}, std::move(after->bytes)}};
  }

  core::Result<Changes> operator()(const core::CreateFile& create) const {
    // An imported list is replaced as a whole (lists.h).
    auto before =
        is_list_path(create.path) || create.over ? find_snapshot(create.path) : std::nullopt;
    if (before && create.over && before->bytes != *create.over) before.reset();
    return Changes{{create.path, std::move(before), create.bytes}};
  }

  core::Result<Changes> operator()(const core::SetSetting& set) const {
    auto before = read_file(folder_, kNotebookConfig);
    const bool is_missing = !before && before.error().kind == core::ErrorKind::kNotFound;
    if (!before && !is_missing) return core::fail(before.error());
    auto after = with_setting(is_missing ? "" : before->bytes, set.key, set.value);
    if (!after) return refused(std::move(after.error()), kNotebookConfig);
    if (is_missing) return Changes{{kNotebookConfig, {}, std::move(*after)}};
    return Changes{{kNotebookConfig, std::move(*before), std::move(*after)}};
  }

 private:
  // Nothing if it cannot be read; a new file is then refused because the name is taken.
  std::optional<Snapshot> find_snapshot(const std::string& path) const {
    auto read = read_file(folder_, path);
    return read ? std::optional(std::move(*read)) : std::nullopt;
  }

  static core::Result<std::string> bytes_after(const std::string& before, const std::string& path,
                                               const std::vector<core::Edit>& edits) {
    auto document = parse_document(before);
    if (!document) return refused(std::move(document.error()), path);
    auto after = edited(std::move(*document), edits);
    if (!after) return refused(std::move(after.error()), path);
    return std::move(after->bytes);
  }

  static tl::unexpected<core::Error> refused(core::Error error, const std::string& path) {
    error.kind = core::ErrorKind::kRefused;
    error.location.path = path;
    return core::fail(std::move(error));
  }

  const Folder& folder_;
};

const FileChange* change_at(const std::vector<StagedFile>& files, const std::string& path) {
  const auto found =
      std::ranges::find_if(files, [&](const StagedFile& file) { return file.change.path == path; });
  return found == files.end() ? nullptr : &found->change;
}

core::Status check_if_merged(const Folder& folder, const core::Step& step,
                             const std::vector<StagedFile>& files) {
  const auto* remove = std::get_if<core::RemoveNote>(&step.change);
  if (!remove || !remove->merged) return core::ok();
  const auto* removed = change_at(files, remove->path);
  const auto* kept = change_at(files, remove->merged->into);
  return check_merged(folder, *removed, *kept, *remove->merged);
}

std::vector<FileChange> changes_of(const std::vector<StagedFile>& files) {
  std::vector<FileChange> changes;
  for (const auto& file : files) changes.push_back(file.change);
  return changes;
}

}  // namespace

core::Result<std::vector<StagedFile>> stage(const Folder& folder, const core::Plan& plan) {
  std::vector<StagedFile> files;
  for (const auto& step : plan.steps) {
    TRY_ASSIGN(auto changes, std::visit(Stager(folder), step.change));
    for (auto& change : changes)
      files.push_back({std::move(change), &change == &changes.front() ? step.summary : ""});
  }
  for (const auto& step : plan.steps) TRY(check_if_merged(folder, step, files));
  restore_spellings(folder, plan, files);
  return files;
}

core::Result<std::vector<StagedFile>> apply(const Folder& folder, const Lock& lock,
                                            const core::Plan& plan, std::string_view label,
                                            core::Instant now, const Progress& progress) {
  TRY_ASSIGN(auto files, stage(folder, plan));
  TRY(commit(folder, lock, changes_of(files), label, now, progress));
  return files;
}

core::Result<std::vector<StagedFile>> apply_for_good(const Folder& folder, const Lock& lock,
                                                     const core::Plan& plan, std::string_view label,
                                                     core::Instant now) {
  TRY_ASSIGN(auto files, stage(folder, plan));
  TRY(commit_for_good(folder, lock, changes_of(files), label, now));
  return files;
}

}  // namespace confab::store
