// SPDX-License-Identifier: MIT
// event-order: a talk comes before the thanks for it, and nothing recorded is in the future.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <vector>

#include "core/notes/notebook/attendance.h"
#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/check/original.h"
#include "core/rules/row.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

// An event with a date in a note.
struct Event {
  std::string_view done;  // "thanked"
  When date;
  Position at;
};

void add(const Event& event, const std::string& path, std::string_view problem,
         const Situation& in) {
  in.add(Rule::kEventOrder, location_of(path, event.at),
         fmt::format("{} on {}, which is {}", event.done, print_date(event.date), problem));
}

// Reports the event if it is in the future; returns whether it is.
bool reports_ahead(const Event& event, const std::string& path, const Situation& in) {
  if (!is_ahead(event.date, in.now)) return false;
  add(event, path, "in the future", in);
  return true;
}

// A date may be in the user's zone or in the interview's.
Instant earliest_reading(const When& when, const Interview& interview, const Situation& in) {
  return std::min(first_instant(when, in.now.zone),
                  first_instant(when, zone_of(interview, in.notebook)));
}

Instant latest_reading(const When& when, const Interview& interview, const Situation& in) {
  return std::max(last_instant(when, in.now.zone),
                  last_instant(when, zone_of(interview, in.notebook)));
}

// The start that an event is compared with, and its clock if it is not the user's.
std::string the_start(const Interview& interview, const Situation& in) {
  const auto zone = zone_of(interview, in.notebook);
  const auto clock = zone == in.now.zone ? "" : " " + zone.name();
  return print_date(*interview.starts) + clock;
}

// An event that contradicts the start of its talk.
struct Clash {
  Event event;
  std::string_view is;  // "before"
};

using Clashes = std::vector<Clash>;

void check_after(const Event& event, const Interview& interview, const Situation& in,
                 Clashes& clashes) {
  if (reports_ahead(event, interview.path, in)) return;
  if (interview.start && latest_reading(event.date, interview, in) < *interview.start)
    clashes.push_back({event, "before"});
}

// If several events say that the start is too late, or that it is too early, it is more likely to
// be wrong than all of them.
bool is_wrong_start(const Clashes& clashes) {
  const auto late = std::ranges::count(clashes, std::string_view("before"), &Clash::is);
  return clashes.size() > 1 && (late == 0 || late == std::ssize(clashes));
}

void report(const Clashes& clashes, const Interview& interview, const Situation& in) {
  if (!is_wrong_start(clashes)) {
    for (const auto& [event, is] : clashes)
      add(event, interview.path, fmt::format("{} the start, {}", is, the_start(interview, in)), in);
    return;
  }
  std::vector<std::string> events;
  for (const auto& [event, is] : clashes)
    events.push_back(fmt::format("{} on {}", event.done, print_date(event.date)));
  in.add(Rule::kEventOrder, *in.notebook.find_path(interview.path), "starts",
         fmt::format("starts on {}, but {}", the_start(interview, in), joined(events, ", ")));
}

// Checks facts that must not be in the future.
void check_ahead(const Note& note, std::initializer_list<const char*> keys, const Situation& in) {
  for (const auto* key : keys) {
    if (const auto date = find_date(note.text(key)))
      reports_ahead({key, *date, position_of(note, key)}, note.path, in);
  }
}

void check_was(const Note& note, const Situation& in) {
  for (const auto& entry : note.fields.entries_at("was")) {
    if (const auto until = find_date(entry.text_at("until")))
      reports_ahead({"the earlier job ended", *until, position_of(entry)}, note.path, in);
  }
}

void check_contact(const Note& note, const Contact& contact, const Situation& in) {
  for (const auto& attempt : contact.outreach)
    reports_ahead({"outreach", attempt.date, attempt.at}, contact.path, in);
  check_ahead(note, {"introduced", "checked", "parked"}, in);
  check_was(note, in);
}

void check_ended(const Note& note, const Interview& interview, const Situation& in,
                 Clashes& clashes) {
  if (!interview.ended) return;
  const Event event{"ended", *interview.ended, position_of(note, "ended")};
  if (is_ahead(event.date, interview, in)) return add(event, note.path, "in the future", in);
  if (!interview.start) return;
  const auto zone = zone_of(interview, in.notebook);
  const auto end = last_instant(event.date, zone);
  if (end < *interview.start) clashes.push_back({event, "before"});
  if (end > latest_end(*interview.starts, zone))
    clashes.push_back({event, "more than a day after"});
}

void check_before(const Event& event, const Interview& interview, const Situation& in,
                  Clashes& clashes) {
  if (reports_ahead(event, interview.path, in)) return;
  if (interview.fell_through() && interview.cancelled && event.done != "confirmed" &&
      earliest_reading(event.date, interview, in) >
          latest_reading(*interview.cancelled, interview, in))
    return add(event, interview.path,
               fmt::format("after it was cancelled, {}", print_date(*interview.cancelled)), in);
  const auto start = interview.latest_start;
  if (start && earliest_reading(event.date, interview, in) > *start)
    clashes.push_back({event, "after"});
}

