// SPDX-License-Identifier: MIT
#include "core/messages/talk_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/brackets.h"
#include "core/messages/person_values.h"
#include "core/messages/said_dates.h"
#include "core/notes/notebook/attendance.h"
#include "core/practice/standing.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/letter.h"
#include "core/text/listed.h"
#include "core/text/one_line.h"
#include "core/time/said_zone.h"

namespace confab::core {
namespace {

// Is their time zone on file, and valid?
bool has_zone(const Contact& contact, const Moment& moment) {
  return moment.notebook.zones.has(contact.timezone);
}

absl::TimeZone their_zone(const Contact& contact, const Interview* talk, const Moment& moment) {
  if (has_zone(contact, moment)) return moment.notebook.zones.zone(contact.timezone);
  return talk ? zone_of(*talk, moment.notebook) : moment.now.zone;
}

// The name of their zone, if their clock may differ from the user's.
std::string zone_in_words(const Contact& contact, const Interview* talk, Instant at,
                          const Moment& moment) {
  const auto zone = their_zone(contact, talk, moment);
  const bool is_same = zone.name() == moment.now.zone.name() ||
                       (offset_from_utc(at, zone) == offset_from_utc(at, moment.now.zone) &&
                        !has_zone(contact, moment));
  return is_same ? "" : say_zone(zone.name());
}

// The zone of times to propose. Someone whose zone is not on file may be in any.
std::string zone_to_name(const Contact& contact, const Interview* talk, Instant at,
                         const Moment& moment) {
  if (has_zone(contact, moment)) return zone_in_words(contact, talk, at, moment);
  const auto name = their_zone(contact, talk, moment).name();
  const bool has_name = name != "localtime" && !name.starts_with('/');
  return has_name ? say_zone(name) : "my time";
}

// The people they named, except themselves and those who declined.
std::vector<Link> referred_in(const Interview& talk, const Contact& contact, const Moment& moment) {
  std::vector<Link> links;
  for (const auto& link : talk.referrals.named) {
    const auto* known = moment.notebook.find_contact(link);
    if (known == &contact) continue;
    const auto has_declined = known && standing_of(*known, moment).state == ContactState::kDeclined;
    if (!has_declined) links.push_back(link);
  }
  return links;
}

bool are_still_to_write_to(const std::vector<Link>& links, const Moment& moment) {
  return std::ranges::all_of(links, [&](const Link& link) {
    const auto* known = moment.notebook.find_contact(link);
    return !known || standing_of(*known, moment).state == ContactState::kToReach;
  });
}

// Who else is there, by name.
std::string others_in(const Interview& talk, const Contact& contact, const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto* person : people_in(talk, notebook)) {
    if (person != &contact) names.push_back(one_line(person->name));
  }
  return listed(names);
}

bool may_be_named(const Interview& talk, const Notebook& notebook) {
  const auto& named = talk.referrals.named;
  return !named.empty() && std::ranges::all_of(named, [&](const Link& link) {
    const auto* known = notebook.find_contact(link);
    const auto* note = known ? notebook.find_path(known->path) : nullptr;
    return note && note->text("may-name-you") == "true";
  });
}

void add_when(const Interview& talk, const Contact& contact, const Moment& moment,
              TemplateValues& values) {
  if (!talk.start) return;
  const auto style = moment.policy.dates;
  const auto zone = their_zone(contact, &talk, moment);
  const auto today = Day(local_time(moment.now.instant, zone));
  const bool has_time = talk.starts->has_time;
  const auto local = has_time ? local_time(*talk.start, zone) : talk.starts->local;
  values["when"] = say_time(local, has_time, today, style);
  values["when-short"] = say_short_day(Day(local), today, style);
  values["when-said"] =
      has_time ? say_past_hour(local, today, style) : say_past_day(Day(local), today, style);
  values["date-said"] = say_past_day(Day(local), today, style);
  values["date"] = say_day(Day(local), today, style);
  if (!has_time) return;
  values["their-zone"] = zone_in_words(contact, &talk, *talk.start, moment);
  if (const auto end = moment.end(talk)) values["ends"] = say_hour(local_time(*end, zone), style);
}

}  // namespace

bool is_resume_owed(const Interview& talk, const Contact& contact) {
  const auto& resume = talk.resume;
  return resume && talk.contact.stem == contact.stem() && resume->asked_for.value_or(false) &&
         !resume->handed_over.value_or(false);
}

void add_talk(const Interview& talk, const Contact& contact, const Moment& moment,
              TemplateValues& values) {
  values["date"] = "[the day you talked]";
  values["date-said"] = "on [the day you talked]";
  add_when(talk, contact, moment, values);
  if (talk.minutes) values["minutes"] = std::to_string(*talk.minutes);
  values["place"] = without_brackets(talk.place);
  values["others"] = others_in(talk, contact, moment.notebook);
  const auto links = referred_in(talk, contact, moment);
  std::vector<std::string> names;
  for (const auto& link : links) names.push_back(full_name(link, moment.notebook));
  values["referral-names"] = listed(names);
  values["will-write"] = are_still_to_write_to(links, moment) ? "yes" : "";
  values["may-name-you"] = may_be_named(talk, moment.notebook) ? "yes" : "";
  values["referrals"] = std::move(names);
  const bool is_owed = is_resume_owed(talk, contact);
  values["resume-to-send"] = is_owed ? "yes" : "";
  const auto version = is_owed ? one_line(talk.resume->version) : "";
  values["resume"] = is_owed && version.empty() ? "résumé" : version;
}

void add_times(const std::vector<Instant>& times, const Contact& contact, const Interview* talk,
               const Moment& moment, TemplateValues& values) {
  const auto zone = their_zone(contact, talk, moment);
  const auto today = Day(local_time(moment.now.instant, zone));
  std::vector<std::string> slots;
  for (const auto time : times)
    slots.push_back(say_time(local_time(time, zone), true, today, moment.policy.dates));
  if (slots.empty()) {
    values["slots"] = std::vector<std::string>{"[a time]", "[another time]"};
    return;
  }
  const auto name = zone_to_name(contact, talk, times.front(), moment);
  std::string all;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const auto* comma = i == 0 ? "" : i + 1 < slots.size() ? ", " : " or ";
    all += comma + slots[i];
  }
  values["times"] = name.empty() ? all : all + ", " + name;
  values["their-zone"] = name;
  values["slot"] = slots.size() == 1 ? slots.front() : "";
  values["slots"] = std::move(slots);
}

}  // namespace confab::core
