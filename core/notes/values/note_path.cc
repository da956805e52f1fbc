// SPDX-License-Identifier: MIT
#include "core/notes/values/note_path.h"

#include <algorithm>
#include <vector>

namespace confab::core {

std::string_view folder_with_slash(std::string_view path) {
  return path.substr(0, path.rfind('/') + 1);  // npos + 1 is 0
}

std::optional<std::string> normalized(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const auto part = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(part.size() + 1, path.size()));
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
      continue;
    }
    if (parts.empty()) return std::nullopt;
    parts.pop_back();
  }
  std::string result;
  for (const auto part : parts) result += (result.empty() ? "" : "/") + std::string(part);
  return result;
}

std::optional<std::string> target_from(std::string_view from, std::string_view target) {
  if (target.starts_with('/')) return normalized(target);
  return normalized(std::string(folder_with_slash(from)) + std::string(target));
}

std::string relative_path(std::string_view from, std::string_view path) {
  auto folder = folder_with_slash(from);
  while (true) {
    const auto part = folder.substr(0, folder.find('/') + 1);
    if (part.empty() || !path.starts_with(part)) break;
    folder.remove_prefix(part.size());
    path.remove_prefix(part.size());
  }
  std::string result;
  for (const char c : folder) result += c == '/' ? "../" : "";
  return result + std::string(path);
}

}  // namespace confab::core
