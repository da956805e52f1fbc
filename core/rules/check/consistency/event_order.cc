// SPDX-License-Identifier: MIT
// event-order: can what the dates say be true? Only what is impossible however one reads them is
// reported: a date without a time lasts all day, on your clock and on that of the interview.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// A dated fact in the note of an interview.
struct Event {
  std::string_view done;  // "thanked"
  When date;
  Position at;
};

void add(const Event& event, const Interview& interview, std::string message, const Situation& in) {
  in.add(Rule::kEventOrder, location_of(interview.path, event.at), std::move(message));
}

// A date may be meant on your clock, or on that of the interview.
Instant earliest_reading(const When& when, const Interview& interview, const Situation& in) {
  return std::min(first_instant(when, in.now.zone),
                  first_instant(when, zone_of(interview, in.notebook)));
}

Instant latest_reading(const When& when, const Interview& interview, const Situation& in) {
  return std::max(last_instant(when, in.now.zone),
                  last_instant(when, zone_of(interview, in.notebook)));
}

void check_is_past(const Event& event, const Interview& interview, const Situation& in) {
  if (earliest_reading(event.date, interview, in) <= in.now.instant) return;
  add(event, interview, fmt::format("{} in the future", event.done), in);
}

void check_comes_after(const Event& event, const Interview& interview, const Situation& in) {
  if (!interview.start) return;
  if (latest_reading(event.date, interview, in) >= *interview.start) return;
  add(event, interview, fmt::format("{} before the interview", event.done), in);
}

void check_outreach(const Contact& contact, const Situation& in) {
  for (const auto& attempt : contact.outreach) {
    if (first_instant(attempt.date, in.now.zone) <= in.now.instant) continue;
    in.add(Rule::kEventOrder, location_of(contact.path, attempt.at),
           fmt::format("outreach of {} is in the future", print_date(attempt.date)));
  }
}

void check_ended(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.start || !interview.ended) return;
  const auto end = last_instant(*interview.ended, zone_of(interview, in.notebook));
  if (end < *interview.start)
    in.add(Rule::kEventOrder, note, "ended", "interview ended before it started");
}

void check_confirmed(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.confirmed) return;
  const Event event{"confirmed", *interview.confirmed, position_of(note, "confirmed")};
  check_is_past(event, interview, in);
  const auto start = interview.latest_start;
  if (start && earliest_reading(event.date, interview, in) > *start)
    add(event, interview, "confirmed after the interview began", in);
}

void check_thanks(const Interview& interview, const Situation& in) {
  for (const auto& thanks : interview.thanks) {
    const Event event{"thanked", thanks.date, thanks.at};
    check_is_past(event, interview, in);
    check_comes_after(event, interview, in);
  }
}

void check_reviewed(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.reviewed) return;
  const Event event{"reviewed", *interview.reviewed, position_of(note, "reviewed")};
  check_is_past(event, interview, in);
  check_comes_after(event, interview, in);
}

void find(const Situation& in) {
  for (const auto& contact : in.notebook.contacts) check_outreach(contact, in);
  for (const auto& interview : in.notebook.interviews) {
    const auto& note = *in.notebook.find_path(interview.path);
    check_ended(note, interview, in);
    check_confirmed(note, interview, in);
    check_thanks(interview, in);
    check_reviewed(note, interview, in);
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kEventOrder>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "event-order",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kError,
              .sentence = "something is dated before what it follows from, or in the future",
              .fix = "correct the date",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
