// SPDX-License-Identifier: MIT
// rebase.h: updates the relative links of a text that moves into a note in another folder.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace confab::core {

// `text` of the note at `from` as the note at `into` has it: each Markdown or HTML link that gives
// a path from the folder leads to the same file as before. A link to a note that does not exist
// there stays, because programs for vaults may find it by its name.
std::string rebased(std::string_view text, std::string_view from, std::string_view into,
                    const std::function<bool(const std::string& path)>& note_exists);

}  // namespace confab::core
