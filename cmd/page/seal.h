// SPDX-License-Identifier: MIT
// seal.h: a checksum in a page, so that what someone wrote into it later is not overwritten.
#pragma once

#include <string>
#include <string_view>

namespace confab::cmd {

// `page` with the checksum of everything after its `head`, in a comment between them. REQUIRES:
// `page` begins with `head`.
std::string sealed(std::string_view page, std::string_view head);

// Is `page` as `sealed` returned it? A page without a seal counts as unchanged.
bool is_as_sealed(std::string_view page, std::string_view head);

}  // namespace confab::cmd
