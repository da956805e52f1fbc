// SPDX-License-Identifier: MIT
// draft-time-unclear: a time without a zone, one that contradicts the talk, a day that has passed,
// or the middle of their night.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/rules/draft/named_times.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

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

// `Friday, December 10` in a year in which that is a Thursday. Without a year, a day that seems far
// ahead may be long past.
void find_wrong_weekday(const Outgoing& text, std::vector<std::string>& found) {
  constexpr int kFar = 60;
  const auto today = text.moment.now.today();
  for (const auto& named : days_in(text.body, today)) {
    const bool may_be_past = !named.has_year && named.day - today > kFar;
    if (named.weekday.empty() || fits(named, 0) || (may_be_past && fits(named, -1))) continue;
    found.push_back(fmt::format("'{}, {}' is a {}", named.weekday, named.written,
                                print(absl::GetWeekday(named.day))));
  }
}

// The talks ahead, as the clocks of everyone concerned show them.
std::vector<When> planned_with(const Outgoing& text) {
  std::vector<When> starts;
  const auto& [notebook, policy, now] = text.moment;
  for (const auto* talk : notebook.interviews_with(text.contact)) {
    if (!talk->is_planned() || !talk->start || *talk->start <= now.instant) continue;
    starts.push_back(text.moment.start_here(*talk));
    starts.push_back(*talk->starts);
    if (!talk->starts->has_time) continue;
    const auto theirs = notebook.zones.zone(text.contact.timezone);
    starts.push_back({local_time(*talk->start, theirs), true});
  }
  return starts;
}

bool speaks_of_talk(std::string_view sentence) {
  constexpr std::array<std::string_view, 8> kPhrases = {
      "see you",  "our talk",    "our call",   "our meeting",
      "speak to", "talk to you", "speak with", "looking forward to"};
  return !phrase_in(sentence, kPhrases).empty();
}

// The first of `named` if none of them fits a talk.
template <class Named, class Fits>
void find_other(const std::vector<Named>& named, const std::vector<When>& starts, Fits fits,
                std::vector<std::string>& found) {
  const auto fits_any = [&](const Named& each) {
    return std::ranges::any_of(starts, [&](const When& start) { return fits(each, start); });
  };
  if (named.empty() || std::ranges::any_of(named, fits_any)) return;
  found.push_back(fmt::format("'{}', but the talk is {} for you", named.front().written,
                              print_day_and_date(starts.front())));
}

// `See you on Friday` before a talk on Thursday. What asks for another time proposes one.
void find_other_time(const Outgoing& text, std::vector<std::string>& found) {
  const auto starts = planned_with(text);
  if (starts.empty()) return;
  for (const auto& sentence : sentences_in(text.body)) {
    if (proposes(sentence) || !speaks_of_talk(sentence)) continue;
    find_other(
        days_in(sentence, text.moment.now.today()), starts,
        [](const NamedDay& named, const When& start) { return named.day == start.day(); }, found);
    find_other(
        weekdays_in(sentence), starts,
        [](const NamedWeekday& named, const When& start) {
          return named.weekday == absl::GetWeekday(start.day());
        },
        found);
    find_other(
        hours_in(sentence), starts,
        [](const NamedHour& named, const When& start) {
          const auto minute = start.local.hour() * 60 + start.local.minute();
          return !start.has_time || minute == named.minute_of_day;
        },
        found);
  }
}

std::vector<std::string> find(const Outgoing& text) {
  std::vector<std::string> found;
  const auto& contact = text.contact;
  const auto& moment = text.moment;
  const auto theirs = moment.notebook.zones.zone(contact.timezone);
  const auto hours = hours_in(text.body);
  const bool is_apart =
      !contact.timezone.empty() && offset_from_utc(moment.now.instant, theirs) !=
                                       offset_from_utc(moment.now.instant, moment.now.zone);
  if (!hours.empty() && is_apart && !names_zone(text.body, contact.timezone))
    found.push_back(fmt::format("'{}' does not say in which time zone", hours.front().written));
  for (const auto& hour : hours) {
    const std::chrono::minutes at(hour.minute_of_day);
    const auto length = [](const Duration& duration) {
      return add(Instant(), duration, {}, {}) - Instant();
    };
    const auto& [from, until] = moment.policy.waking_hours;
    if (at < length(from) || at >= length(until))
      found.push_back(fmt::format("'{}' is at night for them", hour.written));
  }
  const auto today = moment.now.today();
  for (const auto& sentence : sentences_in(text.body)) {
    if (!text.asks_once || !proposes(sentence)) continue;
    for (const auto& day : days_in(sentence, today)) {
      if (day.day < today) found.push_back(fmt::format("'{}' has passed", day.written));
    }
  }
  find_wrong_weekday(text, found);
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
