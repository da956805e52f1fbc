// SPDX-License-Identifier: MIT
// plain_text.h: checks that a file is text that confab can read. The parsing libraries silently
// accept invalid bytes.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/error.h"

namespace confab::store {

inline constexpr std::size_t kMaxNoteBytes = 8u << 20;

bool is_utf8(std::string_view text);

// Accepts valid UTF-8 of at most 8 MiB, without NUL, control bytes (except tab, LF and CRLF) and
// merge-conflict markers. Error: kIncomplete with place and rule (unreadable, front-matter-limit,
// conflict-markers).
core::Status check_plain_text(std::string_view bytes);

}  // namespace confab::store
