// SPDX-License-Identifier: MIT
// template.h: Mustache templates, the user's to edit in `.confab/templates/`.
#pragma once

#include <map>
#include <string>

#include "core/error.h"

namespace confab::store {

// `text` with each {{name}} replaced by its value as it stands; unknown names become empty. A
// template cannot read files, include others or run anything, and is at most 64 KiB with 200 tags.
// Error: kUsage, with what is wrong in it.
core::Result<std::string> render_template(const std::string& text,
                                          const std::map<std::string, std::string>& values);

}  // namespace confab::store
