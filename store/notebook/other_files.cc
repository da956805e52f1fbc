// SPDX-License-Identifier: MIT
#include "store/notebook/other_files.h"

#include <algorithm>

#include "store/files/file_name.h"
#include "store/files/read_file.h"

namespace confab::store {
namespace {

bool is_skipped(const std::string& path) { return path == ".git" || path == ".confab/undo"; }

// A note is read elsewhere, unless it is hidden or a copy.
bool is_note(const std::string& path, const std::string& name) {
  return !path.starts_with('.') && has_note_name(name) && !why_not_a_note(name);
}

bool is_text(const std::string& bytes) { return bytes.find('\0') == std::string::npos; }

class Finder {
 public:
  explicit Finder(const Folder& folder) : folder_(folder) {}

  OtherFiles files() {
    visit("");
    std::ranges::sort(files_.paths);
    for (const auto& path : files_.paths) {
      if (why_not_a_note(name_of(path))) continue;  // a copy, which is named as such
      auto bytes = find_file(folder_, path);
      if (bytes && *bytes && is_text(**bytes)) files_.texts.push_back({path, std::move(**bytes)});
    }
    return std::move(files_);
  }

 private:
  void visit(const std::string& path) {
    const auto opened = open_beneath(folder_, path.empty() ? "." : path, Opening::kFolder);
    if (!opened) return;
    const auto entries = folder_.disk().list(opened->descriptor());
    if (!entries) return;
    for (const auto& [name, type] : *entries) {
      const auto inside = path.empty() ? name : path + "/" + name;
      if (type == FileType::kFolder && !is_skipped(inside)) visit(inside);
      const bool is_file = type == FileType::kFile || type == FileType::kLink;
      if (is_file && (type == FileType::kLink || !is_note(inside, name)))
        files_.paths.push_back(inside);
    }
  }

  const Folder& folder_;
  OtherFiles files_;
};

}  // namespace

OtherFiles other_files(const Folder& folder) { return Finder(folder).files(); }

}  // namespace confab::store
