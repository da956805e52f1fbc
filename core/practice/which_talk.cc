// SPDX-License-Identifier: MIT
#include "core/practice/which_talk.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/attendance.h"
#include "core/practice/agreement.h"
#include "core/practice/facts.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

Instant start_of(const Interview& talk) { return talk.start.value_or(Instant::max()); }

// In the user's zone; a date without a time is the same day in any zone.
bool starts_that_day(const When& when, const Interview& talk, const Moment& moment) {
  return talk.start && moment.start_here(talk).day() == when.day();
}

// To the minute if both have an hour, on that day if neither has.
bool starts_exactly_at(const When& when, const Interview& talk, const Moment& moment) {
  if (!talk.start || when.has_time != talk.starts->has_time) return false;
  if (!when.has_time) return starts_that_day(when, talk, moment);
  const auto passed = *talk.start - first_instant(when, moment.now.zone);
  return passed >= std::chrono::seconds(0) && passed < std::chrono::minutes(1);
}

bool start_together(const Pointers<Interview>& talks) {
  return std::ranges::all_of(talks, [&](auto* each) { return each->start == talks[0]->start; });
}

std::string list_of(const Pointers<Interview>& talks, const Moment& moment) {
  std::string list;
  for (const auto* talk : talks) {
    if (!talk->start) continue;
    list += list.empty() ? "it could be " : " or ";
    list += print_date(moment.start_here(*talk));
  }
  return list;
}

bool is_ahead(const Interview& talk, const Moment& moment) {
  const auto end = moment.end(talk);
  return talk.is_planned() && end && *end >= moment.now.instant;
}

}  // namespace

const Interview* oldest_talk(const Contact& contact, const Moment& moment, const IsWanted& wanted) {
  const Interview* oldest = nullptr;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    if (wanted(*talk) && (!oldest || start_of(*talk) < start_of(*oldest))) oldest = talk;
  }
  return oldest;
}

Result<const Interview*> talk_at(const When& starts, const Contact& contact, const Moment& moment,
                                 const IsWanted& wanted) {
  Pointers<Interview> all, then, that_day;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    if (!wanted(*talk)) continue;
    all.push_back(talk);
    if (starts_exactly_at(starts, *talk, moment)) then.push_back(talk);
    const bool have_hours = talk->start && starts.has_time && talk->starts->has_time;
    if (!have_hours && starts_that_day(starts, *talk, moment)) that_day.push_back(talk);
  }
  if (then.empty()) then = that_day;
  if (!then.empty() && start_together(then)) return then.front();
  return fail(
      ErrorKind::kUsage,
      fmt::format("{} talk with {} starts {} {}", then.empty() ? "no such" : "more than one",
                  contact.name, starts.has_time ? "at" : "on", print_day_and_date(starts)),
      list_of(then.empty() ? all : then, moment));
}

Result<const Interview*> held_talk_at(const When& starts, const Contact& contact,
                                      const Moment& moment, const IsWanted& wanted) {
  auto found = talk_at(starts, contact, moment,
                       [&](const Interview& talk) { return talk.is_held() && wanted(talk); });
  if (found) return found;
  return talk_at(starts, contact, moment, &Interview::is_held);
}

const Interview* talk_to_record(const Contact& contact, const Moment& moment) {
  return oldest_talk(contact, moment, [&](const Interview& talk) {
    return talk.is_planned() && talk.start && *talk.start <= moment.now.instant;
  });
}

const Interview* talk_ahead(const Contact& contact, const Moment& moment) {
  const auto* next =
      oldest_talk(contact, moment, [&](const Interview& talk) { return is_ahead(talk, moment); });
  if (next) return next;
  return oldest_talk(contact, moment, [](const Interview& talk) { return talk.is_planned(); });
}

const Interview* talk_to_confirm(const Contact& contact, const Moment& moment) {
  const auto* next = oldest_talk(contact, moment, [&](const Interview& talk) {
    return is_ahead(talk, moment) && !is_confirmed(talk, moment);
  });
  return next ? next : talk_ahead(contact, moment);
}

const Interview* talk_to_thank_for(const Contact& contact, const Moment& moment) {
  return oldest_talk(contact, moment, [&](const Interview& talk) {
    return moment.was_held(talk) && !is_thanked(contact, talk, moment);
  });
}

const Interview* talk_to_review(const Contact& contact, const Moment& moment) {
  return oldest_talk(contact, moment, [&](const Interview& talk) {
    return moment.was_held(talk) && !is_reviewed(talk, moment);
  });
}

Result<const Interview*> last_held(const Contact& contact, const Moment& moment) {
  const Interview* last = nullptr;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    const bool is_later =
        !last || talk->start.value_or(Instant::min()) >= last->start.value_or(Instant::min());
    if (talk->is_held() && is_later) last = talk;
  }
  if (last) return last;
  return fail(ErrorKind::kRefused,
              fmt::format("no interview with {} is recorded as held", contact.name),
              fmt::format("record one with 'confab log {}'", note_word(contact.stem())));
}

bool is_thanked(const Contact& contact, const Interview& talk, const Moment& moment) {
  return std::ranges::any_of(talk.thanks, [&](const Thanks& each) {
    return is_for(each, contact) && counts_as_thanks(each, talk, moment);
  });
}

bool is_reviewed(const Interview& talk, const Moment& moment) {
  return talk.reviewed && moment.has_begun(*talk.reviewed);
}

Pointers<Interview> talks_ahead(const Moment& moment) {
  Pointers<Interview> talks;
  for (const auto& talk : moment.notebook.interviews) {
    if (talk.is_planned() && talk.start && *talk.latest_start >= moment.now.instant)
      talks.push_back(&talk);
  }
  std::ranges::stable_sort(talks, {}, [](const Interview* talk) { return *talk->start; });
  return talks;
}

std::string at_flag(const Interview& talk, const Interview* otherwise, const Moment& moment,
                    std::string_view flag) {
  if (&talk == otherwise || !talk.starts) return "";
  return fmt::format(" {} {}", flag, print_date(moment.start_here(talk)));
}

}  // namespace confab::core
