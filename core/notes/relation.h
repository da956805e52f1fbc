// SPDX-License-Identifier: MIT
// relation.h: `agrees with José: …` and `differs from [[jose-ferreira]]: …` say how an entry of a
// review relates to what someone else said.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/notes/notebook.h"

namespace confab::core {

struct Relation {
  enum class Kind { kAgrees, kDiffers };

  Kind kind = Kind::kAgrees;
  const Contact* other = nullptr;
  std::string text;  // what they said
};

// Nothing if `entry`, in plain words, does not begin like that, or names no one that confab knows
// from outside that talk.
std::optional<Relation> relation_in(std::string_view entry, const Interview& talk,
                                    const Notebook& notebook);

// The words up to the name, if `entry` begins like one; empty otherwise.
std::string_view relation_words(std::string_view entry);

// `advice: …` is what they would do in your place. Removes that word from `entry`.
bool take_advice(std::string_view& entry);

// An entry as written, in which the link to the other person is only the name of the note. In plain
// words, a link's text would not tell who it is.
std::string with_related_stem(std::string_view entry);

}  // namespace confab::core
