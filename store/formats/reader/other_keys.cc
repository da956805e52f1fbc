// SPDX-License-Identifier: MIT
#include "store/formats/reader/other_keys.h"

#include "core/notes/records/schema.h"

namespace confab::store {

std::vector<std::string_view> other_keys(const core::Note& note) {
  std::vector<std::string_view> keys;
  for (const auto& member : note.fields.members) {
    const bool is_text = !member.value.texts().empty();
    if (is_text && !core::find_field(core::kContact, member.key)) keys.emplace_back(member.key);
  }
  return keys;
}

}  // namespace confab::store
