// SPDX-License-Identifier: MIT
#include "cmd/page/page.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "cmd/output/wording.h"
#include "cmd/page/parts.h"
#include "cmd/resources/resources.h"
#include "core/messages/draft.h"
#include "core/overview/careers.h"
#include "core/overview/talks.h"
#include "core/practice/standing.h"
#include "core/rule.h"
#include "core/text/character.h"
#include "core/text/joined.h"
#include "core/text/listed.h"

namespace confab::cmd {
namespace {

constexpr std::size_t kMostCareers = 3;  // in the title

// "Embedded firmware and compilers": what the search is about.
std::string title_of(const core::Notebook& notebook, const Voice& voice) {
  std::vector<std::string> names;
  for (const auto& career : core::by_career(core::everyone_in(notebook))) {
    if (!career.name.empty()) names.push_back(voice.career(career.name));
  }
  if (names.empty() || names.size() > kMostCareers) return "Informational interviews";
  auto title = core::listed(names);
  title[0] = core::to_upper(title[0]);
  return title;
}

// How many contacts are in each state, in a sentence.
std::string states_of(const core::Moment& moment) {
  using enum core::ContactState;
  std::map<core::ContactState, std::size_t> counts;
  for (const auto& contact : moment.notebook.contacts)
    ++counts[core::standing_of(contact, moment).state];
  constexpr std::pair<core::ContactState, std::string_view> kWords[] = {
      {kReplied, "waiting for your answer"},
      {kWaiting, "yet to answer you"},
      {kScheduled, "with a talk agreed"},
      {kMet, "met and not finished with"},
      {kInTouch, "in touch"},
      {kToReach, "not approached yet"},
      {kParked, "parked"},
      {kDeclined, "declined"}};
  std::vector<std::string> parts;
  for (const auto& [state, words] : kWords) {
    if (counts[state] > 0) parts.push_back(fmt::format("{} {}", counts[state], words));
  }
  if (parts.empty()) return "There are no contacts yet.";
  const auto all = moment.notebook.contacts.size();
  return fmt::format("{} {}: {}.", all, all == 1 ? "person" : "people", core::joined(parts, ", "));
}

// What the figures leave out: "Left out: 1 note that cannot be read."
std::string left_out(const core::Notebook& notebook) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view noun, std::string_view why) {
    if (count > 0) parts.push_back(fmt::format("{} {}", counted(count, noun), why));
  };
  const auto unread = std::ranges::count_if(notebook.unread, [](const core::Diagnostic& each) {
    return each.rule != core::Rule::kConflictCopy;
  });
  add(static_cast<std::size_t>(unread), "note", "that cannot be read");
  add(notebook.unclear.size(), "value", "that cannot be read");
  add(core::talks_without_status(notebook).size(), "talk", "without a status");
  add(core::talks_of_nobody(notebook).size(), "talk", "with someone who has no note");
  return parts.empty() ? "" : fmt::format("Left out: {}.", core::joined(parts, ", "));
}

core::PageFields fields_of(const Voice& voice) {
  const auto& moment = voice.moment();
  const auto title = title_of(moment.notebook, voice);
  core::PageFields page = {{"title", title},
                           {"short-title", title.size() > 48 ? "Informational interviews" : title},
                           {"date", long_day(moment.now.today())},
                           {"iso-date", core::print_day(moment.now.today())},
                           {"states", states_of(moment)},
                           {"left-out", left_out(moment.notebook)},
                           {"redacted", voice.is_redacted()}};
  add_owed(voice, page);
  add_next_talks(voice, page);
  add_figures(core::stats_of(core::everyone_in(moment.notebook), moment), voice, page);
  add_threads(voice, page);
  add_referrals(core::referral_tree(moment), voice, page);
  add_questions(voice, page);
  add_lessons(voice, page);
  return page;
}

}  // namespace

std::string report_page(const Voice& voice, store::Markup markup) {
  const auto* name = markup == store::Markup::kHtml ? "report/page.html" : "report/page.md";
  auto page = store::render_page(std::string(resource(name)), fields_of(voice), markup);
  // The library leaves an empty line for a section that is left out.
  return markup == store::Markup::kMarkdown ? core::without_gaps(page) + "\n" : page;
}

}  // namespace confab::cmd
