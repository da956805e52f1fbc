// SPDX-License-Identifier: MIT
// template_tags.h: the names that a Mustache template uses.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/messages/template_value.h"

namespace confab::core {

// Of its values and its sections.
std::set<std::string> names_in_template(std::string_view text);

// `text` with `[name]` for an empty `{{name}}` that would leave a hole in its sentence: one that is
// on a line with other words, and not in a section.
std::string with_gaps(std::string_view text, const TemplateValues& values);

}  // namespace confab::core
