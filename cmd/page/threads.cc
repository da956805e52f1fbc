// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "cmd/output/escape.h"
#include "cmd/page/parts.h"
#include "core/notes/notebook/attendance.h"
#include "core/overview/approach.h"
#include "core/practice/standing.h"

namespace confab::cmd {
namespace {

// The signs of the chart. Each is one path for all its events in a row.
enum class Sign { kMessage, kReply, kDeclined, kPlanned, kTalk, kThanks, kLost };
constexpr std::array<std::string_view, 7> kEventSigns = {"message", "reply",  "declined", "planned",
                                                         "talk",    "thanks", "lost"};

struct Mark {
  Sign sign;
  core::Day day;
  std::string words;
};

struct Thread {
  const core::Contact* contact = nullptr;
  std::vector<Mark> marks = {};  // in order of time
};

constexpr std::size_t kRowsInChart = 14;  // so that a chart fits on a printed page
constexpr int kWidth = 920;
constexpr int kLeft = 216;
constexpr int kRight = 900;
constexpr int kTop = 34;
constexpr int kRowHeight = 34;
constexpr double kLabelWidth = 48;
constexpr double kSignWidth = 13;
constexpr double kFarthest = 2 * kSignWidth;  // of a sign from its day
constexpr std::size_t kNameColumns = 25;

std::optional<Mark> mark_of(const core::Attempt& entry, const Voice& voice) {
  const auto day = voice.moment().here(entry.date).day();
  const auto shown = short_day(day, voice.moment());
  if (!voice.moment().has_begun(entry.date)) return {};
  if (core::is_message(entry.outcome)) return Mark{Sign::kMessage, day, "message " + shown};
  if (entry.outcome == core::Outcome::kNoAnswer)
    return Mark{Sign::kMessage, day, "call without an answer " + shown};
  if (entry.outcome == core::Outcome::kDeclined)
    return Mark{Sign::kDeclined, day, "declined " + shown};
  if (entry.outcome == core::Outcome::kBounced) return Mark{Sign::kLost, day, "bounced " + shown};
  if (entry.outcome == core::Outcome::kSpoke) return Mark{Sign::kReply, day, "you spoke " + shown};
  return Mark{Sign::kReply, day, "reply " + shown};
}

// Of a talk that was called off, the day on which it was, if that is known.
core::Day day_of(const core::Interview& talk, const core::Moment& moment) {
  const bool is_dated = talk.status == core::InterviewStatus::kCancelled && talk.cancelled;
  return is_dated ? moment.here(*talk.cancelled).day() : moment.start_here(talk).day();
}

Mark mark_of(const core::Interview& talk, core::Day day, const Voice& voice) {
  const auto& moment = voice.moment();
  const auto shown = short_day(day, moment);
  using enum core::InterviewStatus;
  if (talk.status == kCancelled) return {Sign::kLost, day, "talk cancelled " + shown};
  if (talk.status == kNoShow) return {Sign::kLost, day, "no-show " + shown};
  if (core::has_taken_place(talk, moment)) return {Sign::kTalk, day, "talk " + shown};
  const bool is_open = *talk.latest_start < moment.now.instant;
  return {Sign::kPlanned, day,
          fmt::format("talk planned {}{}", shown, is_open ? ", not recorded yet" : "")};
}

void add_talk(const core::Interview& talk, const core::Contact& contact, const Voice& voice,
              std::vector<Mark>& marks) {
  const auto& moment = voice.moment();
  if (!talk.start || talk.status == core::InterviewStatus::kUnknown) return;
  const auto day = day_of(talk, moment);
  marks.push_back(mark_of(talk, day, voice));
  for (const auto& thanks : talk.thanks) {
    if (!core::is_for(thanks, contact)) continue;
    const auto on = moment.here(thanks.date).day();
    marks.push_back({Sign::kThanks, on, "thanks " + short_day(on, moment)});
  }
}

Thread thread_with(const core::Contact& contact, const Voice& voice) {
  Thread thread{&contact};
  for (const auto& entry : contact.outreach) {
    if (auto mark = mark_of(entry, voice)) thread.marks.push_back(std::move(*mark));
  }
  for (const auto* talk : voice.moment().notebook.interviews_with(contact))
    add_talk(*talk, contact, voice, thread.marks);
  std::ranges::stable_sort(thread.marks, {}, &Mark::day);
  return thread;
}

// A time axis, which maps days to the width of the chart.
class Axis {
 public:
  Axis(core::Day first, core::Day last)
      : first_(first - 2), last_(std::max(last + 2, first + 14)) {}

  std::string x(core::Day day) const { return fmt::format("{:.1f}", at(day)); }
  double at(core::Day day) const {
    return kLeft + static_cast<double>(day - first_) * (kRight - kLeft) /
                       static_cast<double>(last_ - first_);
  }

  // Mondays, first days of months or of years, so that there are not too many. A label below that
  // of today would touch it.
  core::PageList ticks(int bottom, const core::Moment& moment) const {
    const auto days = last_ - first_;
    core::PageList ticks;
    const auto labels = std::max<std::ptrdiff_t>(1, days /
                                                            (days > 1100  ? 365
                                                             : days > 150 ? 30
                                                                          : 7) /
                                                            9 +
                                                        1);
    std::ptrdiff_t count = 0;
    for (auto day = first_; day <= last_; ++day) {
      if (!is_tick(day, days)) continue;
      const bool is_labelled =
          count++ % labels == 0 && std::abs(at(day) - at(moment.now.today())) > kLabelWidth;
      ticks.push_back({{"tick-x", x(day)},
                       {"tick-bottom", std::to_string(bottom)},
                       {"tick-label", is_labelled ? label(day, days, moment) : ""}});
    }
    return ticks;
  }

