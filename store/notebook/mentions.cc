// SPDX-License-Identifier: MIT
#include "store/notebook/mentions.h"

#include <algorithm>
#include <array>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "store/document/text/frame.h"
#include "store/files/file_name.h"
#include "store/files/read_file.h"

namespace confab::store {
namespace {

constexpr std::string_view kTrash = ".trash";

bool may_hold_links(std::string_view name) {
  constexpr auto kEndings = std::to_array<std::string_view>(
      {".canvas", ".base", ".csv", ".tsv", ".txt", ".org", ".html", ".htm", ".markdown", ".mdx"});
  const auto lower = core::lower_ascii(name);
  return (lower.ends_with(".md") && !has_note_name(name)) ||
         std::ranges::any_of(kEndings, [&](auto ending) { return lower.ends_with(ending); });
}

// Paths in all folders that are not hidden, and in the trash.
class FileFinder {
 public:
  FileFinder(const Folder& folder, TrashCopies trash) : folder_(folder), trash_(trash) {}

  std::vector<std::string> paths() {
    visit(".", "");
    std::ranges::sort(paths_);
    return std::move(paths_);
  }

 private:
  void visit(const std::string& path, const std::string& before) {
    const auto file = open_beneath(folder_, path, Opening::kFolder);
    if (!file) return;
    const auto entries = folder_.disk().list(file->descriptor());
    if (!entries) return;
    const bool is_in_trash = path.starts_with(kTrash);
    for (const auto& [name, type] : *entries) {
      const bool is_trash = trash_ == TrashCopies::kInclude && before.empty() && name == kTrash;
      if (type == FileType::kFolder && (is_trash || !name.starts_with('.')))
        visit(before + name, before + name + "/");
      if (type == FileType::kFile && (may_hold_links(name) || (is_in_trash && has_note_name(name))))
        paths_.push_back(before + name);
    }
  }

  const Folder& folder_;
  TrashCopies trash_;
  std::vector<std::string> paths_;
};

bool is_of_a_name(char c) { return core::is_letter_or_digit(c) || c == '-' || c == '_'; }

// `ada.md` or `[[ada]]`, but not `nada.md` or `[[adam]]`.
bool names(std::string_view line, const std::string& stem) {
  for (auto at = line.find(stem); at != line.npos; at = line.find(stem, at + 1)) {
    const auto rest = line.substr(at + stem.size());
    const bool begins_here = at == 0 || !is_of_a_name(line[at - 1]);
    const bool is_link = line.substr(0, at).rfind("[[") != line.npos &&
                         (rest.empty() || !is_of_a_name(rest.front()));
    if (begins_here && (rest.starts_with(".md") || is_link)) return true;
  }
  return false;
}

bool names_any(std::string_view line, const std::vector<std::string>& stems) {
  return std::ranges::any_of(stems, [&](const std::string& stem) { return names(line, stem); });
}

void add_lines(const std::string& path, const std::string& bytes,
               const std::vector<std::string>& stems, std::vector<core::Location>& found) {
  int number = 1;
  for (std::size_t line = 0; line < bytes.size(); line = next_line(bytes, line), ++number)
    if (names_any(rest_of_line(bytes, line), stems)) found.push_back({path, number, 1});
}

}  // namespace

std::vector<core::Location> find_mentions(const Folder& folder,
                                          const std::vector<std::string>& stems,
                                          TrashCopies trash) {
  std::vector<core::Location> found;
  if (stems.empty()) return found;
  for (const auto& path : FileFinder(folder, trash).paths()) {
    const auto bytes = find_file(folder, path);
    if (!bytes || !*bytes) continue;
    const bool is_copy =
        path.starts_with(kTrash) &&
        std::ranges::find(stems, name_of(path).substr(0, name_of(path).size() - 3)) != stems.end();
    if (is_copy)
      found.push_back({path, 1, 1});
    else
      add_lines(path, **bytes, stems, found);
  }
  return found;
}

}  // namespace confab::store
