// SPDX-License-Identifier: MIT
// relation.h: `agrees with José: …` and `differs from [[jose-ferreira]]: …` say how an entry of a
// review relates to what someone else said.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/notes/notebook/notebook.h"
#include "core/notes/records/relation_words.h"

namespace confab::core {

struct Relation {
  RelationKind kind = RelationKind::kAgrees;
  const Contact* other = nullptr;
  std::string text;  // what they said
};

// Nothing if `entry`, in plain words, does not begin like that, or names nobody with a note who was
// not in that talk.
std::optional<Relation> relation_in(std::string_view entry, const Interview& talk,
                                    const Notebook& notebook);

}  // namespace confab::core
