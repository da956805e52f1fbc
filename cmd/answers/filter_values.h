// SPDX-License-Identifier: MIT
// filter_values.h: checks the value of a filter against the values that its key can have, and those
// that the notes have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notes/records/filter.h"

namespace confab::cmd {

// The keys that notes of `kind` have besides those of their front matter: `state`, `stem`.
std::vector<std::string> derived_keys(std::string_view kind);

// The filter that a bare word like `waiting` may mean: `state=waiting`; empty if none.
std::string filter_meant(std::string_view word, std::string_view kind);

// Replaces a date as people type it (`last>3 weeks ago`) by the date. Error: kUsage if the key can
// never have that value, or has no order.
core::Status read_value(core::Filter& filter, std::string_view kind, const Context& context);

// "did you mean 'embedded firmware'?" for `firmware` or `embeded`; empty if no value is near.
std::string value_meant(std::string_view typed, const std::vector<std::string>& values);

}  // namespace confab::cmd
