// SPDX-License-Identifier: MIT
// second-opinion: you wanted another view after a review, and have not heard one yet.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

struct Talk {
  const Interview* interview;
  const Contact* contact;
  Instant start;
};

// Those held or planned, with a contact who has a note.
std::vector<Talk> talks_in(const Moment& moment) {
  std::vector<Talk> talks;
  for (const auto& interview : moment.notebook.interviews) {
    const auto* contact = moment.notebook.find_contact(interview.contact.stem);
    const auto start = interview.start;
    if ((interview.is_held() || interview.is_planned()) && contact && start)
      talks.push_back({&interview, contact, *start});
  }
  return talks;
}

// A later interview in the same career is the second opinion.
bool has_another(const Talk& talk, const std::vector<Talk>& latest_first) {
  for (const auto& other : latest_first) {
    if (other.start <= talk.start) return false;
    if (other.contact != talk.contact && share_career(*other.contact, *talk.contact)) return true;
  }
  return false;
}

// Who in this career could give one: first anyone already talking to you.
const Contact* who_could(const Contact& contact, const Moment& moment) {
  using enum ContactState;
  for (const auto wanted : {kReplied, kToReach, kWaiting}) {
    for (const auto& other : moment.notebook.contacts) {
      if (&other == &contact || channels_of(other).empty() || !share_career(other, contact))
        continue;
      if (standing_of(other, moment).state == wanted) return &other;
    }
  }
  return nullptr;
}

DueItem wanted_after(const Talk& talk, const Moment& moment) {
  const auto& [interview, contact, start] = talk;
  const auto from = interview->reviewed ? last_instant(*interview->reviewed, moment.now.zone)
                                        : *moment.end(*interview);
  auto item = owed_for(*interview, Rule::kSecondOpinion,
                       moment.after(from, moment.policy.second_opinion_within), moment.notebook);
  const auto* other = who_could(*contact, moment);
  const auto career = contact->careers.empty() ? "" : " on " + contact->careers.front();
  item.why = fmt::format("you wanted a second opinion{}; {}", career,
                         other ? other->name + " could give it" : "no one on file can give one");
  item.explanation = fmt::format("{} after {}", print_duration(moment.policy.second_opinion_within),
                                 moment.day_and_time(from));
  item.command = other ? reach_command(*other, moment) : "confab add-contact NAME";
  return item;
}

DueItems owed(const Moment& moment) {
  DueItems items;
  const auto talks = talks_in(moment);
  auto latest_first = talks;
  std::ranges::sort(latest_first, std::greater(), &Talk::start);
  for (const auto& talk : talks) {
    const auto& interview = *talk.interview;
    if (!interview.second_opinion.value_or(false) || !interview.is_held()) continue;
    if (!has_another(talk, latest_first)) items.push_back(wanted_after(talk, moment));
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kSecondOpinion>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "second-opinion",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "a review asks for a second opinion, and no later interview in that "
                          "career gives one; due {second-opinion} after the review",
              .fix = "interview someone else in that career",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
