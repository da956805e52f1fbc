// SPDX-License-Identifier: MIT
#include "core/messages/prep_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/notes/body/plain_value.h"
#include "core/notes/body/prose.h"
#include "core/notes/notebook/attendance.h"
#include "core/practice/conversation.h"
#include "core/practice/host.h"
#include "core/practice/meeting_place.h"
#include "core/practice/pitch_time.h"
#include "core/practice/preparation.h"
#include "core/practice/standing.h"
#include "core/practice/timeline.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/listed.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using Lines = std::vector<std::string>;

std::string box(Item::Box box) { return box == Item::Box::kTicked ? "[x]" : "[ ]"; }

void add_times(const Interview& interview, const Contact* contact, const Moment& moment,
               TemplateValues& values) {
  const auto start = interview.start;
  if (!start) return;
  if (!interview.starts->has_time) {
    values["when"] = print_day_and_date(*interview.starts);
    return;
  }
  const auto on = [&](absl::TimeZone zone) {
    return print_day_and_date(local_minute(*start, zone));
  };
  const auto mine = on(moment.now.zone);
  const auto& zone = contact && !contact->timezone.empty()
                         ? moment.notebook.zones.zone(contact->timezone)
                         : zone_of(interview, moment.notebook);
  values["when"] = mine;
  if (const auto end = moment.end(interview)) {
    const auto local = local_time(*end, moment.now.zone);
    values["ends"] = fmt::format("{:02}:{:02}", local.hour(), local.minute());
  }
  if (on(zone) != mine) values["their-time"] = fmt::format("{} ({})", on(zone), zone.name());
  if (!interview.place.empty() && !is_in_person(interview.place)) return;
  values["arrive"] = print_day_and_date(
      local_minute(moment.before(*start, moment.policy.arrive_early), moment.now.zone));
}

void add_contact(const Contact& contact, const Moment& moment, TemplateValues& values) {
  const auto& notebook = moment.notebook;
  values["role"] = contact.role;
  values["organization"] = notebook.organization_name(contact);
  values["career"] = joined(contact.careers, ", ");
  values["email"] = joined(contact.emails, ", ");
  values["phone"] = joined(contact.phones, ", ");
  const auto* referrer = notebook.find_contact(contact.referred_by);
  values["referrer"] = referrer ? referrer->name : contact.referred_by.text;
  const auto fact = [&](const Contact& of, std::string_view key) {
    return one_line(plain_value(notebook.find_path(of.path)->text(key)));
  };
  values["referrer-who"] = referrer ? fact(*referrer, "relation") : "";
  values["may-name-referrer"] = contact.may_name_referrer ? "yes" : "";
  for (const auto* name : {"say-name", "known-from", "relation"})
    values[name] = fact(contact, name);
  values["why"] = fact(contact, "why");
  values["common"] = fact(contact, "in-common");
  if (const auto* organization = notebook.find_organization(contact.organization)) {
    const auto* note = notebook.find_path(organization->path);
    values["website"] = plain_value(note->text("website"));
    values["industry"] = plain_value(note->text("industry"));
  }
}

// `; for them Tue 2026-11-03 23:00 (Asia/Tokyo)`, if their clock is not the user's.
std::string companion_time(const Contact& contact, const Interview& interview,
                           const Moment& moment) {
  if (!interview.start || !interview.starts->has_time || contact.timezone.empty()) return "";
  const auto& zone = moment.notebook.zones.zone(contact.timezone);
  const auto theirs = print_day_and_date(local_minute(*interview.start, zone));
  if (theirs == print_day_and_date(local_minute(*interview.start, moment.now.zone))) return "";
  return fmt::format("; for them {} ({})", theirs, zone.name());
}

// `Sam Boyd, engineer, Acme; sam@acme.example`.
std::string companion_line(const Contact& contact, const Notebook& notebook) {
  Lines parts = {contact.name, contact.role, notebook.organization_name(contact)};
  Lines reached = contact.phones;
  reached.insert(reached.end(), contact.emails.begin(), contact.emails.end());
  std::erase_if(parts, [](const std::string& each) { return each.empty(); });
  return joined(parts, ", ") + (reached.empty() ? "" : "; ") + joined(reached, ", ");
}

// What happened with any of them, each event once. With several people, a message says whose it is.
Lines history_with(const Pointers<Contact>& people, const Moment& moment) {
  std::vector<std::pair<Instant, std::string>> lines;
  for (const auto* person : people) {
    for (const auto& event : timeline_of(*person, moment)) {
      const bool is_own = people.size() > 1 && event.path == person->path;
      std::pair line(event.time, fmt::format("{}  {}{}", print_day_and_date(event.when),
                                             is_own ? person->name + ": " : "", event.what));
      if (people.size() == 1 || std::ranges::find(lines, line) == lines.end())
        lines.push_back(std::move(line));
    }
  }
  std::ranges::stable_sort(lines, {}, &std::pair<Instant, std::string>::first);
  Lines history;
  for (auto& [time, line] : lines) history.push_back(std::move(line));
  return history;
}

// `me: send the paper (2026-12-05)`.
std::string promise_line(const Promise& promise) {
  const auto* who = promise.by == Promise::By::kMe ? "me" : "them";
  const auto date = promise.date ? fmt::format(" ({})", print_date(*promise.date)) : "";
  return fmt::format("{}: {}{}", who, promise.text, date);
}

