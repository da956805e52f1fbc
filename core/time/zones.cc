// SPDX-License-Identifier: MIT
#include "core/time/zones.h"

namespace confab::core {

const std::optional<absl::TimeZone>& Zones::found(std::string_view name) const {
  const auto known = by_name_.find(name);
  if (known != by_name_.end()) return known->second;
  const std::string text(name);
  return by_name_.emplace(text, find_ ? find_(text) : std::nullopt).first->second;
}

}  // namespace confab::core
