// SPDX-License-Identifier: MIT
// organization.h: a target employer, or any place where contacts work.
#pragma once

#include <string>
#include <vector>

#include "core/note.h"

namespace confab::core {

struct Organization {
  std::string path;
  std::string stem;
  std::string name;  // the stem where the note has none
  std::vector<std::string> aliases = {};
};

Organization organization_from(const Note& note);

}  // namespace confab::core
