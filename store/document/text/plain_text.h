// SPDX-License-Identifier: MIT
// plain_text.h: checks that a file is text that confab can read. The libraries that parse it
// silently accept bytes that they should not.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/error.h"

namespace confab::store {

inline constexpr std::size_t kMaxNoteBytes = 8u << 20;

bool is_utf8(std::string_view text);

// Valid UTF-8 without NUL, control bytes (tab, LF and CRLF apart) and merge-conflict markers, at
// most 8 MiB. Error: kIncomplete with place and rule (unreadable, front-matter-limit,
// conflict-markers).
core::Status check_plain_text(std::string_view bytes);

}  // namespace confab::store
