// SPDX-License-Identifier: MIT
// voice.h: what a report may say. A redacted report shows a mentor how the search goes, without
// anyone's name and without any text of the notes.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/practice/moment.h"

namespace confab::cmd {

enum class Detail { kFull, kRedacted };

class Voice {
 public:
  // `note_base`: the notebook's folder as links on the page name it; empty for no links.
  Voice(const core::Moment& moment, Detail detail, std::string note_base);

  bool is_redacted() const { return detail_ == Detail::kRedacted; }
  const core::Moment& moment() const { return moment_; }

  // Redacted: "Person 3", numbered in the order in which you met or wrote to them.
  std::string person(const core::Contact& contact) const;
  // For someone who may have no note.
  std::string person(std::string_view name) const;
  std::string organization(const core::Contact& contact) const;
  // Text of the notes; empty if redacted.
  std::string text(std::string_view text) const;
  // Generic text, such as a question of the bank. If redacted, `otherwise` replaces text that
  // contains a name.
  std::string generic(std::string_view text, std::string_view otherwise) const;
  // The target of a link to that note; empty if redacted.
  std::string link(std::string_view path) const;

 private:
  const core::Moment& moment_;
  Detail detail_;
  std::string note_base_;
  std::map<const core::Contact*, int> numbers_;
  std::set<std::string> names_;  // each word of a name, folded
};

// `text` escaped for the path of a URL.
std::string url_path(std::string_view text);

}  // namespace confab::cmd
