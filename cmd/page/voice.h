// SPDX-License-Identifier: MIT
// voice.h: what a report may say. A redacted report shows a mentor how the search is going, without
// anyone's name and without any text of the notes.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/practice/moment.h"

namespace confab::cmd {

class KnownNames;

enum class Detail { kFull, kRedacted };

class Voice {
 public:
  // `note_base`: the notebook's folder as links on the page name it; empty for no links.
  Voice(const core::Moment& moment, Detail detail, std::string note_base);

  bool is_redacted() const { return detail_ == Detail::kRedacted; }
  const core::Moment& moment() const { return moment_; }

  // Redacted: "Person 3", numbered in the order in which you met or wrote to them.
  std::string person(const core::Contact& contact) const;
  // Everyone there, as in a sentence.
  std::string people(const core::Interview& talk) const;
  std::string people(const core::Pointers<core::Contact>& contacts) const;
  // The same for someone who may have no note.
  std::string person(std::string_view name) const;
  std::string organization(const core::Contact& contact) const;
  // Text of the notes; empty if redacted.
  std::string text(std::string_view text) const;
  // Redacted: as it is, or "career 1" if it contains a name (known_names.h).
  std::string career(std::string_view name) const;
  // Where a link to that note leads; redacted: empty.
  std::string link(std::string_view path) const;

 private:
  void number_careers(const KnownNames& names);

  const core::Moment& moment_;
  Detail detail_;
  std::string note_base_;
  std::map<const core::Contact*, int> numbers_;
  std::map<std::string, int> careers_;  // those not shown, by their folded name
};

}  // namespace confab::cmd
