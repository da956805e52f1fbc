// SPDX-License-Identifier: MIT
// keyed_hash.h: HMAC-SHA256 (RFC 2104, FIPS 180-4). Without the key, nobody can tell which text was
// hashed, not even by trying all likely ones.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// 64 hexadecimal digits.
std::string sha256(std::string_view text);
std::string keyed_hash(std::string_view key, std::string_view text);

}  // namespace confab::core
