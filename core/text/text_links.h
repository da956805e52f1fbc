// SPDX-License-Identifier: MIT
// text_links.h: links to notes in running text: `[[grace-hopper#Notes|Grace]]`, and
// `[Grace](../contacts/grace-hopper.md)`. What stands in code is none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct TextLink {
  std::size_t begin = 0;  // of all of it, in bytes
  std::size_t end = 0;
  std::size_t stem_begin = 0;  // of the file's name, without folder and `.md`
  std::size_t stem_end = 0;

  std::string_view stem_in(std::string_view text) const {
    return text.substr(stem_begin, stem_end - stem_begin);
  }
};

std::vector<TextLink> links_in(std::string_view text);

}  // namespace confab::core
