// SPDX-License-Identifier: MIT
#include "store/load.h"

#include <algorithm>
#include <array>

#include "core/schema.h"
#include "store/disk/read_file.h"
#include "store/disk/walk.h"
#include "store/document/document.h"
#include "store/zone.h"

namespace confab::store {
namespace {

bool is_in_our_folder(std::string_view path) {
  constexpr std::array<std::string_view, 3> kFolders = {"contacts/", "organizations/",
                                                        "interviews/"};
  for (const auto folder : kFolders) {
    if (path.starts_with(folder)) return true;
  }
  return false;
}

// Does the text claim to be one of our notes, whatever else is wrong with it?
bool claims_to_be_ours(std::string_view bytes) {
  const auto at = bytes.find("type: ");
  if (at == std::string_view::npos) return false;
  const auto type = bytes.substr(at + 6);
  return type.starts_with(core::kContact) || type.starts_with(core::kOrganization) ||
         type.starts_with(core::kInterview);
}

class Loader {
 public:
  explicit Loader(const Folder& folder) : folder_(folder) {}

  void add(const FoundFile& file) {
    if (file.left_out) return add_left_out(file);
    auto bytes = read_listed(folder_, file.path);
    if (!bytes) return add_unread(file.path, bytes.error(), core::Rule::kUnreadable);
    const bool is_ours = is_in_our_folder(file.path) || claims_to_be_ours(*bytes);
    auto document = parse_document(std::move(*bytes));
    // Another program's note may hold what we do not read; it is no business of ours.
    if (document)
      add_note(file.path, std::move(*document), is_ours);
    else if (is_ours)
      add_unread(file.path, document.error(), core::Rule::kFrontMatterInvalid);
  }

  core::Notebook finish(const cctz::time_zone& local) {
    zones_.local = local;
    return core::notebook_from(std::move(notes_), std::move(unread_), std::move(zones_));
  }

 private:
  void add_note(const std::string& path, Document document, bool is_ours) {
    core::Note note{path, core::stem_of(path), "", std::move(document.fields)};
    note.type = note.text("type");
    if (!core::is_our_type(note.type) && !(is_ours && document.frame.has_front_matter)) return;
    add_zone(std::string(note.text("timezone")));
    notes_.push_back(std::move(note));
  }

  void add_zone(const std::string& name) {
    if (name.empty() || zones_.has(name)) return;
    if (const auto zone = find_zone(name)) zones_.by_name.emplace(name, *zone);
  }

  void add_unread(const std::string& path, const core::Error& error, core::Rule otherwise) {
    const auto& place = error.location;
    unread_.push_back({error.rule.value_or(otherwise),
                       {path, std::max(place.line, 1), std::max(place.column, 1)},
                       error.message});
  }

  void add_left_out(const FoundFile& file) {
    const core::Location top{file.path, 1, 1};
    if (file.left_out == LeftOut::kConflictCopy) {
      unread_.push_back({core::Rule::kConflictCopy, top,
                         "copy that a sync program made of a conflict; its text is in no answer"});
    }
    if (file.left_out == LeftOut::kUnreadableFolder) {
      unread_.push_back({core::Rule::kUnreadable, top, "folder cannot be listed"});
    }
    if (file.left_out == LeftOut::kFolderNamedNote) {
      unread_.push_back({core::Rule::kUnreadable, top, "folder stands where a note would be"});
    }
  }

  const Folder& folder_;
  std::vector<core::Note> notes_;
  core::Diagnostics unread_;
  core::Zones zones_;
};

}  // namespace

core::Result<core::Notebook> load_notebook(const Folder& folder, const cctz::time_zone& local) {
  TRY_ASSIGN(const auto files, walk(folder));
  Loader loader(folder);
  for (const auto& file : files) loader.add(file);
  return loader.finish(local);
}

}  // namespace confab::store
