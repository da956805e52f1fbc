// SPDX-License-Identifier: MIT
#include "core/notes/search.h"

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {

std::vector<FoundLine> lines_with(std::string_view bytes, std::string_view wanted) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::vector<FoundLine> found;
  const auto folded = fold(wanted);
  if (folded.empty()) return found;
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  for (int number = 1; !bytes.empty(); ++number) {
    auto line = take_line(bytes);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (fold(line).find(folded) != std::string::npos) found.push_back({number, std::string(line)});
  }
  return found;
}

}  // namespace confab::core
