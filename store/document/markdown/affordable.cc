// SPDX-License-Identifier: MIT
#include "store/document/markdown/affordable.h"

#include <algorithm>
#include <string_view>

#include "core/text/one_line.h"
#include "store/document/document.h"

namespace confab::store {
namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t result = 0;
  for (auto at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size()))
    ++result;
  return result;
}

// The depth of a line: the number of container markers (`> - * + 1.`) at its start, or its indent,
// eight spaces per level.
std::size_t container_depth(std::string_view line) {
  std::size_t depth = std::min(line.find_first_not_of(" \t"), line.size()) / 8;
  for (const char c : line) {
    if (std::string_view(">-*+").find(c) != std::string_view::npos)
      ++depth;
    else if (std::string_view(" \t.)0123456789").find(c) == std::string_view::npos)
      break;
  }
  return depth;
}

// The largest size that one use of a reference may expand to: its definition ends with its
// paragraph.
std::size_t longest_definition(std::string_view body) {
  std::size_t longest = 0;
  for (auto at = body.find("]:"); at != std::string_view::npos; at = body.find("]:", at + 2)) {
    const auto end = std::min({body.find("\n\n", at), body.find("\n\r\n", at), body.size()});
    longest = std::max(longest, end - at);
  }
  return longest;
}

}  // namespace

bool is_affordable(std::string_view body) {
  constexpr std::size_t kMaxBytes = 512u << 10, kMaxOpeners = 4000, kMaxReferences = 500,
                        kMaxExpansion = 32u << 20, kMaxContainers = 100, kMaxDeepLines = 500;
  const auto openers = count(body, "[");
  if (body.size() > kMaxBytes || openers > kMaxOpeners || count(body, "]:") > kMaxReferences)
    return false;
  if (count(body, "<!") + count(body, "<?") > kMaxOpeners) return false;
  if (openers * longest_definition(body) > kMaxExpansion) return false;
  std::size_t deep_lines = 0;
  for (std::size_t line = 0; line < body.size(); line = next_line(body, line)) {
    const auto depth = container_depth(rest_of_line(body, line));
    // A rule of 80 dashes is not nesting, so many markers only count if they repeat.
    if (depth > kMaxContainers || (depth > 2 && ++deep_lines > kMaxDeepLines)) return false;
  }
  return true;
}

}  // namespace confab::store
