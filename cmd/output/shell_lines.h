// SPDX-License-Identifier: MIT
// shell_lines.h: splits a command into lines that fit a terminal and can still be pasted into a
// shell.
#pragma once

#include <string>
#include <vector>

namespace confab::cmd {

// Breaks `command` between words, with a backslash at the end of each line but the last; a word in
// quotes stays whole. One line if `columns` is 0.
std::vector<std::string> shell_lines(const std::string& command, std::size_t columns);

}  // namespace confab::cmd
