// SPDX-License-Identifier: MIT
// stats: what works: how far people came, which messages are answered, and how soon.
#include "core/overview/stats.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/people.h"
#include "cmd/answers/signs.h"
#include "cmd/output/escape.h"
#include "cmd/output/narrow.h"

namespace confab::cmd {
namespace {

const Schema kStatsSchema = {"confab.stats/1", {"figure", "label", "count", "of"}};
constexpr int kBarColumns = 24;
constexpr int kLeastBarColumns = 6;
constexpr int kLeastLabelColumns = 16;
constexpr int kBlanks = 6;  // between the columns
constexpr int kColumnsBesideBar = 40;
constexpr std::size_t kMostWeeks = 26;

// The parts of the answer, with their names in JSON.
struct Part {
  std::string_view figure;
  std::string_view heading;
  const core::Shares& shares;
};

std::vector<Part> parts_of(const core::Stats& stats) {
  return {{"funnel", "From first message to referral; bars: of those asked", stats.funnel},
          {"channel", "Answered, by channel", stats.by_channel},
          {"found-through", "Answered, by how you found them", stats.by_source},
          {"attempt", "Answered, by attempt", stats.by_attempt},
          {"referrer", "Answered, by who referred you", stats.by_referrer}};
}

Json item(std::string_view figure, std::string_view label, Json count, Json of) {
  return Json::Object{
      {"figure", figure}, {"label", label}, {"count", std::move(count)}, {"of", std::move(of)}};
}

Json::Array items_of(const core::Stats& stats) {
  Json::Array items;
  for (const auto& part : parts_of(stats)) {
    for (const auto& share : part.shares)
      items.push_back(item(part.figure, share.label, share.count, share.of));
  }
  const auto& time = stats.reply_time;
  const auto all = time.answered + time.waiting;
  items.push_back(item("days-to-reply", "answered", time.answered, all));
  items.push_back(item("days-to-reply", "waiting", time.waiting, all));
  items.push_back(
      item("days-to-reply", "median", time.median ? Json(*time.median) : Json(), Json()));
  for (const auto& week : stats.weeks) {
    items.push_back(item("talks-held", week.week, week.held, Json()));
    if (week.planned > 0) items.push_back(item("talks-planned", week.week, week.planned, Json()));
  }
  return items;
}

class StatsPrinter {
 public:
  explicit StatsPrinter(Context& context)
      : out_(context.out()),
        signs_(signs_for(context.environment())),
        today_(context.now().today()) {
    columns_ = context.environment().answer_columns;
    if (columns_ > 0)
      bar_columns_ = std::clamp(columns_ - kColumnsBesideBar, kLeastBarColumns, kBarColumns);
  }

  void print(const core::Stats& stats) {
    for (const auto& part : parts_of(stats)) print_shares(part);
    print_reply_time(stats.reply_time);
    print_weeks(stats.weeks);
  }

 private:
  void heading(std::string_view text) {
    if (!is_first_) out_.line("");
    is_first_ = false;
    print_paragraph({{std::string(text), Style::kBold}}, out_);
  }

  void print_shares(const Part& part) {
    if (part.shares.empty()) return;
    heading(part.heading);
    // The funnel's steps share one scale; elsewhere each bar is a rate.
    const bool is_funnel = part.figure == "funnel";
    const auto shares = with_room_for_bars(part.shares);
    const auto bar = room_for_bars(shares);
    std::vector<Row> rows;
    for (const auto& share : shares) {
      const auto whole = is_funnel ? shares.front().count : share.of;
      rows.push_back({{"  " + share.label},
                      {core::print_share(share.count, share.of)},
                      {bar > 0 ? signs_.bar(share.count, whole, bar) : "", Style::kCyan}});
    }
    out_.table(rows);
  }

  static std::size_t number_width(const core::Shares& shares) {
    std::size_t width = 0;
    for (const auto& share : shares)
      width = std::max(width, core::print_share(share.count, share.of).size());
    return width;
  }

  // One long name must not take the room of all bars.
  core::Shares with_room_for_bars(core::Shares shares) const {
    const auto others = static_cast<int>(number_width(shares)) + kBlanks + bar_columns_;
    const auto room = static_cast<std::size_t>(std::max(columns_ - others, kLeastLabelColumns));
    for (auto& share : shares) {
      share.label = escaped(share.label);
      if (columns_ > 0) share.label = shortened(share.label, room);
    }
    return shares;
  }

  // The room that the words leave; 0 if it is too little for a bar.
  int room_for_bars(const core::Shares& shares) const {
    std::size_t label = 0;
    for (const auto& share : shares) label = std::max(label, display_width(share.label));
    const auto left = columns_ - static_cast<int>(label + number_width(shares)) - kBlanks;
    return columns_ > 0 ? std::clamp(left, 0, bar_columns_) : bar_columns_;
  }

  void print_reply_time(const core::ReplyTime& time) {
    if (time.answered + time.waiting == 0) return;
    heading("Days to reply");
    out_.table({{{"  " + core::print_median(time)}},
                {{fmt::format("  {} answered, {} still waiting", time.answered, time.waiting)}}});
  }

  void print_weeks(const std::vector<core::WeekOfTalks>& all) {
    if (all.empty()) return;
    heading("Talks per week");
    const auto shown = core::last_weeks(all, kMostWeeks, today_);
    if (shown.left_out > 0) out_.line("  " + core::print_left_out(shown));
    int most = 1;
    for (const auto& week : shown.weeks) most = std::max({most, week.held, week.planned});
    std::vector<Row> rows;
    for (const auto& week : shown.weeks) {
      const auto planned = week.planned > 0 ? fmt::format("{} planned", week.planned) : "";
      const auto number = week.held > 0 || planned.empty() ? std::to_string(week.held) : "";
      rows.push_back(
          {{"  " + week.week},
           {number + (number.empty() || planned.empty() ? "" : ", ") + planned},
           {signs_.bar(week.held, most, std::min(bar_columns_, 3 * most)), Style::kCyan}});
    }
    out_.table(rows);
  }

  Output& out_;
  const Signs& signs_;
  core::Day today_;
  int columns_ = 0;  // 0 without a terminal
  int bar_columns_ = kBarColumns;
  bool is_first_ = true;
};

core::Status run_stats(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  context.report_unclear(notebook);
  TRY_ASSIGN(const auto chosen, chosen_people(arguments.texts("FILTER"), notebook, context));
  report_talks_left_out(chosen, notebook, context);
  const auto stats = core::stats_of(chosen.people, context.moment(notebook));
  if (context.is_for_programs()) return context.answer(kStatsSchema, items_of(stats));
  StatsPrinter(context).print(stats);
  return core::ok();
}

}  // namespace

const Command& stats_command() {
  static const Command command = {
      .name = "stats",
      .summary = "show what works: how many people answer and talk to you, and how soon",
      .options = {filter_option()},
      .examples = {{"confab stats", "counted from dated events, not from current states"},
                   {"confab stats career=compilers found-through=alumni"},
                   {"confab stats --json=figure,label,count,of"}},
      .run = run_stats,
      .paging = Paging::kLongAnswers,
      .fields = kStatsSchema.keys};
  return command;
}

}  // namespace confab::cmd
