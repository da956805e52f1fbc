// SPDX-License-Identifier: MIT
#include "cmd/manual/reflow.h"

#include <algorithm>

#include "cmd/output/table.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

// Lines that belong together, without their indent.
struct Block {
  std::size_t indent = 0;
  std::string text = {};
  bool is_command = false;
};

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

bool has_gap(std::string_view text) { return text.find("  ") != text.npos; }

// `1. ` and `- ` begin an item.
bool begins_item(std::string_view text) {
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return text.starts_with("- ") || (digits > 0 && text.substr(digits).starts_with(". "));
}

bool continues(const Block& block, std::string_view line) {
  const auto indent = indent_of(line);
  const auto text = line.substr(indent);
  if (text.empty() || block.text.empty() || block.is_command) return false;
  if (text.starts_with("$ ") || begins_item(text) || has_gap(text)) return false;
  return has_gap(block.text) ? indent > block.indent : indent >= block.indent;
}

std::vector<Block> blocks_of(std::string_view page) {
  std::vector<Block> blocks;
  while (!page.empty()) {
    const auto line = core::take_line(page);
    const auto indent = indent_of(line);
    const auto text = line.substr(indent);
    if (!blocks.empty() && continues(blocks.back(), line)) {
      blocks.back().text += " " + std::string(text);
      continue;
    }
    blocks.push_back({indent, std::string(text), text.starts_with("$ ")});
  }
  return blocks;
}

void add_wrapped(const std::string& text, std::size_t indent, std::size_t columns,
                 std::vector<std::string>& lines) {
  const auto within = std::min(indent, columns / 2);
  for (const auto& line : wrapped(text, columns - within))
    lines.push_back(line.empty() ? line : std::string(within, ' ') + line);
}

// In a line with a gap, the text after the gap explains the text before it.
void add_block(const Block& block, std::size_t columns, std::vector<std::string>& lines) {
  constexpr std::size_t kFurtherIn = 4;
  const bool fits = block.indent + block.text.size() <= columns;
  if (fits || block.is_command) {
    lines.push_back(std::string(block.indent, ' ') + block.text);
    return;
  }
  const auto gap = block.text.find("  ");
  if (gap == std::string::npos) return add_wrapped(block.text, block.indent, columns, lines);
  const std::string meaning(core::trimmed(std::string_view(block.text).substr(gap)));
  add_wrapped(block.text.substr(0, gap), block.indent, columns, lines);
  add_wrapped(meaning, block.indent + kFurtherIn, columns, lines);
}

}  // namespace

std::vector<std::string> reflowed(std::string_view page, std::size_t columns) {
  constexpr std::size_t kPage = 80;
  std::vector<std::string> lines;
  if (columns == 0 || columns >= kPage) {
    while (!page.empty()) lines.emplace_back(core::take_line(page));
    return lines;
  }
  for (const auto& block : blocks_of(page)) add_block(block, columns, lines);
  return lines;
}

}  // namespace confab::cmd
