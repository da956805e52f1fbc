// SPDX-License-Identifier: MIT
#include "core/overview/approach.h"

#include <algorithm>

#include "core/notes/notebook/attendance.h"
#include "core/practice/agreement.h"

namespace confab::core {
namespace {

struct Answer {
  Instant time;
  const Attempt* reply = nullptr;  // null: an agreement
  std::optional<Day> day = {};     // if a note says it
};

bool is_past(const When& when, const Moment& moment) {
  return first_instant(when, moment.now.zone) <= moment.now.instant;
}

// The first day on which they agreed to the talk, as far as it says when.
const When* dated_agreement(const Interview& talk, const Moment& moment) {
  const When* first = nullptr;
  const auto count = [&](const When& when) {
    if (!counts_as_agreement(when, talk, moment)) return;
    const auto& zone = moment.now.zone;
    if (!first || first_instant(when, zone) < first_instant(*first, zone)) first = &when;
  };
  if (talk.agreed) count(*talk.agreed);
  for (const auto& on : talk.moved_on) count(on);
  return first;
}

// An agreement without a date came before the talk. Nothing if they have not agreed yet.
std::optional<Answer> agreement_to(const Interview& talk, const Moment& moment) {
  if (talk.status == InterviewStatus::kUnknown) return {};
  if (const auto* when = dated_agreement(talk, moment))
    return Answer{last_instant(*when, moment.now.zone), nullptr, moment.here(*when).day()};
  const bool is_begun = talk.start && *talk.start <= moment.now.instant;
  const bool is_dated = talk.agreed || !talk.moved_on.empty();
  if (is_dated && !is_begun) return {};
  return Answer{is_begun ? *talk.start : moment.now.instant};
}

// The first entry of the log that is from them.
std::optional<Answer> first_reply(const Contact& contact, const Moment& moment) {
  for (const auto& entry : contact.outreach) {
    if (!is_unanswered(entry.outcome) && is_past(entry.date, moment))
      return Answer{first_instant(entry.date, moment.now.zone), &entry,
                    moment.here(entry.date).day()};
  }
  return {};
}

std::optional<Answer> first_answer(const Contact& contact, const Approach& approach,
                                   const Moment& moment) {
  auto first = first_reply(contact, moment);
  for (const auto* talk : approach.agreed) {
    const auto agreement = agreement_to(*talk, moment);
    if (!first || agreement->time < first->time) first = agreement;
  }
  return first;
}

// Within a day the log's order counts, because an entry may have no time to compare.
bool ends_at(const Answer& answer, const Attempt& entry, const Moment& moment) {
  if (answer.reply) return &entry == answer.reply;
  return first_instant(entry.date, moment.now.zone) > answer.time;
}

// A companion of the person you asked has not answered you, unless you wrote to them too.
bool was_asked_to(const Interview& talk, const Contact& contact, const Moment& moment) {
  const auto until = std::min(talk.start.value_or(moment.now.instant), moment.now.instant);
  return leads(contact, talk, moment.notebook) ||
         std::ranges::any_of(contact.outreach, [&](const Attempt& each) {
           return each.outcome != Outcome::kBounced &&
                  first_instant(each.date, moment.now.zone) <= until;
         });
}

// Everything that reached them until they answered, in order.
std::vector<Approach::Try> tries_until(const std::optional<Answer>& answer, const Contact& contact,
                                       const Moment& moment) {
  std::vector<Approach::Try> tries;
  const Attempt* previous = nullptr;
  for (const auto& entry : contact.outreach) {
    if (answer && ends_at(*answer, entry, moment)) break;
    if (!is_past(entry.date, moment) || !is_unanswered(entry.outcome)) continue;
    if (!entry.asks.value_or(true)) continue;
    if (previous && is_bounce_of(*previous, entry)) tries.pop_back();
    if (entry.outcome != Outcome::kBounced) tries.push_back({&entry});
    previous = &entry;
  }
  return tries;
}

// An answer is credited to the last message on the same channel, or else to the last message.
void credit(const Answer& answer, std::vector<Approach::Try>& tries) {
  if (tries.empty()) return;
  const auto same = std::find_if(tries.rbegin(), tries.rend(), [&](const Approach::Try& each) {
    return answer.reply && each.attempt->by == answer.reply->by;
  });
  (same == tries.rend() ? tries.back() : *same).is_answered = true;
}

}  // namespace

bool leads(const Contact& contact, const Interview& talk, const Notebook& notebook) {
  if (talk.others.empty()) return true;
  const auto people = people_in(talk, notebook);
  return !people.empty() && people.front() == &contact;
}

bool has_taken_place(const Interview& interview, const Moment& moment) {
  return interview.is_held() && interview.start.value_or(Instant::min()) <= moment.now.instant;
}

Approach approach_to(const Contact& contact, const Moment& moment) {
  Approach approach;
  approach.contact = &contact;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    if (talk->status == InterviewStatus::kUnknown) continue;
    if (!was_asked_to(*talk, contact, moment)) continue;
    approach.talks.push_back(talk);
    if (!agreement_to(*talk, moment)) continue;
    approach.agreed.push_back(talk);
    if (moment.was_held(*talk)) approach.held.push_back(talk);
  }
  const auto answer = first_answer(contact, approach, moment);
  approach.tries = tries_until(answer, contact, moment);
  if (!answer) return approach;
  approach.has_answered = true;
  approach.answered = answer->day;
  credit(*answer, approach.tries);
  return approach;
}

std::vector<Approach> approaches_to(const Pointers<Contact>& people, const Moment& moment) {
  std::vector<Approach> approaches;
  approaches.reserve(people.size());
  for (const auto* person : people) approaches.push_back(approach_to(*person, moment));
  return approaches;
}

}  // namespace confab::core
