// SPDX-License-Identifier: MIT
// unique.h: notes that share what should belong to one of them.
#pragma once

#include <fmt/format.h>

#include <map>
#include <string>

#include "core/rules/check/check.h"

namespace confab::core {

// Reports, once each, every note but the first of those that share a key: "`what` PATH".
template <class KeysOf>
void check_unique(Rule rule, std::string_view what, KeysOf keys_of, const Situation& in) {
  std::map<std::string, const Note*> first;
  for (const auto& note : in.notebook.notes) {
    for (const auto& key : keys_of(note)) {
      const auto [found, is_new] = first.emplace(key, &note);
      if (is_new || found->second == &note) continue;
      in.add(rule, {note.path, 1, 1}, fmt::format("{} {}", what, found->second->path));
      break;
    }
  }
}

}  // namespace confab::core
