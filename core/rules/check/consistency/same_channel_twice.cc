// SPDX-License-Identifier: MIT
// same-channel-twice: two attempts in a row went unanswered in the same way, and another is on
// file.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/check/check.h"
#include "core/rules/check/consistency/requests.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

bool has_other_channel(const Contact& contact, const std::string& channel) {
  const auto channels = channels_of(contact);
  return std::ranges::any_of(channels, [&](const std::string& each) { return each != channel; });
}

void find(const Note& note, const Contact& contact, const Situation& in) {
  if (!in.policy.switch_channel) return;
  for (const auto& [first, second] : unanswered_pairs(contact, in)) {
    if (first.by != second.by || !has_other_channel(contact, first.by)) continue;
    in.add(Rule::kSameChannelTwice, location_of(note.path, second.at),
           fmt::format("second unanswered {} in a row; another channel is on file", second.by));
  }
}

}  // namespace

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
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
