// SPDX-License-Identifier: MIT
// extent.h: how far a finding reaches.
#pragma once

#include <cstddef>
#include <optional>

#include "core/rules/check/check.h"

namespace confab::core {

// The bytes of the key or the value in the front matter that `finding` is about, as many as the
// note spells it with; nothing if it is about something else, which reaches to the end of its line.
std::optional<std::size_t> length_of(const Diagnostic& finding, const Notebook& notebook);

}  // namespace confab::core
