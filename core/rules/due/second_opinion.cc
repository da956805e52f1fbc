// SPDX-License-Identifier: MIT
// second-opinion: you wanted another view after a review, and have not heard one yet.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
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

// By career, as careers are compared; everyone is also under the empty one.
template <class T>
using ByCareer = std::unordered_map<std::string, std::vector<T>>;

Careers keys_of(const Contact& person) {
  Careers keys = {""};
  for (const auto& career : person.careers) {
    auto key = fold(career);
    if (std::ranges::find(keys, key) == keys.end()) keys.push_back(std::move(key));
  }
  return keys;
}

// When you last talk, or talked, with someone who could be the other view.
struct View {
  const Contact* person;
  Instant starts;
};

// The last comes first.
ByCareer<View> views_in(const Moment& moment) {
  std::unordered_map<const Contact*, Instant> last;
  for (const auto& talk : moment.notebook.interviews) {
    if (!talk.start || !(moment.was_held(talk) || moment.lies_ahead(talk))) continue;
    for (const auto* person : people_in(talk, moment.notebook)) {
      auto& starts = last.try_emplace(person, *talk.latest_start).first->second;
      starts = std::max(starts, *talk.latest_start);
    }
  }
  ByCareer<View> views;
  for (const auto& [person, starts] : last) {
    for (const auto& key : keys_of(*person)) views[key].push_back({person, starts});
  }
  for (auto& [key, all] : views) std::ranges::sort(all, std::greater(), &View::starts);
  return views;
}

// Any later interview with someone else in `career`, held or planned, is the other view; without a
// career, with anyone else.
bool has_another(const Interview& talk, const std::string& career, const ByCareer<View>& views) {
  const auto found = views.find(fold(career));
  if (found == views.end()) return false;
  const auto last = std::ranges::find_if(
      found->second, [&](const View& view) { return !is_in(talk, *view.person); });
  return last != found->second.end() && last->starts > *talk.latest_start;
}

// Where another view is missing; nothing if there is one for each career.
std::optional<Careers> without_another(const Interview& talk, const Contact& met,
                                       const ByCareer<View>& views) {
  Careers missing;
  for (const auto& career : met.careers) {
    if (!has_another(talk, career, views)) missing.push_back(career);
  }
  if (!missing.empty()) return missing;
  const bool is_wanted = met.careers.empty() && !has_another(talk, "", views);
  return is_wanted ? std::optional(missing) : std::nullopt;
}

struct Candidate {
  const Contact* contact = nullptr;
  Standing standing = {};
  std::size_t rank = 0;  // the first is the best
};

// Who could give one: someone who is talking to you before someone to write to; last, someone who
// is being asked already. A first message must not crowd their organization.
std::vector<Candidate> candidates_in(const Moment& moment) {
  using enum ContactState;
  constexpr std::array kOrder = {kReplied, kToReach, kWaiting};
  std::vector<Candidate> candidates;
  for (const auto& [employer, there] : colleagues_in(moment)) {
    for (const auto& each : there) {
      const auto& person = *each.contact;
      const auto state = each.standing.state;
      const auto rank = std::ranges::find(kOrder, state);
      const bool could = rank != kOrder.end() && !channels_of(person).empty() &&
                         !is_snoozed(person, moment.now) &&
                         !(state == kToReach && would_crowd(each, there, moment));
      if (could)
        candidates.push_back(
            {&person, each.standing, static_cast<std::size_t>(rank - kOrder.begin())});
    }
  }
  const auto referrals = referrals_in(moment);
  std::ranges::stable_sort(candidates, [&](const Candidate& a, const Candidate& b) {
    return a.rank != b.rank ? a.rank < b.rank : comes_first(*a.contact, *b.contact, referrals);
  });
  for (std::size_t i = 0; i < candidates.size(); ++i) candidates[i].rank = i;
  return candidates;
}

// The best first.
ByCareer<Candidate> candidates_by_career(const Moment& moment) {
  ByCareer<Candidate> result;
  for (const auto& each : candidates_in(moment)) {
    for (const auto& key : keys_of(*each.contact)) result[key].push_back(each);
  }
  return result;
}

// The best in one of `careers`, or of all without a career.
Candidate who_could(const Interview& talk, const Careers& careers,
                    const ByCareer<Candidate>& candidates) {
  Candidate best;
  for (const auto& career : careers.empty() ? Careers{""} : careers) {
    const auto found = candidates.find(fold(career));
    if (found == candidates.end()) continue;
    const auto first = std::ranges::find_if(
        found->second, [&](const Candidate& each) { return !is_in(talk, *each.contact); });
    if (first == found->second.end()) continue;
    if (!best.contact || first->rank < best.rank) best = *first;
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

DueItem wanted_after(const Interview& talk, const Careers& careers, const Candidate& other,
                     const Moment& moment) {
  const auto from =
      is_reviewed(talk, moment) ? last_instant(*talk.reviewed, moment.now.zone) : *moment.end(talk);
  const auto& within = moment.policy.second_opinion_within;
  auto item = owed_for(talk, Rule::kSecondOpinion, moment.after(from, within), moment.notebook);
  const auto career = careers.empty() ? "" : " on " + joined(careers, " and ");
  item.why = fmt::format("you wanted a second opinion{}; {}", career, prospect(other));
  item.explanation = fmt::format("{} after {}", print_duration(within), moment.day_and_time(from));
  item.command = command_for(other, careers, moment);
  item.is_information = other.contact && other.standing.state == ContactState::kWaiting;
  return item;
}

DueItems owed(const Moment& moment) {
  DueItems items;
  // Most notebooks need neither.
  std::optional<ByCareer<View>> views;
  std::optional<ByCareer<Candidate>> candidates;
  for (const auto& talk : moment.notebook.interviews) {
    const auto* met = moment.notebook.find_contact(talk.contact.stem);
    if (!met || !talk.second_opinion.value_or(false) || !moment.was_held(talk)) continue;
    if (!views) views = views_in(moment);
    const auto careers = without_another(talk, *met, *views);
    if (!careers) continue;
    if (!candidates) candidates = candidates_by_career(moment);
    const auto other = who_could(talk, *careers, *candidates);
    items.push_back(wanted_after(talk, *careers, other, moment));
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
