// SPDX-License-Identifier: MIT
#include "core/practice/timeline.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/body/plain_value.h"
#include "core/notes/notebook/attendance.h"

namespace confab::core {
namespace {

// Thanks on the day of the talk came after it.
Instant time_of(const Thanks& thanks, const Interview& talk, const Moment& moment) {
  const auto first = first_instant(thanks.date, moment.now.zone);
  const auto end = moment.end(talk);
  const bool may_follow = end && last_instant(thanks.date, moment.now.zone) >= *end;
  return may_follow ? std::max(first, *end) : first;
}

// When it was called off, if the note says so; otherwise when it was to begin.
void add_start(const Interview& talk, const Moment& moment, std::vector<Event>& events) {
  const std::string status(moment.notebook.find_path(talk.path)->text("status"));
  if (talk.fell_through() && talk.cancelled) {
    const auto of = talk.start ? " of " + moment.print_start(talk) : std::string();
    events.push_back({first_instant(*talk.cancelled, moment.now.zone), *talk.cancelled,
                      fmt::format("interview{} {}", of, status), talk.path});
    return;
  }
  if (talk.start)
    events.push_back({*talk.start, moment.start_here(talk), "interview " + status, talk.path});
}

void add_interview(const Interview& talk, const Contact& contact, const Moment& moment,
                   std::vector<Event>& events) {
  const auto& zone = moment.now.zone;
  if (talk.agreed)
    events.push_back(
        {first_instant(*talk.agreed, zone), *talk.agreed, "agreed on a time", talk.path});
  for (const auto& on : talk.moved_on)
    events.push_back({first_instant(on, zone), on, "agreed on another time", talk.path});
  add_start(talk, moment, events);
  for (const auto& thanks : talk.thanks) {
    if (!is_for(thanks, contact)) continue;
    const auto by = thanks.by.empty() ? "" : " (" + thanks.by + ")";
    events.push_back({time_of(thanks, talk, moment), thanks.date, "thanked" + by, talk.path});
  }
  if (talk.reviewed)
    events.push_back({last_instant(*talk.reviewed, zone), *talk.reviewed, "reviewed", talk.path});
}

// Within a day, entries happened in the order in which they are written.
void add_outreach(const Contact& contact, const Moment& moment, std::vector<Event>& events) {
  std::optional<Event> above;
  for (const auto& attempt : contact.outreach) {
    const auto note = attempt.note.empty() ? "" : ": " + plain_value(attempt.note);
    auto time = first_instant(attempt.date, moment.now.zone);
    if (above && above->when.day() == attempt.date.day()) time = std::max(time, above->time);
    above = Event{time, attempt.date,
                  fmt::format("{} {}{}", attempt.by, outcome_name(attempt.outcome), note),
                  contact.path};
    events.push_back(*above);
  }
}

}  // namespace

std::vector<Event> timeline_of(const Contact& contact, const Moment& moment) {
  std::vector<Event> events;
  add_outreach(contact, moment, events);
  for (const auto* interview : moment.notebook.interviews_with(contact))
    add_interview(*interview, contact, moment, events);
  std::ranges::stable_sort(events, {}, &Event::time);
  return events;
}

}  // namespace confab::core
