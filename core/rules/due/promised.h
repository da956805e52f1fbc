// SPDX-License-Identifier: MIT
// promised.h: when a promise is due, yours or theirs.
#pragma once

#include <optional>

#include "core/rules/due/due.h"

namespace confab::core {

// Due on the promise's own date, otherwise `within` after the talk. Nothing if the promise has no
// date and the talk no end.
std::optional<DueItem> promised(const Promise& promise, const Interview& interview, Rule rule,
                                const Duration& within, const Moment& moment);

// A name for it that distinguishes it from the other open promises of the same side.
std::string called(const Promise& promise, const Interview& interview, const Notebook& notebook);

}  // namespace confab::core
