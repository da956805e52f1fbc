// SPDX-License-Identifier: MIT
#include "store/transaction.h"

#include <fmt/format.h>

#include "store/config_file.h"
#include "store/document/document.h"

namespace confab::store {
namespace {

class Stager {
 public:
  explicit Stager(const Folder& folder) : folder_(folder) {}

  core::Result<FileChange> operator()(const core::EditNote& edit) const {
    TRY_ASSIGN(auto before, read_file(folder_, edit.path));
    auto document = parse_document(before.bytes);
    if (!document) return refused(std::move(document.error()), edit.path);
    auto after = edited(std::move(*document), edit.edits);
    if (!after) return refused(std::move(after.error()), edit.path);
    return FileChange{edit.path, std::move(before), std::move(after->bytes)};
  }

  core::Result<FileChange> operator()(const core::CreateNote& create) const {
    auto bytes = new_note(create.fields, create.body);
    if (!bytes) return refused(std::move(bytes.error()), create.path);
    TRY_ASSIGN(auto document, parse_document(std::move(*bytes)));
    auto after = edited(std::move(document), create.edits);
    if (!after) return refused(std::move(after.error()), create.path);
    return FileChange{create.path, {}, std::move(after->bytes)};
  }

  core::Result<FileChange> operator()(const core::CreateFile& create) const {
    return FileChange{create.path, {}, create.bytes};
  }

  core::Result<FileChange> operator()(const core::SetSetting& set) const {
    auto before = read_file(folder_, kNotebookConfig);
    const bool is_missing = !before && before.error().kind == core::ErrorKind::kNotFound;
    if (!before && !is_missing) return core::fail(before.error());
    auto after = with_setting(is_missing ? "" : before->bytes, set.key, set.value);
    if (!after) return refused(std::move(after.error()), kNotebookConfig);
    if (is_missing) return FileChange{kNotebookConfig, {}, std::move(*after)};
    return FileChange{kNotebookConfig, std::move(*before), std::move(*after)};
  }

 private:
  static tl::unexpected<core::Error> refused(core::Error error, const std::string& path) {
    error.kind = core::ErrorKind::kRefused;
    error.location.path = path;
    return core::fail(std::move(error));
  }

  const Folder& folder_;
};

}  // namespace

core::Result<std::vector<StagedFile>> stage(const Folder& folder, const core::Plan& plan) {
  std::vector<StagedFile> files;
  for (const auto& step : plan.steps) {
    TRY_ASSIGN(auto change, std::visit(Stager(folder), step.change));
    files.push_back({std::move(change), step.summary});
  }
  return files;
}

core::Result<std::vector<StagedFile>> apply(const Folder& folder, const Lock& lock,
                                            const core::Plan& plan, std::string_view label,
                                            core::Instant now) {
  TRY_ASSIGN(auto files, stage(folder, plan));
  std::vector<FileChange> changes;
  for (const auto& file : files) changes.push_back(file.change);
  TRY(commit(folder, lock, changes, label, now));
  return files;
}

}  // namespace confab::store
