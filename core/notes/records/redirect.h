// SPDX-License-Identifier: MIT
// redirect.h: updates links when a note gets another name or is gone. Pure: text in, text out.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/values/value.h"
#include "core/text/links/link_reader.h"

namespace confab::core {

// Where links lead after the change.
struct Redirections {
  // Old file stems and new ones. An empty new one means the note is gone: `kSomeone` replaces the
  // link.
  std::map<std::string, std::string, std::less<>> stems = {};
  // The same for names (folded), where a key of the front matter names a contact or organization.
  std::map<std::string, std::string, std::less<>> names = {};
  std::string type = {};  // of the notes with these names: contact or organization
  // The paths of the notes that get another stem, by their old stem. A link with a folder means a
  // note in that folder only.
  std::map<std::string, std::string, std::less<>> paths = {};
  // Stems that without a folder mean another note.
  std::set<std::string, std::less<>> shadowed = {};
  // Other files with one of these stems; a link to one of them stays as it is.
  std::vector<std::string> rivals = {};
  // The note that the text is in; relative links start from its folder.
  std::string from = {};
};

inline constexpr std::string_view kSomeone = "someone";

// The old stem of the redirected note that `link` leads to; unset if it leads elsewhere.
const std::string* redirected_stem(const TextLink& link, const Redirections& to);

// Running text with its links redirected; all other bytes stay as they are.
std::string redirected(std::string_view text, const Redirections& to);

// The type of note that a key of the front matter names by plain text; empty for other keys.
std::string_view type_named_by(std::string_view note_type, std::string_view key);

// The front matter with its links redirected: wikilinks anywhere, and bare names in the keys that
// hold links. Positions and styles stay as they are.
Value redirected(Value fields, const Redirections& to);

}  // namespace confab::core
