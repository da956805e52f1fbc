// SPDX-License-Identifier: MIT
// heading_remarks.h: text that was meant as one of our headings but is not a Markdown heading.
#pragma once

#include <string_view>

#include "core/notes/body/loose_text.h"
#include "core/notes/body/sections.h"
#include "core/notes/values/remark.h"

namespace confab::core {

// The heading of ours that the first line of `paragraph` resembles, such as `**Questions:**`; null
// if there is none.
const NamedSection* heading_meant(std::string_view paragraph, const SectionNames& names);

// Its first line, a later one such as `##Questions`, or the title of a callout around items.
Remarks heading_remarks(const LooseText& text, const SectionNames& names);
// The lines of the item's text below its first.
Remarks heading_remarks_in(const Item& item, const SectionNames& names);

// The problem with a heading that resembles one of ours, and the setting that declares it ours.
std::string unread_heading(const std::string& title, const NamedSection& near);

}  // namespace confab::core
