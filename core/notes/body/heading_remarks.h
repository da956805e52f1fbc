// SPDX-License-Identifier: MIT
// heading_remarks.h: text meant as one of confab's headings that is not a Markdown heading.
#pragma once

#include <string_view>

#include "core/notes/body/loose_text.h"
#include "core/notes/body/sections.h"
#include "core/notes/values/remark.h"

namespace confab::core {

// confab's heading that the first line of `paragraph` resembles, such as `**Questions:**`; null
// if there is none.
const NamedSection* heading_meant(std::string_view paragraph, const SectionNames& names);

// The first line of `text` that begins with one of confab's headings for the user's eyes alone:
// `Learned: patience`, or `Learned` alone.
struct PrivateHeading {
  std::string_view line;
  const NamedSection* meant = nullptr;  // null if there is none
};
PrivateHeading private_heading_in(std::string_view text, const SectionNames& names);

// Looks at its first line, later lines such as `##Questions`, and the title of a callout of items.
Remarks heading_remarks(const LooseText& text, const SectionNames& names);
// Looks at the lines of the item's text below its first.
Remarks heading_remarks_in(const Item& item, const SectionNames& names);

// confab's headings with an underline that Markdown reads as part of the list item, table or
// paragraph right above them.
Remarks joined_headings(const Section& section, const SectionNames& names);

// The problem with a heading that resembles confab's, and the setting that would declare it.
std::string unread_heading(const std::string& title, const NamedSection& near);

}  // namespace confab::core
