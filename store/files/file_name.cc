// SPDX-License-Identifier: MIT
#include "store/files/file_name.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/fold.h"

namespace confab::store {
namespace {

// Syncthing's `a.sync-conflict-20261130-…`, Dropbox's and Nextcloud's `a (Ann's conflicted copy
// …)`, ownCloud's `a_conflict-20261130-…`, Seafile's `a (SFConflict …)`, rclone's `a.conflict1.md`,
// Dropbox's `a (Case Conflict)` and pCloud's `a [conflicted]`.
bool is_conflict_copy(std::string_view name) {
  const auto lower = core::lower_ascii(name);
  constexpr std::array<std::string_view, 9> kMarks = {
      ".sync-conflict-", "_conflict-2",  "(sfconflict ", ".conflict1.",  ".conflict2.",
      "(case conflict",  "[conflicted]", "(conflicted)", "(conflict on "};
  const auto has = [&](std::string_view mark) { return lower.find(mark) != lower.npos; };
  if (std::ranges::any_of(kMarks, has)) return true;
  const bool has_blank = name.find(' ') != name.npos;
  return has_blank && (has("conflicted copy") || has("(in konflikt stehende kopie"));
}

// vim's `.a.md.swp`, `.swo`, `.swx`.
bool is_vim_swap(std::string_view name) {
  return name.size() > 5 && name.starts_with('.') && name.substr(name.size() - 4, 3) == ".sw";
}

bool is_editor_file(std::string_view name) {
  const bool is_emacs_save = name.size() > 2 && name.starts_with('#') && name.ends_with('#');
  const bool is_icloud = name.starts_with('.') && name.ends_with(".icloud");
  return name.ends_with('~') || is_vim_swap(name) || name == "4913" || is_emacs_save ||
         name.starts_with(".#") || name.starts_with(".~lock") || is_icloud;
}

// Copies that a network or FUSE file system keeps of removed files that are still open.
bool is_removed_but_open(std::string_view name) {
  return name.starts_with(".nfs") || name.starts_with(".fuse_hidden");
}

bool is_hidden(std::string_view name) {
  return name.starts_with('.') && (has_note_name(name) || is_removed_but_open(name));
}

}  // namespace

bool has_note_name(std::string_view name) { return name.ends_with(".md"); }

std::optional<LeftOut> why_not_a_note(std::string_view name) {
  if (name.starts_with(kTempPrefix)) return LeftOut::kOwnTemp;
  if (is_editor_file(name)) return LeftOut::kEditorFile;
  if (is_conflict_copy(name)) return LeftOut::kConflictCopy;
  if (is_hidden(name)) return LeftOut::kHidden;
  return std::nullopt;
}

}  // namespace confab::store
