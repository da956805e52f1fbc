// SPDX-License-Identifier: MIT
// import_merge.h: what a person in another program's file adds to a contact.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/plans/import/import.h"
#include "core/plans/import/import_target.h"

namespace confab::core {

// Those of `texts` that the contact does not say at `key`.
std::vector<std::string> differing(const ImportTarget& target, std::string_view key,
                                   const std::vector<std::string>& texts, const Notebook& notebook);

// Holds references; must not outlive them.
class ImportMerger {
 public:
  ImportMerger(const ImportGround& ground, const ImportChoices& choices)
      : ground_(ground), choices_(choices) {}

  // The front matter of a new note.
  Value new_fields(const ImportedPerson& person) const;

  // Fills what `target` lacks, and takes what differs if that is wanted.
  ImportedRow merged(ImportTarget& target, const ImportedPerson& person) const;
  ImportedRow logged(ImportTarget& target, const ImportedAttempt& attempt) const;

 private:
  void merge_member(ImportTarget& target, const Member& member, Differing choice, ImportedRow& row,
                    std::vector<std::string>& changed) const;
  void merge_note(ImportTarget& target, const std::string& all, ImportedRow& row,
                  std::vector<std::string>& changed) const;
  bool lacks_role_elsewhere(const ImportTarget& target, const ImportedPerson& person) const;
  void keep_former_job(ImportTarget& target, const Value& before) const;
  void merge_message(ImportTarget& target, const Value& entry, std::string_view text,
                     ImportedRow& row) const;
  std::string missing_text(const ImportTarget& target, std::string_view text) const;

  const ImportGround& ground_;
  const ImportChoices& choices_;
};

}  // namespace confab::core
