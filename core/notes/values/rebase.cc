// SPDX-License-Identifier: MIT
#include "core/notes/values/rebase.h"

#include "core/notes/values/note_path.h"
#include "core/text/links/destination.h"
#include "core/text/links/full_link.h"
#include "core/text/links/hex_escapes.h"

namespace confab::core {

std::string rebased(std::string_view text, std::string_view from, std::string_view into,
                    const std::function<bool(const std::string& path)>& note_exists) {
  const auto folder = percent_encoded(folder_with_slash(from), true);
  if (folder_with_slash(from) == folder_with_slash(into)) return std::string(text);
  std::string result;
  std::size_t done = 0;
  for (const auto& [begin, end] : relative_destinations_in(text)) {
    const auto path = normalized(folder + std::string(text.substr(begin, end - begin)));
    if (begin < done || !path) continue;
    const auto file = hex_unescaped(*path, '%');
    if (file.ends_with(".md") && !note_exists(file)) continue;
    result += text.substr(done, begin - done);
    result += relative_path(percent_encoded(into, true), *path);
    done = end;
  }
  return result + std::string(text.substr(done));
}

}  // namespace confab::core
