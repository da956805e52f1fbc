// SPDX-License-Identifier: MIT
// agenda: talks and deadlines by day.
#include "core/overview/agenda.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cmd/answers/people.h"
#include "cmd/context.h"
#include "cmd/output/narrow.h"
#include "core/notes/notebook/attendance.h"
#include "core/rule.h"
#include "core/text/number.h"

namespace confab::cmd {
namespace {

const Schema kAgendaSchema = {"confab.agenda/1",
                              {"date", "kind", "who", "name", "what", "state", "ends", "their-time",
                               "their-timezone", "place", "path", "command"}};
constexpr int kDays = 7;
constexpr int kMostDays = 3660;

core::Result<int> typed_days(const Arguments& arguments) {
  const auto text = arguments.text("days");
  if (!text) return kDays;
  if (const auto days = core::find_number(*text, 1, kMostDays)) return *days;
  return core::fail(
      core::ErrorKind::kUsage,
      fmt::format("--days must be a whole number from 1 to {}, not '{}'", kMostDays, *text),
      "write it like 14");
}

std::string clock(const core::When& when) {
  return fmt::format("{:02}:{:02}", when.local.hour(), when.local.minute());
}

std::string who_of(const core::AgendaEntry& entry) {
  if (!entry.is_talk()) return entry.item.who;
  return std::string(entry.contact ? entry.contact->stem() : entry.talk->stem());
}

std::string name_of(const core::AgendaEntry& entry, const core::Moment& moment) {
  return entry.is_talk() ? core::names_in(*entry.talk, moment.notebook) : entry.item.name;
}

// Nothing for a talk of which only the day is known.
std::optional<core::When> end_of(const core::AgendaEntry& entry, const core::Moment& moment) {
  const auto end = entry.is_talk() && entry.time ? moment.end(*entry.talk) : std::nullopt;
  return end ? std::optional(core::local_minute(*end, moment.now.zone)) : std::nullopt;
}

// `08:30-08:50`, `until 17:24`, or nothing; of what is late, `since Thu 2026-11-26 10:00`.
std::string time_of(const core::AgendaEntry& entry, bool is_late, const core::Moment& moment) {
  if (is_late && !entry.is_talk())
    return "since " +
           core::print_day_and_date(entry.time.value_or(core::When{absl::CivilSecond(entry.day)}));
  if (!entry.time) return "";
  if (!entry.is_talk()) return "until " + clock(*entry.time);
  const auto end = end_of(entry, moment);
  return end ? fmt::format("{}-{}", clock(*entry.time), clock(*end)) : clock(*entry.time);
}

// `15:30 Asia/Singapore`, with the day if it is another.
std::string their_clock(const core::AgendaEntry& talk, const core::OtherClock& other) {
  const bool is_other_day = other.starts.day() != talk.day;
  return fmt::format("{} {}",
                     is_other_day ? core::print_day_and_date(other.starts) : clock(other.starts),
                     other.zone);
}

std::string what_of(const core::AgendaEntry& entry, const core::Moment& moment) {
  if (!entry.is_talk()) return entry.item.why;
  auto what = "you talk with " + name_of(entry, moment);
  if (const auto other = core::other_clock(entry, moment))
    what += fmt::format(", {}", their_clock(entry, *other));
  if (!entry.talk->place.empty()) what += ", " + entry.talk->place;
  return what;
}

Row row_of(const core::AgendaEntry& entry, bool is_late, const core::Moment& moment) {
  const auto kind = entry.is_talk() ? "talk" : core::rule_info(entry.item.rule).id;
  return {{"  " + time_of(entry, is_late, moment)},
          {std::string(kind), entry.is_talk() ? Style::kGreen : Style::kCyan},
          {who_of(entry), Style::kBold},
          {what_of(entry, moment)}};
}

std::string heading_of(const core::AgendaEntry& entry, const Context& context) {
  if (entry.is_late(context.now().instant)) return "late";
  const auto day = core::print_day_and_date({absl::CivilSecond(entry.day)});
  const auto distance = entry.day - context.now().today();
  if (distance == 0) return day + " (today)";
  return distance == 1 ? day + " (tomorrow)" : day;
}

Json::Object object_of(const core::AgendaEntry& entry, const core::Moment& moment,
                       const Context& context) {
  const auto other = entry.is_talk() ? core::other_clock(entry, moment) : std::nullopt;
  const auto end = end_of(entry, moment);
  const auto date = entry.time.value_or(core::When{absl::CivilSecond(entry.day)});
  return {{"date", core::print_date(date)},
          {"kind", entry.is_talk() ? std::string("talk")
                                   : std::string(core::rule_info(entry.item.rule).id)},
          {"who", who_of(entry)},
          {"name", name_of(entry, moment)},
          {"what", what_of(entry, moment)},
          {"state", entry.is_talk()                        ? "planned"
                    : entry.is_late(context.now().instant) ? "late"
                                                           : "due"},
          {"ends", end ? Json(core::print_date(*end)) : Json()},
          {"their-time", other ? Json(core::print_date(other->starts)) : Json()},
          {"their-timezone", other ? Json(other->zone) : Json()},
          {"place", Json::text_or_null(entry.is_talk() ? entry.talk->place : "")},
          {"path", entry.is_talk() ? entry.talk->path : entry.item.path},
          {"command", entry.is_talk() ? Json() : Json(entry.item.command)}};
}

void print_days(const std::vector<core::AgendaEntry>& entries, const core::Moment& moment,
                Context& context) {
  auto& out = context.out();
  for (std::size_t i = 0; i < entries.size();) {
    const auto heading = heading_of(entries[i], context);
    if (i > 0) out.line("");
    out.line({{heading, heading == "late" ? Style::kRed : Style::kBold}});
    std::vector<Row> rows;
    for (; i < entries.size() && heading_of(entries[i], context) == heading; ++i)
      rows.push_back(row_of(entries[i], entries[i].is_late(context.now().instant), moment));
    out.table(rows, Overflow::kWrap);
  }
}

// `later: 3 more until Fri 2026-12-04 (confab agenda --days 30)`.
void print_later(const std::vector<core::AgendaEntry>& later, bool is_first, Context& context) {
  if (later.empty()) return;
  const auto last = later.back().day;
  const auto days = last - context.now().today() + 1;
  if (!is_first) context.out().line("");
  print_paragraph({{fmt::format("later: {} more until {} (confab agenda --days {})", later.size(),
                                core::print_day_and_date({absl::CivilSecond(last)}), days),
                    Style::kDim}},
                  context.out());
}

core::Status run_agenda(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto days, typed_days(arguments));
  TRY_ASSIGN(const core::Notebook& notebook, context.load(store::Keep::kOwed));
  context.report_unclear(notebook);
  report_undecided_talks(notebook, context);
  const auto moment = context.moment(notebook);
  auto entries = core::agenda_of(moment, kMostDays);
  const auto last = context.now().today() + days - 1;
  const auto first_later =
      std::ranges::find_if(entries, [&](const core::AgendaEntry& each) { return each.day > last; });
  const std::vector<core::AgendaEntry> later(std::make_move_iterator(first_later),
                                             std::make_move_iterator(entries.end()));
  entries.erase(first_later, entries.end());
  if (!context.is_for_programs()) {
    print_days(entries, moment, context);
    print_later(later, entries.empty(), context);
    return core::ok();
  }
  Json::Array items;
  for (const auto& entry : entries) items.push_back(object_of(entry, moment, context));
  return context.answer(kAgendaSchema, std::move(items));
}

}  // namespace

const Command& agenda_command() {
  static const Command command = {
      .name = "agenda",
      .summary = "show talks, in both time zones, and deadlines by day",
      .options = {{.name = "--days",
                   .value = "N",
                   .help = "how many days to show, today included (default: 7)"}},
      .examples = {{"confab agenda"},
                   {"confab agenda --days 1", "today, and what is late"},
                   {"confab agenda --days 30 --json=date,kind,who"}},
      .run = run_agenda,
      .paging = Paging::kLongAnswers,
      .fields = kAgendaSchema.keys};
  return command;
}

}  // namespace confab::cmd
