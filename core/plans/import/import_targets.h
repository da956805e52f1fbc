// SPDX-License-Identifier: MIT
// import_targets.h: the contacts of an import, on file or new, and which of them an imported person
// may be.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/plans/import/import.h"
#include "core/plans/import/import_target.h"
#include "core/plans/import/known_people.h"

namespace confab::core {

// Who a person may be: contacts, or else a note of the owner's that is not confab's.
struct Likely {
  std::vector<std::size_t> people = {};
  std::string owners_note = {};  // its path

  bool is_nobody() const { return people.empty() && owners_note.empty(); }
};

// Targets are numbered in the order in which they were added. Holds a reference to `ground`; must
// not outlive it.
class ImportTargets {
 public:
  // Begins with the contacts of the notebook.
  explicit ImportTargets(const ImportGround& ground);

  void add(ImportTarget target);
  ImportTarget& operator[](std::size_t index) { return targets_[index]; }
  const ImportTarget& operator[](std::size_t index) const { return targets_[index]; }
  std::vector<ImportTarget>& all() { return targets_; }

  std::optional<std::size_t> find_path(const std::string& path) const;
  // By what identifies a person; see known_people.h.
  KnownMatch find(const ImportedPerson& person) const { return known_.find(person.fields); }
  bool may_be(std::size_t index, const ImportedPerson& person) const {
    return known_.may_be(index, person.fields);
  }
  // The person of that name whose note has everything in the file, so that importing a file again
  // asks nothing.
  std::optional<std::size_t> find_complete(const ImportedPerson& person) const;
  // `people`, who were matched by something other than the name, and everyone with a name like it.
  Likely likely(const ImportedPerson& person, std::vector<std::size_t> people) const;
  std::vector<std::size_t> people_of(const ImportedAttempt& attempt) const;
  // The owner's note with this name and no type, or empty.
  std::string note_of_owner(std::string_view name) const;

 private:
  void add_note_of_owner(const std::string& path);
  std::string note_of_owner(const ImportedPerson& person) const;
  bool says_all(const ImportTarget& target, const ImportedPerson& person) const;

  const ImportGround& ground_;
  std::vector<ImportTarget> targets_;
  KnownPeople known_;
  std::unordered_map<std::string, std::size_t> by_path_;
  // Notes of the owner's, by the stem confab would give their names, and by profile
  // or email address.
  std::unordered_map<std::string, std::string> notes_by_stem_;
  std::unordered_map<std::string, std::string> notes_by_address_;
};

}  // namespace confab::core
