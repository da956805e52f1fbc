// SPDX-License-Identifier: MIT
// message_file.h: a message as a file (RFC 5322) that mail programs open as a draft, ready to
// review and send.
#pragma once

#include <string>

#include "core/error.h"
#include "core/time/date.h"

namespace confab::core {

struct Letter {
  std::string name;  // of the recipient
  std::string address;
  std::string blind_copy;  // an address, or empty
  std::string subject;
  std::string body;  // lines with LF
};

// In UTF-8 with CRLF, marked as not sent yet (`X-Unsent`). No text can add a header or a recipient.
// Error: kRefused, an address is not an email address.
Result<std::string> message_file(const Letter& letter, const Now& now);

}  // namespace confab::core
