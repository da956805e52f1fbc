// SPDX-License-Identifier: MIT
// relation_words.h: the words with which an entry of a review begins, such as `agrees with` and
// `advice:`.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

enum class RelationKind { kAgrees, kDiffers };

struct RelationOpening {
  std::string_view words;  // lower case, with the space after them
  RelationKind kind;
};

// The words before the name in `agrees with José: …`, in any case; null if `entry` begins
// otherwise.
const RelationOpening* relation_opening(std::string_view entry);

// `advice: …` or `advice - …` is what they would do in your place. Removes that word from `entry`.
bool take_advice(std::string_view& entry);

// An entry as written, with only the note's name in the link to the other person. The text of a
// link would not say which person it is.
std::string with_related_stem(std::string_view entry);

}  // namespace confab::core
