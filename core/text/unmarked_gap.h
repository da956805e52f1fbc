// SPDX-License-Identifier: MIT
// unmarked_gap.h: gaps in a message that other programs write without square brackets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// `TODO`, `XXX`, `___`, `{organization}`, `<your name>`, `【会社名】`; but not `TODO list`,
// addresses or tags.
std::vector<std::string> unmarked_gaps(std::string_view text);

}  // namespace confab::core
