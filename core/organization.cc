// SPDX-License-Identifier: MIT
#include "core/organization.h"

namespace confab::core {

Organization organization_from(const Note& note) {
  const auto* aliases = note.fields.find("aliases");
  const auto name = note.text("name");
  return {note.path, note.stem, name.empty() ? note.stem : name,
          aliases ? aliases->texts() : std::vector<std::string>{}};
}

}  // namespace confab::core
