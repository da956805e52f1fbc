// SPDX-License-Identifier: MIT
#include "core/rules/check/structure/unread_wording.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body/decoration.h"
#include "core/notes/body/other_wordings.h"
#include "core/notes/body/question.h"
#include "core/notes/body/task_box.h"
#include "core/rule.h"
#include "core/rules/check/structure/body_lines.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// An item of the bank: its lines, and the number of the first.
struct BankItem {
  int line = 0;
  std::vector<std::string_view> lines = {};
};

std::vector<BankItem> items_of(std::string_view body, int first_line) {
  std::vector<BankItem> items;
  bool is_open = false;
  for (auto number = first_line; !body.empty(); ++number) {
    const auto line = take_line(body);
    const auto start = line.substr(0, 1);
    const bool is_inside = trimmed(line).empty() || start == " " || start == "\t";
    const auto marker = line.find_first_not_of("0123456789");
    if (marker < line.size() && std::string_view("-*+.)").find(line[marker]) != line.npos) {
      items.push_back({number});
      is_open = true;
    } else if (!is_inside) {
      is_open = false;
    }
    if (is_open) items.back().lines.push_back(line);
  }
  return items;
}

// Where the lines below its question begin: after the first with a question mark, else after the
// first line. There are none below a label.
std::size_t below_begin(const BankItem& item) {
  auto first = item.lines.front();
  take_list_marker(first);
  if (item.lines.size() > 1 && is_label(trimmed(first), trimmed(item.lines[1])))
    return item.lines.size();
  for (std::size_t i = 0; i < item.lines.size(); ++i) {
    auto line = trimmed(item.lines[i]);
    if (line.empty() || (i > 0 && take_list_marker(line))) break;
    if (is_question_ended(line)) return i + 1;
  }
  return 1;
}

}  // namespace

void find_unread_wordings(const NoteText& text, const Situation& in) {
  const auto body = without_comments(text.body());
  for (const auto& item : items_of(body, first_body_line(text))) {
    std::string below;
    const auto begin = below_begin(item);
    for (auto i = begin; i < item.lines.size(); ++i) {
      // A task is a separate question.
      const auto box = item.lines[i].find('[');
      const bool is_task = box != std::string_view::npos && task_box_in(item.lines[i].substr(box));
      below.append(is_task ? "" : item.lines[i]).append(1, '\n');
    }
    for (const auto position : below_question(below).unread) {
      const auto at = begin + position;
      in.add(Rule::kUnreadText, {text.path, item.line + static_cast<int>(at), 1},
             fmt::format("'{}' is below a question, so it is never asked; write 'also: …' for "
                         "another wording of it, or make it an item",
                         one_line(item.lines[at])));
    }
  }
}

}  // namespace confab::core
