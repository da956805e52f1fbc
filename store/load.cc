// SPDX-License-Identifier: MIT
#include "store/load.h"

#include <algorithm>
#include <array>

#include "core/fold.h"
#include "core/schema.h"
#include "store/disk/read_file.h"
#include "store/disk/walk.h"
#include "store/document/outline.h"
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

// `type: contact` in any spelling that YAML allows on a line.
bool names_our_type(std::string_view line) {
  constexpr std::string_view kFiller = " \t\"'";
  line.remove_prefix(std::min(line.find_first_not_of(kFiller), line.size()));
  if (!line.starts_with("type")) return false;
  line.remove_prefix(4);
  line.remove_prefix(std::min(line.find_first_not_of(kFiller), line.size()));
  if (!line.starts_with(':')) return false;
  line.remove_prefix(1);
  line.remove_prefix(std::min(line.find_first_not_of(kFiller), line.size()));
  return line.starts_with(core::kContact) || line.starts_with(core::kOrganization) ||
         line.starts_with(core::kInterview);
}

// Does the text claim to be one of our notes, whatever else is wrong with it?
bool claims_to_be_ours(std::string_view bytes) {
  for (std::size_t line = 0; line < bytes.size(); line = next_line(bytes, line)) {
    if (names_our_type(bytes.substr(line, line_end(bytes, line) - line))) return true;
  }
  return false;
}

// Of contacts and organizations no rule asks what their text says.
bool has_read_body(std::string_view type) {
  return type == core::kInterview || type == core::kPitch || type == core::kQuestions;
}

class Loader {
 public:
  explicit Loader(const Folder& folder) : folder_(folder) {}

  void add(const FoundFile& file) {
    if (file.left_out) return add_left_out(file);
    auto bytes = read_listed(folder_, file.path);
    if (!bytes) return add_unread(file.path, bytes.error(), core::Rule::kUnreadable);
    const bool is_ours = is_in_our_folder(file.path);
    auto document = parse_document(*bytes);
    // Another program's note may hold what we do not read; it is no business of ours.
    if (document)
      add_note(file.path, std::move(*document), is_ours);
    else if (is_ours || claims_to_be_ours(*bytes))
      add_unread(file.path, document.error(), core::Rule::kFrontMatterInvalid);
  }

  core::Notebook finish(const cctz::time_zone& local) {
    zones_.local = local;
    return core::notebook_from(std::move(notes_), std::move(unread_), std::move(zones_));
  }

 private:
  void add_note(const std::string& path, Document document, bool is_ours) {
    core::Note note{path, core::stem_of(path), "", std::move(document.fields), {}};
    note.type = note.text("type");
    // In our folders a note without a type is more likely a slip than somebody's own.
    const bool is_readme = core::fold(note.stem) == "readme";
    if (!core::is_our_type(note.type) && (!is_ours || is_readme)) return;
    if (has_read_body(note.type)) {
      auto body = parse_body(document);
      if (!body) return add_unread(path, body.error(), core::Rule::kFrontMatterLimit);
      note.body = std::move(*body);
    }
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
