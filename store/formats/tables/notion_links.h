// SPDX-License-Identifier: MIT
// notion_links.h: cells that link to pages of Notion, like `Acme
// (https://www.notion.so/Acme-2?pvs=21)`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::store {

// The texts of the links that `cell` consists of; any other cell is the only one itself.
std::vector<std::string> notion_links(std::string_view cell);

}  // namespace confab::store
