// SPDX-License-Identifier: MIT
// same-channel-twice: two attempts in a row by the same channel were not answered, and another
// channel is on file.
#include <fmt/format.h>

#include "core/practice/channel.h"
#include "core/rules/check/check.h"
#include "core/rules/check/consistency/conduct.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_same_channel_twice(const Note& note, const Contact& contact, const Situation& in) {
  const auto open = open_attempts(contact, in);
  if (auto problem = same_channel_twice(open, in))
    in.add(Rule::kSameChannelTwice, location_of(note.path, open.last().at), std::move(*problem));
}

}  // namespace

std::optional<std::string> same_channel_twice(const OpenAttempts& open, const Moment& moment) {
  const auto* before = open.before();
  const auto& last = open.last().by;
  if (!moment.policy.switch_channel || !before || before->by != last || !is_channel(last))
    return {};
  const auto other = channel_due(open, moment);
  if (other == last || preferred_channels(until_now(*open.contact, moment), moment.policy).empty())
    return {};
  return fmt::format("second unanswered {} in a row; also on file: {}", attempt_noun(before->by),
                     other);
}

template <>
const RuleRow& row<Rule::kSameChannelTwice>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "same-channel-twice",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kWarning,
              .sentence = "you tried the same channel twice in a row without an answer, and "
                          "another is on file",
              .fix = "try another channel next",
              .source = kGuide,
              .settings = "outreach.switch-channel",
          },
      .find = find_same_channel_twice,
  };
  return kRow;
}

}  // namespace confab::core
