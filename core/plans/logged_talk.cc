// SPDX-License-Identifier: MIT
#include "core/plans/logged_talk.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/practice/which_talk.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// The interviews with that status that began on that day in the user's zone.
Pointers<Interview> talks_on(Day day, InterviewStatus status, const Contact& contact,
                             const Moment& moment) {
  Pointers<Interview> talks;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    const bool is_of_that_day = talk->start && moment.start_here(*talk).day() == day;
    if (is_of_that_day && talk->status == status) talks.push_back(talk);
  }
  return talks;
}

// Held interviews that ended within the last day: things you remember later belong to them.
Pointers<Interview> recent_talks(const Contact& contact, const Moment& moment) {
  Pointers<Interview> talks;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    if (!talk->is_held() || !talk->starts) continue;
    if (moment.now.instant - *moment.end(*talk) <= std::chrono::hours(24)) talks.push_back(talk);
  }
  return talks;
}

const Interview* latest_of(const Pointers<Interview>& talks, const Moment& moment) {
  const auto latest = std::ranges::max_element(
      talks, {}, [&](const Interview* talk) { return *moment.end(*talk); });
  return latest == talks.end() ? nullptr : *latest;
}

// The planned interview that began then, or the held one.
const Interview* talk_from_then(const When& starts, const Contact& contact, const Moment& moment) {
  for (const auto status : {InterviewStatus::kPlanned, InterviewStatus::kHeld}) {
    const auto exact = talk_at(starts, contact, moment,
                               [&](const Interview& talk) { return talk.status == status; });
    if (exact) return *exact;
  }
  return nullptr;
}

// Those of that day that may be meant; planned ones are to be recorded first.
Pointers<Interview> talks_meant(const When& starts, const Contact& contact, const Moment& moment) {
  if (const auto* exact = talk_from_then(starts, contact, moment)) return {exact};
  auto planned = talks_on(starts.day(), InterviewStatus::kPlanned, contact, moment);
  return planned.empty() ? talks_on(starts.day(), InterviewStatus::kHeld, contact, moment)
                         : planned;
}

// A planned talk may begin early or late, but not while its planned hour is still ahead.
bool may_have_begun(const Interview& planned, Instant then, const Moment& moment) {
  const auto late = std::chrono::abs(then - *planned.start);
  return *planned.start <= moment.now.instant && late <= std::chrono::hours(1);
}

// A talk of that day at another time may or may not be the one meant.
std::optional<Doubt> other_hour(const Interview& known, const HeldInterview& held,
                                const Moment& moment) {
  const bool is_timed = held.starts && held.starts->has_time && known.starts->has_time;
  if (!is_timed) return {};
  const auto typed = first_instant(*held.starts, moment.now.zone);
  if (typed == std::chrono::floor<std::chrono::minutes>(*known.start)) return {};
  if (!known.is_held() && may_have_begun(known, typed, moment)) return {};
  const auto here = moment.start_here(known);
  const auto zone = zone_of(known, moment.notebook);
  auto correct = fmt::format("confab set {} starts={}", note_word(known.stem()),
                             print_date(local_minute(typed, zone)));
  // Its length stays.
  if (known.end && known.ended && known.ended->has_time)
    correct += fmt::format(" ended={}",
                           print_date(local_minute(typed + (*known.end - *known.start), zone)));
  const auto same = known.is_held()
                        ? fmt::format("use --at '{}', or correct its start first", print_date(here))
                        : "correct its start first";
  return Doubt{
      &known,
      {ErrorKind::kUsage,
       fmt::format("the talk {}, not {}",
                   known.is_held() ? "recorded on that day began " + print_day_and_date(here)
                                   : "planned for that day begins " + print_day_and_date(here),
                   print_day_and_date(local_minute(typed, moment.now.zone))),
       {known.path},
       fmt::format("if it is that talk, {}: {}\nif it is another talk on the same day, "
                   "add --another",
                   same, correct)}};
}

// Several talks of that day, or of the last day, may be meant.
std::optional<Doubt> one_of_several(const Pointers<Interview>& talks, const Contact& contact,
                                    const Moment& moment) {
  if (talks.size() < 2) return {};
  std::vector<std::string> starts;
  for (const auto* talk : talks)
    starts.push_back(fmt::format("--at {}", print_date(moment.start_here(*talk))));
  std::ranges::sort(starts);
  if (std::ranges::adjacent_find(starts) != starts.end()) return {};
  return Doubt{
      nullptr,
      {ErrorKind::kUsage,
       fmt::format("{} talks with {} may be meant", talks.size(), contact.name),
       {},
       fmt::format("use {}; for yet another talk, add --another", joined(starts, " or "))}};
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
  const bool may_add = held.minutes || !held.others.empty();
  return may_add ? latest_of(recent_talks(contact, moment), moment) : nullptr;
}

}  // namespace

const Interview* interview_to_log(const Contact& contact, const HeldInterview& held,
                                  const Moment& moment) {
  if (held.is_another) return nullptr;
  if (!held.talk.empty())
    return oldest_talk(contact, moment,
                       [&](const Interview& talk) { return talk.path == held.talk; });
  if (held.starts) {
    const auto talks = talks_meant(*held.starts, contact, moment);
    const auto first = std::ranges::min_element(talks, {}, &Interview::start);
    return first == talks.end() ? nullptr : *first;
  }
  if (const auto* begun = talk_to_record(contact, moment)) return begun;
  const auto* recent = latest_of(recent_talks(contact, moment), moment);
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

Status refuse_same_minute(const Contact& contact, const HeldInterview& held, const Moment& moment) {
  const bool is_timed = held.is_another && held.starts && held.starts->has_time;
  const auto* same = is_timed ? talk_from_then(*held.starts, contact, moment) : nullptr;
  if (!same || !same->starts->has_time) return ok();
  return fail(
      {ErrorKind::kRefused,
       fmt::format("a talk with {} at {} is already {}", contact.name,
                   print_day_and_date(*held.starts), same->is_held() ? "recorded" : "planned"),
       {same->path},
       "leave out --another to add to it, or give the other talk its own time with --at"});
}

std::optional<Doubt> doubt_about(const Contact& contact, const HeldInterview& held,
                                 const Moment& moment) {
  if (!held.talk.empty()) return {};
  if (const auto* interview = interview_to_log(contact, held, moment)) {
    const auto talks = held.starts            ? talks_meant(*held.starts, contact, moment)
                       : interview->is_held() ? recent_talks(contact, moment)
                                              : Pointers<Interview>();
    if (auto doubt = one_of_several(talks, contact, moment)) return doubt;
    return other_hour(*interview, held, moment);
  }
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
