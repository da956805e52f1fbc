// SPDX-License-Identifier: MIT
// channel.h: by which way to try next. When a message goes unanswered, another way often does not.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/notes/contact.h"
#include "core/practice/policy.h"

namespace confab::core {

// The ways on file, the one that the policy prefers first.
std::vector<std::string> preferred_channels(const Contact& contact, const Policy& policy);

// The way for the next attempt, when the `pending` ones, the last of all, led to nothing: one on
// file that they did not take; else any but the last one; else the last one. `email` where nothing
// is on file.
std::string next_channel(const Contact& contact, std::span<const Attempt> pending,
                         const Policy& policy);

}  // namespace confab::core
