// SPDX-License-Identifier: MIT
// organization.h: a target employer, or any place where contacts work.
#pragma once

#include <string>
#include <vector>

#include "core/notes/values/note.h"

namespace confab::core {

struct Organization {
  std::string path;
  std::string name;  // the stem if the note has none
  std::vector<std::string> aliases = {};
  bool is_target = false;  // an employer you would like

  std::string_view stem() const { return stem_of(path); }
};

Organization organization_from(const Note& note);

}  // namespace confab::core
