// SPDX-License-Identifier: MIT
#include "core/plans/logged_talk.h"

#include <fmt/format.h>

#include "core/practice/which_talk.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// The interview with that status that began then; otherwise the one that began on the same day in
// the user's zone.
const Interview* interview_on(const When& starts, InterviewStatus status, const Contact& contact,
                              const Moment& moment) {
  const auto has_status = [&](const Interview& talk) { return talk.status == status; };
  if (const auto exact = talk_at(starts, contact, moment, has_status)) return *exact;
  return oldest_talk(contact, moment, [&](const Interview& talk) {
    return talk.start && has_status(talk) && moment.start_here(talk).day() == starts.day();
  });
}

// The latest held interview that ended within the last day: things you remember later belong to it.
const Interview* recent_interview(const Contact& contact, const Moment& moment) {
  const Interview* latest = nullptr;
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    const auto end = moment.end(*interview);
    if (!interview->is_held() || !interview->starts) continue;
    if (moment.now.instant - *end > std::chrono::hours(24)) continue;
    if (!latest || *end > *moment.end(*latest)) latest = interview;
  }
  return latest;
}

// A talk recorded on that day at another time may or may not be the one meant.
std::optional<Doubt> other_hour(const Interview& known, const HeldInterview& held,
                                const Moment& moment) {
  const bool is_timed = held.starts && held.starts->has_time && known.starts->has_time;
  if (!known.is_held() || !is_timed) return {};
  const auto typed = first_instant(*held.starts, moment.now.zone);
  if (typed == *known.start) return {};
  const auto here = moment.start_here(known);
  return Doubt{
      &known,
      {ErrorKind::kUsage,
       fmt::format("the talk recorded on that day began {}, not {}", print_day_and_date(here),
                   print_day_and_date(local_minute(typed, moment.now.zone))),
       {known.path},
       fmt::format("if it is that talk, use --at '{}', or correct its start first: confab set {} "
                   "starts={}\nif it is another talk on the same day, add --another",
                   print_date(here), shell_word(known.stem()),
                   print_date(local_minute(typed, zone_of(known, moment.notebook))))}};
}

// The latest held interview that has not been reviewed.
const Interview* latest_open(const Contact& contact, const Moment& moment) {
  const Interview* open = nullptr;
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    const bool waits = interview->is_held() && interview->start && !interview->reviewed;
    if (waits && (!open || *interview->start > *open->start)) open = interview;
  }
  return open;
}

// Results without a time may belong to an earlier talk, and a length or a companion to one that has
// just been recorded.
const Interview* earlier_talk_meant(const Contact& contact, const HeldInterview& held,
                                    const Moment& moment) {
  if (!held.outcomes.is_empty()) return latest_open(contact, moment);
  return held.minutes || !held.others.empty() ? recent_interview(contact, moment) : nullptr;
}

}  // namespace

const Interview* interview_to_log(const Contact& contact, const HeldInterview& held,
                                  const Moment& moment) {
  if (held.is_another) return nullptr;
  const auto on_that_day = [&](InterviewStatus status) {
    return interview_on(*held.starts, status, contact, moment);
  };
  if (held.starts) {
    const auto* planned = on_that_day(InterviewStatus::kPlanned);
    return planned ? planned : on_that_day(InterviewStatus::kHeld);
  }
  if (const auto* begun = talk_to_record(contact, moment)) return begun;
  const auto* recent = recent_interview(contact, moment);
  // With nothing to add it is another talk, unless it was on the same day.
  const auto today = moment.now.today();
  const bool is_today = recent && Day(local_time(*recent->start, moment.now.zone)) == today;
  return is_today || !held.outcomes.is_empty() ? recent : nullptr;
}

Status refuse_future(const HeldInterview& held, const Now& now) {
  if (!held.starts || first_instant(*held.starts, now.zone) <= now.instant) return ok();
  return fail(ErrorKind::kUsage,
              fmt::format("{} is in the future", print_day_and_date(*held.starts)),
              "log an interview once it has started");
}

std::optional<Doubt> doubt_about(const Contact& contact, const HeldInterview& held,
                                 const Moment& moment) {
  if (const auto* interview = interview_to_log(contact, held, moment))
    return other_hour(*interview, held, moment);
  if (held.starts || held.is_another) return {};
  const auto* open = earlier_talk_meant(contact, held, moment);
  if (!open) return {};
  const auto day = print_day(moment.start_here(*open).day());
  return Doubt{
      open,
      {ErrorKind::kUsage,
       fmt::format("unclear whether this belongs to the talk of {} or to another one", day),
       {open->path},
       fmt::format("use --at {} to add to that talk, or --at now to record another", day)}};
}

}  // namespace confab::core
