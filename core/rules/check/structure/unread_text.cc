// SPDX-License-Identifier: MIT
// unread-text: text under one of confab's headings that confab cannot read there.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/body/hidden_promises.h"
#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/structure/unread_relation.h"
#include "core/rules/check/structure/unread_wording.h"
#include "core/rules/row.h"
#include "core/text/code_blocks.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

std::vector<NumberedLine> lines_of(const NoteText& text) {
  const auto above = std::string_view(text.bytes).substr(0, text.body_begin);
  return lines_outside_code(text.body(), 1 + static_cast<int>(std::ranges::count(above, '\n')));
}

// A promise belongs to the talk in which it was made.
void find_promises(const NoteText& text, const Situation& in) {
  if (text.body().find('[') == std::string_view::npos) return;
  for (const auto& [number, line] : lines_of(text)) {
    const auto promise = open_promise_in(line);
    if (promise.empty()) continue;
    in.add(Rule::kUnreadText, {text.path, number, 1},
           fmt::format("'{}' is not read here: a promise belongs in the note of a talk",
                       one_line(promise)));
  }
}

// A question of the bank is a list item.
void find_loose_questions(const NoteText& text, const Situation& in) {
  bool is_in_item = false;
  for (const auto& [number, line] : lines_of(text)) {
    const auto start = line.substr(0, 1);
    const bool begins_item = line.find_first_of("-*+0123456789") == line.find_first_not_of(" \t>");
    is_in_item = !one_line(line).empty() && (is_in_item || begins_item);
    if (is_in_item || start == " " || start == "#" || !one_line(line).ends_with('?')) continue;
    in.add(
        Rule::kUnreadText, {text.path, number, 1},
        fmt::format("'{}' is not a list item, so it is never asked; write '- …'", one_line(line)));
  }
}

void find(const Situation& in) {
  for (const auto& interview : in.notebook.interviews) {
    for (const auto& remark : interview.remarks) {
      if (remark.kind == Remark::Kind::kUnreadText)
        in.add(Rule::kUnreadText, {interview.path, remark.line, 1}, remark.message);
    }
  }
  in.find_each(in.texts.size(), [&](std::size_t i, const Situation& own) {
    const auto& text = in.texts[i];
    const auto* note = in.notebook.find_path(text.path);
    if (note && (note->type == kContact || note->type == kOrganization)) find_promises(text, own);
    if (note && note->type == kInterview) find_unread_relations(text, own);
    if (note && note->type == kQuestions) {
      find_loose_questions(text, own);
      find_unread_wordings(text, own);
    }
  });
}

}  // namespace

template <>
const RuleRow& row<Rule::kUnreadText>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unread-text",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "text under one of confab's headings is not in a form that it reads",
              .fix = "make it a list item: '- [ ] me: send the paper (by Friday)'; or move it "
                     "under Notes",
              .source = kFormat,
              .settings = "sections",
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
