// SPDX-License-Identifier: MIT
// set_member.h: changes one member of a map.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "core/notes/values/value.h"

namespace confab::core {

// Replaces the member called `key`, or adds it at the end.
inline void set_member(Value& map, std::string_view key, Value value) {
  if (auto* old = map.find(key))
    *old = std::move(value);
  else
    map.members.push_back({std::string(key), std::move(value)});
}

}  // namespace confab::core
