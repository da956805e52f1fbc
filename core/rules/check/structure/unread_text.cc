// SPDX-License-Identifier: MIT
// unread-text: text under one of our headings that confab cannot read there.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note&, const Interview& interview, const Situation& in) {
  for (const auto& remark : interview.remarks) {
    if (remark.kind == Remark::Kind::kUnreadText)
      in.add(Rule::kUnreadText, {interview.path, remark.line, 1}, remark.message);
  }
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
              .sentence = "text under one of our headings is not in a form that confab reads",
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