Lines open_promises(const Pointers<Contact>& people, const Notebook& notebook) {
  Lines lines;
  Pointers<Interview> listed;
  for (const auto* person : people) {
    for (const auto* interview : notebook.interviews_with(*person)) {
      if (std::ranges::find(listed, interview) != listed.end()) continue;
      listed.push_back(interview);
      for (const auto& promise : interview->promises) {
        if (!promise.is_kept) lines.push_back(promise_line(promise));
      }
    }
  }
  return lines;
}

// Everyone who has a note; first the person who counts as the host.
Pointers<Contact> people_by_rank(const Interview& interview, const Moment& moment) {
  auto people = people_in(interview, moment.notebook);
  const auto* host = host_of(interview, moment);
  std::stable_partition(people.begin(), people.end(),
                        [&](const Contact* each) { return each == host; });
  return people;
}

bool has_declined(const Contact& contact, const Moment& moment) {
  const auto* reply = standing_of(contact, moment).reply_while_scheduled;
  return reply && reply->outcome == Outcome::kDeclined;
}

// In the same order, without those who declined; people without a note come last.
std::string names_in_order(const Pointers<Contact>& people, const Interview& interview,
                           const Moment& moment) {
  std::vector<std::string> names;
  for (const auto* person : people) {
    if (person == people.front() || !has_declined(*person, moment)) names.push_back(person->name);
  }
  for (const auto& link : links_in(interview)) {
    if (!moment.notebook.find_contact(link.stem)) names.push_back(link.text);
  }
  return listed(names);
}

void add_people(const Pointers<Contact>& people, const Interview& interview, const Moment& moment,
                TemplateValues& values) {
  add_contact(*people.front(), moment, values);
  Lines others;
  for (std::size_t i = 1; i < people.size(); ++i)
    others.push_back(companion_line(*people[i], moment.notebook) +
                     companion_time(*people[i], interview, moment) +
                     (has_declined(*people[i], moment) ? " (declined)" : ""));
  values["others"] = std::move(others);
  values["history"] = history_with(people, moment);
  values["promises"] = open_promises(people, moment.notebook);
}

// `pitch.md, 62 s; long.md, 130 s (too long)`.
std::string pitch_line(const Moment& moment) {
  std::vector<std::string> pitches;
  for (const auto& pitch : moment.notebook.pitches) {
    const auto time = pitch_time(pitch, moment.policy);
    if (!time.is_written()) continue;
    const bool fits = time.length == PitchTime::Length::kFits;
    pitches.push_back(fmt::format("{}, {} s{}", pitch.path, said_seconds(time),
                                  fits ? "" : fmt::format(" ({})", length_name(time.length))));
  }
  return joined(pitches, "; ");
}

// In the order of a conversation.
std::vector<const Question*> in_order(const Interview& interview, const Notebook& notebook) {
  const Wordings wordings(notebook.bank);
  const ConversationOrder order(notebook.bank, wordings);
  std::vector<const Question*> questions;
  for (const auto& question : interview.questions) questions.push_back(&question);
  std::ranges::stable_sort(questions, {},
                           [&](const Question* each) { return order.place_of(each->text); });
  return questions;
}

std::string resume_line(const Interview& interview) {
  if (!interview.resume) return "";
  const auto& resume = *interview.resume;
  const auto copies = resume.copies ? fmt::format("{} copies", *resume.copies) : "";
  const auto* comma = copies.empty() || resume.version.empty() ? "" : ", ";
  return resume.version + comma + copies;
}

}  // namespace

TemplateValues prep_sheet(const Interview& interview, const Moment& moment) {
  TemplateValues values;
  for (const auto* name : {"name",
                           "role",
                           "organization",
                           "career",
                           "email",
                           "phone",
                           "referrer",
                           "website",
                           "industry",
                           "when",
                           "ends",
                           "their-time",
                           "arrive",
                           "organization-notes",
                           "referrer-who",
                           "say-name",
                           "why",
                           "common",
                           "may-name-referrer",
                           "known-from",
                           "relation"})
    values[name] = "";
  for (const auto* name : {"others", "history", "promises"}) values[name] = Lines();
  const auto people = people_by_rank(interview, moment);
  if (!people.empty()) add_people(people, interview, moment, values);
  values["name"] = names_in_order(people, interview, moment);
  const auto* contact = moment.notebook.find_contact(interview.contact.stem);
  add_times(interview, contact, moment, values);
  values["minutes"] = std::to_string(interview.minutes.value_or(moment.policy.interview_minutes));
  values["place"] = interview.place;
  values["confirmed"] = interview.confirmed ? print_day_and_date(*interview.confirmed) : "";
  values["path"] = interview.path;
  values["resume"] = resume_line(interview);
  values["pitch"] = pitch_line(moment);
  Lines research, questions;
  for (const auto& item : interview.research)
    research.push_back(fmt::format("{} {}", box(item.box), plain_text(item.text)));
  for (const auto* question : in_order(interview, moment.notebook))
    questions.push_back(fmt::format("{}{}", question->is_critical ? "! " : "", question->text));
  values["research"] = std::move(research);
  values["questions"] = std::move(questions);
  std::vector<std::string> missing;
  for (const auto& gap : preparation_gaps(interview, moment)) missing.push_back(in_words(gap));
  values["missing"] = std::move(missing);
  return values;
}

}  // namespace confab::core
