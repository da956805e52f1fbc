// SPDX-License-Identifier: MIT
#include "store/files/file_name.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/fold.h"

namespace confab::store {
namespace {

// The text in brackets at the end of a file name, before its extension; empty if there is none.
std::string_view last_bracket(std::string_view name) {
  name = name.substr(0, name.rfind('.'));
  const char close = name.empty() ? ' ' : name.back();
  const auto open = close == ')' ? name.rfind('(') : close == ']' ? name.rfind('[') : name.npos;
  return open == name.npos ? std::string_view() : name.substr(open + 1, name.size() - open - 2);
}

// Dropbox's and Nextcloud's `a (Ann's conflicted copy …)`, in the languages that they speak,
// Seafile's `a (SFConflict …)`, Dropbox's `a (Case Conflict)` and pCloud's `a [conflicted]`.
bool says_conflict(std::string_view bracket) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"conflicted copy", "conflicted", "sfconflict ", "case conflict", "unicode encoding conflict",
       "whitespace conflict", "edit conflict", "conflict on ", "in konflikt stehende kopie",
       "konfliktkopie", "copie en conflit", "copia en conflicto", "copia in conflitto",
       "cópia em conflito", "conflicterende kopie"});
  return std::ranges::any_of(
      kWords, [&](std::string_view words) { return bracket.find(words) != bracket.npos; });
}

// Those, Syncthing's `a.sync-conflict-20261130-…`, ownCloud's `a_conflict-20261130-…`, rclone's
// `a.conflict1.md` and Synology's `a_DiskStation_Dec-01-1010-2026_Conflict.md`.
bool is_conflict_copy(std::string_view name) {
  const auto lower = core::lower_ascii(name);
  constexpr std::array<std::string_view, 4> kMarks = {".sync-conflict-", "_conflict-2",
                                                      ".conflict1.", ".conflict2."};
  const auto has = [&](std::string_view mark) { return lower.find(mark) != lower.npos; };
  const auto stem = std::string_view(lower).substr(0, lower.rfind('.'));
  const bool is_synology = stem.ends_with("_conflict") && stem.find("-20") != stem.npos;
  return is_synology || std::ranges::any_of(kMarks, has) || says_conflict(last_bracket(lower));
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
