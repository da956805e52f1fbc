// SPDX-License-Identifier: MIT
// notebook.h: everything that the notes say, as connected records.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/notes/records/contact.h"
#include "core/notes/records/interview.h"
#include "core/notes/records/organization.h"
#include "core/notes/records/pitch.h"
#include "core/notes/values/diagnostic.h"
#include "core/time/zones.h"

namespace confab::core {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const noexcept {
    return std::hash<std::string_view>{}(text);
  }
};

// Can be looked up by a string_view, without a copy.
template <class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

// Keys are views of notes that do not move.
template <class T>
using ByStem = std::unordered_map<std::string_view, T>;

template <class T>
using Pointers = std::vector<const T*>;

// Points into the lists below, so that lookups need no search.
struct StemIndex {
  ByStem<const Note*> notes;
  ByText<const Note*> notes_by_case;  // folded as on disks that ignore case and Unicode form
  ByStem<const Contact*> contacts;
  ByStem<const Organization*> organizations;
  ByText<const Organization*> organizations_by_name;  // folded; aliases too
  ByText<Pointers<Contact>> contacts_by_name;         // folded
  ByStem<Pointers<Interview>> interviews_by_contact;
  ByStem<Pointers<Contact>> referred_by_contact;
  ByStem<Pointers<Interview>> talks_naming;
};

// Made by notebook_from, or by the functions below it. All lists are in the order of the notes'
// paths. Cannot be copied: the index would point into the lists of the original.
struct Notebook {
  Notebook() = default;
  Notebook(Notebook&&) = default;
  Notebook& operator=(Notebook&&) = default;

  std::vector<Note> notes;  // of our types, with all keys; empty if only records were added
  std::vector<Contact> contacts;
  std::vector<Organization> organizations;
  std::vector<Interview> interviews;
  std::vector<Pitch> pitches;
  std::vector<BankQuestion> bank;  // of all question notes
  Zones zones;
  Diagnostics unread;   // notes that could not be read; answers leave them out
  Diagnostics unclear;  // values in the others that could not be read (unclear.h)
  // The paths of Markdown files that are not confab's notes, if all notes were read.
  std::vector<std::string> other_notes = {};
  StemIndex by_stem;  // of two notes with one stem, the first

  // Null if there is none.
  const Note* find_path(std::string_view path) const;
  const Note* find_note(std::string_view stem) const;
  const Contact* find_contact(std::string_view stem) const;
  // The contact that `note` describes, even if two notes share a stem.
  const Contact* contact_of(const Note& note) const;
  const Interview* interview_of(const Note& note) const;  // the same
  const Organization* find_organization(std::string_view stem) const;
  // The organization a link means: by file name, otherwise the first with that name or alias.
  const Organization* find_organization(const Link& link) const;
  // The contact a link means: by file name, otherwise the only one with that name.
  const Contact* find_contact(const Link& link) const;

  // `stem`, or `stem-2`, `stem-3` …: the first that neither a note nor `taken` has.
  std::string free_stem(const std::string& stem, const std::vector<std::string>& taken = {}) const;

  // The name of the contact's organization: from its note, otherwise as written.
  std::string organization_name(const Contact& contact) const;
  const Pointers<Interview>& interviews_with(const Contact& contact) const;
  // The talks with `contact` among their referrals.
  const Pointers<Interview>& talks_naming(const Contact& contact) const;
  // The people `contact` referred you to.
  const Pointers<Contact>& referred_by(const Contact& contact) const;
};

// What a single note says; monostate for a note without a type. Records can be made in parallel.
using Record = std::variant<std::monostate, Contact, Organization, Interview, Pitch,
                            std::vector<BankQuestion>>;

struct RecordedNote {
  Note note;
  Record record;
  Diagnostics unclear = {};
};
// The record includes the `body` of interviews, pitches and questions.
RecordedNote recorded(Note note, Body body = {}, const SectionNames& names = {});

// Builds a notebook step by step: reserve room for at most `count` notes, add each in the order of
// paths (only its record if the note has no path), then connect them, which resolves links and
// times.
void reserve(Notebook& notebook, std::size_t count);
void add(Notebook& notebook, RecordedNote&& note);
void connect(Notebook& notebook);

// The same from notes in any order.
Notebook notebook_from(std::vector<RecordedNote> notes, Diagnostics unread, Zones zones);

// The zone of an interview's times: its own, otherwise its contact's, otherwise the user's.
absl::TimeZone zone_of(const Interview& interview, const Notebook& notebook);

}  // namespace confab::core
