// SPDX-License-Identifier: MIT
#include "cmd/input/foreign_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/text/fold.h"
#include "store/files/read_file.h"
#include "store/files/walk.h"
#include "store/formats/pages.h"

namespace confab::cmd {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFiles = 10'000;
constexpr int kMaxDepth = 8;

core::Error unreadable(const std::string& path, std::string_view why) {
  return {core::ErrorKind::kUsage, fmt::format("cannot read '{}': {}", path, why)};
}

core::Result<std::string> bytes_of(const fs::path& path, const std::string& named) {
  std::error_code ignored;  // a path that cannot be looked up cannot be opened either
  const auto size = fs::file_size(path, ignored);
  if (!ignored && size > store::kMaxImportBytes)
    return core::fail(
        unreadable(named, fmt::format("larger than {} MiB", store::kMaxImportBytes >> 20)));
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file && !file.eof()) return core::fail(unreadable(named, "permission denied or disk error"));
  return bytes;
}

bool is_read(const fs::path& path) {
  const auto ending = core::lower_ascii(path.extension().string());
  return ending == ".csv" || ending == ".vcf" || ending == ".md" || ending == ".json" ||
         ending == ".jsonl" || ending == ".zip";
}

// The files of a folder that may hold people. Links are not followed.
core::Result<std::vector<store::ForeignFile>> files_in(const std::string& folder,
                                                       const std::string& named) {
  std::vector<store::ForeignFile> files;
  std::error_code error;
  std::size_t bytes = 0;
  auto entry = fs::recursive_directory_iterator(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    const auto name = entry->path().filename().string();
    if (name.starts_with('.') || entry.depth() >= kMaxDepth) entry.disable_recursion_pending();
    if (name.starts_with('.') || entry->is_symlink() || !entry->is_regular_file() ||
        !is_read(entry->path()))
      continue;
    TRY_ASSIGN(auto text, bytes_of(entry->path(), entry->path().string()));
    bytes += text.size();
    if (files.size() == kMaxFiles || bytes > store::kMaxImportBytes)
      return core::fail(unreadable(named, "it contains too many files"));
    files.push_back({entry->path().lexically_relative(folder).string(), std::move(text)});
  }
  if (error) return core::fail(unreadable(named, error.message()));
  std::ranges::sort(files, {}, &store::ForeignFile::name);
  return files;
}

// Notes about people in the notebook that another program made. They stay where they are.
store::Read people_in_notebook(const store::ReadOptions& options, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto files, store::walk(*folder));
  core::Imported all{.format = "vcf-note"};
  const auto* format = store::find_import_format("vcf-note");
  store::Reader reader(*folder);
  for (const auto& file : files) {
    const auto bytes = file.left_out ? core::Result<std::string>("") : reader.read(file.path);
    if (!bytes || !store::is_vcf_note(*bytes)) continue;
    TRY_ASSIGN(auto one, store::read_foreign({file.path, *bytes}, format, options));
    for (auto& person : one.people) {
      person.path = file.path;
      person.note.clear();  // it is in the note already
      all.people.push_back(std::move(person));
    }
    std::ranges::move(one.left_out, std::back_inserter(all.left_out));
    std::ranges::move(one.warnings, std::back_inserter(all.warnings));
  }
  return all;
}

// Is it the notebook, or a note in it?
core::Result<std::string> path_in_notebook(const std::string& path, Context& context) {
  TRY_ASSIGN(const auto root, context.notebook_root());
  std::error_code ignored;
  const auto inner =
      fs::weakly_canonical(path, ignored).lexically_relative(fs::weakly_canonical(root, ignored));
  return inner.empty() || inner.string().starts_with("..") ? "" : inner.string();
}

store::Read read_stdin(const store::Format* format, const store::ReadOptions& options) {
  std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
  if (bytes.size() > store::kMaxImportBytes)
    return core::fail(
        unreadable("-", fmt::format("larger than {} MiB", store::kMaxImportBytes >> 20)));
  return store::read_foreign({"standard input", std::move(bytes)}, format, options);
}

store::Read read_one(const std::string& path, const store::Format* format,
                     const store::ReadOptions& options, Context& context) {
  if (path == "-") return read_stdin(format, options);
  const auto absolute = context.absolute(path);
  std::error_code ignored;
  TRY_ASSIGN(const auto inner, path_in_notebook(absolute, context));
  if (inner == ".") return people_in_notebook(options, context);
  if (fs::is_directory(absolute, ignored)) {
    TRY_ASSIGN(auto files, files_in(absolute, path));
    return store::read_foreign_folder(std::move(files), options);
  }
  if (!fs::exists(absolute, ignored)) return core::fail(unreadable(path, "no such file"));
  // A FIFO or a device may never end.
  if (!fs::is_regular_file(absolute, ignored))
    return core::fail(unreadable(path, "it is not a regular file"));
  TRY_ASSIGN(auto bytes, bytes_of(absolute, path));
  TRY_ASSIGN(auto read, store::read_foreign({fs::path(path).filename().string(), std::move(bytes)},
                                            format, options));
  const bool is_adopted = inner.ends_with(".md") && read.format == "vcf-note";
  if (is_adopted && read.people.size() == 1) {
    read.people.front().path = inner;
    read.people.front().note.clear();
  }
  return read;
}

// LinkedIn's connections become a list; other people become notes.
core::Status check_same_kind(const core::Imported& all, const core::Imported& one,
                             const std::string& path) {
  const bool is_other = (all.format == "linkedin") != (one.format == "linkedin");
  if (all.people.empty() || one.people.empty() || !is_other) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("'{}' {}, unlike the files before it", path,
                                one.format == "linkedin" ? "has LinkedIn connections"
                                                         : "has no LinkedIn connections"),
                    "import connections separately: they become a list, other people become notes");
}

}  // namespace

core::Result<core::Imported> read_people(const std::vector<std::string>& paths,
                                         const store::Format* format,
                                         const store::ReadOptions& options, Context& context) {
  core::Imported all;
  for (const auto& path : paths) {
    TRY_ASSIGN(auto one, read_one(path, format, options, context));
    TRY(check_same_kind(all, one, path));
    all.format = one.format;
    std::ranges::move(one.people, std::back_inserter(all.people));
    std::ranges::move(one.notes, std::back_inserter(all.notes));
    std::ranges::move(one.attempts, std::back_inserter(all.attempts));
    std::ranges::move(one.left_out, std::back_inserter(all.left_out));
    std::ranges::move(one.warnings, std::back_inserter(all.warnings));
  }
  return all;
}

}  // namespace confab::cmd
