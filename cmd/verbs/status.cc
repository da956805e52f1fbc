// SPDX-License-Identifier: MIT
// status: the state of the notebook and the next sensible command. Bare `confab` prints it too.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cmd/answers/people.h"
#include "cmd/context.h"
#include "cmd/output/due_view.h"
#include "cmd/output/narrow.h"
#include "cmd/output/shell_lines.h"
#include "cmd/output/wording.h"
#include "core/notes/notebook/attendance.h"
#include "core/practice/snooze.h"
#include "core/practice/standing.h"
#include "core/practice/targets.h"
#include "core/practice/which_talk.h"
#include "core/rules/due/one_message.h"
#include "core/rules/due/order.h"
#include "core/rules/due/write_first.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"
#include "store/notebook/parallel.h"

namespace confab::cmd {
namespace {

const Schema kStatusSchema = {"confab.status/1",
                              {"notebook", "contacts", "organizations", "interviews", "due",
                               "talks", "write-first", "next", "unknown-targets"}};
constexpr std::ptrdiff_t kShownItems = 3;
constexpr std::size_t kShownTalks = 3;

// The number of contacts in each state, who to write to first, and the talks ahead, soonest first.
struct Tally {
  std::map<core::ContactState, int> counts;
  const core::Contact* to_reach = nullptr;
  core::Pointers<core::Interview> talks;
};

Tally tally_of(const core::Moment& moment) {
  Tally tally;
  for (const auto& contact : moment.notebook.contacts)
    ++tally.counts[core::standing_of(contact, moment).state];
  tally.to_reach = core::first_to_write(moment);
  tally.talks = core::talks_ahead(moment);
  return tally;
}

std::string next_command(const Tally& tally, const std::vector<core::DueItem>& items,
                         const core::Moment& moment) {
  const auto& notebook = moment.notebook;
  const auto first = std::ranges::find(items, false, &core::DueItem::is_information);
  if (first != items.end()) return first->command;
  if (!notebook.unread.empty() || !notebook.unclear.empty()) return "confab check";
  if (notebook.contacts.empty()) return "confab add-contact NAME --email ADDRESS";
  if (tally.to_reach) return core::reach_command(*tally.to_reach, moment);
  return notebook.interviews.empty() ? "confab add-contact NAME --email ADDRESS"
                                     : "confab due --within 14d";
}

Json counts_json(const Tally& tally) {
  Json::Object result;
  for (const auto& name : core::state_names()) result.emplace_back(name, 0);
  for (const auto& [state, count] : tally.counts)
    result[static_cast<std::size_t>(state)].second = count;
  return result;
}

Json stems_json(const core::Pointers<core::Organization>& organizations) {
  std::vector<std::string> stems;
  for (const auto* each : organizations) stems.emplace_back(each->stem());
  return Json::texts(stems);
}

// Target organizations where the user knows nobody.
void print_unknown_targets(const core::Notebook& notebook, Output& out) {
  std::vector<std::string> stems;
  for (const auto* each : core::unknown_targets(notebook)) stems.emplace_back(each->stem());
  if (!stems.empty())
    print_paragraph({{fmt::format("you know nobody at {}", core::joined(stems, ", "))}}, out);
}

// `due` is silent about them.
void print_snoozed(const core::Notebook& notebook, const core::Now& now, Output& out) {
  std::vector<std::string> people;
  for (const auto& contact : notebook.contacts) {
    if (core::is_snoozed(contact, now))
      people.push_back(fmt::format("{} until {}", contact.stem(),
                                   core::print_day_and_date(*contact.snooze_until)));
  }
  if (!people.empty())
    print_paragraph({{fmt::format("snoozed: {}", core::joined(people, ", "))}}, out);
}

void print_counts(const core::Notebook& notebook, const Tally& tally, const core::Now& now,
                  Output& out) {
  std::vector<std::string> states;
  for (const auto& [state, count] : tally.counts)
    states.push_back(fmt::format("{} {}", count, core::state_name(state)));
  print_paragraph({{counted(notebook.contacts.size(), "contact"), Style::kBold},
                   {fmt::format("{}{}", states.empty() ? "" : ": ", core::joined(states, ", "))}},
                  out);
  out.line(fmt::format("{}, {}", counted(notebook.organizations.size(), "organization"),
                       counted(notebook.interviews.size(), "interview")));
  print_unknown_targets(notebook, out);
  print_snoozed(notebook, now, out);
}

// From day to day if it has no time, whatever its time zone.
std::string distance_to(const core::Interview& talk, const core::Moment& moment) {
  const auto starts = moment.start_here(talk);
  return core::print_distance(core::last_instant(starts, moment.now.zone), moment.now);
}

void print_talks(const Tally& tally, const core::Moment& moment, Output& out) {
  if (tally.talks.empty()) return;
  std::vector<Row> rows;
  for (std::size_t i = 0; i < std::min(tally.talks.size(), kShownTalks); ++i) {
    const auto& talk = *tally.talks[i];
    rows.push_back({{talk.contact.stem, Style::kBold},
                    {fmt::format("{} ({})", moment.print_start(talk), distance_to(talk, moment))},
                    {core::names_in(talk, moment.notebook)}});
  }
  out.line("");
  out.line(counted(tally.talks.size(), "talk") + " ahead:");
  out.table(rows, Overflow::kWrap);
}

void print_first(const Tally& tally, const core::Moment& moment, Output& out) {
  if (!tally.to_reach) return;
  const auto at = moment.notebook.organization_name(*tally.to_reach);
  out.line("");
  print_paragraph({{"first to write to: "},
                   {std::string(tally.to_reach->stem()), Style::kBold},
                   {fmt::format("  {}{}{}", tally.to_reach->name, at.empty() ? "" : ", ", at)}},
                  out);
}

void print_next(const std::string& command, Output& out) {
  const Text label = {"next: ", Style::kCyan};
  const auto columns = static_cast<std::size_t>(std::max(out.columns(), 0));
  const auto room = columns > label.text.size() ? columns - label.text.size() : columns;
  bool is_first = true;
  for (const auto& line : shell_lines(command, room)) {
    out.line({is_first ? label : Text{std::string(label.text.size(), ' ')}, {line}});
    is_first = false;
  }
}

Json talks_json(const Tally& tally, const core::Moment& moment) {
  Json::Array talks;
  for (const auto* talk : tally.talks)
    talks.push_back(Json::Object{{"who", talk->contact.stem},
                                 {"name", core::names_in(*talk, moment.notebook)},
                                 {"starts", core::print_date(moment.start_here(*talk))},
                                 {"path", talk->path}});
  return talks;
}

core::Status print_json(const core::Notebook& notebook, const Tally& tally,
                        const std::vector<core::DueItem>& items, Context& context) {
  Json::Array due;
  for (const auto& item : items) due.push_back(due_object(item, context.moment(notebook)));
  TRY_ASSIGN(const auto root, context.notebook_root());
  Json::Object object = {{"notebook", root},
                         {"contacts", counts_json(tally)},
                         {"organizations", static_cast<int>(notebook.organizations.size())},
                         {"interviews", static_cast<int>(notebook.interviews.size())},
                         {"due", std::move(due)},
                         {"talks", talks_json(tally, context.moment(notebook))},
                         {"write-first", tally.to_reach ? Json(tally.to_reach->stem()) : Json()},
                         {"next", next_command(tally, items, context.moment(notebook))},
                         {"unknown-targets", stems_json(core::unknown_targets(notebook))}};
  return context.answer(kStatusSchema, {std::move(object)});
}

core::Status run_status(const Arguments&, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load(store::Keep::kOwed));
  context.report_unclear(notebook);
  report_undecided_talks(notebook, context);
  const auto moment = context.moment(notebook);
  const auto tally = tally_of(moment);
  auto items = core::due_items(moment, store::do_in_parallel);
  const auto until = core::add(context.now().instant, {1, core::Duration::Unit::kDay},
                               context.now().zone, context.policy().calendar);
  std::erase_if(items, [&](const core::DueItem& item) {
    return item.due > until || !core::may_be_done(item, context.now());
  });
  core::one_message_each(items, moment);
  if (context.is_for_programs()) return print_json(notebook, tally, items, context);
  auto& out = context.out();
  print_counts(notebook, tally, context.now(), out);
  if (!items.empty()) out.line("");
  const auto shown =
      std::next(items.begin(), std::ssize(items) < kShownItems ? std::ssize(items) : kShownItems);
  print_due_items({items.begin(), shown}, {.names_drafts = false}, moment, out);
  if (std::ssize(items) > kShownItems)
    out.line(fmt::format("{} more: confab due", std::ssize(items) - kShownItems));
  print_talks(tally, moment, out);
  print_first(tally, moment, out);
  out.line("");
  print_next(next_command(tally, items, moment), out);
  return core::ok();
}

}  // namespace

const Command& status_command() {
  static const Command command = {
      .name = "status",
      .summary = "count contacts by state, and show what is due and what to do next",
      .examples = {{"confab", "the same"}},
      .run = run_status,
      .fields = kStatusSchema.keys};
  return command;
}

}  // namespace confab::cmd
