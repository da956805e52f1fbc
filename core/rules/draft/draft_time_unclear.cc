// SPDX-License-Identifier: MIT
// draft-time-unclear: a time without a zone, one that contradicts the talk, a day that has passed,
// or the middle of their night.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/rules/draft/named_days.h"
#include "core/rules/draft/named_hours.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"
#include "core/time/said_zone.h"

namespace confab::core {
namespace {

// Does the sentence propose a time? A question does, and so does a line of a list below one.
bool proposes(std::string_view sentence) {
  return sentence.ends_with('?') || sentence.starts_with("- ");
}

std::string print(absl::Weekday weekday) {
  constexpr std::array kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                "Friday", "Saturday", "Sunday"};
  return kDays.at(static_cast<std::size_t>(weekday));
}

bool fits(const NamedDay& named, int years) {
  const Day day(named.day.year() + years, named.day.month(), named.day.day());
  return absl::GetWeekday(day) == weekday_of(named.weekday);
}

// `February 30`, and `Friday, December 10` in a year in which that is a Thursday. Without a year, a
// day that seems far ahead may be long past.
void find_wrong_date(const Outgoing& text, std::vector<std::string>& found) {
  constexpr int kFar = 60;
  const auto today = text.moment.now.today();
  for (const auto& named : days_in(text.body, today)) {
    if (!named.exists) found.push_back(fmt::format("there is no {}", named.written));
    if (!named.exists || !named.is_certain) continue;
    const bool may_be_past = !named.has_year && named.day - today > kFar;
    if (named.weekday.empty() || fits(named, 0) || (may_be_past && fits(named, -1))) continue;
    found.push_back(fmt::format("'{}, {}' is a {}", named.weekday, named.written,
                                print(absl::GetWeekday(named.day))));
  }
}

// The talk that a message is about, with its start on the clock of each person.
struct Meant {
  const Interview* talk;
  std::vector<When> starts;  // first on the user's
};

Meant on_all_clocks(const Interview& talk, const Outgoing& text) {
  Meant meant{&talk, {text.moment.start_here(talk), *talk.starts}};
  const auto theirs = text.moment.notebook.zones.zone(text.contact.timezone);
  if (talk.starts->has_time) meant.starts.push_back({local_time(*talk.start, theirs), true});
  return meant;
}

// The talk that it thanks for, or those ahead.
std::vector<Meant> talks_meant(const Outgoing& text) {
  if (text.thanks_for) {
    if (!text.thanks_for->start) return {};
    return {on_all_clocks(*text.thanks_for, text)};
  }
  std::vector<Meant> meant;
  const auto& [notebook, policy, now] = text.moment;
  for (const auto* talk : notebook.interviews_with(text.contact)) {
    if (talk->is_planned() && talk->start && *talk->start > now.instant)
      meant.push_back(on_all_clocks(*talk, text));
  }
  return meant;
}

// The time zones of both; a text can name either by its city alone.
std::vector<std::string> zones_of_both(const Outgoing& text) {
  return {text.contact.timezone, text.moment.now.zone.name()};
}

// The clock that an hour is read on; nothing if the text does not say, or names one that is not
// known here.
std::optional<absl::TimeZone> clock_of(const NamedHour& hour, const Outgoing& text) {
  const auto& zones = text.moment.notebook.zones;
  if (hour.zone == kMyZone) return text.moment.now.zone;
  if (hour.zone == kYourZone && !text.contact.timezone.empty())
    return zones.zone(text.contact.timezone);
  if (hour.zone.empty() || !zones.has(hour.zone)) return {};
  return zones.zone(hour.zone);
}

int minute_of_day(absl::CivilSecond local) {
  constexpr int kHour = 60;
  return local.hour() * kHour + local.minute();
}

bool is_same_hour(const NamedHour& hour, absl::CivilSecond local) {
  constexpr int kHalfDay = 12 * 60;
  const auto minute = minute_of_day(local);
  if (hour.has_half_day) return minute == hour.minute_of_day;
  return minute % kHalfDay == hour.minute_of_day % kHalfDay;
}

bool fits(const NamedHour& hour, const Meant& meant, const Outgoing& text) {
  if (!meant.talk->starts->has_time) return true;
  if (const auto clock = clock_of(hour, text))
    return is_same_hour(hour, local_time(*meant.talk->start, *clock));
  return std::ranges::any_of(meant.starts,
                             [&](const When& start) { return is_same_hour(hour, start.local); });
}

bool speaks_of_talk(std::string_view sentence) {
  constexpr auto kPhrases = std::to_array<std::string_view>(
      {"see you", "seeing you", "our talk", "our call", "our chat", "our meeting",
       "our conversation", "our appointment", "speak to", "talk to you", "talking to you",
       "speak with", "speaking with you", "talk with you", "talking with you", "meet you",
       "meeting you", "looking forward to", "look forward to"});
  return !phrase_in(sentence, kPhrases).empty();
}

// `Thank you for talking with me on Monday`, but not what you will do on Tuesday.
bool thanks_for_talk(std::string_view sentence) {
  constexpr auto kPhrases = std::to_array<std::string_view>(
      {"our talk", "our call", "our chat", "our meeting", "our conversation", "talking with me",
       "talking to me", "speaking with me", "speaking to me", "meeting with me", "meeting me",
       "your time", "the time"});
  constexpr std::array<std::string_view, 4> kAhead = {"i'll", "i will", "going to", "next"};
  return !phrase_in(sentence, kPhrases).empty() && phrase_in(sentence, kAhead).empty();
}

// The first day that a sentence names, if none of the days it names is the day of a talk.
std::string other_day_from(const std::string& sentence, const std::vector<Meant>& meant,
                           Day today) {
  std::string first;
  const auto fits_any = [&](auto fits) {
    return std::ranges::any_of(meant, [&](const Meant& each) {
      return std::ranges::any_of(each.starts, [&](const When& start) { return fits(start.day()); });
    });
  };
  for (const auto& named : days_in(sentence, today)) {
    const bool is_other = named.written == "yesterday" && meant.front().talk->is_planned();
    if (!named.exists || is_other) continue;
    if (fits_any([&](Day day) { return day == named.day; })) return "";
    if (first.empty()) first = named.written;
  }
  for (const auto& named : weekdays_in(sentence)) {
    if (fits_any([&](Day day) { return absl::GetWeekday(day) == named.weekday; })) return "";
    if (first.empty()) first = named.written;
  }
  return first;
}

// It may still be yesterday for them.
std::string other_day(const std::string& sentence, const std::vector<Meant>& meant,
                      const Outgoing& text) {
  const auto& now = text.moment.now;
  const auto theirs = text.moment.notebook.zones.zone(text.contact.timezone);
  const auto other = other_day_from(sentence, meant, now.today());
  if (other.empty()) return other;
  return other_day_from(sentence, meant, Day(local_time(now.instant, theirs)));
}

std::string other_hour(const std::string& sentence, const std::vector<Meant>& meant,
                       const Outgoing& text) {
  const auto hours = hours_in(sentence, zones_of_both(text));
  const bool is_right = std::ranges::any_of(hours, [&](const NamedHour& hour) {
    return std::ranges::any_of(meant, [&](const Meant& each) { return fits(hour, each, text); });
  });
  if (hours.empty() || is_right) return "";
  return hours.front().written;
}

// "Thu 2026-12-03 16:00 for you, 10:00 for them"
std::string print_on_both(const Meant& meant) {
  const auto& here = meant.starts.front();
  const auto& there = meant.starts.back();
  const auto text = print_day_and_date(here) + " for you";
  if (!there.has_time || there.local == here.local) return text;
  if (there.day() != here.day())
    return fmt::format("{}, {} for them", text, print_day_and_date(there));
  return fmt::format("{}, {:02}:{:02} for them", text, there.local.hour(), there.local.minute());
}

// `See you on Friday` before a talk on Thursday. A message that asks for another time may name it.
void find_other_time(const Outgoing& text, std::vector<std::string>& found) {
  const auto meant = talks_meant(text);
  if (meant.empty()) return;
  const bool is_over = text.thanks_for != nullptr;
  for (const auto& sentence : sentences_in(text.body)) {
    const bool is_about_it = is_over ? thanks_for_talk(sentence) : speaks_of_talk(sentence);
    if (proposes(sentence) || !is_about_it) continue;
    for (const auto& other :
         {other_day(sentence, meant, text), other_hour(sentence, meant, text)}) {
      if (other.empty()) continue;
      found.push_back(fmt::format("'{}', but the talk {} {}", other, is_over ? "was" : "is",
                                  print_on_both(meant.front())));
    }
  }
}

// The minute of the day on their clock.
int minute_for_them(const NamedHour& hour, const Outgoing& text) {
  const auto clock = clock_of(hour, text);
  if (!clock || text.contact.timezone.empty()) return hour.minute_of_day;
  const auto local = absl::CivilSecond(text.moment.now.today()) + hour.minute_of_day * 60;
  const auto theirs = text.moment.notebook.zones.zone(text.contact.timezone);
  return minute_of_day(local_time(first_instant({local, true}, *clock), theirs));
}

void find_night(const NamedHour& hour, const Outgoing& text, std::vector<std::string>& found) {
  if (!hour.has_half_day) return;
  const std::chrono::minutes at(minute_for_them(hour, text));
  const auto length = [](const Duration& duration) {
    return add(Instant(), duration, {}, {}) - Instant();
  };
  const auto& [from, until] = text.moment.policy.waking_hours;
  if (at < length(from) || at >= length(until))
    found.push_back(fmt::format("'{}' is at night for them", hour.written));
}

void find_missing_zone(const std::vector<NamedHour>& hours, const Outgoing& text,
                       std::vector<std::string>& found) {
  const auto& [notebook, policy, now] = text.moment;
  const auto theirs = notebook.zones.zone(text.contact.timezone);
  const bool is_apart =
      !text.contact.timezone.empty() &&
      offset_from_utc(now.instant, theirs) != offset_from_utc(now.instant, now.zone);
  const bool is_said =
      names_zone(text.body) ||
      std::ranges::any_of(hours, [](const NamedHour& hour) { return !hour.zone.empty(); });
  if (!hours.empty() && is_apart && !is_said)
    found.push_back(fmt::format("'{}' does not say in which time zone", hours.front().written));
}

// The first day of each question that has passed, in a message that asks for a talk.
void find_past(const Outgoing& text, std::vector<std::string>& found) {
  const auto today = text.moment.now.today();
  for (const auto& sentence : sentences_in(text.body)) {
    if (!text.asks_once || !proposes(sentence)) continue;
    const auto days = days_in(sentence, today);
    const auto past = std::ranges::find_if(
        days, [&](const NamedDay& day) { return day.is_certain && day.day < today; });
    if (past != days.end()) found.push_back(fmt::format("'{}' has passed", past->written));
  }
}

std::vector<std::string> find_draft_time_unclear(const Outgoing& text) {
  std::vector<std::string> found;
  const auto hours = hours_in(text.body, zones_of_both(text));
  find_missing_zone(hours, text, found);
  for (const auto& hour : hours) find_night(hour, text, found);
  find_past(text, found);
  find_wrong_date(text, found);
  find_other_time(text, found);
  return found;
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftTimeUnclear>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-time-unclear",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence =
                  "a message names an hour without a time zone to someone in another one, an "
                  "hour at night, a weekday that does not fit its date, a day or hour "
                  "other than that of your talk, or, if it asks for a talk, a day that has passed",
              .fix = "name the time zone, use their time, and check it against the talk's note",
              .source = "docs/drafts.md",
          },
      .find = find_draft_time_unclear,
  };
  return kRow;
}

}  // namespace confab::core
