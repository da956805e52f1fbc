// SPDX-License-Identifier: MIT
// record-interview: a planned interview is over and you have not said how it went.
#include <fmt/format.h>

#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

DueItems find_record_interview(const Interview& interview, const Moment& moment) {
  const auto end = end_by_length(interview, moment.policy.interview_minutes);
  if (!interview.is_planned() || !end || moment.now.instant <= *end) return {};
  const auto due = moment.after(*end, {0, Duration::Unit::kDay});
  auto item = owed_for_talk(interview, Rule::kRecordInterview, due, moment);
  item.explanation = "the day it ended";
  const auto* contact = moment.notebook.find_contact(item.who);
  const auto at =
      contact ? at_flag(interview, talk_to_record(*contact, moment), moment) : std::string();
  item.why = fmt::format(
      "talk of {} is over; not recorded yet (if it fell through: confab schedule {} --no-show{})",
      moment.print_start(interview), note_word(item.who), at);
  if (contact) item.command = fmt::format("confab log {}{}", note_word(item.who), at);
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kRecordInterview>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "record-interview",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "a planned interview is over and you have not recorded how it went; due "
                          "the same day",
              .fix = "run 'confab log WHO', or 'confab schedule WHO' with --no-show, --cancel or "
                     "--move",
              .source = kGuide,
              .settings = "interview.minutes",
          },
      .find = find_record_interview,
  };
  return kRow;
}

}  // namespace confab::core
