// SPDX-License-Identifier: MIT
#include "store/notebook/adopt.h"

#include <fmt/format.h>

namespace confab::store {

core::Result<std::vector<core::Edit>> edits_to_adopt(const core::Value& there,
                                                     const core::AdoptNote& adopt) {
  const auto type = there.text_at("type"), wanted = adopt.fields.text_at("type");
  if (!type.empty() && type != wanted)
    return core::fail({core::ErrorKind::kRefused,
                       fmt::format("the note has the type '{}'", type),
                       {adopt.path},
                       fmt::format("if all notes of that type are {0}s, run 'confab config set "
                                   "types.{1} {0}'; otherwise pass --new to add-{0} or import",
                                   wanted, type)});
  std::vector<core::Edit> edits;
  for (const auto& member : adopt.fields.members) {
    const auto* own = there.find(member.key);
    if (!own || own->is_null()) edits.push_back(core::SetField{member.key, member.value});
  }
  edits.insert(edits.end(), adopt.edits.begin(), adopt.edits.end());
  return edits;
}

}  // namespace confab::store
