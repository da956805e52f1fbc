// SPDX-License-Identifier: MIT
// thank: an interview was held; a thank-you is due soon after, and stays due until it is sent.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "core/practice/channel.h"
#include "core/practice/counted_from.h"
#include "core/practice/facts.h"
#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

std::string thank_command(const Contact& contact, const Interview& talk, const Moment& moment) {
  const auto who = note_word(contact.stem());
  const auto by = way_to_thank(contact, moment.policy);
  if (by.empty()) return address_command(contact);
  return fmt::format("confab thank {} --by {}{}", who, by,
                     at_flag(talk, talk_to_thank_for(contact, moment), moment, "--talk"));
}

bool was_thanked(const Link& person, const Interview& interview, const Moment& moment) {
  return std::ranges::any_of(interview.thanks, [&](const Thanks& each) {
    const bool is_for_them = each.to.is_empty() || each.to.stem == person.stem;
    return is_for_them && counts_as_thanks(each, interview, moment);
  });
}

DueItem thanks_to(const Contact* person, const Interview& interview, const Moment& moment) {
  const auto end = *moment.end(interview);
  const auto due = moment.after(end, moment.policy.thanks_due);
  auto item = owed_for(interview, Rule::kThank, due, moment.notebook);
  if (person) {
    item.who = person->stem();
    item.name = person->name;
    item.command = thank_command(*person, interview, moment);
  }
  item.overdue = std::max(due, moment.after(end, moment.policy.thanks_overdue));
  item.why = fmt::format("talk ended {}; not thanked yet", moment.print_end(interview));
  item.explanation = counted_from(end, moment.policy.thanks_due, moment);
  return item;
}

// Each person who was there is thanked.
DueItems find_thank(const Interview& interview, const Moment& moment) {
  DueItems items;
  if (!moment.was_held(interview)) return items;
  auto people = interview.others;
  people.insert(people.begin(), interview.contact);
  std::set<std::string_view> seen;  // a note may name one person twice
  for (const auto& person : people) {
    const auto* contact = moment.notebook.find_contact(person.stem);
    const bool is_known = contact || &person == &people.front();
    if (is_known && seen.insert(person.stem).second && !was_thanked(person, interview, moment))
      items.push_back(thanks_to(contact, interview, moment));
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kThank>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "thank",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "an interview took place and you have not thanked them; due {thanks.due} "
                          "after its end, overdue after {thanks.overdue}",
              .fix = "send a thank-you, then record it with 'confab thank WHO'",
              .source = kGuide,
              .settings = "interview.minutes",
          },
      .find = find_thank,
  };
  return kRow;
}

}  // namespace confab::core
