// SPDX-License-Identifier: MIT
// entity.h: the names and numbers of characters in HTML and Markdown: `&amp;`, `&eacute;`,
// `&#8217;`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace confab::core {

struct Entity {
  std::string text = {};  // UTF-8; a plain blank for each blank that does not break
  std::size_t length = 0;
};

// The one that begins `text`. Unset if none does, for control characters, and for names that
// hardly anybody writes.
std::optional<Entity> entity_at(std::string_view text);

}  // namespace confab::core
