// SPDX-License-Identifier: MIT
// open_promises.h: promises that are not kept yet, yours and theirs, and a distinct name for each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/notebook/notebook.h"

namespace confab::core {

struct OpenPromise {
  const Interview* interview;
  const Promise* promise;
};

// All open promises made in talks with this contact.
std::vector<OpenPromise> open_promises(const Contact& contact, const Notebook& notebook);

// A name for each: its text; if another one has the same, with its date or that of the talk, and
// with who promised.
std::vector<std::string> names_of(const std::vector<OpenPromise>& all);

// The promises that `typed` may mean; part of the text is enough. Two that nothing distinguishes
// count as one.
std::vector<OpenPromise> promises_like(std::string_view typed, const std::vector<OpenPromise>& all);

}  // namespace confab::core
