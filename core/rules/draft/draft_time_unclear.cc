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

// A question, or a line of a list below one.
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

// A talk ahead, as the clocks of everyone concerned show it.
struct Planned {
  const Interview* talk;
  std::vector<When> starts;  // first on the user's
};

std::vector<Planned> planned_with(const Outgoing& text) {
  std::vector<Planned> planned;
  const auto& [notebook, policy, now] = text.moment;
  for (const auto* talk : notebook.interviews_with(text.contact)) {
    if (!talk->is_planned() || !talk->start || *talk->start <= now.instant) continue;
    Planned each{talk, {text.moment.start_here(*talk), *talk->starts}};
    const auto theirs = notebook.zones.zone(text.contact.timezone);
    if (talk->starts->has_time) each.starts.push_back({local_time(*talk->start, theirs), true});
    planned.push_back(std::move(each));
  }
  return planned;
}

// The zones of both, of which a text need only name the city.
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

bool fits(const NamedHour& hour, const Planned& planned, const Outgoing& text) {
  if (!planned.talk->starts->has_time) return true;
  if (const auto clock = clock_of(hour, text))
    return is_same_hour(hour, local_time(*planned.talk->start, *clock));
  return std::ranges::any_of(planned.starts,
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

// The first day that a sentence names if none of them is the day of a talk.
std::string other_day(const std::string& sentence, const std::vector<Planned>& planned, Day today) {
  std::string first;
  const auto fits_any = [&](auto fits) {
    return std::ranges::any_of(planned, [&](const Planned& each) {
      return std::ranges::any_of(each.starts, [&](const When& start) { return fits(start.day()); });
    });
  };
  for (const auto& named : days_in(sentence, today)) {
    if (!named.exists) continue;
    if (fits_any([&](Day day) { return day == named.day; })) return "";
    if (first.empty()) first = named.written;
  }
  for (const auto& named : weekdays_in(sentence)) {
    if (fits_any([&](Day day) { return absl::GetWeekday(day) == named.weekday; })) return "";
    if (first.empty()) first = named.written;
  }
  return first;
}

std::string other_hour(const std::string& sentence, const std::vector<Planned>& planned,
                       const Outgoing& text) {
  const auto hours = hours_in(sentence, zones_of_both(text));
  const bool is_right = std::ranges::any_of(hours, [&](const NamedHour& hour) {
    return std::ranges::any_of(planned,
                               [&](const Planned& each) { return fits(hour, each, text); });
  });
  if (hours.empty() || is_right) return "";
  return hours.front().written;
}

// `See you on Friday` before a talk on Thursday. What asks for another time proposes one.
void find_other_time(const Outgoing& text, std::vector<std::string>& found) {
  const auto planned = planned_with(text);
  if (planned.empty()) return;
  for (const auto& sentence : sentences_in(text.body)) {
    if (proposes(sentence) || !speaks_of_talk(sentence)) continue;
    for (const auto& other : {other_day(sentence, planned, text.moment.now.today()),
                              other_hour(sentence, planned, text)}) {
      if (other.empty()) continue;
      found.push_back(fmt::format("'{}', but the talk is {} for you", other,
                                  print_day_and_date(planned.front().starts.front())));
    }
  }
}

// The hour on their clock, today.
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

std::vector<std::string> find(const Outgoing& text) {
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
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
