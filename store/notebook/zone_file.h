// SPDX-License-Identifier: MIT
// zone_file.h: the bytes of zone files (RFC 8536), as far as confab changes or makes them. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::store {

// A zone file says everything twice, first with times in 32 bits, then in 64 bits. The second part;
// empty if `file` has none.
std::string_view second_part(std::string_view file);

// `part`, a second part, without the rule for later years on its last line, if it lists the changes
// up to core::kFirstYearByRule. Otherwise all of it.
std::string without_rule(std::string_view part);

// A whole file that says what `part`, a second part, says.
std::string whole_file(std::string_view part);

// The zone that a POSIX TZ string describes, such as `EST5EDT,M3.2.0,M11.1.0` or `<+0530>-5:30`.
// Nothing if it does not begin with a name and an offset; what follows them is not checked here.
std::optional<std::string> file_from_posix(std::string_view text);

}  // namespace confab::store
