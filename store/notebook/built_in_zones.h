// SPDX-License-Identifier: MIT
// built_in_zones.h: the time zones embedded in the program, for systems without a zone database. A
// build takes them from the machine it runs on (embed_zones.cmake).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace confab::store {

// Contains no pointers: they would have to be relocated in six hundred places at each start.
struct BuiltInZone {
  char name_bytes[33];  // the rest is 0
  std::uint32_t begin;  // of its file among the bytes of all
  std::uint32_t size;

  std::string_view name() const { return name_bytes; }
  // The second part of its zone file, with 64-bit times.
  std::string_view file() const;
};

// Sorted by name.
std::span<const BuiltInZone> built_in_zones();

// Such as 2025b.
std::string_view built_in_zones_version();

}  // namespace confab::store
