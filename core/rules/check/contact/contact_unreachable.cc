// SPDX-License-Identifier: MIT
// contact-unreachable: no way to reach them is on file.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Contact& contact, const Situation& in) {
  if (!channels_of(contact).empty()) return;
  in.add(Rule::kContactUnreachable, {note.path, 1, 1},
         "contact has no email, phone, linkedin or address");
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactUnreachable>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-unreachable",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "a contact has no email address, phone number, profile or postal address",
              .fix = "add 'email:', 'phone:', 'linkedin:' or 'address:'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
