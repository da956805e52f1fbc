// SPDX-License-Identifier: MIT
// zone_file.h: reads and makes the bytes of zone files (RFC 8536), as far as confab needs it. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::store {

// The second part of a zone file; empty if it has none. A zone file has everything twice, first
// with 32-bit times, then with 64-bit times.
std::string_view second_part(std::string_view file);

// `part`, a second part, without the rule for later years on its last line. Unchanged if it does
// not list all changes up to core::kFirstYearByRule.
std::string without_rule(std::string_view part);

// A complete zone file with the content of `part`, a second part.
std::string whole_file(std::string_view part);

// The zone that a POSIX TZ string describes, such as `EST5EDT,M3.2.0,M11.1.0` or `<+0530>-5:30`.
// Nothing if it does not begin with a name and an offset; the rest is not checked here.
std::optional<std::string> file_from_posix(std::string_view text);

}  // namespace confab::store
