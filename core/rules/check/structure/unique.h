// SPDX-License-Identifier: MIT
// unique.h: reports notes that share something that should be unique.
#pragma once

#include <fmt/format.h>

#include <map>
#include <string>

#include "core/rules/check/check.h"

namespace confab::core {

// Reports, once each, every note but the first of those that share a key, in the words of
// `message_of(key, note, first)`, unless that is empty.
template <class KeysOf, class MessageOf>
void check_unique(Rule rule, KeysOf keys_of, MessageOf message_of, const Situation& in) {
  std::map<std::string, const Note*> first;
  for (const auto& note : in.notebook.notes) {
    for (const auto& key : keys_of(note)) {
      const auto [found, is_new] = first.emplace(key, &note);
      if (is_new || found->second == &note) continue;
      auto message = message_of(key, note, *found->second);
      if (message.empty()) continue;
      in.add(rule, {note.path, 1, 1}, std::move(message));
      break;
    }
  }
}

}  // namespace confab::core
