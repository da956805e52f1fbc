// SPDX-License-Identifier: MIT
// zone.h: time zones by name, from the system's zone database if it has the name, else from the one
// in the program (built_in_zones.h).
#pragma once

#include <absl/time/time.h>

#include <optional>
#include <string>
#include <vector>

namespace confab::store {

// Nothing if no zone has this name. A path is not a name.
std::optional<absl::TimeZone> find_zone(const std::string& name);

// The zone that a TZ variable means: a name, the path of a zone file, either after a colon, or a
// POSIX rule; empty is UTC. Nothing if there is no such zone.
std::optional<absl::TimeZone> zone_from_variable(std::string text);

// The zone of the machine, by its name where it has one; UTC if it has no zone.
absl::TimeZone machine_zone();

// Where zones come from, as `doctor` says it.
std::string zone_source();

// The names to choose from, for someone who mistyped one.
std::vector<std::string> zone_names();

}  // namespace confab::store
