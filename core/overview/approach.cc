// SPDX-License-Identifier: MIT
#include "core/overview/approach.h"

#include <algorithm>

#include "core/notes/attendance.h"

namespace confab::core {
namespace {

struct Answer {
  Instant time;
  const Attempt* reply = nullptr;  // null: an agreement
};

bool is_past(const When& when, const Moment& moment) {
  return first_instant(when, moment.now.zone) <= moment.now.instant;
}

// An agreement whose day nobody wrote down came before the talk.
Answer agreement_of(const Interview& talk, const Moment& moment) {
  return {std::min(talk.start.value_or(moment.now.instant), moment.now.instant)};
}

// The first entry of the log that came from them.
std::optional<Answer> first_reply(const Contact& contact, const Moment& moment) {
  for (const auto& entry : contact.outreach) {
    if (!is_unanswered(entry.outcome) && is_past(entry.date, moment))
      return Answer{first_instant(entry.date, moment.now.zone), &entry};
  }
  return {};
}

std::optional<Answer> first_answer(const Contact& contact, const Approach& approach,
                                   const Moment& moment) {
  auto first = first_reply(contact, moment);
  for (const auto* talk : approach.agreed) {
    const auto agreement = agreement_of(*talk, moment);
    if (!first || agreement.time < first->time) first = agreement;
  }
  return first;
}

// Within a day the log's order counts, for an entry without an hour has none to compare.
bool ends_at(const Answer& answer, const Attempt& entry, const Moment& moment) {
  if (answer.reply) return &entry == answer.reply;
  return first_instant(entry.date, moment.now.zone) > answer.time;
}

// Whoever comes along with the person you asked has not answered you, unless you wrote to them,
// too.
bool was_asked_to(const Interview& talk, const Contact& contact, const Moment& moment) {
  const auto until = std::min(talk.start.value_or(moment.now.instant), moment.now.instant);
  return leads(contact, talk, moment.notebook) ||
         std::ranges::any_of(contact.outreach, [&](const Attempt& each) {
           return each.outcome != Outcome::kBounced &&
                  first_instant(each.date, moment.now.zone) <= until;
         });
}

// Everything that got through to them until they answered, in order.
std::vector<Approach::Try> tries_until(const std::optional<Answer>& answer, const Contact& contact,
                                       const Moment& moment) {
  std::vector<Approach::Try> tries;
  const Attempt* previous = nullptr;
  for (const auto& entry : contact.outreach) {
    if (answer && ends_at(*answer, entry, moment)) break;
    if (!is_past(entry.date, moment) || !is_unanswered(entry.outcome)) continue;
    if (previous && is_bounce_of(*previous, entry)) tries.pop_back();
    if (entry.outcome != Outcome::kBounced) tries.push_back({&entry});
    previous = &entry;
  }
  return tries;
}

// An answer comes to the last message on its own channel, or else to the last of all.
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

Day day_here(const When& when, const Moment& moment) {
  return Day(local_time(first_instant(when, moment.now.zone), moment.now.zone));
}

Approach approach_to(const Contact& contact, const Moment& moment) {
  Approach approach{.contact = &contact};
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    if (talk->status == InterviewStatus::kUnknown) continue;
    approach.talks.push_back(talk);
    if (!was_asked_to(*talk, contact, moment)) continue;
    approach.agreed.push_back(talk);
    if (has_taken_place(*talk, moment)) approach.held.push_back(talk);
  }
  const auto answer = first_answer(contact, approach, moment);
  approach.tries = tries_until(answer, contact, moment);
  if (!answer) return approach;
  approach.has_answered = true;
  if (answer->reply) approach.answered = day_here(answer->reply->date, moment);
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
