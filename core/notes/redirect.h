// SPDX-License-Identifier: MIT
// redirect.h: links that follow when a note gets another name. Pure: text goes in, text comes out.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/notes/value.h"

namespace confab::core {

// Where links lead from now on.
struct Redirections {
  // Old file stems and new ones; an empty new one is nowhere, and `kSomebody` stands for the link.
  std::map<std::string, std::string, std::less<>> stems = {};
  // Likewise names (folded), where a key of the front matter names a contact or organization by it.
  std::map<std::string, std::string, std::less<>> names = {};
  std::string type = {};  // of those that are named: contact or organization
};

inline constexpr std::string_view kSomebody = "somebody";

// Running text with its links redirected; all other bytes are as they were.
std::string redirected(std::string_view text, const Redirections& to);

// Whom a key that holds links names by plain text; empty for any other key.
std::string_view type_named_by(std::string_view note_type, std::string_view key);

// The front matter with its links redirected: wikilinks wherever they stand, and bare names in the
// keys that hold links. Places and styles are as they were.
Value redirected(Value fields, const Redirections& to);

}  // namespace confab::core
