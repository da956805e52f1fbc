// SPDX-License-Identifier: MIT
// zone.h: time zones by name, from the system's zone database, one file at a time.
#pragma once

#include <absl/time/time.h>

#include <optional>
#include <string>
#include <vector>

namespace confab::store {

// Nothing when no zone is called so. Names that are paths are no names.
std::optional<absl::TimeZone> find_zone(const std::string& name);

// All names, for whoever mistyped one; none where the system keeps no list of them.
std::vector<std::string> zone_names();

}  // namespace confab::store