 private:
  static bool is_tick(core::Day day, std::ptrdiff_t days) {
    if (days > 1100) return day.day() == 1 && day.month() == 1;
    if (days > 150) return day.day() == 1;
    return absl::GetWeekday(day) == absl::Weekday::monday;
  }
  static std::string label(core::Day day, std::ptrdiff_t days, const core::Moment& moment) {
    return days > 1100 ? std::to_string(day.year()) : short_day(day, moment);
  }

  core::Day first_;
  core::Day last_;
};

std::string drawn(Sign sign, double x, int y) {
  switch (sign) {
    case Sign::kMessage:
      return fmt::format("M{:.1f} {}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0", x - 4.5, y);
    case Sign::kReply:
      return fmt::format("M{:.1f} {}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0", x - 5.5, y);
    case Sign::kDeclined:
    case Sign::kLost:
      return fmt::format("M{:.1f} {}l9 9m0 -9l-9 9", x - 4.5, y - 4.5);
    case Sign::kPlanned:
    case Sign::kTalk:
      return fmt::format("M{:.1f} {}h13v13h-13z", x - 6.5, y - 6.5);
    case Sign::kThanks:
      return fmt::format("M{:.1f} {}l6.5 6.5l-6.5 6.5l-6.5 -6.5z", x, y - 6.5);
  }
  return "";
}

// Where the signs are drawn. A sign that would cover an earlier one of another kind goes next to
// it.
std::vector<double> places_of(const std::vector<Mark>& marks, const Axis& axis) {
  std::vector<double> places;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const auto at = axis.at(marks[i].day);
    if (i == 0) {
      places.push_back(at);
      continue;
    }
    const auto gap = marks[i].sign == marks[i - 1].sign ? 0 : kSignWidth;
    const auto beside = std::max(at, places.back() + gap);
    places.push_back(std::min({beside, at + kFarthest, kWidth - kSignWidth / 2}));
  }
  return places;
}

core::PageFields row_of(const Thread& thread, std::size_t row, const Axis& axis,
                        const Voice& voice) {
  const int y = kTop + static_cast<int>(row) * kRowHeight + 16;
  std::array<std::string, kEventSigns.size()> paths;
  const auto places = places_of(thread.marks, axis);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto sign = thread.marks[i].sign;
    paths[static_cast<std::size_t>(sign)] += drawn(sign, places[i], y);
  }
  const auto state = core::standing_of(*thread.contact, voice.moment()).state;
  core::PageFields fields = {
      {"name", shortened(voice.person(*thread.contact), kNameColumns)},
      {"state", std::string(core::state_name(state))},
      {"name-y", std::to_string(y - 1)},
      {"state-y", std::to_string(y + 13)},
      {"line", fmt::format("M{:.1f} {}H{:.1f}", places.front(), y, places.back())}};
  for (std::size_t i = 0; i < kEventSigns.size(); ++i)
    fields.push_back({std::string(kEventSigns[i]), std::move(paths[i])});
  return fields;
}

core::PageFields table_row(const Thread& thread, const Voice& voice) {
  std::string words;
  for (const auto& mark : thread.marks) words += (words.empty() ? "" : ", ") + mark.words;
  return {{"name", voice.person(*thread.contact)},
          {"href", voice.link(thread.contact->path)},
          {"words", std::move(words)}};
}

core::PageFields chart_of(std::span<const Thread> threads, std::size_t number, std::size_t charts,
                          const Axis& axis, const Voice& voice) {
  const int bottom = kTop + static_cast<int>(threads.size()) * kRowHeight;
  core::PageList rows;
  for (std::size_t i = 0; i < threads.size(); ++i)
    rows.push_back(row_of(threads[i], i, axis, voice));
  const auto part = charts > 1 ? fmt::format(", part {} of {}", number, charts) : "";
  return {{"number", std::to_string(number)},
          {"part", part},
          {"width", std::to_string(kWidth)},
          {"height", std::to_string(bottom + 6)},
          {"bottom", std::to_string(bottom)},
          {"today-x", axis.x(voice.moment().now.today())},
          {"ticks", axis.ticks(bottom, voice.moment())},
          {"rows", std::move(rows)}};
}

}  // namespace

void add_threads(const Voice& voice, core::PageFields& page) {
  const auto& moment = voice.moment();
  std::vector<Thread> threads;
  auto first = moment.now.today(), last = first;
  for (const auto& contact : moment.notebook.contacts) {
    auto thread = thread_with(contact, voice);
    if (thread.marks.empty()) continue;
    first = std::min(first, thread.marks.front().day);
    last = std::max(last, thread.marks.back().day);
    threads.push_back(std::move(thread));
  }
  std::ranges::stable_sort(threads, {}, [](const Thread& each) { return each.marks.front().day; });
  const Axis axis(first, last);
  core::PageList charts, rows;
  const auto count = (threads.size() + kRowsInChart - 1) / kRowsInChart;
  for (std::size_t i = 0; i < count; ++i) {
    const auto size = std::min(kRowsInChart, threads.size() - i * kRowsInChart);
    charts.push_back(
        chart_of(std::span(threads).subspan(i * kRowsInChart, size), i + 1, count, axis, voice));
  }
  for (const auto& thread : threads) rows.push_back(table_row(thread, voice));
  page.push_back({"has-threads", !threads.empty()});
  page.push_back({"charts", std::move(charts)});
  page.push_back({"thread-rows", std::move(rows)});
}

}  // namespace confab::cmd
