// SPDX-License-Identifier: MIT
#include "core/notes/notebook.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>

#include "core/notes/link_spellings.h"
#include "core/notes/named_in_talk.h"
#include "core/notes/plain_value.h"
#include "core/notes/prose.h"
#include "core/notes/schema.h"
#include "core/notes/unclear.h"
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

ByText<const Organization*> by_name_of(const std::vector<Organization>& organizations) {
  ByText<const Organization*> result;
  for (const auto& each : organizations) result.emplace(fold(each.name), &each);
  for (const auto& each : organizations) {
    for (const auto& alias : each.aliases) result.emplace(fold(alias), &each);
  }
  return result;
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

// A contact named in a talk was referred in that talk, unless their own note says otherwise. Of
// several talks, the first counts.
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

// The zone of an interview, and the note that has it.
struct ZoneName {
  std::string_view name;  // empty for the user's own
  std::string_view path;
};

ZoneName zone_name_of(const Interview& interview, const Notebook& notebook) {
  if (!interview.timezone.empty()) return {interview.timezone, interview.path};
  const auto* contact = notebook.find_contact(interview.contact.stem);
  return contact ? ZoneName{contact->timezone, contact->path} : ZoneName{};
}

void report_unknown(const ZoneName& zone, Notebook& notebook) {
  notebook.unclear.push_back({Rule::kBadTimezone, location_of(zone.path, Position{}),
                              fmt::format("unknown time zone '{}'", zone.name)});
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

// The rules ask for instants many times, and computing them is expensive. A time in an unknown zone
// has no instant, because any other zone could be wrong by a day.
void resolve_instants(Notebook& notebook) {
  std::erase_if(notebook.unclear,
                [](const Diagnostic& each) { return each.rule == Rule::kBadTimezone; });
  for (auto& interview : notebook.interviews) {
    const auto written = zone_name_of(interview, notebook);
    const auto zone = notebook.zones.zone(written.name);
    const bool is_known = written.name.empty() || notebook.zones.has(written.name);
    const auto has_instant = [&](const std::optional<When>& when) {
      return when && (when->offset || is_known);
    };
    if (has_instant(interview.starts)) {
      interview.start = first_instant(*interview.starts, zone);
      interview.latest_start =
          interview.starts->has_time ? interview.start : last_instant(*interview.starts, zone);
    }
    if (has_instant(interview.ended)) interview.end = believed_end(interview, zone);
    if (has_instant(interview.starts) != interview.starts.has_value() ||
        has_instant(interview.ended) != interview.ended.has_value())
      report_unknown(written, notebook);
  }
}

// A contact without a name takes it from the first heading of its note.
void take_name(const Note& note, const Body& body, Contact& contact) {
  if (!person_name(note.text("name")).empty()) return;
  for (const auto& section : body.sections) {
    if (section.title.empty()) continue;
    contact.name = plain_text(section.title);
    return;
  }
}

Record record_of(const Note& note, Body body, const SectionNames& names) {
  if (note.type == kContact) {
    auto contact = contact_from(note);
    take_name(note, body, contact);
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
  const auto named = by_stem.contacts_by_name.find(fold(link.text));
  const bool is_one = named != by_stem.contacts_by_name.end() && named->second.size() == 1;
  return is_one ? named->second.front() : nullptr;
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
  return find_in(by_stem.organizations_by_name, fold(link.text));
}

std::string Notebook::organization_name(const Contact& contact) const {
  const auto* organization = find_organization(contact.organization);
  return organization ? organization->name : contact.organization.text;
}

std::string Notebook::employer_key(const Contact& contact) const {
  constexpr std::array<std::string_view, 6> kOwn = {
      "independent", "freelance", "freelancer", "self-employed", "selfemployed", "self employed"};
  auto key = fold(organization_name(contact));
  return std::ranges::find(kOwn, key) == kOwn.end() ? key : "";
}

const Pointers<Interview>& Notebook::interviews_with(const Contact& contact) const {
  return listed_in(by_stem.interviews_by_contact, contact.stem());
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

// Unused room costs nothing: its pages are never touched.
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

void connect(Notebook& notebook) {
  auto& index = notebook.by_stem;
  index = {by_stem_of(notebook.notes),
           by_stem_of(notebook.contacts),
           by_stem_of(notebook.organizations),
           by_name_of(notebook.organizations),
           {},
           {},
           {}};
  for (const auto& contact : notebook.contacts)
    index.contacts_by_name[fold(contact.name)].push_back(&contact);
  resolve_spellings(notebook);
  resolve_contacts(notebook);
  resolve_days(notebook);
  resolve_instants(notebook);
  resolve_referrers(notebook);
  for (const auto& contact : notebook.contacts) {
    const auto* referrer = notebook.find_contact(contact.referred_by);
    if (referrer) index.referred_by_contact[referrer->stem()].push_back(&contact);
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
  return notebook.zones.zone(zone_name_of(interview, notebook).name);
}

}  // namespace confab::core
