// SPDX-License-Identifier: MIT
// fact_stream.h: a notebook as JSON Lines, whole or redacted.
#pragma once

#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// The environment variable with the key for pseudonyms, used if --key-file is not given.
inline constexpr std::string_view kRedactionKey = "CONFAB_REDACT_KEY";

// All facts, one per line. A note that cannot be read again is named, and the answer is then
// incomplete. Errors: kUsage, the options contradict each other or there is no usable key.
core::Result<std::string> fact_stream(const core::Notebook& notebook, const Arguments& arguments,
                                      Context& context);

}  // namespace confab::cmd
