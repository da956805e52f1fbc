// SPDX-License-Identifier: MIT
#include "core/notes/records/organization.h"

#include "core/notes/body/plain_value.h"
#include "core/notes/values/typed_text.h"

namespace confab::core {

Organization organization_from(const Note& note) {
  const auto name = plain_value(note.text("name"));
  return {note.path, name.empty() ? std::string(note.stem()) : name,
          note.fields.texts_at("aliases"), find_flag(note.text("target")).value_or(false)};
}

}  // namespace confab::core
