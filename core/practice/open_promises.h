// SPDX-License-Identifier: MIT
// open_promises.h: promises that are not kept yet, yours and theirs, and what to call each of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/notebook.h"

namespace confab::core {

struct OpenPromise {
  const Interview* interview;
  const Promise* promise;
};

// All that were made in talks with this contact.
std::vector<OpenPromise> open_promises(const Contact& contact, const Notebook& notebook);

// Its text; with its date, or the day of the talk, if another one is called the same.
std::string name_of(const OpenPromise& wanted, const std::vector<OpenPromise>& all);

// Those that `typed` may mean: part of the text is enough. Two that nothing tells apart are one.
std::vector<OpenPromise> promises_like(std::string_view typed, const std::vector<OpenPromise>& all);

}  // namespace confab::core
