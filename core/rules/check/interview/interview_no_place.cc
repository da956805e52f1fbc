// SPDX-License-Identifier: MIT
// interview-no-place: where a planned interview takes place.
#include <fmt/format.h>

#include "core/notes/values/no_value.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_interview_no_place(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.is_planned() || !interview.place.empty()) return;
  const auto text = note.text("place");
  if (is_no_value(text))
    in.add(Rule::kInterviewNoPlace, note, "place", fmt::format("'{}' is not a place", text));
  else if (in.is_missing(note, "place"))
    in.add(Rule::kInterviewNoPlace, note, "place", "interview has no place");
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewNoPlace>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-no-place",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a planned interview has no place",
              .fix = "add 'place:' with a link, an address or a phone number",
              .source = kGuide,
          },
      .find = find_interview_no_place,
  };
  return kRow;
}

}  // namespace confab::core
