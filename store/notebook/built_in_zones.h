// SPDX-License-Identifier: MIT
// built_in_zones.h: the time zones embedded in the program, for systems without a zone database. A
// build takes them from the machine it runs on (embed_zones.cmake).
#pragma once

#include <span>
#include <string_view>

namespace confab::store {

struct BuiltInZone {
  std::string_view name;
  std::string_view file;  // the second part of its zone file, with 64-bit times
};

// Sorted by name.
std::span<const BuiltInZone> built_in_zones();

// Such as 2025b.
std::string_view built_in_zones_version();

}  // namespace confab::store
