// SPDX-License-Identifier: MIT
// one_message.h: several items that one message to a person settles. The message is proposed once.
#pragma once

#include <string_view>

#include "core/rules/due/due.h"

namespace confab::core {

// Before each promise in a command. Promises come last.
inline constexpr std::string_view kKeptOption = " --kept ";

// Gives a person's items that one message settles the same command, and says in each which others
// it settles. A thank-you answers a reply, too; a promise of yours that is not due yet waits.
void one_message_each(DueItems& items, const Moment& moment);

}  // namespace confab::core
