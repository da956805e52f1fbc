// SPDX-License-Identifier: MIT
// thanked-not-held: thanks or a review are recorded for an interview that was not held.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_thanked_not_held(const Note& note, const Interview& interview, const Situation& in) {
  if (interview.is_held() || interview.status == InterviewStatus::kUnknown) return;
  for (const auto& thanks : interview.thanks) {
    in.add(Rule::kThankedNotHeld, location_of(note.path, thanks.at),
           fmt::format("thanks for an interview that is marked as {}", note.text("status")));
  }
  if (interview.thanks.empty() && interview.reviewed)
    in.add(Rule::kThankedNotHeld, note, "reviewed",
           fmt::format("review of an interview that is marked as {}", note.text("status")));
}

}  // namespace

template <>
const RuleRow& row<Rule::kThankedNotHeld>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "thanked-not-held",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kError,
              .sentence = "a thank-you or a review is recorded for an interview that was not held",
              .fix = "correct 'status:' or remove 'thanks:' and 'reviewed:'",
              .source = kGuide,
          },
      .find = find_thanked_not_held,
  };
  return kRow;
}

}  // namespace confab::core
