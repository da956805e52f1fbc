// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cmd/output/wording.h"
#include "cmd/page/parts.h"
#include "core/notes/records/outreach.h"
#include "core/notes/records/schema.h"

namespace confab::cmd {
namespace {

constexpr std::size_t kMostWeeks = 53;

std::string percent_of(int count, int of) {
  return fmt::format("{:.1f}", of > 0 ? 100.0 * count / of : 0.0);
}

core::PageList rows_of(const core::Shares& shares, int scale) {
  core::PageList rows;
  for (const auto& share : shares) {
    rows.push_back({{"label", share.label},
                    {"share", core::print_share(share.count, share.of)},
                    {"width", percent_of(share.count, scale > 0 ? scale : share.of)}});
  }
  return rows;
}

// The user's labels may contain names; the program's own words do not.
core::Shares shown(core::Shares shares, const Voice& voice, auto is_ours) {
  for (auto& share : shares) {
    if (!is_ours(share.label))
      share.label = voice.is_redacted() ? "other" : voice.text(share.label);
  }
  return shares;
}

bool is_known_source(const std::string& label) {
  const auto choices = core::choices_of(*core::find_field(core::kContact, "found-through"));
  return label == "not noted" || std::ranges::find(choices, label) != choices.end();
}

bool is_known_channel(const std::string& label) {
  return label == "not noted" || core::is_channel(label);
}

core::PageFields rates(std::string heading, std::string id, const core::Shares& shares) {
  return {{"rate-heading", std::move(heading)},
          {"rate-id", std::move(id)},
          {"rate-rows", rows_of(shares, 0)}};
}

// A column for each week: `x` from the left, the height of its bars in talks.
void add_weeks(const std::vector<core::WeekOfTalks>& all, const Voice& voice,
               core::PageFields& page) {
  constexpr int kHeight = 22;
  const auto shown = core::last_weeks(all, kMostWeeks, voice.moment().now.today());
  const auto& weeks = shown.weeks;
  int most = 1;
  for (const auto& week : weeks) most = std::max(most, week.held + week.planned);
  const int unit = std::max(2, std::min(kHeight, 132 / most));
  const int base = most * unit + 8;
  // Many weeks are narrower, so that the labels stay readable on paper.
  const int width_of_week = std::clamp(800 / std::max(1, static_cast<int>(weeks.size())), 12, 24);
  const auto weeks_per_label = static_cast<std::size_t>(96 / width_of_week);
  core::PageList columns;
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    const auto& week = weeks[i];
    const int x = static_cast<int>(i) * width_of_week;
    const bool is_labelled = i % weeks_per_label == 0;
    columns.push_back(
        {{"x", std::to_string(x + 3)},
         {"held-y", std::to_string(base - week.held * unit)},
         {"held-height", week.held > 0 ? std::to_string(week.held * unit) : ""},
         {"planned-y", std::to_string(base - (week.held + week.planned) * unit + 1)},
         {"planned-height", week.planned > 0 ? std::to_string(week.planned * unit - 2) : ""},
         {"label-x", std::to_string(x + 3)},
         {"label", is_labelled ? short_day(week.monday, voice.moment()) : ""},
         {"week", week.week},
         {"monday", short_day(week.monday, voice.moment())},
         {"held-count", std::to_string(week.held)},
         {"planned-count", std::to_string(week.planned)}});
  }
  const auto width = std::max(220, static_cast<int>(weeks.size()) * width_of_week + 40);
  page.push_back({"has-weeks", !columns.empty()});
  page.push_back({"weeks", std::move(columns)});
  page.push_back({"weeks-left-out", core::print_left_out(shown)});
  page.push_back({"weeks-width", std::to_string(width)});
  page.push_back({"week-bar", std::to_string(width_of_week - 6)});
  page.push_back({"weeks-height", std::to_string(base + 24)});
  page.push_back({"weeks-base", std::to_string(base)});
  page.push_back({"weeks-label-y", std::to_string(base + 17)});
}

std::string reply_words(const core::ReplyTime& time) {
  if (time.answered + time.waiting == 0) return "";
  const auto counts = fmt::format("{} answered; {} still waiting", time.answered, time.waiting);
  auto median = core::print_median(time);
  median[0] = time.median ? 'H' : 'F';
  return fmt::format("{}: {}.", median, counts);
}

core::PageFields tile(std::string number, std::string words) {
  return {{"number", std::move(number)}, {"words", std::move(words)}};
}

std::string soon(int days) {
  return days == 0 ? "half on the same day" : "half within " + counted(days, "day");
}

core::PageList tiles_of(const core::Stats& stats, const Voice& voice) {
  const auto& notebook = voice.moment().notebook;
  const auto& funnel = stats.funnel;
  std::set<std::string> employers;
  for (const auto& contact : notebook.contacts) {
    if (!contact.employer_key.empty()) employers.insert(contact.employer_key);
  }
  int held = 0, planned = 0;
  for (const auto& week : stats.weeks) {
    held += week.held;
    planned += week.planned;
  }
  const auto contacts = notebook.contacts.size() == 1 ? "contact" : "contacts";
  const auto few = [](const core::Share& share) {
    return fmt::format("{} of {}", share.count, share.of);
  };
  return {
      tile(std::to_string(notebook.contacts.size()),
           employers.empty()
               ? contacts
               : fmt::format("{} in {}", contacts, counted(employers.size(), "organization"))),
      tile(few(funnel[1]),
           stats.reply_time.median ? "answered, " + soon(*stats.reply_time.median) : "answered"),
      tile(std::to_string(held),
           fmt::format("{} held, {} planned", held == 1 ? "talk" : "talks", planned)),
      tile(few(funnel[4]), "thanked in time")};
}

}  // namespace

void add_figures(const core::Stats& stats, const Voice& voice, core::PageFields& page) {
  page.push_back({"tiles", tiles_of(stats, voice)});
  page.push_back({"funnel", rows_of(stats.funnel, stats.funnel.front().count)});
  core::PageList all;
  const auto add = [&](std::string heading, std::string id, const core::Shares& shares) {
    if (!shares.empty()) all.push_back(rates(std::move(heading), std::move(id), shares));
  };
  add("By channel", "by-channel", shown(stats.by_channel, voice, is_known_channel));
  add("By how you found them", "by-source", shown(stats.by_source, voice, is_known_source));
  add("By attempt", "by-attempt", stats.by_attempt);
  auto by_referrer = stats.by_referrer;
  if (voice.is_redacted()) by_referrer.clear();
  add("By who referred you", "by-referrer",
      shown(std::move(by_referrer), voice, [](const std::string&) { return false; }));
  page.push_back({"has-rates", !all.empty()});
  page.push_back({"rates", std::move(all)});
  page.push_back({"reply-words", reply_words(stats.reply_time)});
  add_weeks(stats.weeks, voice, page);
}

}  // namespace confab::cmd
