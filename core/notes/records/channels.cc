// SPDX-License-Identifier: MIT
#include "core/notes/records/channels.h"

#include <algorithm>
#include <array>

#include "core/notes/records/contact.h"

namespace confab::core {
namespace {

constexpr auto kChannels = std::to_array<Channel>({
    {.key = "email",
     .noun = "email",
     .wording = "by email",
     .is_on_file = [](const Contact& contact) { return !contact.emails.empty(); }},
    {.key = "phone",
     .noun = "call",
     .wording = "by phone",
     .is_on_file = [](const Contact& contact) { return !contact.phones.empty(); }},
    {.key = "linkedin",
     .noun = "LinkedIn message",
     .wording = "on LinkedIn",
     .is_on_file = [](const Contact& contact) { return !contact.profiles.empty(); }},
    {.key = "in-person", .noun = "visit", .wording = "in person"},
    {.key = "letter",
     .noun = "letter",
     .wording = "by letter",
     .is_on_file = [](const Contact& contact) { return !contact.address.empty(); }},
    {.key = "text", .noun = "text message", .wording = "by text message"},
    {.key = "other"},
});

}  // namespace

std::span<const Channel> channels() { return kChannels; }

const Channel* find_channel(std::string_view key) {
  const auto found = std::ranges::find(kChannels, key, &Channel::key);
  return found == kChannels.end() ? nullptr : &*found;
}

}  // namespace confab::core
