// SPDX-License-Identifier: MIT
// second-opinion: you wanted another view after a review, and have not heard one yet.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/notes/notebook/attendance.h"
#include "core/practice/counted_from.h"
#include "core/practice/organizations.h"
#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/due/referrers.h"
#include "core/rules/due/write_first.h"
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

// The last talk, held or planned, with someone who could give the other view.
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
  std::string employer = {};
  std::string not_now = {};  // why a message to them is not proposed now
  std::size_t rank = 0;      // the first is the best

  bool would_be_first() const { return standing.state == ContactState::kToReach; }
};

std::string from_day_of(Instant instant, const Moment& moment) {
  return "could give it, from " +
         print_day_and_date({absl::CivilSecond(Day(local_time(instant, moment.now.zone)))});
}

std::string after(const Contact& other) {
  return fmt::format("could give it; {} at the same organization comes first", other.name);
}

// Writing again to someone who has been asked is left to follow-up, and an answer to answer-reply.
// A first message must not crowd their organization.
std::string why_not_now(const Colleague& one, const Colleagues& there, const Turns& turns,
                        const ReferralsTo& referrals, const Moment& moment) {
  using enum ContactState;
  if (is_snoozed(*one.contact, moment.now))
    return from_day_of(
        last_instant(*one.contact->snooze_until, moment.now.zone) + std::chrono::seconds(1),
        moment);
  if (one.standing.state == kReplied) return "could give it, once you have answered";
  if (one.standing.state == kWaiting)
    return one.standing.last->outcome == Outcome::kBounced
               ? "could give it, once a message reaches them"
               : "has been asked already";
  if (const auto until = crowded_until(one, there, moment)) return from_day_of(*until, moment);
  const auto* other = whose_turn(one, there, turns, referrals, moment);
  return other ? after(*other) : "";
}

// Someone who is talking to you comes first, then someone who is being asked already, so that you
// do not ask everyone at once; then someone to write to; last, someone to write to later.
std::size_t rank_of(const Candidate& candidate, const Moment& moment) {
  using enum ContactState;
  const auto state = candidate.standing.state;
  if (is_snoozed(*candidate.contact, moment.now)) return 3;
  if (state == kReplied) return 0;
  if (state == kWaiting) return 1;
  return candidate.not_now.empty() ? 2 : 3;
}

// Who could give one.
std::vector<Candidate> candidates_in(const Moment& moment) {
  using enum ContactState;
  const auto referrals = referrals_in(moment);
  std::vector<Candidate> candidates;
  for (const auto& [employer, there] : colleagues_in(moment)) {
    const Turns turns(there, referrals, moment);
    for (const auto& each : there) {
      const auto state = each.standing.state;
      const bool could = (state == kReplied || state == kToReach || state == kWaiting) &&
                         !channels_of(*each.contact).empty();
      if (!could) continue;
      auto& candidate =
          candidates.emplace_back(Candidate{each.contact, each.standing, employer,
                                            why_not_now(each, there, turns, referrals, moment)});
      candidate.rank = rank_of(candidate, moment);
    }
  }
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

// A talk that wants another view, and where.
struct Wish {
  const Interview* talk;
  Careers careers;
  Instant from;
};

// Chooses who to propose for each wish, in order of due dates. At one organization, never proposes
// a first message to two people.
class Proposals {
 public:
  explicit Proposals(const Moment& moment)
      : moment_(moment), candidates_(candidates_by_career(moment)) {}

  // The best in one of the careers, or of all without a career.
  Candidate next_for(const Wish& wish) {
    Candidate best, crowding;
    for (const auto& career : wish.careers.empty() ? Careers{""} : wish.careers) {
      const auto found = candidates_.find(fold(career));
      if (found == candidates_.end()) continue;
      for (const auto& each : found->second) {
        if (is_in(*wish.talk, *each.contact)) continue;
        auto& group = proposed_before(each) ? crowding : best;
        if (!group.contact || each.rank < group.rank) group = each;
        if (&group == &best) break;
      }
    }
    if (!best.contact && crowding.contact) crowding.not_now = after(*proposed_before(crowding));
    if (!best.contact) return crowding;
    const auto* met = moment_.notebook.find_contact(wish.talk->contact.stem);
    const bool is_shown = met && !is_snoozed(*met, moment_.now);
    if (is_shown && best.would_be_first() && best.not_now.empty())
      proposed_.emplace(best.employer, best.contact);
    return best;
  }

 private:
  // Someone else there, proposed for another talk; null if nobody is.
  const Contact* proposed_before(const Candidate& candidate) const {
    const auto found = proposed_.find(candidate.employer);
    const bool is_other = found != proposed_.end() && found->second != candidate.contact;
    return is_other && candidate.would_be_first() ? found->second : nullptr;
  }

  const Moment& moment_;
  ByCareer<Candidate> candidates_;
  std::map<std::string, const Contact*> proposed_;
};

std::string prospect(const Candidate& candidate) {
  if (!candidate.contact) return "nobody on file can give one";
  return fmt::format("{} {}", candidate.contact->name,
                     candidate.not_now.empty() ? "could give it" : candidate.not_now);
}

std::string command_for(const Candidate& candidate, const Wish& wish, const Moment& moment) {
  if (!candidate.contact) {
    const auto& careers = wish.careers;
    const auto career = careers.empty() ? "" : " --career " + shell_word(careers.front());
    return "confab add-contact NAME" + career;
  }
  if (!candidate.not_now.empty())
    return fmt::format("confab why {}", note_word(wish.talk->contact.stem));
  return reach_command(*candidate.contact, candidate.standing, moment);
}

DueItem item_for(const Wish& wish, const Candidate& other, const Moment& moment) {
  const auto& within = moment.policy.second_opinion_within;
  const auto due = moment.after(wish.from, within);
  auto item = owed_for(*wish.talk, Rule::kSecondOpinion, due, moment.notebook);
  const auto career = wish.careers.empty() ? "" : " on " + joined(wish.careers, " and ");
  item.why = fmt::format("you wanted a second opinion{}; {}", career, prospect(other));
  item.explanation = counted_from(wish.from, within, moment);
  item.command = command_for(other, wish, moment);
  item.is_information = !other.not_now.empty();
  return item;
}

// The first due first.
std::vector<Wish> wishes_in(const Moment& moment) {
  std::vector<Wish> wishes;
  std::optional<ByCareer<View>> views;  // most notebooks do not need them
  for (const auto& talk : moment.notebook.interviews) {
    const auto* met = moment.notebook.find_contact(talk.contact.stem);
    if (!met || !talk.second_opinion.value_or(false) || !moment.was_held(talk)) continue;
    if (!views) views = views_in(moment);
    auto careers = without_another(talk, *met, *views);
    if (!careers) continue;
    const auto from = is_reviewed(talk, moment) ? last_instant(*talk.reviewed, moment.now.zone)
                                                : *moment.end(talk);
    wishes.push_back({&talk, std::move(*careers), from});
  }
  std::ranges::stable_sort(wishes, {}, &Wish::from);
  return wishes;
}

DueItems find_second_opinion(const Moment& moment) {
  const auto wishes = wishes_in(moment);
  if (wishes.empty()) return {};
  DueItems items;
  Proposals proposals(moment);
  for (const auto& wish : wishes) items.push_back(item_for(wish, proposals.next_for(wish), moment));
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
      .find = find_second_opinion,
  };
  return kRow;
}

}  // namespace confab::core
