// SPDX-License-Identifier: MIT
#include "core/overview/agenda.h"

#include <algorithm>
#include <tuple>

namespace confab::core {
namespace {

void add_talks(const Moment& moment, Day last, std::vector<AgendaEntry>& entries) {
  for (const auto& interview : moment.notebook.interviews) {
    if (!interview.is_planned() || !interview.start) continue;
    const auto starts = moment.start_here(interview);
    if (starts.day() < moment.now.today() || starts.day() > last) continue;
    entries.push_back({starts.day(), starts.has_time ? std::optional(starts) : std::nullopt,
                       &interview, moment.notebook.find_contact(interview.contact)});
  }
}

void add_deadlines(const Moment& moment, Day last, std::vector<AgendaEntry>& entries) {
  for (auto& item : due_items(moment)) {
    const auto when = local_minute(item.due, moment.now.zone);
    if (when.day() > last) continue;
    const bool is_all_day =
        item.due == last_instant({absl::CivilSecond(when.day())}, moment.now.zone);
    entries.push_back({when.day(), is_all_day ? std::nullopt : std::optional(when), nullptr,
                       nullptr, std::move(item)});
  }
}

}  // namespace

std::vector<AgendaEntry> agenda_of(const Moment& moment, int days) {
  std::vector<AgendaEntry> entries;
  const auto last = moment.now.today() + days - 1;
  add_talks(moment, last, entries);
  add_deadlines(moment, last, entries);
  const auto place = [&](const AgendaEntry& entry) {
    return std::tuple(!entry.is_late(moment.now.instant), entry.day, !entry.time,
                      entry.time ? entry.time->local : absl::CivilSecond(entry.day),
                      !entry.is_talk());
  };
  std::ranges::stable_sort(entries, {}, place);
  return entries;
}

std::optional<OtherClock> other_clock(const AgendaEntry& talk, const Moment& moment) {
  if (!talk.time) return {};
  const auto zone = talk.contact && !talk.contact->timezone.empty()
                        ? moment.notebook.zones.zone(talk.contact->timezone)
                        : zone_of(*talk.talk, moment.notebook);
  const auto starts = local_minute(*talk.talk->start, zone);
  if (starts.local == talk.time->local) return {};
  return OtherClock{starts, zone.name()};
}

}  // namespace confab::core
