// SPDX-License-Identifier: MIT
#include "store/document/edits/edit.h"

#include <algorithm>
#include <utility>

#include "store/document/edits/proof.h"
#include "store/document/yaml/print_value.h"

namespace confab::store {
namespace {

// The edit with its key as the note spells it: `Thanks` for `thanks`.
core::Edit as_spelled(core::Edit edit, const Document& note) {
  const auto spell = [&](std::string& key) {
    const auto& members = note.fields.members;
    const auto exact = std::ranges::find(members, key, &core::Member::key);
    const auto same = std::ranges::find_if(
        members, [&](const core::Member& each) { return core::is_same_key(each.key, key); });
    if (exact == members.end() && same != members.end()) key = same->key;
  };
  std::visit(
      [&](auto& one) {
        if constexpr (requires { one.key; }) spell(one.key);
      },
      edit);
  return edit;
}

core::Result<Document> edited_once(Document before, const core::Edit& written) {
  const auto edit = as_spelled(written, before);
  TRY_ASSIGN(const auto splice,
             std::visit([&](const auto& one) { return splice_of(before, one); }, edit));
  if (splice.changes_nothing()) return before;
  return spliced(before, splice, edit);
}

}  // namespace

core::Result<Document> edited(Document document, const std::vector<core::Edit>& edits) {
  for (const auto& edit : edits) {
    TRY_ASSIGN(document, edited_once(std::move(document), edit));
  }
  return document;
}

core::Result<std::string> new_note(const core::Value& fields, std::string_view body) {
  std::string note = "---\n";
  for (const auto& member : fields.members) note += print_member(member.key, member.value);
  note += "---\n";
  note += body;
  TRY_ASSIGN(const auto document, parse_document(note));
  if (!is_read_as(document, fields))
    return core::fail(core::ErrorKind::kRefused, "the new note would not read back as written");
  return note;
}

}  // namespace confab::store
