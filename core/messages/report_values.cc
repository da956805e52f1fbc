// SPDX-License-Identifier: MIT
#include "core/messages/report_values.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/messages/draft_choice.h"
#include "core/messages/person_values.h"
#include "core/messages/talk_values.h"
#include "core/notes/notebook/attendance.h"
#include "core/practice/standing.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/listed.h"

namespace confab::core {
namespace {

// How far it went with someone they suggested, and the talk that shows it, if there is one.
struct FollowedUp {
  enum class Stage { kNone, kDeclined, kSilent, kAgreed, kMet } stage = Stage::kNone;
  const Contact* person = nullptr;
  const Interview* talk = nullptr;
};

// The day on which `contact` first named them; the earliest instant if only `referred-by` says so.
Instant named_on(const Contact& person, const Contact& contact, const Moment& moment) {
  auto first = Instant::max();
  const bool is_noted =
      !person.is_named_only && moment.notebook.find_contact(person.referred_by) == &contact;
  for (const auto* talk : moment.notebook.talks_naming(person)) {
    if (!is_noted && talk->start && is_in(*talk, contact)) first = std::min(first, *talk->start);
  }
  if (first == Instant::max()) return Instant::min();
  return first_instant({absl::CivilSecond(Day(local_time(first, moment.now.zone)))},
                       moment.now.zone);
}

// What you have done since `contact` named them. A reply, or a talk that is not recorded, is not a
// result that a report could name.
FollowedUp result_with(const Contact& person, const Contact& contact, const Moment& moment) {
  using enum FollowedUp::Stage;
  FollowedUp result{kNone, &person, nullptr};
  const auto standing = standing_of(person, moment);
  const auto named = named_on(person, contact, moment);
  const auto is_since = [&](const Attempt* entry) {
    return entry && last_instant(entry->date, moment.now.zone) >= named;
  };
  const bool is_unanswered =
      standing.state == ContactState::kWaiting || standing.state == ContactState::kParked;
  if (is_unanswered && is_since(last_message(standing.pending))) result.stage = kSilent;
  if (standing.state == ContactState::kDeclined && is_since(standing.last))
    result.stage = kDeclined;
  for (const auto* talk : moment.notebook.interviews_with(person)) {
    if (talk->start && *talk->start < named) continue;
    const bool has_begun = talk->start && *talk->start <= moment.now.instant;
    const bool is_ahead = moment.lies_ahead(*talk) && !has_begun;
    const auto stage = is_ahead ? kAgreed : talk->is_held() ? kMet : kNone;
    if (stage == kNone || stage < result.stage) continue;
    result = {stage, &person, talk};
  }
  return result;
}

// In any of their talks, or in `referred-by`.
Pointers<Contact> people_named_by(const Contact& contact, const Notebook& notebook) {
  auto people = notebook.referred_by(contact);
  for (const auto* talk : notebook.interviews_with(contact)) {
    for (const auto& link : talk->referrals.named) {
      const auto* person = notebook.find_contact(link);
      const bool is_new =
          person && person != &contact && std::ranges::find(people, person) == people.end();
      if (is_new) people.push_back(person);
    }
  }
  return people;
}

// Everyone they suggested that you talked with since they last heard from you; otherwise the one
// person with whom you got furthest.
std::vector<FollowedUp> results_to_report(const Contact& contact, const Moment& moment) {
  const auto told = standing_of(contact, moment).last_told;
  std::vector<FollowedUp> untold;
  FollowedUp best;
  for (const auto* person : people_named_by(contact, moment.notebook)) {
    const auto result = result_with(*person, contact, moment);
    const bool is_met = result.stage == FollowedUp::Stage::kMet;
    if (is_met && result.talk->start && (!told || *told < *result.talk->start))
      untold.push_back(result);
    if (!best.person || result.stage > best.stage) best = result;
  }
  return untold.empty() ? std::vector{best} : untold;
}

// `Bo Li and Huy Minh`, and the days of the talks: `Monday, October 19 and Friday, October 23`.
void add_all_met(const std::vector<FollowedUp>& results, const Moment& moment,
                 TemplateValues& values) {
  std::vector<std::string> names, dates;
  for (const auto& result : results) {
    names.push_back(full_name(*result.person, moment.notebook));
    add_talk(*result.talk, *result.person, moment, values);
    const auto& date = std::get<std::string>(values["date"]);
    if (std::ranges::find(dates, date) == dates.end()) dates.push_back(date);
  }
  values["person"] = listed(names);
  values["date"] = joined(dates, " and on ");
}

void add_result(const FollowedUp& result, const Moment& moment, TemplateValues& values) {
  using enum FollowedUp::Stage;
  values["person"] =
      result.person ? full_name(*result.person, moment.notebook) : "[the person they suggested]";
  values["person-helped"] = "[how the talk helped you]";
  constexpr std::array kStages = {"open", "declined", "silent", "agreed", "met"};
  for (const auto* stage : kStages) values[stage] = "";
  const bool is_known = result.stage != kNone || !result.person;
  const auto stage = result.person ? result.stage : kMet;
  values[kStages.at(static_cast<std::size_t>(stage))] = is_known ? "yes" : "[what came of it]";
  if (result.talk) add_talk(*result.talk, *result.person, moment, values);
  if (!result.talk) values["date"] = "[the day you talked]";
  if (result.stage != kSilent) return;
  add_last_message(*result.person, moment, values);
  auto& did = std::get<std::string>(values["last-did"]);
  // To the referrer, the other person is not "you".
  const auto you = did.find("you");
  if (you != std::string::npos) did.replace(you, 3, "them");
}

}  // namespace

void add_report(const Contact& contact, const Moment& moment, TemplateValues& values) {
  const auto results = results_to_report(contact, moment);
  add_result(results.front(), moment, values);
  if (results.size() > 1) add_all_met(results, moment, values);
}

void set_person(const std::string& name, const Contact& contact, const Moment& moment,
                TemplateValues& values) {
  FollowedUp result;
  for (const auto* person : people_named_by(contact, moment.notebook)) {
    const auto wanted = fold(name);
    const bool is_named = fold(person->name) == wanted || fold(person->stem()) == wanted ||
                          fold(full_name(*person, moment.notebook)) == wanted;
    if (is_named) result = result_with(*person, contact, moment);
  }
  add_result(result, moment, values);
  if (!result.person) values["person"] = as_clause(name);
}

}  // namespace confab::core
