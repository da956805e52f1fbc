// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cmd/page/parts.h"
#include "core/rule.h"
#include "core/rules/due/due.h"

namespace confab::cmd {
namespace {

constexpr std::size_t kMostPeople = 40;  // in each section
const core::Duration kAhead = {7, core::Duration::Unit::kDay};

std::string name_of(const core::DueItem& item, const Voice& voice) {
  const auto* contact = voice.moment().notebook.find_contact(item.who);
  return contact ? voice.person(*contact) : voice.person(item.who);
}

core::PageFields item_of(const core::DueItem& item, const Voice& voice) {
  const auto& now = voice.moment().now;
  const auto when = core::local_minute(item.due, now.zone);
  const bool is_end_of_day = item.due == core::last_instant({core::Day(when.local)}, now.zone);
  const auto* contact = voice.moment().notebook.find_contact(item.who);
  return {{"name", name_of(item, voice)},
          {"href", voice.link(contact ? contact->path : "")},
          {"rule", std::string(core::rule_info(item.rule).id)},
          {"due", short_time(is_end_of_day ? core::When{when.local} : when, voice.moment())},
          {"datetime", core::print_day(when.day())},
          {"why", voice.text(item.why)},
          {"command", voice.text(item.command)}};
}

struct OwedPerson {
  std::string who;
  core::PageList items = {};
};

// In the order of their first item. `items` are in order of date.
std::vector<OwedPerson> people_owed(const std::vector<const core::DueItem*>& items,
                                    const Voice& voice) {
  std::vector<OwedPerson> people;
  for (const auto* item : items) {
    auto found = std::ranges::find(people, item->who, &OwedPerson::who);
    if (found == people.end()) found = people.insert(people.end(), {item->who});
    found->items.push_back(item_of(*item, voice));
  }
  return people;
}

core::PageFields person_fields(OwedPerson person, const Voice& voice) {
  const auto* contact = voice.moment().notebook.find_contact(person.who);
  return {{"name", contact ? voice.person(*contact) : voice.person(person.who)},
          {"href", voice.link(contact ? contact->path : "")},
          {"organization", contact ? voice.organization(*contact) : ""},
          {"items", std::move(person.items)}};
}

// A redacted copy is for someone who has no notes to ask.
std::string more_people(std::size_t count, const Voice& voice) {
  if (count == 0) return "";
  return fmt::format("and {} more {}{}", count, count == 1 ? "person" : "people",
                     voice.is_redacted() ? "" : "; 'confab due' lists everyone");
}

// By person, and once more by date.
core::PageFields section_of(std::string heading, std::string sign, std::string tone,
                            std::vector<const core::DueItem*> items, const Voice& voice) {
  std::ranges::stable_sort(items, {}, [](const core::DueItem* each) { return each->due; });
  auto people = people_owed(items, voice);
  const auto more = people.size() > kMostPeople ? people.size() - kMostPeople : 0;
  people.resize(people.size() - more);
  core::PageList list, by_date;
  for (const auto* item : items) {
    if (std::ranges::find(people, item->who, &OwedPerson::who) != people.end())
      by_date.push_back(item_of(*item, voice));
  }
  for (auto& person : people) list.push_back(person_fields(std::move(person), voice));
  return {{"heading", std::move(heading)}, {"sign", std::move(sign)},
          {"tone", std::move(tone)},       {"people", std::move(list)},
          {"items", std::move(by_date)},   {"more", more_people(more, voice)}};
}

}  // namespace

void add_owed(const Voice& voice, core::PageFields& page) {
  const auto& moment = voice.moment();
  const auto& now = moment.now;
  const auto items = core::due_items(moment);
  const auto until = moment.after(now.instant, kAhead);
  std::vector<const core::DueItem*> late, today, soon;
  for (const auto& item : items) {
    if (item.due > until) continue;
    const bool is_today = core::Day(core::local_time(item.due, now.zone)) == now.today();
    (item.due < now.instant ? late : is_today ? today : soon).push_back(&item);
  }
  core::PageList sections;
  if (!late.empty()) sections.push_back(section_of("Late", "▲", "late", late, voice));
  if (!today.empty()) sections.push_back(section_of("Today", "◆", "today", today, voice));
  if (!soon.empty()) sections.push_back(section_of("Within a week", "▷", "soon", soon, voice));
  page.push_back({"has-due", !sections.empty()});
  page.push_back({"due-sections", std::move(sections)});
  page.push_back({"late-count", std::to_string(late.size())});
  page.push_back({"today-count", std::to_string(today.size())});
  page.push_back({"soon-count", std::to_string(soon.size())});
}

}  // namespace confab::cmd
