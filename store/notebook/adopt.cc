// SPDX-License-Identifier: MIT
#include "store/notebook/adopt.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/values/note.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"
#include "store/document/document.h"
#include "store/files/read_file.h"

namespace confab::store {

namespace {

// A type in a list, or as a link, is a type too.
core::Status check_type(const core::Value& there, const core::AdoptNote& adopt) {
  const auto types = there.texts_at("type");
  const auto wanted = adopt.fields.text_at("type");
  if (std::ranges::all_of(types, [&](auto& type) { return type.empty() || type == wanted; }))
    return core::ok();
  const auto link = core::link_from(types.front());
  const auto word = "types." + core::fold(link.is_wikilink ? link.stem : types.front());
  const auto advice = types.size() > 1
                          ? std::string("give it one type")
                          : fmt::format(
                                "if all notes of that type are {0}s, run 'confab config "
                                "set {1} {0}'",
                                wanted, core::shell_word(word));
  return core::fail({core::ErrorKind::kRefused,
                     fmt::format("the note has the type{} '{}'", types.size() > 1 ? "s" : "",
                                 core::joined(types, ", ")),
                     {adopt.path},
                     fmt::format("{}; otherwise pass --new to add-{} or import", advice, wanted)});
}

}  // namespace

core::Result<std::vector<core::Edit>> edits_to_adopt(const core::Value& there,
                                                     const core::AdoptNote& adopt) {
  TRY(check_type(there, adopt));
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
