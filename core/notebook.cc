// SPDX-License-Identifier: MIT
#include "core/notebook.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "core/fold.h"
#include "core/schema.h"

namespace confab::core {
namespace {

using Positions = ByText<std::size_t>;
using PositionLists = ByText<std::vector<std::size_t>>;

template <class T>
Positions positions_of(const std::vector<T>& all) {
  Positions positions;
  positions.reserve(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) positions.emplace(all[i].stem, i);
  return positions;
}

template <class T>
const T* find_stem(const std::vector<T>& all, const Positions& positions, std::string_view stem) {
  const auto found = positions.find(stem);
  return found == positions.end() ? nullptr : &all[found->second];
}

template <class T>
const T* find_path_in(const std::vector<T>& sorted, std::string_view path) {
  const auto found = std::ranges::lower_bound(sorted, path, {}, &T::path);
  return found == sorted.end() || found->path != path ? nullptr : &*found;
}

template <class T>
std::vector<const T*> listed(const std::vector<T>& all, const PositionLists& lists,
                             std::string_view stem) {
  std::vector<const T*> result;
  const auto found = lists.find(stem);
  if (found == lists.end()) return result;
  for (const auto position : found->second) result.push_back(&all[position]);
  return result;
}

Positions names_of(const std::vector<Organization>& organizations) {
  Positions names;
  for (std::size_t i = 0; i < organizations.size(); ++i)
    names.emplace(fold(organizations[i].name), i);
  for (std::size_t i = 0; i < organizations.size(); ++i) {
    for (const auto& alias : organizations[i].aliases) names.emplace(fold(alias), i);
  }
  return names;
}

// Was nobody in touch with this contact before that day?
bool is_unknown_before(Day day, const Contact& contact, const Notebook& notebook) {
  const auto talks = notebook.interviews_with(contact);
  return std::ranges::none_of(contact.outreach,
                              [&](const Attempt& each) { return each.date.day() < day; }) &&
         std::ranges::none_of(talks, [&](const Interview* each) {
           return each->starts && each->starts->day() < day;
         });
}

// Whoever was named in a talk, and is nobody's referral by their own note, was referred in it. Of
// several talks the first counts.
void resolve_referrers(Notebook& notebook) {
  std::map<std::size_t, const Interview*> named_in;
  for (const auto& interview : notebook.interviews) {
    const auto* referrer = notebook.find_contact(interview.contact.stem);
    if (!interview.is_held() || !interview.starts || !referrer) continue;
    for (const auto& link : interview.referrals.named) {
      const auto* contact = notebook.find_contact(link);
      if (!contact || contact == referrer || !contact->referred_by.is_empty()) continue;
      if (!is_unknown_before(interview.starts->day(), *contact, notebook)) continue;
      auto& first = named_in[static_cast<std::size_t>(contact - notebook.contacts.data())];
      if (!first || interview.starts->local < first->starts->local) first = &interview;
    }
  }
  for (const auto& [position, interview] : named_in)
    notebook.contacts[position].referred_by = link_from(wikilink(interview->contact.stem));
}

// Interviews refer to their contact by file name from here on.
void resolve_contacts(Notebook& notebook) {
  for (auto& interview : notebook.interviews) {
    const auto* contact = notebook.find_contact(interview.contact);
    if (contact) interview.contact.stem = contact->stem;
  }
}

Record record_of(const Note& note, Body body) {
  if (note.type == kContact) return contact_from(note);
  if (note.type == kOrganization) return organization_from(note);
  if (note.type == kInterview) return interview_from(note, std::move(body));
  if (note.type == kPitch) return pitch_from(note, std::move(body));
  if (note.type == kQuestions) return bank_questions_in(std::move(body));
  return {};
}

struct AddTo {
  Notebook& notebook;

