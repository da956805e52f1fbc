// SPDX-License-Identifier: MIT
// zone.h: time zones by name, from the system's zone database if it has the name, else from the one
// built into the program (built_in_zones.h).
#pragma once

#include <absl/time/time.h>

#include <optional>
#include <string>
#include <vector>

namespace confab::store {

// Nothing if no zone has this name. A path is not a name.
std::optional<absl::TimeZone> find_zone(const std::string& name);

// The zone that a TZ variable means: a name or the path of a zone file, each with an optional colon
// before it, or a POSIX rule; empty means UTC. Nothing if there is no such zone.
std::optional<absl::TimeZone> zone_from_variable(std::string text);

// The zone of the machine, by name if it has one; UTC if none is set.
absl::TimeZone machine_zone();

// Where zones come from, as shown by `doctor`.
std::string zone_source();

// All names, for suggestions.
std::vector<std::string> zone_names();

}  // namespace confab::store
