// SPDX-License-Identifier: MIT
// contact-no-career: which of the careers you explore they can tell you about.
#include "core/rules/check/check.h"
#include "core/rules/check/contact/fresh_referral.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_contact_no_career(const Note& note, const Contact& contact, const Situation& in) {
  if (in.is_missing(note, "career") && !is_fresh_referral(contact, in))
    in.add(Rule::kContactNoCareer, note, "career", "contact has no career");
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactNoCareer>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-no-career",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a contact's note does not say which career they can tell you about",
              .fix = "add 'career:'",
              .source = kGuide,
          },
      .find = find_contact_no_career,
  };
  return kRow;
}

}  // namespace confab::core
