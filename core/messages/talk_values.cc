// SPDX-License-Identifier: MIT
#include "core/messages/talk_values.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/messages/greeting_name.h"
#include "core/messages/person_values.h"
#include "core/messages/said_dates.h"
#include "core/notes/attendance.h"
#include "core/text/listed.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

absl::TimeZone their_zone(const Contact& contact, const Interview* talk, const Moment& moment) {
  if (!contact.timezone.empty()) return moment.notebook.zones.zone(contact.timezone);
  return talk ? zone_of(*talk, moment.notebook) : moment.now.zone;
}

// The name of their zone, if their clock may differ from the user's.
std::string zone_in_words(const Contact& contact, const Interview* talk, Instant at,
                          const Moment& moment) {
  const auto zone = their_zone(contact, talk, moment);
  const bool is_same = zone.name() == moment.now.zone.name() ||
                       (offset_from_utc(at, zone) == offset_from_utc(at, moment.now.zone) &&
                        contact.timezone.empty());
  return is_same ? "" : say_zone(zone.name());
}

std::string with_small_first_letter(std::string text) {
  const bool is_word =
      text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
  if (is_word) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

// `Telling me …` completes a sentence; a name keeps its capital.
std::string thanks_clause(const std::string& entry) {
  auto text = as_clause(entry);
  const auto word = std::string_view(text).substr(0, text.find(' '));
  const bool is_common = word.ends_with("ing") || word == "The" || word == "Your" || word == "How";
  return is_common ? with_small_first_letter(std::move(text)) : text;
}

std::vector<std::string> referred_in(const Interview& talk, const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto& link : talk.referrals.named) {
    const auto* known = notebook.find_contact(link);
    names.push_back(one_line(known ? greeting_name(known->name) : link.text));
  }
  return names;
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

bool is_resume_owed(const Interview& talk) {
  const auto& resume = talk.resume;
  return resume && resume->asked_for.value_or(false) && !resume->handed_over.value_or(false);
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

void add_talk(const Interview& talk, const Contact& contact, const Moment& moment,
              TemplateValues& values) {
  values["date"] = "[the day you talked]";
  values["date-said"] = "on [the day you talked]";
  add_when(talk, contact, moment, values);
  if (talk.minutes) values["minutes"] = std::to_string(*talk.minutes);
  values["place"] = one_line(talk.place);
  values["others"] = others_in(talk, contact, moment.notebook);
  auto names = referred_in(talk, moment.notebook);
  values["referral-names"] = listed(names);
  values["may-name-you"] = may_be_named(talk, moment.notebook) ? "yes" : "";
  values["referrals"] = std::move(names);
  const bool is_owed = is_resume_owed(talk);
  values["resume-to-send"] = is_owed ? "yes" : "";
  const auto version = is_owed ? one_line(talk.resume->version) : "";
  values["resume"] = is_owed && version.empty() ? "résumé" : version;
}

void add_review(const Interview& talk, TemplateValues& values) {
  std::vector<std::string> thanks;
  for (const auto& entry : talk.to_thank_for.entries) thanks.push_back(thanks_clause(entry));
  values["thanks-for"] = listed(thanks);
  if (thanks.empty() && !talk.to_thank_for.is_answered)
    values["thanks-for"] = "[one thing to thank them for]";
  const auto& next = talk.next_step.entries;
  values["next"] = next.empty() ? "" : with_small_first_letter(as_clause(next.front()));
}

void add_times(const std::vector<Instant>& times, const Contact& contact, const Moment& moment,
               TemplateValues& values) {
  const auto zone = their_zone(contact, nullptr, moment);
  const auto today = Day(local_time(moment.now.instant, zone));
  std::vector<std::string> slots;
  for (const auto time : times)
    slots.push_back(say_time(local_time(time, zone), true, today, moment.policy.dates));
  const auto name = times.empty() ? "" : zone_in_words(contact, nullptr, times.front(), moment);
  std::string all;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const auto* comma = i == 0 ? "" : i + 1 < slots.size() ? ", " : " or ";
    all += comma + slots[i];
  }
  if (!name.empty() && !all.empty()) all += ", " + name;
  values["times"] = all;
  if (!name.empty()) values["their-zone"] = name;
  if (slots.empty()) slots = {"[a time that suits you]", "[another]"};
  values["slots"] = std::move(slots);
}

}  // namespace confab::core
