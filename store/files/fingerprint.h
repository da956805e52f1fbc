// SPDX-License-Identifier: MIT
// fingerprint.h: recognises bytes confab wrote without keeping them twice. It guards against
// accidents, not against an adversary: 64 bits of FNV-1a and the size never meet by chance, and who
// makes them meet on purpose gains nothing, since whatever confab replaces is kept under
// `.confab/undo/`.
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
