// SPDX-License-Identifier: MIT
// line_run.h: whether a text is part of another one, line by line. Spaces at the ends of lines, and
// blank lines at either end of the part, do not count.
#pragma once

#include <string_view>

namespace confab::core {

// Are the lines of `part` lines of `whole`, one after the other? An empty part always is.
bool has_run_of_lines(std::string_view whole, std::string_view part);

// Does `part` consist of headings only, all of which are in `whole`, in the same order? Two notes
// from one template may have nothing else in common.
bool has_all_headings(std::string_view whole, std::string_view part);

}  // namespace confab::core
