// SPDX-License-Identifier: MIT
#include "core/notes/body/hidden_promises.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/body/promise.h"
#include "core/notes/body/promise_remarks.h"
#include "core/notes/body/task_box.h"
#include "core/text/code_blocks.h"
#include "core/text/one_line.h"

namespace confab::core {

std::string_view open_promise_in(std::string_view line) {
  const auto box = std::min(line.find('['), line.size());
  const bool is_item =
      line.substr(0, box).find_first_not_of(" \t>-*+0123456789.)") == std::string_view::npos;
  const auto task = is_item ? task_box_in(line.substr(box)) : std::nullopt;
  if (!task || task->state != Item::Box::kOpen) return {};
  const auto text = line.substr(box + task->text_begin);
  return promiser_in(text) ? text : std::string_view();
}

Remarks hidden_promises(const Section& section) {
  Remarks remarks;
  if (section.text.find('[') == std::string::npos) return remarks;
  auto item = section.items.begin();
  for (const auto& [number, line] : lines_outside_code(section.text, section.text_line)) {
    while (item != section.items.end() && item->end_line < number) ++item;
    const bool is_in_item = item != section.items.end() && item->line <= number;
    if (is_in_item || open_promise_in(line).empty()) continue;
    remarks.push_back({Remark::Kind::kUnreadText, number,
                       fmt::format("'{}' is inside HTML, so it is not read as a promise; put a "
                                   "blank line between them",
                                   first_line(trimmed(line)))});
  }
  return remarks;
}

}  // namespace confab::core
