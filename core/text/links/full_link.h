// SPDX-License-Identifier: MIT
// full_link.h: links as link_reader.h finds them, with the places needed to change the path. The
// text of a link, its destination and its title may be on several lines; destinations may have
// escapes (destination.h).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/text/code_blocks.h"
#include "core/text/links/link_reader.h"

namespace confab::core {

struct FullLink : TextLink {
  std::size_t target_begin = 0;  // of the path; it ends with the stem
  bool is_in_angles = false;     // `(<grace hopper.md>)`, where nothing needs an escape
  bool has_ending = false;       // is `.md` written?
};

// In the order in which they begin.
std::vector<FullLink> full_links_in(std::string_view text);

// The relative paths in Markdown and HTML links and in images, also to files that are not notes,
// without `?x` and `#part`; in order.
std::vector<TextRange> relative_destinations_in(std::string_view text);

}  // namespace confab::core
