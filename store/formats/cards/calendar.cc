// SPDX-License-Identifier: MIT
#include "store/formats/cards/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

#include "core/notes/notebook/attendance.h"
#include "core/text/joined.h"
#include "core/text/keyed_hash.h"
#include "store/formats/cards/content_line.h"

namespace confab::store {
namespace {

using core::Instant;

constexpr int kTalkMinutes = 20;  // of a talk without a length
constexpr auto kDueLength = std::chrono::minutes(15);
constexpr int kMorning = 9 * 60 * 60;  // in seconds after midnight

// `20261130T130000Z`.
std::string utc(Instant instant) {
  const auto civil = core::local_time(instant, absl::UTCTimeZone());
  return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", civil.year(), civil.month(), civil.day(),
                     civil.hour(), civil.minute(), civil.second());
}

// `20261130`.
std::string date(core::Day day) {
  return fmt::format("{:04}{:02}{:02}", day.year(), day.month(), day.day());
}

struct Event {
  std::string uid;
  Instant start;
  Instant end;
  std::optional<core::Day> day = {};  // of an event that has no time
  std::size_t sequence = 0;
  std::string summary;
  std::string description = {};
  std::string location = {};
  std::string_view status = "CONFIRMED";
  std::string_view alarm;  // how long before it
};

class CalendarWriter {
 public:
  explicit CalendarWriter(Instant now) : now_(now) {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//confab//EN");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", "confab");
    line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    line("X-PUBLISHED-TTL", "PT6H");
  }

  void add(const Event& event) {
    line("BEGIN", "VEVENT");
    text("UID", unique(event.uid));
    line("DTSTAMP", utc(now_));
    if (event.day) {
      line("DTSTART;VALUE=DATE", date(*event.day));
      line("DTEND;VALUE=DATE", date(*event.day + 1));
    } else {
      line("DTSTART", utc(event.start));
      line("DTEND", utc(event.end));
    }
    line("SEQUENCE", fmt::format("{}", event.sequence));
    line("STATUS", event.status);
    text("SUMMARY", event.summary);
    text("DESCRIPTION", event.description);
    text("LOCATION", event.location);
    if (event.status != "CANCELLED" && !event.day) add_alarm(event);
    line("END", "VEVENT");
  }

  std::string finish() {
    line("END", "VCALENDAR");
    return std::move(bytes_);
  }

 private:
  // Two promises to one person are two events.
  std::string unique(const std::string& uid) {
    const auto count = ++uids_[uid];
    return count == 1 ? uid + "@confab" : fmt::format("{}-{}@confab", uid, count);
  }

  void add_alarm(const Event& event) {
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    line("TRIGGER", event.alarm);
    text("DESCRIPTION", event.summary);
    line("END", "VALARM");
  }

  void line(std::string_view name, std::string_view value) {
    bytes_ += folded_line(fmt::format("{}:{}", name, value));
  }
  void text(std::string_view name, std::string_view value) {
    if (!value.empty()) line(name, escaped(value));
  }

