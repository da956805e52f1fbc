// SPDX-License-Identifier: MIT
// channels.h: the table of all ways to reach a contact. `reach --by`, the format, drafts and
// reasons take their words from it.
#pragma once

#include <span>
#include <string_view>

namespace confab::core {

struct Contact;

struct Channel {
  std::string_view key = {};                             // in notes and options: "phone"
  std::string_view noun = "message";                     // of an attempt: "call"
  std::string_view wording = {};                         // in a sentence: "by phone"
  bool (*is_on_file)(const Contact& contact) = nullptr;  // null: it needs no address
};

std::span<const Channel> channels();

// Null if there is no such channel.
const Channel* find_channel(std::string_view key);

}  // namespace confab::core
