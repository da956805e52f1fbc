// SPDX-License-Identifier: MIT
#include "cmd/input/listed_files.h"

#include <absl/strings/str_split.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <span>

namespace confab::cmd {
namespace {

namespace fs = std::filesystem;

std::string from_caller(const std::string& name, const Context& context) {
  return (fs::path(context.environment().working_directory) / name).lexically_normal().string();
}

// Warns about only a few of them, because a commit may have many other files.
void warn_of(const std::vector<core::Error>& unknown, Context& context) {
  constexpr std::size_t kMost = 3;
  for (const auto& each : std::span(unknown).first(std::min(kMost, unknown.size())))
    context.out().warning(each.message);
  if (unknown.size() <= kMost) return;
  context.out().warning(
      fmt::format("{} more {} in this notebook", unknown.size() - kMost,
                  unknown.size() - kMost == 1 ? "is not a file" : "are not files"));
}

// Names that end with NUL would be read as one name, of which only the first counts.
core::Status check_ends(std::string_view text, char end) {
  if (end == '\0' || text.find('\0') == text.npos) return core::ok();
  return core::fail(core::ErrorKind::kUsage, "the list of files is NUL-separated", "add -z");
}

// Git puts names with unusual characters in quotes, unless it is called with -z.
std::string_view hint_about(std::string_view name, const std::string& hint) {
  return name.starts_with('"') ? "git quotes such names; use 'git … -z' and 'confab check -z'"
                               : std::string_view(hint);
}

}  // namespace

std::string path_within(const std::string& folder, const std::string& path) {
  std::error_code ignored;  // an unreadable path counts as elsewhere
  auto inner = fs::weakly_canonical(path, ignored)
                   .lexically_relative(fs::weakly_canonical(folder, ignored))
                   .string();
  return inner == ".." || inner.starts_with("../") ? "" : inner;
}

bool exists_for_caller(const std::string& name, const Context& context) {
  std::error_code ignored;
  return fs::exists(from_caller(name, context), ignored);
}

core::Status NamedFiles::add(const std::string& name, Context& context) {
  TRY_ASSIGN(const auto root, context.notebook_root());
  const auto path = from_caller(name, context);
  auto inner = path_within(root, path);
  std::error_code ignored;
  if (inner.empty() || !fs::exists(path, ignored)) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("'{}' is not a file in this notebook", name),
                      "names are relative to the current folder, even with -C");
  }
  if (inner == ".")
    inner.clear();
  else if (fs::is_directory(path, ignored))
    inner += '/';
  paths_.push_back(std::move(inner));
  return core::ok();
}

bool NamedFiles::contains(const std::string& path) const {
  return std::ranges::any_of(paths_, [&](const std::string& each) {
    const bool is_folder = each.empty() || each.ends_with('/');
    return is_folder ? path.starts_with(each) : path == each;
  });
}

core::Result<NamedFiles> listed_files(const std::string& list, char end, Context& context) {
  TRY_ASSIGN(const auto text, context.file_or_stdin(list));
  TRY(check_ends(text, end));
  NamedFiles files;
  std::vector<core::Error> unknown;
  const std::vector<std::string> names = absl::StrSplit(text, end, absl::SkipEmpty());
  for (const auto& name : names) {
    if (const auto added = files.add(name, context); !added) {
      unknown.push_back(added.error());
      unknown.back().hint = hint_about(name, added.error().hint);
    }
  }
  if (!unknown.empty() && files.is_empty()) {
    return core::fail(core::ErrorKind::kUsage, "no listed file is in this notebook",
                      unknown.front().hint);
  }
  warn_of(unknown, context);
  return files;
}

}  // namespace confab::cmd
