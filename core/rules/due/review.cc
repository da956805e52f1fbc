// SPDX-License-Identifier: MIT
// review: an interview was held; review it while it is fresh.
#include <fmt/format.h>

#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

DueItems find_review(const Interview& interview, const Moment& moment) {
  const auto end = moment.end(interview);
  if (!moment.was_held(interview) || is_reviewed(interview, moment) || !end) return {};
  auto item = owed_for_talk(interview, Rule::kReview,
                            moment.after(*end, moment.policy.review_within), moment);
  const auto until = moment.day_and_time(*end);
  item.why = fmt::format("talk ended {}; not reviewed yet", moment.print_end(interview));
  const auto& within = moment.policy.review_within;
  item.explanation = within.count == 0 ? "the day it ended"
                                       : fmt::format("{} after {}", print_duration(within), until);
  if (const auto* contact = moment.notebook.find_contact(item.who))
    item.command = fmt::format("confab review {}{}", note_word(item.who),
                               at_flag(interview, talk_to_review(*contact, moment), moment));
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kReview>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "review",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "an interview took place and you have not reviewed it; due {review}",
              .fix = "run 'confab review WHO'",
              .source = kGuide,
              .settings = "interview.minutes",
          },
      .find = find_review,
  };
  return kRow;
}

}  // namespace confab::core
