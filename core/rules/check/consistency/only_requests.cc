// SPDX-License-Identifier: MIT
// only-requests: the last messages are all yours, and none was answered.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/check/check.h"
#include "core/rules/check/consistency/conduct.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_only_requests(const Note& note, const Contact& contact, const Situation& in) {
  const auto open = open_attempts(contact, in);
  if (auto problem = only_requests(open, in))
    in.add(Rule::kOnlyRequests, location_of(note.path, open.last().at), std::move(*problem));
}

}  // namespace

// A call that was not answered left no message.
std::optional<std::string> only_requests(const OpenAttempts& open, const Moment& moment) {
  const auto messages = std::ranges::count_if(
      open.all, [](const Attempt* each) { return is_message(each->outcome); });
  if (messages < 3 || !is_message(open.last().outcome) || was_due(open, moment)) return {};
  return fmt::format("your last {} messages are all unanswered", messages);
}

template <>
const RuleRow& row<Rule::kOnlyRequests>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "only-requests",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kInfo,
              .sentence =
                  "you wrote again after two or more messages without an answer, and sooner "
                  "or more often than 'due' proposed",
              .fix = "pause, or offer something",
              .source = kGuide,
          },
      .find = find_only_requests,
  };
  return kRow;
}

}  // namespace confab::core
