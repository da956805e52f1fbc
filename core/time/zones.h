// SPDX-License-Identifier: MIT
// zones.h: the time zones that notes name, each loaded on first use, because loading one takes as
// long as reading ten notes. Threads may share one only for names that were looked up before.
#pragma once

#include <absl/time/time.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace confab::core {

class Zones {
 public:
  // The zone with that name, if there is one. Core itself opens no files, but has Abseil load a
  // zone with its rule (date.h).
  using Find = std::function<std::optional<absl::TimeZone>(const std::string& name)>;

  explicit Zones(absl::TimeZone users = {}, Find find = {})
      : local(users), find_(std::move(find)) {}

  bool has(std::string_view name) const { return found(name).has_value(); }

  // The zone called `name`; the user's if the name is empty or unknown.
  absl::TimeZone zone(std::string_view name) const {
    return name.empty() ? local : found(name).value_or(local);
  }

  absl::TimeZone local;  // the user's

 private:
  const std::optional<absl::TimeZone>& found(std::string_view name) const;

  Find find_;
  mutable std::map<std::string, std::optional<absl::TimeZone>, std::less<>> by_name_;
};

}  // namespace confab::core
