// SPDX-License-Identifier: MIT
#include "core/notes/notebook/notebook.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "core/notes/body/plain_value.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/notes/records/unclear.h"
#include "core/notes/values/employer.h"
#include "core/notes/values/person_name.h"
#include "core/rule.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// Null if there is none.
template <class Index>
auto find_in(const Index& index, std::string_view key) {
  const auto found = index.find(key);
  return found == index.end() ? nullptr : found->second;
}

template <class T>
const Pointers<T>& listed_in(const ByStem<Pointers<T>>& all, std::string_view key) {
  static const Pointers<T> kNone;
  const auto found = all.find(key);
  return found == all.end() ? kNone : found->second;
}

template <class T>
const T* find_path_in(const std::vector<T>& sorted, std::string_view path) {
  const auto found = std::ranges::lower_bound(sorted, path, {}, &T::path);
  return found == sorted.end() || found->path != path ? nullptr : &*found;
}

// The contacts with that name, perhaps with Markdown, an address or a remark. Null if there are
// none.
const Pointers<Contact>* called(const std::string& text, const ByText<Pointers<Contact>>& by_name) {
  const auto find = [&](std::string_view name) {
    const auto found = by_name.find(name_in_order(fold(name)));
    return found == by_name.end() ? nullptr : &found->second;
  };
  if (const auto* named = find(text)) return named;
  if (const auto* named = find(person_name(text))) return named;
  if (names_several(text)) return nullptr;
  const auto name = person_name(name_before_remark(text));
  if (const auto* named = find(name)) return named;
  const auto comma = name.find(',');  // `King, Ada` is a name, `Ada King, recruiter` is more
  const bool is_full = comma != name.npos && name.find(' ') < comma;
  return is_full ? find(name.substr(0, comma)) : nullptr;
}

// A contact without a name takes it from the title of its note: a heading of the first level that
// is not the name of a section.
void take_name(const Note& note, const Body& body, const SectionNames& names, Contact& contact) {
  if (!person_name(note.text("name")).empty()) return;
  for (const auto& section : body.sections) {
    if (section.level != 1 || names.find(section.title) != SectionName::kOwn) continue;
    const auto name = person_name(section.title);
    if (!name.empty()) contact.name = name;
    return;
  }
}

Record record_of(const Note& note, Body body, const SectionNames& names) {
  if (note.type == kContact) {
    auto contact = contact_from(note);
    take_name(note, body, names, contact);
    return contact;
  }
  if (note.type == kOrganization) return organization_from(note);
  if (note.type == kInterview) return interview_from(note, std::move(body), names);
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

const Interview* Notebook::interview_of(const Note& note) const {
  return find_path_in(interviews, note.path);
}

const Note* Notebook::find_note(std::string_view stem) const {
  return find_in(by_stem.notes, stem);
}

const Contact* Notebook::find_contact(std::string_view stem) const {
  return find_in(by_stem.contacts, stem);
}

const Organization* Notebook::find_organization(std::string_view stem) const {
  return find_in(by_stem.organizations, stem);
}

const Contact* Notebook::find_contact(const Link& link) const {
  if (link.is_empty()) return nullptr;
  if (const auto* contact = find_contact(link.stem)) return contact;
  // A file name may have spaces.
  if (const auto* contact = find_contact(stem_of(link.text))) return contact;
  const auto* named = called(link.text, by_stem.contacts_by_name);
  return named && named->size() == 1 ? named->front() : nullptr;
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
  if (link.is_empty()) return nullptr;
  if (const auto* organization = find_organization(link.stem)) return organization;
  if (const auto* organization = find_organization(stem_of(link.text))) return organization;
  const auto* named = find_in(by_stem.organizations_by_name, fold(link.text));
  return named ? named : find_in(by_stem.organizations_by_name, company_key(link.text));
}

std::string Notebook::organization_name(const Contact& contact) const {
  const auto* organization = find_organization(contact.organization);
  return organization ? organization->name : contact.organization.text;
}

const Pointers<Interview>& Notebook::interviews_with(const Contact& contact) const {
  return listed_in(by_stem.interviews_by_contact, contact.stem());
}

const Pointers<Interview>& Notebook::talks_naming(const Contact& contact) const {
  return listed_in(by_stem.talks_naming, contact.stem());
}

const Pointers<Contact>& Notebook::referred_by(const Contact& contact) const {
  return listed_in(by_stem.referred_by_contact, contact.stem());
}

RecordedNote recorded(Note note, Body body, const SectionNames& names) {
  auto record = record_of(note, std::move(body), names);
  Diagnostics unclear;
  if (const auto* contact = std::get_if<Contact>(&record)) unclear = unclear_in(note, *contact);
  if (const auto* talk = std::get_if<Interview>(&record)) unclear = unclear_in(note, *talk);
  return {std::move(note), std::move(record), std::move(unclear)};
}

// Reserved but unused memory costs nothing: its pages are never touched.
void reserve(Notebook& notebook, std::size_t count) {
  notebook.notes.reserve(count);
  notebook.contacts.reserve(count);
  notebook.interviews.reserve(count);
}

void add(Notebook& notebook, RecordedNote&& note) {
  std::visit(AddTo{notebook}, std::move(note.record));
  if (!note.note.path.empty()) notebook.notes.push_back(std::move(note.note));
  std::ranges::move(note.unclear, std::back_inserter(notebook.unclear));
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

}  // namespace confab::core
