// SPDX-License-Identifier: MIT
#include "core/notes/hidden_promises.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "core/notes/promise.h"
#include "core/notes/promise_remarks.h"
#include "core/notes/task_box.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr auto npos = string_view::npos;

// The marks that open or close a block of code; empty if the line has none.
string_view fence_of(string_view line) {
  constexpr std::size_t kShortest = 3;
  if (!line.starts_with("```") && !line.starts_with("~~~")) return {};
  const auto end = std::min(line.find_first_not_of(line[0]), line.size());
  return end < kShortest ? string_view() : line.substr(0, end);
}

// `- [ ] me: call`
bool promises_with_box(string_view line) {
  if (line.find_first_of("-*+") != 0 || line.size() < 2 || line[1] != ' ') return false;
  const auto text = trimmed(line.substr(1));
  const auto box = task_box_in(text);
  return box && box->state == Item::Box::kOpen && promiser_in(text.substr(box->text_begin));
}

}  // namespace

Remarks hidden_promises(const Section& section) {
  Remarks remarks;
  if (section.text.find('[') == npos) return remarks;
  string_view fence;
  auto item = section.items.begin();
  auto number = section.text_line;
  for (string_view rest = section.text; !rest.empty(); ++number) {
    const auto written = take_line(rest);
    const auto line = trimmed(written);
    while (item != section.items.end() && item->end_line < number) ++item;
    const bool is_in_item = item != section.items.end() && item->line <= number;
    const auto marks = fence_of(line);
    if (fence.empty())
      fence = marks;
    else if (line == marks && marks.starts_with(fence))
      fence = {};
    constexpr string_view kCode = "    ";
    const bool is_code = !fence.empty() || !marks.empty() || written.starts_with(kCode);
    if (is_in_item || is_code || !promises_with_box(line)) continue;
    remarks.push_back({Remark::Kind::kUnreadText, number,
                       fmt::format("'{}' is inside HTML, so it is not read as a promise; put a "
                                   "blank line between them",
                                   first_line(line))});
  }
  return remarks;
}

}  // namespace confab::core
