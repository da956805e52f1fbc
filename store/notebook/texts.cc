// SPDX-License-Identifier: MIT
#include "store/notebook/texts.h"

#include <optional>
#include <utility>

#include "store/document/text/frame.h"
#include "store/files/read_file.h"
#include "store/files/walk.h"
#include "store/notebook/parallel.h"

namespace confab::store {
namespace {

std::optional<core::NoteText> read_text(Reader& reader, const FoundFile& file) {
  if (file.left_out) return {};
  auto bytes = reader.read(file.path);
  if (!bytes) return {};
  const auto frame = parse_frame(*bytes);
  return core::NoteText{file.path, std::move(*bytes), frame ? frame->body_begin : 0};
}

}  // namespace

core::Result<std::vector<core::NoteText>> read_texts(const Folder& folder) {
  TRY_ASSIGN(const auto files, walk(folder));
  std::vector<std::optional<core::NoteText>> read(files.size());
  do_in_parallel(files.size(), [&](std::size_t begin, std::size_t end) {
    Reader reader(folder);
    for (auto i = begin; i < end; ++i) read[i] = read_text(reader, files[i]);
  });
  std::vector<core::NoteText> texts;
  for (auto& text : read) {
    if (text) texts.push_back(std::move(*text));
  }
  return texts;
}

}  // namespace confab::store
