// SPDX-License-Identifier: MIT
// other_wordings.h: what is below an item of the question bank. `also: …` below or after a question
// gives other wordings of it: one line may have several, and one wording several lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

inline constexpr std::string_view kAlso = "also:";

struct BelowQuestion {
  std::vector<std::string> wordings = {};  // in plain words
  // Positions of lines that are not read, and ask something or begin with a misspelled `also:`.
  std::vector<std::size_t> unread = {};
};

// What the lines below a question of the bank say.
BelowQuestion below_question(std::string_view lines);

// Does the item begin with `also:`?
bool is_other_wording(std::string_view item);

// Is an item, without its marker, a label of the list below it? Each item of that list is a
// question: `Skills:`.
bool is_label(std::string_view item, std::string_view below);

// Where `also:` begins after a question mark; the end of `text` if it does not.
std::size_t other_wording_begin(std::string_view text);

}  // namespace confab::core
