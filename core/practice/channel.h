// SPDX-License-Identifier: MIT
// channel.h: which channel to try next. If one gets no answer, another often works.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/records/contact.h"
#include "core/practice/settings/policy.h"

namespace confab::core {

// The channels on file that have not bounced, the preferred one first. LinkedIn is not one of them
// while an invitation is not accepted.
std::vector<std::string> preferred_channels(const Contact& contact, const Policy& policy);

// Can you send them messages on LinkedIn? They have answered you there, or `import` found them
// among your connections. An invitation may still be open, or have been ignored.
bool is_connected(const Contact& contact);

// How to thank them: by the first of these, or by hand if that is a letter; empty if there is none.
std::string way_to_thank(const Contact& contact, const Policy& policy);

// The address on file for email, or the number for phone, to use next: the first that has not
// bounced. Empty if there is none, or if the channel has no such address.
std::string next_address(const Contact& contact, std::string_view channel);

// The channel for the next attempt after the `pending` ones, all unanswered: one on file that they
// did not use, otherwise any but the last one used, otherwise the last one. If the last entry is
// their reply, the way they wrote. `email` if nothing is on file.
std::string next_channel(const Contact& contact, std::span<const Attempt> pending,
                         const Policy& policy);

}  // namespace confab::core
