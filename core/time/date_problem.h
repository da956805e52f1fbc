// SPDX-License-Identifier: MIT
// date_problem.h: why a text is not a date, in words that help to correct it.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// The part of an ISO date that is out of range: "year 9999 is not between 1900 and 2200". Empty for
// text in another form.
std::string out_of_range(std::string_view text);

// "February 2026 has no day 30", "'23.11.2026' is not a date; did you mean 2026-11-23?". Names the
// text. REQUIRES: find_date cannot read it.
std::string date_problem(std::string_view text);

}  // namespace confab::core
