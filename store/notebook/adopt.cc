// SPDX-License-Identifier: MIT
#include "store/notebook/adopt.h"

#include <fmt/format.h>

#include "core/text/joined.h"
#include "core/text/one_line.h"
#include "store/document/document.h"
#include "store/files/read_file.h"

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

std::vector<std::string> differences(const Folder& folder, const core::AdoptNote& adopt) {
  const auto bytes = find_file(folder, adopt.path);
  if (!bytes || !*bytes) return {};
  const auto document = parse_document(**bytes);
  if (!document) return {};
  std::vector<std::string> found;
  for (const auto& [key, value, begin, line, column] : adopt.fields.members) {
    const auto* own = document->fields.find(key);
    if (!own || own->is_null() || own->texts() == value.texts()) continue;
    const auto kept = core::one_line(core::joined(own->texts(), ", "));
    found.push_back(fmt::format("{} {}, not {}", key, kept, core::joined(value.texts(), ", ")));
  }
  return found;
}

}  // namespace confab::store
