// SPDX-License-Identifier: MIT
// mailto.h: a message as a link (RFC 6068) that opens in any mail program, ready to review and
// send.
#pragma once

#include <string>
#include <string_view>

#include "core/error.h"

namespace confab::core {

// Everything but letters, digits and `-._~` is percent-encoded, with line ends as CRLF, so no text
// can add a header or a recipient; the subject stays on one line. REQUIRES: UTF-8, LF. Error:
// kRefused if `address`, or a given `blind_copy`, is not an email address.
Result<std::string> mailto_link(std::string_view address, std::string_view subject,
                                std::string_view body, std::string_view blind_copy = {});

}  // namespace confab::core
