// SPDX-License-Identifier: MIT
// Connects the records of a notebook: who was at a talk, who referred whom, and when talks begin.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "core/notes/notebook/link_spellings.h"
#include "core/notes/notebook/named_in_talk.h"
#include "core/notes/notebook/notebook.h"
#include "core/notes/values/employer.h"
#include "core/notes/values/person_name.h"
#include "core/rule.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

template <class T>
ByStem<const T*> by_stem_of(const std::vector<T>& all) {
  ByStem<const T*> result;
  result.reserve(all.size());
  for (const auto& each : all) result.emplace(each.stem(), &each);
  return result;
}

// By names, then by aliases, then by what distinguishes these names, if only one organization has
// it.
ByText<const Organization*> by_name_of(const std::vector<Organization>& organizations) {
  ByText<const Organization*> result, by_key;
  const auto add_key = [&](std::string_view name, const Organization& organization) {
    auto& known = by_key.try_emplace(company_key(name), &organization).first->second;
    if (known != &organization) known = nullptr;
  };
  for (const auto& each : organizations) {
    result.emplace(fold(each.name), &each);
    add_key(each.name, each);
  }
  for (const auto& each : organizations) {
    for (const auto& alias : each.aliases) {
      result.emplace(fold(alias), &each);
      add_key(alias, each);
    }
  }
  for (const auto& [key, organization] : by_key) {
    if (organization) result.emplace(key, organization);
  }
  return result;
}

void resolve_employers(Notebook& notebook) {
  for (auto& contact : notebook.contacts) {
    const auto name = notebook.organization_name(contact);
    contact.employer_key = is_no_employer(name) ? "" : company_key(name);
  }
}

// Were you not in touch with this contact before that day?
bool is_unknown_before(Day day, const Contact& contact, const Notebook& notebook) {
  const auto& talks = notebook.interviews_with(contact);
  return std::ranges::none_of(contact.outreach,
                              [&](const Attempt& each) { return each.date.day() < day; }) &&
         std::ranges::none_of(talks, [&](const Interview* each) {
           return each->starts && each->starts->day() < day;
         });
}

// A day with an offset may be another one on the user's clock, whose days put the log in order.
void resolve_days(Notebook& notebook) {
  const auto& zone = notebook.zones.local;
  const auto place = [&](const Attempt& each) {
    const auto day =
        each.date.offset ? Day(local_time(first_instant(each.date, zone), zone)) : each.date.day();
    return std::tuple(day, each.at.line, each.at.column);
  };
  const auto has_offset = [](const Attempt& each) { return each.date.offset.has_value(); };
  for (auto& contact : notebook.contacts) {
    if (std::ranges::any_of(contact.outreach, has_offset))
      std::ranges::stable_sort(contact.outreach, {}, place);
  }
}

// Lists the talks that name each contact. A contact named in a talk was referred in that talk,
// unless their own note says otherwise. Of several talks, the first counts.
void resolve_referrers(Notebook& notebook) {
  std::map<std::size_t, const Interview*> named_in;
  for (const auto& interview : notebook.interviews) {
    const auto* referrer = notebook.find_contact(interview.contact.stem);
    for (const auto& link : interview.referrals.named) {
      const auto* contact = notebook.find_contact(link);
      if (!contact) continue;
      notebook.by_stem.talks_naming[contact->stem()].push_back(&interview);
      const bool refers = interview.is_held() && interview.starts && referrer;
      if (!refers || contact == referrer || !contact->referred_by.is_empty()) continue;
      if (!is_unknown_before(interview.starts->day(), *contact, notebook)) continue;
      auto& first = named_in[static_cast<std::size_t>(contact - notebook.contacts.data())];
      if (!first || interview.starts->local < first->starts->local) first = &interview;
    }
  }
  for (const auto& [position, interview] : named_in) {
    notebook.contacts[position].referred_by = link_from(wikilink(interview->contact.stem));
    notebook.contacts[position].is_named_only = true;
  }
}

