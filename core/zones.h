// SPDX-License-Identifier: MIT
// zones.h: the time zones that a notebook's notes name. They are loaded before core is asked, for
// core opens no files.
#pragma once

#include <absl/time/time.h>

#include <map>
#include <string>
#include <string_view>

namespace confab::core {

struct Zones {
  std::map<std::string, absl::TimeZone, std::less<>> by_name;  // those that exist
  absl::TimeZone local;                                        // the user's

  bool has(std::string_view name) const { return by_name.find(name) != by_name.end(); }

  // The zone called `name`; the user's where the name is empty or unknown.
  absl::TimeZone zone(std::string_view name) const {
    const auto found = by_name.find(name);
    return found == by_name.end() ? local : found->second;
  }
};

}  // namespace confab::core
