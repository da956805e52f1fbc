// SPDX-License-Identifier: MIT
// contact-no-organization: where they work, or that they work for themselves.
#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/contact/fresh_referral.h"
#include "core/rules/check/link_target.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_contact_no_organization(const Note& note, const Contact& contact, const Situation& in) {
  if (in.is_missing(note, "organization") && !is_fresh_referral(contact, in))
    in.add(Rule::kContactNoOrganization, note, "organization", "contact has no organization");
  const auto& link = contact.organization;
  // A person may work at an organization named after them.
  if (!link.is_wikilink || link.stem == contact.stem()) return;
  auto wrong = wrong_target(link, kOrganization, in.notebook);
  if (!wrong.empty())
    in.add(Rule::kContactNoOrganization, location_of(note, "organization"), std::move(wrong));
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactNoOrganization>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-no-organization",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a contact has no organization",
              .fix = "add 'organization:' ('independent' if they work for themselves)",
              .source = kGuide,
          },
      .find = find_contact_no_organization,
  };
  return kRow;
}

}  // namespace confab::core
