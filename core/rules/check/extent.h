// SPDX-License-Identifier: MIT
// extent.h: the length of the text that a finding is about.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/rules/check/check.h"

namespace confab::core {

// The length in bytes, as written in the note, of the key or value in the front matter that
// `finding` is about. Nothing if it is about something else; it then reaches to the end of its
// line.
std::optional<std::size_t> length_of(const Diagnostic& finding, const Notebook& notebook);

// The length of the link at the start of `text`, the rest of a line; nothing if there is none.
std::optional<std::size_t> length_of_link(std::string_view text);

}  // namespace confab::core
