// SPDX-License-Identifier: MIT
// held-in-future: an interview is marked as held, or as a no-show, but has not begun.
#include <fmt/format.h>

#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_held_in_future(const Note& note, const Interview& interview, const Situation& in) {
  const bool is_no_show = interview.status == InterviewStatus::kNoShow;
  if ((!interview.is_held() && !is_no_show) || !interview.starts) return;
  if (!is_ahead(*interview.starts, interview, in)) return;
  in.add(Rule::kHeldInFuture, note, "starts",
         fmt::format("interview is marked as {} but starts on {}, which is in the future",
                     is_no_show ? "no-show" : "held", print_date(*interview.starts)));
}

}  // namespace

template <>
const RuleRow& row<Rule::kHeldInFuture>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "held-in-future",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kError,
              .sentence =
                  "an interview is marked as held, or as a no-show, but starts in the future",
              .fix = "correct 'starts:' or 'status:'",
              .source = kGuide,
          },
      .find = find_held_in_future,
  };
  return kRow;
}

}  // namespace confab::core
