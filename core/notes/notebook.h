// SPDX-License-Identifier: MIT
// notebook.h: everything the notes say, at once.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/notes/contact.h"
#include "core/notes/diagnostic.h"
#include "core/notes/interview.h"
#include "core/notes/organization.h"
#include "core/notes/pitch.h"
#include "core/time/zones.h"

namespace confab::core {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const noexcept {
    return std::hash<std::string_view>{}(text);
  }
};

// Found by a text, without making a string of it.
template <class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

// By the text of a note that stays where it is.
template <class T>
using ByStem = std::unordered_map<std::string_view, T>;

template <class T>
using Pointers = std::vector<const T*>;

// Points into the lists below, so that nothing is searched for from one end to the other.
struct StemIndex {
  ByStem<const Note*> notes;
  ByStem<const Contact*> contacts;
  ByStem<const Organization*> organizations;
  ByText<const Organization*> organizations_by_name;  // folded; aliases too
  ByText<Pointers<Contact>> contacts_by_name;         // folded
  ByStem<Pointers<Interview>> interviews_by_contact;
  ByStem<Pointers<Contact>> referred_by_contact;
};

// Made by notebook_from, or as said there. All lists are in the order of the notes' paths. Not to
// be copied, for its index would point into the lists of the other.
struct Notebook {
  Notebook() = default;
  Notebook(Notebook&&) = default;
  Notebook& operator=(Notebook&&) = default;

  std::vector<Note> notes;  // of our types, with all their keys; none where only records were added
  std::vector<Contact> contacts;
  std::vector<Organization> organizations;
  std::vector<Interview> interviews;
  std::vector<Pitch> pitches;
  std::vector<BankQuestion> bank;  // of all notes of questions
  Zones zones;
  Diagnostics unread;   // notes that could not be read; everything else is answered without them
  Diagnostics unclear;  // what could not be read in the others (unclear.h)
  StemIndex by_stem;    // of two notes of one stem, the first

  // Null where there is none.
  const Note* find_path(std::string_view path) const;
  const Note* find_note(std::string_view stem) const;
  const Contact* find_contact(std::string_view stem) const;
  // The contact that `note` tells of; also of two notes of one stem the right one.
  const Contact* contact_of(const Note& note) const;
  const Interview* interview_of(const Note& note) const;  // likewise
  const Organization* find_organization(std::string_view stem) const;
  // Which organization a link means: that of the file name, else the first of that name or alias.
  const Organization* find_organization(const Link& link) const;
  // Whom a link means: the contact of that file name, else the only one of that name.
  const Contact* find_contact(const Link& link) const;

  // `stem`, or with -2, -3 … behind it the first that no note has yet, nor is among `taken`.
  std::string free_stem(const std::string& stem, const std::vector<std::string>& taken = {}) const;

  // What a person calls the organization of `contact`: its note's name, else the text.
  std::string organization_name(const Contact& contact) const;
  // The same for two who work there, in whatever way it is written; empty where nobody else could.
  std::string employer_key(const Contact& contact) const;
  const Pointers<Interview>& interviews_with(const Contact& contact) const;
  // Those whom `contact` sent you to.
  const Pointers<Contact>& referred_by(const Contact& contact) const;
};

// What one note tells by itself; nothing for a note of no type. Many can be made at once.
using Record = std::variant<std::monostate, Contact, Organization, Interview, Pitch,
                            std::vector<BankQuestion>>;

struct RecordedNote {
  Note note;
  Record record;
  Diagnostics unclear = {};
};
// Of interviews, pitches and questions, `body` is in the record.
RecordedNote recorded(Note note, Body body = {});

// A notebook is made of its notes in the order of their paths, of which there are `count` at most:
// make room, add each (its record alone where the note has no path), connect them all, which
// resolves whom and which instants they mean.
void reserve(Notebook& notebook, std::size_t count);
void add(Notebook& notebook, RecordedNote&& note);
void connect(Notebook& notebook);

// The same from notes in any order.
Notebook notebook_from(std::vector<RecordedNote> notes, Diagnostics unread, Zones zones);

// The zone an interview's times are meant in: its own, else its contact's, else the user's.
absl::TimeZone zone_of(const Interview& interview, const Notebook& notebook);

}  // namespace confab::core
