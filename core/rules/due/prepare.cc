// SPDX-License-Identifier: MIT
// prepare: an interview is coming up and something is missing: questions, research, pitch, résumé.
#include <fmt/format.h>

#include <algorithm>

#include "core/practice/agreement.h"
#include "core/practice/counted_from.h"
#include "core/practice/host.h"
#include "core/practice/preparation.h"
#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// The first command that supplies something as it is; otherwise `prep`, which shows what to tick.
std::string command_for(const std::vector<Gap>& gaps, const std::string& prep) {
  const auto ready = std::ranges::find_if(
      gaps, [&](const Gap& gap) { return gap.command == prep || !gap.command.starts_with(prep); });
  return ready == gaps.end() ? prep : ready->command;
}

bool was_agreed_after(Instant instant, const Interview& interview, const Moment& moment) {
  return std::ranges::any_of(agreements_to(interview, moment), [&](const When& agreed) {
    return last_instant(agreed, moment.now.zone) >= instant;
  });
}

DueItems find_prepare(const Interview& interview, const Moment& moment) {
  const auto start = interview.latest_start;
  if (!interview.is_planned() || !start || *start < moment.now.instant ||
      is_declined_by_all(interview, moment))
    return {};
  const auto gaps = preparation_gaps(interview, moment);
  if (gaps.empty()) return {};
  std::vector<std::string> missing;
  for (const auto& gap : gaps) missing.push_back(in_words(gap));
  const auto& before = moment.policy.prepare_before;
  const auto usual = moment.before(*start, before);
  const bool is_short = was_agreed_after(usual, interview, moment);
  auto item = owed_for_talk(interview, Rule::kPrepare, is_short ? *start : usual, moment);
  item.why = fmt::format("talk on {}; still missing: {}", moment.print_start(interview),
                         joined(missing, ", "));
  item.explanation =
      is_short ? fmt::format("the start; agreed less than {} before it", print_duration(before))
               : counted_back_from(*start, before, moment);
  if (const auto* contact = moment.notebook.find_contact(item.who))
    item.command =
        command_for(gaps, fmt::format("confab prep {}{}", note_word(item.who),
                                      at_flag(interview, talk_ahead(*contact, moment), moment)));
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kPrepare>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "prepare",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "a planned interview lacks questions, research, a pitch or copies of "
                          "your résumé; due {interview.prepare-before} before it starts",
              .fix = "run 'confab prep WHO' until nothing is missing",
              .source = kGuide,
              .settings = "questions.min questions.critical-min pitch.min "
                          "pitch.max pitch.words-per-minute resume-copies",
          },
      .find = find_prepare,
  };
  return kRow;
}

}  // namespace confab::core
