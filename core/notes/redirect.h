// SPDX-License-Identifier: MIT
// redirect.h: updates links when a note is renamed. Pure: takes text, returns text.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/notes/value.h"

namespace confab::core {

// Where links lead after the change.
struct Redirections {
  // Old file stems and new ones; if the new one is empty, the link becomes `kSomebody`.
  std::map<std::string, std::string, std::less<>> stems = {};
  // The same for names (folded) by which front matter names a contact or organization.
  std::map<std::string, std::string, std::less<>> names = {};
  std::string type = {};  // of those that are named: contact or organization
};

inline constexpr std::string_view kSomebody = "somebody";

// Text with its links redirected; all other bytes stay as they were.
std::string redirected(std::string_view text, const Redirections& to);

// The type of note that a link key names by plain text; empty for any other key.
std::string_view type_named_by(std::string_view note_type, std::string_view key);

// The front matter with its links redirected: wikilinks anywhere, and bare names in link keys.
// Places and styles stay as they were.
Value redirected(Value fields, const Redirections& to);

}  // namespace confab::core
