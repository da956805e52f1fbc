// SPDX-License-Identifier: MIT
#include "core/practice/timeline.h"

#include <fmt/format.h>

#include <algorithm>

namespace confab::core {
namespace {

void add_interview(const Interview& interview, const Moment& moment, std::vector<Event>& events) {
  const auto& zone = moment.now.zone;
  const auto add = [&](Instant time, const When& when, std::string what) {
    events.push_back({time, when, std::move(what), interview.path});
  };
  const auto* note = moment.notebook.find_path(interview.path);
  if (const auto start = interview.start)
    add(*start, moment.start_here(interview), fmt::format("interview {}", note->text("status")));
  for (const auto& thanks : interview.thanks)
    add(first_instant(thanks.date, zone), thanks.date,
        fmt::format("thanked{}", thanks.by.empty() ? "" : " (" + thanks.by + ")"));
  if (interview.reviewed)
    add(last_instant(*interview.reviewed, zone), *interview.reviewed, "reviewed");
}

}  // namespace

std::vector<Event> timeline_of(const Contact& contact, const Moment& moment) {
  std::vector<Event> events;
  for (const auto& attempt : contact.outreach) {
    const auto note = attempt.note.empty() ? "" : ": " + attempt.note;
    events.push_back({first_instant(attempt.date, moment.now.zone), attempt.date,
                      fmt::format("{} {}{}", attempt.by, outcome_name(attempt.outcome), note),
                      contact.path});
  }
  for (const auto* interview : moment.notebook.interviews_with(contact))
    add_interview(*interview, moment, events);
  std::ranges::stable_sort(events, {}, &Event::time);
  return events;
}

}  // namespace confab::core
