// SPDX-License-Identifier: MIT
#include "store/notebook/adopt.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/document/document.h"
#include "store/files/read_file.h"

namespace confab::store {
namespace {

const core::SetField* set_field(const core::Edit& edit) {
  return std::get_if<core::SetField>(&edit);
}

}  // namespace

core::Result<core::EditNote> fitted_to(const Folder& folder, core::EditNote edit) {
  TRY_ASSIGN(auto snapshot, read_file(folder, edit.path));
  TRY_ASSIGN(const auto document, parse_document(std::move(snapshot.bytes)));
  const auto type = document.fields.text_at("type");
  if (!type.empty() && type != "contact")
    return core::fail({core::ErrorKind::kRefused,
                       fmt::format("the note has the type '{}'", type),
                       {edit.path},
                       "change its type by hand, or pass --new"});
  std::erase_if(edit.edits, [&](const core::Edit& each) {
    const auto* set = set_field(each);
    const auto* there = set ? document.fields.find(set->key) : nullptr;
    return there && !there->is_null();
  });
  return edit;
}

}  // namespace confab::store
