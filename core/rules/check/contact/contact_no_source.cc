// SPDX-License-Identifier: MIT
// contact-no-source: how you found them, which a first message mentions.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_contact_no_source(const Note& note, const Contact&, const Situation& in) {
  in.require(Rule::kContactNoSource, note, "found-through", "contact has no found-through");
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactNoSource>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-no-source",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a contact's note does not say how you found them",
              .fix = "add 'found-through:'",
              .source = kGuide,
          },
      .find = find_contact_no_source,
  };
  return kRow;
}

}  // namespace confab::core