// Do both mean the same time, as precisely as they are written?
bool is_same_time(const When& a, const When& b, absl::TimeZone zone) {
  if (a.has_time && b.has_time) return first_instant(a, zone) == first_instant(b, zone);
  return a.day() == b.day();
}

// Someone who types a move may leave `starts` as it was, or change it afterwards. A talk that was
// held may have begun at another time.
void check_last_move(const Note& note, const Interview& interview, const Situation& in) {
  const auto moves = note.fields.entries_at("moved");
  if (moves.empty() || !interview.starts) return;
  const auto& last = moves.back();
  const auto from = find_date(last.text_at("from")), to = find_date(last.text_at("to"));
  if (!to || is_same_time(*to, *interview.starts, zone_of(interview, in.notebook))) return;
  const bool is_left = from && *from == *interview.starts;
  if (!is_left && !interview.is_planned()) return;
  in.add(Rule::kEventOrder, location_of(note.path, position_of(last)),
         fmt::format("moved to {}, but 'starts' is {}{}", print_date(*to), is_left ? "still " : "",
                     print_date(*interview.starts)));
}

// A talk is agreed and confirmed before it begins.
void check_agreements(const Note& note, const Interview& interview, const Situation& in,
                      Clashes& clashes) {
  const auto check = [&](const Event& event) { check_before(event, interview, in, clashes); };
  if (interview.agreed) check({"agreed", *interview.agreed, position_of(note, "agreed")});
  if (interview.confirmed)
    check({"confirmed", *interview.confirmed, position_of(note, "confirmed")});
  for (const auto& entry : note.fields.entries_at("moved")) {
    if (const auto on = find_date(entry.text_at("on"))) check({"moved", *on, position_of(entry)});
  }
  check_last_move(note, interview, in);
}

// A talk that was called off is neither planned nor held.
void check_cancelled(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.cancelled) return;
  const Event event{"cancelled", *interview.cancelled, position_of(note, "cancelled")};
  if (reports_ahead(event, note.path, in)) return;
  if (!interview.is_planned() && !interview.is_held()) return;
  in.add(Rule::kEventOrder, location_of(note.path, event.at),
         fmt::format("cancelled on {}, but marked as {}; correct 'status:' or remove 'cancelled:'",
                     print_date(event.date), note.text("status")));
}

void check_aftermath(const Note& note, const Interview& interview, const Situation& in,
                     Clashes& clashes) {
  // A talk held in the future is one mistake, together with what follows from it (held-in-future).
  const bool is_reported_as_ahead =
      interview.is_held() && interview.starts && is_ahead(*interview.starts, interview, in);
  if (is_reported_as_ahead) return;
  check_ended(note, interview, in, clashes);
  const auto check = [&](const Event& event) { check_after(event, interview, in, clashes); };
  if (!interview.is_held() && interview.status != InterviewStatus::kUnknown) return;
  for (const auto& thanks : interview.thanks) {
    if (interview.is_held()) check({"thanked", thanks.date, thanks.at});
  }
  if (interview.reviewed) check({"reviewed", *interview.reviewed, position_of(note, "reviewed")});
}

void check_interview(const Note& note, const Interview& interview, const Situation& in) {
  Clashes clashes;
  check_agreements(note, interview, in, clashes);
  check_cancelled(note, interview, in);
  check_aftermath(note, interview, in, clashes);
  report(clashes, interview, in);
}

bool is_copy(const Interview& talk, const Interview& other, const Situation& in) {
  const auto has_original = [&](const Interview& each) {
    return find_original(*in.notebook.find_path(each.path), in.notebook) != nullptr;
  };
  return has_original(talk) || has_original(other);
}

// No command could tell such talks apart. A copy of a note is reported as one (conflict-copy).
void check_same_start(const Interview& talk, std::map<std::string, const Interview*>& known,
                      const Situation& in) {
  if (!talk.start || !talk.starts->has_time || !(talk.is_planned() || talk.is_held())) return;
  for (const auto* person : people_in(talk, in.notebook)) {
    const auto key = fmt::format("{} {}", talk.start->time_since_epoch().count(), person->stem());
    const auto* other = known.try_emplace(key, &talk).first->second;
    if (other == &talk || is_copy(talk, *other, in)) continue;
    in.add(Rule::kEventOrder, *in.notebook.find_path(talk.path), "starts",
           fmt::format("another talk with {} starts at the same time, in {}", person->name,
                       other->path));
    return;
  }
}

void find_event_order(const Situation& in) {
  for (const auto& contact : in.notebook.contacts)
    check_contact(*in.notebook.find_path(contact.path), contact, in);
  std::map<std::string, const Interview*> by_start;
  for (const auto& interview : in.notebook.interviews) {
    check_interview(*in.notebook.find_path(interview.path), interview, in);
    check_same_start(interview, by_start, in);
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
              .sentence = "an event is dated before one that must come first, or in the future, or "
                          "contradicts the rest of the note or another talk",
              .fix = "correct the date or the status",
              .source = kGuide,
          },
      .find = find_event_order,
  };
  return kRow;
}

}  // namespace confab::core
