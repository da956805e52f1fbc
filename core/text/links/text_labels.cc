// SPDX-License-Identifier: MIT
#include "core/text/links/text_labels.h"

#include "core/text/character.h"
#include "core/text/code_blocks.h"
#include "core/text/fold.h"
#include "core/text/links/link_prose.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// `[label]` or `[^1]`, with its brackets.
std::string_view definition_label(std::string_view line) {
  line.remove_prefix(begin_of_content(line));
  if (!line.starts_with('[')) return {};
  const auto end = line.find_first_of("[]", 1);
  return end != npos && line.substr(end).starts_with("]:") ? line.substr(0, end + 1)
                                                           : std::string_view();
}

// `^id` at the end of a line.
std::string_view block_label(std::string_view line) {
  line = trimmed(line.substr(0, line.find_last_not_of('\r') + 1));  // npos + 1 is 0
  const auto mark = line.rfind('^');
  if (mark == npos || mark + 1 == line.size()) return {};
  if (mark > 0 && line[mark - 1] != ' ') return {};
  const auto id = line.substr(mark + 1);
  for (const char c : id)
    if (!is_letter_or_digit(c) && c != '-') return {};
  return line.substr(mark);
}

}  // namespace

std::map<std::string, std::string> labels_in(std::string_view text) {
  std::map<std::string, std::string> labels;
  const auto prose = link_prose(text);
  for (std::string_view rest = prose; !rest.empty();) {
    const auto begin = prose.size() - rest.size();
    const auto line = take_line(rest);
    for (const auto label : {definition_label(line), block_label(line)})
      if (!label.empty()) labels.emplace(fold(label), one_line(text.substr(begin, line.size())));
  }
  return labels;
}

std::string clashing_label(std::string_view text, std::string_view other) {
  const auto mine = labels_in(text);
  for (const auto& [label, line] : labels_in(other)) {
    const auto same = mine.find(label);
    if (same != mine.end() && same->second != line) return label;
  }
  return "";
}

}  // namespace confab::core
