// SPDX-License-Identifier: MIT
// only-requests: the last messages are all yours, and none was answered.
#include "core/rules/check/check.h"
#include "core/rules/check/consistency/requests.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// A bounce counts with the message that bounced, and a call nobody took left no message.
int unanswered_at_end(std::span<const Attempt> requests) {
  int count = 0;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const auto& attempt = requests[i];
    const bool is_bounce = i > 0 && is_bounce_of(requests[i - 1], attempt);
    if (!is_unanswered(attempt.outcome))
      count = 0;
    else if (!is_bounce && attempt.outcome != Outcome::kNoAnswer)
      ++count;
  }
  return count;
}

void find(const Note& note, const Contact& contact, const Situation& in) {
  const auto requests = requests_to(contact, in);
  if (unanswered_at_end(requests) < 3) return;
  in.add(Rule::kOnlyRequests, location_of(note.path, requests.back().at),
         "your last three messages are all unanswered");
}

}  // namespace

template <>
const RuleRow& row<Rule::kOnlyRequests>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "only-requests",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kInfo,
              .sentence = "your last three messages are all unanswered",
              .fix = "pause, or offer something",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
