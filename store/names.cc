// SPDX-License-Identifier: MIT
#include "store/names.h"

#include "core/fold.h"
#include "core/note.h"
#include "core/schema.h"
#include "store/disk/read_file.h"
#include "store/disk/walk.h"
#include "store/document/document.h"
#include "store/parallel.h"

namespace confab::store {
namespace {

// Without a type where it is none of ours.
NoteName name_of(const Folder& folder, const std::string& path) {
  const auto bytes = read_listed(folder, path);
  if (!bytes) return {};
  const auto document = parse_document(*bytes);
  if (!document || !core::is_our_type(document->fields.text_at("type"))) return {};
  return {core::stem_of(path), std::string(document->fields.text_at("type")),
          std::string(document->fields.text_at("name"))};
}

// Does the file stand where notes of another type do?
bool is_among_others(std::string_view path, std::string_view type) {
  if (type.empty()) return false;
  for (const auto other : {core::kContact, core::kOrganization, core::kInterview}) {
    if (other != type && path.starts_with(std::string(other) + "s/")) return true;
  }
  return false;
}

}  // namespace

core::Result<std::vector<NoteName>> load_names(const Folder& folder, std::string_view type,
                                               std::string_view start) {
  TRY_ASSIGN(auto files, walk(folder));
  const auto folded = core::fold(start);
  std::erase_if(files, [&](const FoundFile& file) {
    return file.left_out || is_among_others(file.path, type) ||
           !core::fold(core::stem_of(file.path)).starts_with(folded);
  });
  std::vector<NoteName> names(files.size());
  for_each_in_parallel(files.size(),
                       [&](std::size_t i) { names[i] = name_of(folder, files[i].path); });
  std::erase_if(names, [&](const NoteName& name) {
    return name.type.empty() || (!type.empty() && name.type != type);
  });
  return names;
}

}  // namespace confab::store
