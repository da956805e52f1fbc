// SPDX-License-Identifier: MIT
#include "store/notebook/texts.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "store/document/text/frame.h"
#include "store/files/read_file.h"
#include "store/files/walk.h"
#include "store/notebook/parallel.h"

namespace confab::store {

core::NoteText note_text(std::string path, std::string bytes) {
  const auto frame = parse_frame(bytes);
  return {std::move(path), std::move(bytes), frame ? frame->body_begin : 0};
}

namespace {

using Read = std::optional<core::Result<core::NoteText>>;

Read read_text(Reader& reader, const FoundFile& file) {
  if (file.left_out == LeftOut::kUnreadableFolder)
    return core::fail(
        core::Error{core::ErrorKind::kIncomplete, "folder cannot be listed", {file.path}, ""});
  if (file.left_out) return {};
  auto bytes = reader.read(file.path);
  if (!bytes) return core::fail(std::move(bytes.error()));
  return note_text(file.path, std::move(*bytes));
}

core::Result<TextsToChange> read_once(const Folder& folder) {
  TRY_ASSIGN(const auto files, walk(folder));
  std::vector<Read> read(files.size());
  do_in_parallel(files.size(), [&](std::size_t begin, std::size_t end) {
    Reader reader(folder);
    for (auto i = begin; i < end; ++i) read[i] = read_text(reader, files[i]);
  });
  TextsToChange result;
  for (auto& each : read) {
    if (each && *each)
      result.texts.push_back(std::move(**each));
    else if (each)
      result.unread.push_back(std::move(each->error()));
  }
  return result;
}

constexpr int kAttempts = 5;
constexpr std::chrono::milliseconds kBetweenAttempts{20};

void read_again(const Folder& folder, const std::string& path, TextsToChange& texts) {
  for (int attempt = 1;; ++attempt) {
    auto read = read_file(folder, path);
    if (read) {
      texts.texts.push_back(note_text(path, std::move(read->bytes)));
      return;
    }
    if (attempt == kAttempts) {
      texts.unread.push_back(std::move(read.error()));
      return;
    }
    folder.disk().pause(kBetweenAttempts);
  }
}

// An empty text is not a note's text: an editor is just writing it.
bool is_among(const TextsToChange& texts, const std::string& path) {
  const auto found = std::ranges::lower_bound(texts.texts, path, {}, &core::NoteText::path);
  return found != texts.texts.end() && found->path == path && !found->bytes.empty();
}

void sort_by_path(TextsToChange& texts) {
  std::ranges::sort(texts.texts, {}, &core::NoteText::path);
}

}  // namespace

core::Result<std::vector<core::NoteText>> read_texts(const Folder& folder) {
  TRY_ASSIGN(auto read, read_once(folder));
  return std::move(read.texts);
}

core::Result<TextsToChange> read_texts_to_change(const Folder& folder) {
  TRY_ASSIGN(auto read, read_once(folder));
  for (auto& error : std::exchange(read.unread, {})) {
    if (is_missing(folder, error.location.path)) continue;  // moved or removed since it was listed
    read_again(folder, error.location.path, read);
  }
  sort_by_path(read);
  return read;
}

void add_missing_notes(const Folder& folder, const core::Notebook& notebook, TextsToChange& texts) {
  std::vector<std::string> missing;
  for (const auto& note : notebook.notes)
    if (!is_among(texts, note.path)) missing.push_back(note.path);
  std::erase_if(texts.texts, [&](const core::NoteText& text) {
    return std::ranges::binary_search(missing, text.path);
  });
  for (const auto& path : missing)
    if (std::ranges::none_of(texts.unread,
                             [&](const auto& error) { return error.location.path == path; }))
      read_again(folder, path, texts);
  sort_by_path(texts);
}

}  // namespace confab::store
