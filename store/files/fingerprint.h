// SPDX-License-Identifier: MIT
// fingerprint.h: recognizes bytes that confab wrote, without storing them twice. The size and 64
// bits of FNV-1a protect against accidents, not against attackers. An attacker gains nothing from a
// collision, because everything that confab replaces is kept in `.confab/undo/`.
#pragma once

#include <cstdint>
#include <string_view>

namespace confab::store {

struct Fingerprint {
  std::uint64_t size = 0;
  std::uint64_t hash = 0;

  friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

inline Fingerprint fingerprint(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
  return {bytes.size(), hash};
}

}  // namespace confab::store
