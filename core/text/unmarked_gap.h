// SPDX-License-Identifier: MIT
// unmarked_gap.h: gaps in a message that other programs write without square brackets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// `TODO`, `XXX`, `___`, `NAME`, `YOUR COMPANY`, `{organization}`, `<your name>`, `【会社名】`; but
// not `TODO list`, addresses or tags.
std::vector<std::string> unmarked_gaps(std::string_view text);

// Is a name that someone is greeted by a gap? `[name]`, `NAME`, `Name`, `First Name`.
bool is_name_gap(std::string_view name);

}  // namespace confab::core
