// SPDX-License-Identifier: MIT
// said_zone.h: time zones as people name them in letters.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace confab::core {

// `Central time`, `Berlin time`.
std::string say_zone(const std::string& name);

// What a text can say instead of the name of a zone.
inline constexpr std::string_view kMyZone = "my time";
inline constexpr std::string_view kYourZone = "your time";
inline constexpr std::string_view kOtherZone = "?";  // such as `UTC+5:30`

// The zone that `words` begin with: `Eastern`, `ET`, `UTC-5`, `Berlin time`, `in New York`. The
// city of one of `known` is enough. Empty if they begin with none.
std::string find_said_zone(std::span<const std::string_view> words,
                           std::span<const std::string> known);

}  // namespace confab::core
