// SPDX-License-Identifier: MIT
// message_words.h: the words of a message, without the marks around them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// A view of the message.
struct MessageWord {
  std::string_view text;
  bool is_last = false;  // of its clause: a mark or the end of the text follows
};
std::vector<MessageWord> message_words(std::string_view text);

// `Dec.` is `Dec`.
std::string_view without_period(std::string_view word);

// The folded `phrase` as `text` spells it: `CV` for `cv`.
std::string as_typed(std::string_view text, std::string_view phrase);

}  // namespace confab::core
