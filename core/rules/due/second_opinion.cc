// SPDX-License-Identifier: MIT
// second-opinion: you wanted another view after a review, and have not heard one yet.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/notes/attendance.h"
#include "core/practice/organizations.h"
#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/due/referrers.h"
#include "core/rules/row.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

using Careers = std::vector<std::string>;

bool is_in(const Careers& careers, const Contact& person) {
  return std::ranges::any_of(person.careers, [&](const std::string& theirs) {
    return std::ranges::any_of(careers,
                               [&](const std::string& each) { return fold(each) == fold(theirs); });
  });
}

// Any later interview with someone else in one of `careers`, held or planned, is the other view;
// without careers, with anyone else.
bool has_another(const Interview& talk, const Careers& careers, const Moment& moment) {
  return std::ranges::any_of(moment.notebook.interviews, [&](const Interview& other) {
    if (!moment.was_held(other) && !moment.lies_ahead(other)) return false;
    if (!other.start || *other.latest_start <= *talk.latest_start) return false;
    return std::ranges::any_of(people_in(other, moment.notebook), [&](const Contact* person) {
      return !is_in(talk, *person) && (careers.empty() || is_in(careers, *person));
    });
  });
}

// Where another view is missing; nothing if there is one for each career.
std::optional<Careers> without_another(const Interview& talk, const Contact& met,
                                       const Moment& moment) {
  Careers missing;
  for (const auto& career : met.careers) {
    if (!has_another(talk, {career}, moment)) missing.push_back(career);
  }
  if (!missing.empty()) return missing;
  const bool is_wanted = met.careers.empty() && !has_another(talk, {}, moment);
  return is_wanted ? std::optional(missing) : std::nullopt;
}

// Everybody on file, looked up once.
struct People {
  ReferralsTo referrals;
  std::map<std::string, Colleagues> by_employer;
};

struct Candidate {
  const Contact* contact = nullptr;
  Standing standing = {};
};

// Who could give one: someone who is talking to you before someone to write to; last, someone who
// is being asked already. A first message must not crowd their organization.
Candidate who_could(const Interview& talk, const Careers& careers, const People& people,
                    const Moment& moment) {
  using enum ContactState;
  constexpr std::array kOrder = {kReplied, kToReach, kWaiting};
  Candidate best;
  auto best_rank = kOrder.end();
  for (const auto& [employer, there] : people.by_employer) {
    for (const auto& each : there) {
      const auto& other = *each.contact;
      const bool could = careers.empty() || is_in(careers, other);
      if (is_in(talk, other) || channels_of(other).empty() || !could ||
          is_snoozed(other, moment.now))
        continue;
      const auto state = each.standing.state;
      const auto rank = std::ranges::find(kOrder, state);
      if (rank == kOrder.end() || rank > best_rank) continue;
      if (rank == best_rank && !comes_first(other, *best.contact, people.referrals)) continue;
      if (state == kToReach && would_crowd(each, there, moment)) continue;
      best = {&other, each.standing};
      best_rank = rank;
    }
  }
  return best;
}

std::string prospect(const Candidate& candidate) {
  if (!candidate.contact) return "nobody on file can give one";
  const bool is_asked = candidate.standing.state == ContactState::kWaiting;
  return candidate.contact->name + (is_asked ? " has been asked already" : " could give it");
}

// Writing again to someone who has been asked is left to follow-up.
std::string command_for(const Candidate& candidate, const Careers& careers, const Moment& moment) {
  if (!candidate.contact) {
    const auto career = careers.empty() ? "" : " --career " + shell_word(careers.front());
    return "confab add-contact NAME" + career;
  }
  if (candidate.standing.state == ContactState::kWaiting)
    return fmt::format("confab why {}", shell_word(candidate.contact->stem()));
  return reach_command(*candidate.contact, candidate.standing, moment);
}

DueItem wanted_after(const Interview& talk, const Careers& careers, const People& people,
                     const Moment& moment) {
  const auto from =
      is_reviewed(talk, moment) ? last_instant(*talk.reviewed, moment.now.zone) : *moment.end(talk);
  const auto& within = moment.policy.second_opinion_within;
  auto item = owed_for(talk, Rule::kSecondOpinion, moment.after(from, within), moment.notebook);
  const auto other = who_could(talk, careers, people, moment);
  const auto career = careers.empty() ? "" : " on " + joined(careers, " and ");
  item.why = fmt::format("you wanted a second opinion{}; {}", career, prospect(other));
  item.explanation = fmt::format("{} after {}", print_duration(within), moment.day_and_time(from));
  item.command = command_for(other, careers, moment);
  item.is_information = other.contact && other.standing.state == ContactState::kWaiting;
  return item;
}

DueItems owed(const Moment& moment) {
  DueItems items;
  std::optional<People> people;  // most notebooks need none
  for (const auto& talk : moment.notebook.interviews) {
    const auto* met = moment.notebook.find_contact(talk.contact.stem);
    if (!met || !talk.second_opinion.value_or(false) || !moment.was_held(talk)) continue;
    const auto careers = without_another(talk, *met, moment);
    if (!careers) continue;
    if (!people) people = People{referrals_in(moment), colleagues_in(moment)};
    items.push_back(wanted_after(talk, *careers, *people, moment));
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