  void operator()(std::monostate) const {}
  void operator()(Contact&& contact) const { notebook.contacts.push_back(std::move(contact)); }
  void operator()(Organization&& organization) const {
    notebook.organizations.push_back(std::move(organization));
  }
  void operator()(Interview&& interview) const {
    notebook.interviews.push_back(std::move(interview));
  }
  void operator()(Pitch&& pitch) const { notebook.pitches.push_back(std::move(pitch)); }
  void operator()(std::vector<BankQuestion>&& questions) const {
    std::ranges::move(questions, std::back_inserter(notebook.bank));
  }
};

}  // namespace

const Note* Notebook::find_path(std::string_view path) const { return find_path_in(notes, path); }

const Contact* Notebook::contact_of(const Note& note) const {
  return find_path_in(contacts, note.path);
}

const Note* Notebook::find_note(std::string_view stem) const {
  return find_stem(notes, by_stem.notes, stem);
}

const Contact* Notebook::find_contact(std::string_view stem) const {
  return find_stem(contacts, by_stem.contacts, stem);
}

const Organization* Notebook::find_organization(std::string_view stem) const {
  return find_stem(organizations, by_stem.organizations, stem);
}

const Contact* Notebook::find_contact(const Link& link) const {
  if (const auto* contact = find_contact(link.stem)) return contact;
  const auto found = by_stem.contacts_by_name.find(fold(link.text));
  const bool is_one = found != by_stem.contacts_by_name.end() && found->second.size() == 1;
  return is_one ? &contacts[found->second.front()] : nullptr;
}

std::string Notebook::free_stem(const std::string& stem,
                                const std::vector<std::string>& taken) const {
  const auto is_taken = [&](const std::string& each) {
    return find_note(each) || std::ranges::find(taken, each) != taken.end();
  };
  auto free = stem;
  for (int i = 2; is_taken(free); ++i) free = fmt::format("{}-{}", stem, i);
  return free;
}

const Organization* Notebook::find_organization(const Link& link) const {
  if (const auto* organization = find_organization(link.stem)) return organization;
  return find_stem(organizations, by_stem.organizations_by_name, fold(link.text));
}

std::string Notebook::organization_name(const Contact& contact) const {
  const auto* organization = find_organization(contact.organization);
  return organization ? organization->name : contact.organization.text;
}

std::string Notebook::employer_key(const Contact& contact) const {
  auto key = fold(organization_name(contact));
  return key == "independent" ? "" : key;
}

std::vector<const Interview*> Notebook::interviews_with(const Contact& contact) const {
  return listed(interviews, by_stem.interviews_by_contact, contact.stem);
}

std::vector<const Contact*> Notebook::referred_by(const Contact& contact) const {
  return listed(contacts, by_stem.referred_by_contact, contact.stem);
}

RecordedNote recorded(Note note, Body body) {
  auto record = record_of(note, std::move(body));
  return {std::move(note), std::move(record)};
}

// Room that is not used costs nothing: its pages are never touched.
void reserve(Notebook& notebook, std::size_t count) {
  notebook.notes.reserve(count);
  notebook.contacts.reserve(count);
  notebook.interviews.reserve(count);
}

void add(Notebook& notebook, RecordedNote note) {
  std::visit(AddTo{notebook}, std::move(note.record));
  notebook.notes.push_back(std::move(note.note));
}

void connect(Notebook& notebook) {
  notebook.by_stem = {positions_of(notebook.notes),
                      positions_of(notebook.contacts),
                      positions_of(notebook.organizations),
                      names_of(notebook.organizations),
                      {},
                      {},
                      {}};
  for (std::size_t i = 0; i < notebook.contacts.size(); ++i)
    notebook.by_stem.contacts_by_name[fold(notebook.contacts[i].name)].push_back(i);
  resolve_contacts(notebook);
  for (std::size_t i = 0; i < notebook.interviews.size(); ++i) {
    notebook.by_stem.interviews_by_contact[notebook.interviews[i].contact.stem].push_back(i);
  }
  resolve_referrers(notebook);
  for (std::size_t i = 0; i < notebook.contacts.size(); ++i) {
    const auto* referrer = notebook.find_contact(notebook.contacts[i].referred_by);
    if (referrer) notebook.by_stem.referred_by_contact[referrer->stem].push_back(i);
  }
}

Notebook notebook_from(std::vector<RecordedNote> notes, Diagnostics unread, Zones zones) {
  std::ranges::sort(
      notes, {}, [](const RecordedNote& each) -> const auto& { return each.note.path; });
  Notebook notebook;
  for (auto& note : notes) add(notebook, std::move(note));
  notebook.unread = std::move(unread);
  notebook.zones = std::move(zones);
  connect(notebook);
  return notebook;
}

absl::TimeZone zone_of(const Interview& interview, const Notebook& notebook) {
  if (!interview.timezone.empty()) return notebook.zones.zone(interview.timezone);
  const auto* contact = notebook.find_contact(interview.contact.stem);
  return notebook.zones.zone(contact ? contact->timezone : "");
}

absl::TimeZone zone_for(const When& when, const Interview& interview, const Notebook& notebook) {
  return when.offset ? notebook.zones.local : zone_of(interview, notebook);
}

std::optional<Instant> start_of(const Interview& interview, const Notebook& notebook) {
  if (!interview.starts) return {};
  return first_instant(*interview.starts, zone_for(*interview.starts, interview, notebook));
}

std::optional<Instant> end_of(const Interview& interview, const Notebook& notebook,
                              int default_minutes) {
  const auto& last = interview.ended ? interview.ended : interview.starts;
  if (!last) return {};
  const auto end = last_instant(*last, zone_for(*last, interview, notebook));
  if (interview.ended || !last->has_time) return end;
  return end + std::chrono::minutes(interview.minutes.value_or(default_minutes));
}

}  // namespace confab::core
