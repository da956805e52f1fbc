// SPDX-License-Identifier: MIT
// referrer-missing: who referred them. Plain text may name anyone; a link to a missing note is a
// dangling-link.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Contact& contact, const Situation& in) {
  if (note.text("found-through") != "referral") return;
  if (!has(note, "referred-by")) {
    return in.add(Rule::kReferrerMissing, location_of(note, "found-through"),
                  "found through a referral, but the note does not say whose");
  }
  const auto link = link_from(note.text("referred-by"));
  const auto* referrer = in.notebook.find_contact(link);
  if (referrer == &contact) {
    in.add(Rule::kReferrerMissing, location_of(note, "referred-by"),
           "a contact cannot refer themselves");
  }
  if (!referrer && link.is_wikilink && in.notebook.find_note(link.stem)) {
    in.add(Rule::kReferrerMissing, location_of(note, "referred-by"),
           fmt::format("'{}' is not a contact", link.text));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kReferrerMissing>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "referrer-missing",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "you found a contact through a referral, but the note does not say whose",
              .fix = "add 'referred-by:'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
