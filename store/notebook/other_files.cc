// SPDX-License-Identifier: MIT
#include "store/notebook/other_files.h"

#include <algorithm>
#include <array>

#include "store/files/file_name.h"
#include "store/files/read_file.h"
#include "store/formats/text/charset.h"

namespace confab::store {
namespace {

bool is_of_history(std::string_view path) { return path.starts_with(".confab/undo/"); }

// A note is read elsewhere, unless it is hidden or a copy.
bool is_note(const std::string& path, const std::string& name) {
  return !path.starts_with('.') && has_note_name(name) && !why_not_a_note(name);
}

// In any character set.
bool is_text(const std::string& bytes) {
  const bool is_utf16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  return is_utf16 || bytes.find('\0') == std::string::npos;
}

// vim's swap file has the lines of a note between zero bytes.
std::string lines_between_zeros(std::string bytes) {
  std::ranges::replace(bytes, '\0', '\n');
  return bytes;
}

// A file too large for a note may be text. Pictures and similar files are not searched.
bool may_be_text(std::string_view name) {
  constexpr std::array<std::string_view, 10> kEndings = {".txt",  ".md",  ".csv", ".tsv",  ".json",
                                                         ".mbox", ".eml", ".vcf", ".html", ".log"};
  return std::ranges::any_of(kEndings, [&](auto ending) { return name.ends_with(ending); });
}

class Finder {
 public:
  explicit Finder(const Folder& folder) : folder_(folder) {}

  OtherFiles files() {
    visit("");
    std::ranges::sort(files_.paths);
    std::ranges::sort(to_read_);
    for (const auto& path : to_read_) read(path);
    return std::move(files_);
  }

 private:
  void read(const std::string& path) {
    const auto name = name_of(path);
    const auto reason = why_not_a_note(name);
    if (reason == LeftOut::kOwnTemp) return;  // which is reported anyway
    auto bytes = find_file(folder_, path);
    if (!bytes && (reason || may_be_text(name) || is_of_history(path)))
      files_.unread.push_back(std::move(bytes.error()));
    if (!bytes || !*bytes) return;
    if (is_text(**bytes))
      files_.texts.push_back({path, decoded(**bytes).text});
    else if (reason)
      files_.texts.push_back({path, lines_between_zeros(std::move(**bytes))});
  }

  void visit(const std::string& path) {
    const auto opened = open_beneath(folder_, path.empty() ? "." : path, Opening::kFolder);
    if (!opened) return;
    const auto entries = folder_.disk().list(opened->descriptor());
    if (!entries) return;
    for (const auto& [name, type] : *entries) {
      const auto inside = path.empty() ? name : path + "/" + name;
      const bool is_folder = type == FileType::kFolder && inside != ".git";
      const bool is_other_file = type == FileType::kFile && !is_note(inside, name);
      if (is_folder || is_other_file || type == FileType::kLink) files_.paths.push_back(inside);
      if (is_other_file) to_read_.push_back(inside);
      if (is_folder) visit(inside);
    }
  }

  const Folder& folder_;
  OtherFiles files_;
  std::vector<std::string> to_read_;
};

}  // namespace

OtherFiles other_files(const Folder& folder) { return Finder(folder).files(); }

}  // namespace confab::store
