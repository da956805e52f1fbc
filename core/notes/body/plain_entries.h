// SPDX-License-Identifier: MIT
// plain_entries.h: entries that people write one per line, without list markers.
#pragma once

#include <string_view>
#include <vector>

namespace confab::core {

// The lines of a paragraph if each is an entry: all are sentences, or all are too short to have
// been wrapped by an editor. Otherwise the whole paragraph.
std::vector<std::string_view> plain_entries(std::string_view paragraph);

}  // namespace confab::core