  Instant now_;
  std::string bytes_;
  std::map<std::string, int> uids_;
};

// The day it was first agreed for, and with whom: what stays the same when the talk is moved or its
// note renamed.
std::string uid_of(const core::Interview& interview, const core::Notebook& notebook) {
  const auto people = core::people_in(interview, notebook);
  if (people.empty() || !interview.starts) return std::string(interview.stem());
  const auto* note = notebook.find_path(interview.path);
  const auto moves = note ? note->fields.entries_at("moved") : std::span<const core::Value>();
  const auto first = moves.empty() ? std::nullopt : core::find_date(moves.front().text_at("from"));
  return fmt::format("{}-{}", core::print_day(first.value_or(*interview.starts).day()),
                     people.front()->stem());
}

// The UIDs of all talks, by path. Two of one day with one person have different ones.
using TalkUids = std::map<std::string, std::string, std::less<>>;

TalkUids talk_uids(const core::Notebook& notebook) {
  TalkUids uids;
  std::map<std::string, int> counts;
  for (const auto& interview : notebook.interviews) {
    auto uid = uid_of(interview, notebook);
    if (const auto count = ++counts[uid]; count > 1) uid += fmt::format("-{}", count);
    uids.emplace(interview.path, std::move(uid));
  }
  return uids;
}

// How often the talk was moved, or did not take place.
std::size_t changes_of(const core::Interview& interview, const core::Notebook& notebook) {
  const auto* note = notebook.find_path(interview.path);
  if (!note) return 0;
  const auto moved = note->fields.entries_at("moved").size();
  return moved + (interview.fell_through() ? 1 : 0);
}

std::string_view status_of(const core::Interview& interview) {
  if (interview.fell_through()) return "CANCELLED";
  return interview.is_planned() && !interview.confirmed ? "TENTATIVE" : "CONFIRMED";
}

// With several people, the names of all, each with the numbers.
std::string phones_of(const core::Interview& interview, const core::Notebook& notebook) {
  const auto people = core::people_in(interview, notebook);
  std::vector<std::string> lines;
  for (const auto* person : people) {
    const auto phones = core::joined(person->phones, ", ");
    if (people.size() == 1) return phones;
    lines.push_back(person->name + (phones.empty() ? "" : ": ") + phones);
  }
  return core::joined(lines, "\n");
}

void add_talk(CalendarWriter& calendar, const core::Interview& interview, const std::string& uid,
              const core::Moment& moment) {
  if (!interview.start) return;
  const auto& notebook = moment.notebook;
  const auto start = *interview.start;
  const auto length = std::chrono::minutes(interview.minutes.value_or(kTalkMinutes));
  calendar.add(
      {.uid = uid,
       .start = start,
       .end = interview.end && *interview.end > start ? *interview.end : start + length,
       .day = interview.starts->has_time ? std::nullopt : std::optional(interview.starts->day()),
       .sequence = changes_of(interview, notebook),
       .summary = fmt::format("Talk with {}", core::names_in(interview, notebook)),
       .description = phones_of(interview, notebook),
       .location = interview.place,
       .status = status_of(interview),
       .alarm = "-PT30M"});
}

// Of two promises in one talk, each is known by its text.
std::string uid_of(const core::DueItem& item, const TalkUids& talks) {
  const auto talk = talks.find(item.path);
  const bool is_promise =
      item.rule == core::Rule::kKeepPromise || item.rule == core::Rule::kNudgePromise;
  return fmt::format("due-{}-{}-{}{}", core::rule_info(item.rule).id,
                     talk == talks.end() ? core::stem_of(item.path) : talk->second, item.who,
                     is_promise ? "-" + core::sha256(item.why).substr(0, 12) : "");
}

// `answer-reply` as words.
std::string heading_of(const core::DueItem& item) {
  std::string words(core::rule_info(item.rule).id);
  std::ranges::replace(words, '-', ' ');
  return fmt::format("{}: {}", item.name, words);
}

// The end of what is due within a day is its last second; a reminder comes in the morning.
Instant reminder_end(Instant due, const core::Moment& moment) {
  const auto civil = core::local_time(due, moment.now.zone);
  const bool is_day = civil.hour() == 23 && civil.minute() == 59 && civil.second() == 59;
  if (!is_day) return due;
  const core::When morning{absl::CivilSecond(absl::CivilDay(civil)) + kMorning, true};
  return core::first_instant(morning, moment.now.zone) + kDueLength;
}

void add_due(CalendarWriter& calendar, const core::DueItem& item, const TalkUids& talks,
             const core::Moment& moment) {
  const auto end = reminder_end(item.due, moment);
  // A deadline may move either way, so only the time of the export is sure to grow.
  const auto minutes =
      std::chrono::floor<std::chrono::minutes>(moment.now.instant).time_since_epoch().count();
  calendar.add({.uid = uid_of(item, talks),
                .start = end - kDueLength,
                .end = end,
                .sequence = static_cast<std::size_t>(std::max<long>(minutes, 0)),
                .summary = heading_of(item),
                .description = item.why + "\n" + item.command,
                .alarm = "PT0S"});
}

}  // namespace

std::string calendar_of(const core::Moment& moment, const core::DueItems& due) {
  const auto talks = talk_uids(moment.notebook);
  CalendarWriter calendar(moment.now.instant);
  for (const auto& interview : moment.notebook.interviews)
    add_talk(calendar, interview, talks.at(interview.path), moment);
  for (const auto& item : due) add_due(calendar, item, talks, moment);
  return calendar.finish();
}

}  // namespace confab::store
