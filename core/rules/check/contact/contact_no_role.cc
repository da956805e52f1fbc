// SPDX-License-Identifier: MIT
// contact-no-role: what they do there.
#include <fmt/format.h>

#include "core/notes/values/no_value.h"
#include "core/rules/check/check.h"
#include "core/rules/check/contact/fresh_referral.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_contact_no_role(const Note& note, const Contact& contact, const Situation& in) {
  if (is_fresh_referral(contact, in)) return;
  const auto text = note.text("role");
  if (is_no_value(text))
    in.add(Rule::kContactNoRole, note, "role", fmt::format("'{}' is not a role", text));
  else if (in.is_missing(note, "role"))
    in.add(Rule::kContactNoRole, note, "role", "contact has no role");
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactNoRole>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-no-role",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a contact has no role",
              .fix = "add 'role:' with what they do there",
              .source = kGuide,
          },
      .find = find_contact_no_role,
  };
  return kRow;
}

}  // namespace confab::core
