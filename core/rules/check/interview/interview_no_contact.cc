// SPDX-License-Identifier: MIT
// interview-no-contact: who it is with. A link to a missing note is a dangling-link.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Interview& interview, const Situation& in) {
  if (!has(note, "contact"))
    return in.add(Rule::kInterviewNoContact, note, "contact", "interview has no contact");
  if (interview.contact.is_wikilink || in.notebook.find_contact(interview.contact.stem)) return;
  in.add(Rule::kInterviewNoContact, note, "contact",
         fmt::format("'{}' is not a contact", interview.contact.text));
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewNoContact>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-no-contact",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "an interview does not say who it is with",
              .fix = "add 'contact:'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
