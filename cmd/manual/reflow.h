// SPDX-License-Identifier: MIT
// reflow.h: a help page for a terminal that is narrower than the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::cmd {

// The lines of `page`, none wider than `columns` unless a single word is: paragraphs are filled
// again, and what is after a gap in a line goes below. Commands stay on one line, to be copied. 0
// columns: as they are.
std::vector<std::string> reflowed(std::string_view page, std::size_t columns);

}  // namespace confab::cmd
