// SPDX-License-Identifier: MIT
#include "core/notebook.h"

#include <algorithm>

#include "core/schema.h"

namespace confab::core {
namespace {

template <class T>
const T* find_stem(const std::vector<T>& all, std::string_view stem) {
  if (stem.empty()) return nullptr;
  const auto found = std::ranges::find(all, stem, &T::stem);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

const Note* Notebook::find_note(std::string_view path) const {
  const auto found = std::ranges::find(notes, path, &Note::path);
  return found == notes.end() ? nullptr : &*found;
}

const Contact* Notebook::find_contact(std::string_view stem) const {
  return find_stem(contacts, stem);
}

const Organization* Notebook::find_organization(std::string_view stem) const {
  return find_stem(organizations, stem);
}

bool Notebook::has_stem(std::string_view stem) const { return find_stem(notes, stem) != nullptr; }

std::string Notebook::organization_name(const Contact& contact) const {
  const auto* organization = find_organization(contact.organization.stem);
  return organization ? organization->name : contact.organization.text;
}

std::vector<const Interview*> Notebook::interviews_with(const Contact& contact) const {
  std::vector<const Interview*> result;
  for (const auto& interview : interviews) {
    if (interview.contact.stem == contact.stem) result.push_back(&interview);
  }
  return result;
}

Notebook notebook_from(std::vector<Note> notes, Diagnostics unread, Zones zones) {
  Notebook notebook;
  std::ranges::sort(notes, {}, &Note::path);
  for (const auto& note : notes) {
    if (note.type == kContact) notebook.contacts.push_back(contact_from(note));
    if (note.type == kOrganization) notebook.organizations.push_back(organization_from(note));
    if (note.type == kInterview) notebook.interviews.push_back(interview_from(note));
  }
  notebook.notes = std::move(notes);
  notebook.unread = std::move(unread);
  notebook.zones = std::move(zones);
  return notebook;
}

const cctz::time_zone& zone_of(const Interview& interview, const Notebook& notebook) {
  if (!interview.timezone.empty()) return notebook.zones.zone(interview.timezone);
  const auto* contact = notebook.find_contact(interview.contact.stem);
  return notebook.zones.zone(contact ? contact->timezone : "");
}

std::optional<Instant> start_of(const Interview& interview, const Notebook& notebook) {
  if (!interview.starts) return {};
  return first_instant(*interview.starts, zone_of(interview, notebook));
}

std::optional<Instant> end_of(const Interview& interview, const Notebook& notebook,
                              int default_minutes) {
  const auto& zone = zone_of(interview, notebook);
  if (interview.ended) return last_instant(*interview.ended, zone);
  if (!interview.starts) return {};
  if (!interview.starts->has_time) return last_instant(*interview.starts, zone);
  return first_instant(*interview.starts, zone) +
         std::chrono::minutes(interview.minutes.value_or(default_minutes));
}

}  // namespace confab::core
