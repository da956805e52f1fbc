// SPDX-License-Identifier: MIT
// page.h: confab's own pages, made from Mustache templates with escaping on. Unlike templates that
// users edit (template.h), these are trusted; the values are not.
#pragma once

#include <string>

#include "core/overview/page_value.h"

namespace confab::store {

enum class Markup { kHtml, kMarkdown };

// `text` with `fields` filled in; each value is escaped so that it can only be text.
std::string render_page(const std::string& text, const core::PageFields& fields, Markup markup);

}  // namespace confab::store
