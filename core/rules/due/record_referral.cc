// SPDX-License-Identifier: MIT
// record-referral: they named somebody who has no note yet.
#include <fmt/format.h>

#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

DueItems owed(const Interview& interview, const Moment& moment) {
  const auto end = moment.end(interview);
  if (!interview.is_held() || !end) return {};
  DueItems items;
  for (const auto& named : interview.referrals.named) {
    // A wikilink to nowhere is a finding of check.
    if (named.is_wikilink || moment.notebook.find_contact(named)) continue;
    const auto due = moment.after(*end, moment.policy.record_referral_within);
    auto item = owed_for(interview, Rule::kRecordReferral, due, moment.notebook);
    const auto name = one_line(named.text);  // a text in a list may go on in the next line
    item.why = fmt::format("{} named {}, who has no note yet", item.name, name);
    item.reckoning =
        fmt::format("{} after {}", print_duration(moment.policy.record_referral_within),
                    moment.day_and_time(*end));
    if (item.command.empty()) {
      item.command = fmt::format("confab add-contact {} --found-through referral --referred-by {}",
                                 shell_word(name), shell_word(item.who));
    }
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kRecordReferral>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "record-referral",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "they named somebody who has no note; due 7 days after the interview",
              .fix = "add the contact, with 'referred-by:'",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