// From here on, interviews refer to their contact by file name.
void resolve_contacts(Notebook& notebook) {
  for (auto& interview : notebook.interviews) {
    std::vector<Link*> people = {&interview.contact};
    for (auto& other : interview.others) people.push_back(&other);
    for (auto* person : people) {
      if (const auto* contact = notebook.find_contact(*person)) person->stem = contact->stem();
      auto& talks = notebook.by_stem.interviews_by_contact[person->stem];
      if (talks.empty() || talks.back() != &interview) talks.push_back(&interview);
    }
    for (auto& thanks : interview.thanks) {
      const auto* person = person_named_in(interview, thanks.to, notebook);
      if (!person) person = notebook.find_contact(thanks.to);
      if (person) thanks.to.stem = person->stem();
    }
  }
}

// A zone as written, and the note that has it.
struct ZoneName {
  std::string_view name;
  std::string_view path;
};

// The zones that an interview may be in: its own, otherwise its contact's.
std::vector<ZoneName> zone_names_of(const Interview& interview, const Notebook& notebook) {
  std::vector<ZoneName> names;
  if (!interview.timezone.empty()) names.push_back({interview.timezone, interview.path});
  const auto* contact = notebook.find_contact(interview.contact.stem);
  if (contact && !contact->timezone.empty()) names.push_back({contact->timezone, contact->path});
  return names;
}

// The zone of an interview. Calls `skip` with each name before it that no zone has.
template <class Skip>
absl::TimeZone zone_of(const Interview& interview, const Notebook& notebook, Skip skip) {
  for (const auto& each : zone_names_of(interview, notebook)) {
    if (notebook.zones.has(each.name)) return notebook.zones.zone(each.name);
    skip(each);
  }
  return notebook.zones.local;
}

// `ended`, unless it is before the start or more than a day after it: then it is a typing error.
std::optional<Instant> believed_end(const Interview& interview, absl::TimeZone zone) {
  const auto end = last_instant(*interview.ended, zone);
  if (!interview.start) return end;
  const auto latest = interview.starts->has_time
                          ? *interview.start + std::chrono::hours(24)
                          : last_instant({absl::CivilSecond(interview.starts->day() + 1)}, zone);
  if (end < *interview.start || end > latest) return {};
  return end;
}

// The rules ask for instants many times, and computing them is expensive. An unknown zone counts as
// none, which is reported if a time depends on it.
void resolve_instants(Notebook& notebook) {
  auto& unclear = notebook.unclear;
  std::erase_if(unclear, [](const Diagnostic& each) { return each.rule == Rule::kBadTimezone; });
  for (auto& interview : notebook.interviews) {
    const auto& [starts, ended] = std::tie(interview.starts, interview.ended);
    const bool is_local = (starts && !starts->offset) || (ended && !ended->offset);
    const auto zone = zone_of(interview, notebook, [&](const ZoneName& unknown) {
      if (is_local)
        unclear.push_back({Rule::kBadTimezone, location_of(unknown.path, Position{}),
                           fmt::format("unknown time zone '{}'", unknown.name)});
    });
    if (starts) {
      interview.start = first_instant(*starts, zone);
      interview.latest_start = starts->has_time ? interview.start : last_instant(*starts, zone);
    }
    if (ended) interview.end = believed_end(interview, zone);
  }
}

}  // namespace

void connect(Notebook& notebook) {
  auto& index = notebook.by_stem;
  index = {};
  index.notes = by_stem_of(notebook.notes);
  index.contacts = by_stem_of(notebook.contacts);
  index.organizations = by_stem_of(notebook.organizations);
  index.organizations_by_name = by_name_of(notebook.organizations);
  for (const auto& note : notebook.notes)
    index.notes_by_case.emplace(fold_case(note.stem()), &note);
  for (const auto& contact : notebook.contacts)
    index.contacts_by_name[name_in_order(fold(contact.name))].push_back(&contact);
  resolve_spellings(notebook);
  resolve_employers(notebook);
  resolve_contacts(notebook);
  resolve_days(notebook);
  resolve_instants(notebook);
  resolve_referrers(notebook);
  for (const auto& contact : notebook.contacts) {
    const auto* referrer = notebook.find_contact(contact.referred_by);
    if (referrer) index.referred_by_contact[referrer->stem()].push_back(&contact);
  }
}

absl::TimeZone zone_of(const Interview& interview, const Notebook& notebook) {
  return zone_of(interview, notebook, [](const ZoneName&) {});
}

}  // namespace confab::core
