// SPDX-License-Identifier: MIT
#include "store/notebook/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>

#include "core/notes/records/schema.h"
#include "core/rule.h"
#include "core/text/fold.h"
#include "store/document/markdown/body.h"
#include "store/files/outside_notes.h"
#include "store/files/read_file.h"
#include "store/files/resolve.h"
#include "store/files/walk.h"
#include "store/notebook/foreign_note.h"
#include "store/notebook/large_pages.h"
#include "store/notebook/parallel.h"
#include "store/notebook/texts.h"
#include "store/notebook/zone.h"

namespace confab::store {
namespace {

bool is_in_our_folder(std::string_view path) {
  constexpr std::array<std::string_view, 3> kFolders = {"contacts/", "organizations/",
                                                        "interviews/"};
  for (const auto folder : kFolders) {
    if (path.starts_with(folder)) return true;
  }
  return false;
}

// Does the front matter say that this is confab's note, even if something else is wrong with it?
bool claims_to_be_ours(Reader& reader, const std::string& path) {
  const auto read = reader.read(path);
  return read && names_our_type(*read);
}

// No rule looks at the text of contacts and organizations, but a heading may have the name.
bool is_body_read(const core::Note& note, const Document& document, Keep keep) {
  if (note.type == core::kInterview && keep != Keep::kAll) {
    return core::may_owe(note, std::string_view(document.bytes).substr(document.frame.body_begin));
  }
  const bool is_nameless = note.type == core::kContact && note.text("name").empty();
  return note.type == core::kInterview || note.type == core::kPitch ||
         note.type == core::kQuestions || is_nameless;
}

using Outcome = tl::expected<core::RecordedNote, core::Diagnostic>;

tl::unexpected<core::Diagnostic> unread(const std::string& path, core::Error error,
                                        core::Rule otherwise) {
  error.location.path = path;
  return tl::unexpected(core::diagnostic_from(error, otherwise));
}

// Would walk() find a note with that path?
bool is_walked(std::string_view path) {
  return has_note_name(path) && !path.starts_with('.') && path.find("/.") == path.npos;
}

std::string why_link_hides_notes(const Folder& folder, const std::string& path) {
  const auto target = resolve(folder, path);
  const bool is_note = has_note_name(path);
  if (!target) {
    const bool may_hide =
        is_note || is_in_our_folder(path + "/") || leads_to_folder_of_notes(folder, path);
    return may_hide ? "link leads out of the notebook, so it is not followed" : "";
  }
  if (!is_note || !is_in_our_folder(path)) return "";
  if (is_missing(folder, *target)) return "link leads to a file that does not exist";
  return is_walked(*target) ? "" : fmt::format("link leads to '{}', which is not read", *target);
}

Outcome left_out(const Folder& folder, const FoundFile& file) {
  const auto reported = [&](core::Rule rule, std::string message) {
    return tl::unexpected(core::Diagnostic{rule, {file.path, 1, 1}, std::move(message)});
  };
  if (file.left_out == LeftOut::kConflictCopy) {
    return reported(core::Rule::kConflictCopy,
                    "conflict copy made by a sync program; it is not read");
  }
  if (file.left_out == LeftOut::kUnreadableFolder)
    return reported(core::Rule::kUnreadable, "folder cannot be listed");
  if (file.left_out == LeftOut::kFolderNamedNote)
    return reported(core::Rule::kUnreadable, "this folder is named like a note");
  if (auto why = why_hidden(folder, file); !why.empty())
    return reported(core::Rule::kUnreadable, std::move(why));
  return {};
}

}  // namespace

std::string why_hidden(const Folder& folder, const FoundFile& file) {
  if (file.left_out == LeftOut::kLink) return why_link_hides_notes(folder, file.path);
  const bool is_special = file.left_out == LeftOut::kSpecialFile && has_note_name(file.path) &&
                          is_in_our_folder(file.path);
  return is_special ? "this is a device, pipe or socket, not a note" : "";
}

namespace {

// What notes are read for.
struct Reading {
  Keep keep;
  const core::OwnWords& words;
  const Watch& watch;
  bool with_texts = false;
};

Outcome read_bytes(Reader& reader, const std::string& path, std::string bytes,
                   const Reading& reading) {
  if (is_template(path, bytes)) return {};
  auto document = parse_document(std::move(bytes));
  if (document && is_template(document->fields)) return {};
  if (document) return note_from(path, std::move(*document), reading.keep, reading.words);
  // Another program's note may contain something that confab cannot read; that is not a problem.
  if (!is_in_our_folder(path) && !claims_to_be_ours(reader, path)) return {};
  return unread(path, document.error(), core::Rule::kFrontMatterInvalid);
}

// One file, as far as it could be read.
struct ReadFile {
  Outcome outcome;
  std::optional<core::NoteText> text = {};
  // It disappeared after it was listed, perhaps in a move or an undo, or an editor is still
  // writing it.
  bool is_changing = false;
  std::chrono::milliseconds took = {};
};

ReadFile read_note(Reader& reader, const FoundFile& file, const Reading& reading) {
  if (file.left_out) return {left_out(reader.folder(), file)};
  auto bytes = reader.read(file.path);
  if (!bytes && is_missing(reader.folder(), file.path)) return {.outcome = {}, .is_changing = true};
  if (!bytes) return {unread(file.path, bytes.error(), core::Rule::kUnreadable)};
  ReadFile read;
  if (reading.with_texts) read.text = note_text(file.path, *bytes);
  const bool is_empty = bytes->empty() && is_in_our_folder(file.path);
  // An editor may have been interrupted while it saved, so silence would be wrong.
  read.is_changing = is_empty && reader.was_just_emptied();
  read.outcome = is_empty ? unread(file.path, {core::ErrorKind::kIncomplete, "the file is empty"},
                                   core::Rule::kUnreadable)
                          : read_bytes(reader, file.path, std::move(*bytes), reading);
  return read;
}

ReadFile timed_read(Reader& reader, const FoundFile& file, const Reading& reading) {
  const auto& stopwatch = reading.watch.stopwatch;
  if (!stopwatch) return read_note(reader, file, reading);
  const auto start = stopwatch();
  auto read = read_note(reader, file, reading);
  read.took = stopwatch() - start;
  return read;
}

// The number of notes that are read ahead of those added. More would only take more memory.
constexpr std::size_t kReadAhead = 512;
// More than the memory for a note with its text and its place in an answer.
constexpr std::size_t kExpectedPerNote = 10'000;

}  // namespace

Outcome note_from(std::string path, Document document, Keep keep, const core::OwnWords& words) {
  core::Note note{std::move(path), "", std::move(document.fields)};
  note.type = core::type_of(note.fields, words);
  // In our folders, a note without a type is more likely a mistake than another program's note.
  const auto is_readme = [&] { return core::fold(note.stem()) == "readme"; };
  const bool is_other =
      !core::is_our_type(note.type) && (!is_in_our_folder(note.path) || is_readme());
  if (is_other && !core::is_misspelled_type(note.fields)) return {};
  core::Result<core::Body> body;
  if (is_body_read(note, document, keep)) body = parse_body(document);
  if (!body) return unread(note.path, body.error(), core::Rule::kFrontMatterLimit);
  if (keep != Keep::kAll && note.type == core::kInterview) core::keep_owed(note, *body);
  auto result = core::recorded(std::move(note), std::move(*body), words.sections);
  if (keep == Keep::kAll) return result;
  if (keep == Keep::kOwed) result.note = {};
  if (auto* interview = std::get_if<core::Interview>(&result.record)) core::keep_owed(*interview);
  return result;
}

namespace {

void tell_about(const ReadFile& read, const FoundFile& file, const Watch& watch) {
  constexpr std::chrono::milliseconds kSlow{20};  // thousands are read in that time
  if (!watch.tell) return;
  if (read.took >= kSlow) watch.tell(fmt::format("{} took {} ms", file.path, read.took.count()));
  if (read.is_changing) watch.tell(fmt::format("{} is being changed; reading again", file.path));
}

void add(ReadFile read, FoundFile& file, Keep keep, NotebookWithTexts& loaded) {
  auto& outcome = read.outcome;
  if (read.text) loaded.texts.push_back(std::move(*read.text));
  if (!outcome)
    loaded.notebook.unread.push_back(std::move(outcome.error()));
  else if (keep == Keep::kAll && outcome->note.path.empty())
    loaded.notebook.other_notes.push_back(std::move(file.path));
  else
    core::add(loaded.notebook, std::move(*outcome));
}

// Not connected yet. Sets `is_changing` if a file was being changed.
core::Result<NotebookWithTexts> load_once(const Folder& folder, const Reading& reading,
                                          bool& is_changing) {
  TRY_ASSIGN(auto files, walk(folder, reading.words.ignored));
  NotebookWithTexts loaded;
  // This thread needs it for the notebook, and each one for what it reads.
  expect_allocations(files.size() * kExpectedPerNote);
  core::reserve(loaded.notebook, files.size());
  std::vector<ReadFile> ring(std::min(kReadAhead, files.size()));  // later notes reuse the places
  const auto place_of = [&](std::size_t i) -> ReadFile& { return ring[i % ring.size()]; };
  const auto make_work = [&] {
    expect_allocations(files.size() * kExpectedPerNote);
    return [&, reader = std::make_shared<Reader>(folder)](std::size_t begin, std::size_t end) {
      for (auto i = begin; i < end; ++i) place_of(i) = timed_read(*reader, files[i], reading);
    };
  };
  const auto take = [&](std::size_t begin, std::size_t end) {
    for (auto i = begin; i < end; ++i) {
      tell_about(place_of(i), files[i], reading.watch);
      is_changing |= place_of(i).is_changing;
      add(std::move(place_of(i)), files[i], reading.keep, loaded);
    }
    if (reading.watch.progress) reading.watch.progress(end, files.size());
  };
  do_in_order({files.size(), ring.size(), make_work, take});
  return loaded;
}

core::Result<NotebookWithTexts> load(const Folder& folder, absl::TimeZone local,
                                     const Reading& reading) {
  // Reads again files that were moved meanwhile, under their new names, and files that were being
  // written.
  constexpr int kMostTimes = 5;
  constexpr std::chrono::milliseconds kBetweenTimes{10};
  for (int times = 1;; ++times) {
    bool is_changing = false;
    TRY_ASSIGN(auto loaded, load_once(folder, reading, is_changing));
    if (is_changing && times < kMostTimes) {
      folder.disk().pause(kBetweenTimes);
      continue;
    }
    loaded.notebook.zones = core::Zones(local, find_zone);
    core::connect(loaded.notebook);
    return loaded;
  }
}

}  // namespace

core::Result<core::Notebook> load_notebook(const Folder& folder, absl::TimeZone local, Keep keep,
                                           const Watch& watch, const core::OwnWords& words) {
  return load(folder, local, {keep, words, watch}).map([](NotebookWithTexts&& loaded) {
    return std::move(loaded.notebook);
  });
}

core::Result<NotebookWithTexts> load_with_texts(const Folder& folder, absl::TimeZone local,
                                                Keep keep, const Watch& watch,
                                                const core::OwnWords& words) {
  if (words.ignored.empty()) return load(folder, local, {keep, words, watch, true});
  // The texts include those in folders that the notebook ignores.
  TRY_ASSIGN(auto loaded, load(folder, local, {keep, words, watch}));
  TRY_ASSIGN(loaded.texts, read_texts(folder));
  return loaded;
}

}  // namespace confab::store
