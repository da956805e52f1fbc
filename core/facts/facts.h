// SPDX-License-Identifier: MIT
// facts.h: a whole notebook as facts.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/fact.h"
#include "core/practice/moment.h"

namespace confab::core {

// A note as it is written; both parts together are its bytes.
struct NoteSource {
  std::string front_matter;
  std::string body;
};

using FindSource = std::function<NoteSource(const Note& note)>;

// The notebook itself, then note by note what each says, then what is due.
std::vector<FactRow> fact_rows(const Moment& moment, const FindSource& source);

}  // namespace confab::core
