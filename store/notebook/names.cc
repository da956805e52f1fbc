// SPDX-License-Identifier: MIT
#include "store/notebook/names.h"

#include <utility>

#include "core/notes/records/schema.h"
#include "core/text/fold.h"
#include "store/document/document.h"
#include "store/files/read_file.h"
#include "store/files/walk.h"
#include "store/notebook/parallel.h"

namespace confab::store {
namespace {

// The note has no type if it is not one of confab's.
core::Note note_at(Reader& reader, const std::string& path, std::string_view key) {
  auto bytes = reader.read(path);
  if (!bytes) return {};
  auto document = parse_document(std::move(*bytes));
  if (!document || !core::is_our_type(document->fields.text_at("type"))) return {};
  const std::string type(document->fields.text_at("type"));
  std::erase_if(document->fields.members,
                [&](const core::Member& each) { return each.key != key; });
  return {path, type, std::move(document->fields)};
}

// Is the file in the folder of another type of notes?
bool is_among_others(std::string_view path, std::string_view type) {
  if (type.empty()) return false;
  for (const auto other : {core::kContact, core::kOrganization, core::kInterview}) {
    if (other != type && path.starts_with(std::string(other) + "s/")) return true;
  }
  return false;
}

}  // namespace

core::Result<std::vector<core::Note>> load_named(const Folder& folder, std::string_view type,
                                                 std::string_view start, std::string_view key) {
  TRY_ASSIGN(auto files, walk(folder));
  const auto folded = core::fold(start);
  std::erase_if(files, [&](const FoundFile& file) {
    return file.left_out || is_among_others(file.path, type) ||
           !core::fold(core::stem_of(file.path)).starts_with(folded);
  });
  std::vector<core::Note> notes(files.size());
  do_in_parallel(files.size(), [&](std::size_t begin, std::size_t end) {
    Reader reader(folder);
    for (auto i = begin; i < end; ++i) notes[i] = note_at(reader, files[i].path, key);
  });
  std::erase_if(notes, [&](const core::Note& note) {
    return note.type.empty() || (!type.empty() && note.type != type);
  });
  return notes;
}

}  // namespace confab::store
