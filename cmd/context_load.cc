// SPDX-License-Identifier: MIT
// The notebook of a command: its lock, its notes, and what could not be read.
#include <fmt/format.h>

#include <utility>

#include "cmd/context.h"
#include "cmd/output/columns.h"
#include "cmd/output/progress.h"
#include "cmd/output/wording.h"
#include "core/rule.h"
#include "store/files/read_file.h"
#include "store/notebook/after_change.h"

namespace confab::cmd {
namespace {

constexpr std::chrono::milliseconds kSlow{2000};

std::string contents_of(const core::Notebook& notebook) {
  return fmt::format("read {}, {}, {}; {} unreadable", counted(notebook.contacts.size(), "contact"),
                     counted(notebook.organizations.size(), "organization"),
                     counted(notebook.interviews.size(), "interview"),
                     counted(notebook.unread.size(), "note"));
}

}  // namespace

// The result of `read`, which reports its progress and, for -v, what makes it slow.
template <class Read>
auto Context::with_progress(Read read) {
  std::optional<Progress> progress;
  if (environment_.is_message_terminal && !is_quiet())
    progress.emplace(out_, environment_.stopwatch);
  store::Watch watch;
  if (progress)
    watch.progress = [&](std::size_t done, std::size_t all) { progress->show(done, all); };
  if (arguments_.has("verbose")) {
    watch.tell = [&](std::string_view what) { journal_.note(what); };
    watch.stopwatch = environment_.stopwatch;
  }
  const auto start = environment_.stopwatch();
  auto result = read(watch);
  if (const auto took = environment_.stopwatch() - start; took > kSlow)
    journal_.note(fmt::format("reading took {} ms", took.count()));
  return result;
}

core::Notebook& Context::keep_loaded(core::Notebook read, Unread unread) {
  auto& notebook = notebooks_.emplace_back(std::move(read));
  journal_.note(contents_of(notebook));
  if (unread == Unread::kReported) report_unread(notebook.unread);
  return notebook;
}

core::Result<Context::Loaded> Context::load(store::Keep keep, Unread unread) {
  TRY_ASSIGN(const auto* folder, this->folder());
  TRY_ASSIGN(auto read, with_progress([&](const store::Watch& watch) {
               return store::load_notebook(*folder, now().zone, keep, watch, config_.words);
             }));
  return keep_loaded(std::move(read), unread);
}

core::Result<Context::Loaded> Context::load_with_texts(std::vector<core::NoteText>& texts,
                                                       store::Keep keep, Unread unread) {
  TRY_ASSIGN(const auto* folder, this->folder());
  TRY_ASSIGN(auto read, with_progress([&](const store::Watch& watch) {
               return store::load_with_texts(*folder, now().zone, keep, watch, config_.words);
             }));
  texts = std::move(read.texts);
  return keep_loaded(std::move(read.notebook), unread);
}

core::Result<Context::Loaded> Context::load_to_change() {
  if (!is_dry_run()) TRY(lock());
  return load();
}

core::Result<Context::Loaded> Context::notebook_after_change() {
  if (is_edited_by_hand_) return load(store::Keep::kAll, Unread::kSilent);
  auto& notebook = notebooks_.back();
  journal_.note(
      fmt::format("{} changed; not reading the others again", counted(written_.size(), "file")));
  notebook = store::after_change(std::move(notebook), std::exchange(written_, {}));
  return notebook;
}

core::Result<store::Lock> Context::lock(const store::Folder& folder) {
  TRY_ASSIGN(auto lock, store::take_lock(folder));
  TRY_ASSIGN(const auto recovery, store::recover(folder, lock));
  report(recovery);
  return lock;
}

core::Result<const store::Lock*> Context::lock() {
  if (lock_) return &*lock_;
  TRY_ASSIGN(const auto* folder, this->folder());
  TRY_ASSIGN(auto lock, this->lock(*folder));
  return &lock_.emplace(std::move(lock));
}

// People count characters, but notes are read as bytes.
core::Location Context::shown(core::Location place) const {
  if (!folder_) return place;
  const auto bytes = store::find_file(*folder_, place.path);
  return bytes && *bytes ? in_characters(std::move(place), **bytes) : place;
}

void Context::report_unread(const core::Diagnostics& unread) {
  std::size_t count = 0;
  for (const auto& each : unread) {
    if (each.rule == core::Rule::kConflictCopy) continue;
    ++count;
    out_.error({core::ErrorKind::kIncomplete, each.message, shown(each.location)});
  }
  if (count == 0) return;
  is_incomplete_ = true;
  out_.hint(fmt::format("the answer leaves out {}; run 'confab check' for details",
                        count == 1 ? "this note" : "these notes"));
}

void Context::report_unclear(const core::Notebook& notebook) {
  for (const auto& each : notebook.unclear)
    out_.error({core::ErrorKind::kIncomplete, each.message, shown(each.location)});
  if (notebook.unclear.empty()) return;
  is_incomplete_ = true;
  out_.hint("unreadable values are ignored; run 'confab check' for details");
}

void Context::report(const store::Recovery& recovery) {
  for (const auto& label : recovery.taken_back)
    out_.warning(fmt::format("undid 'confab {}', which was interrupted", label));
  for (const auto& label : recovery.finished)
    out_.warning(fmt::format("finished 'confab {}', which was interrupted", label));
  for (const auto& kept : recovery.kept_both) out_.warning(store::description(kept));
}

}  // namespace confab::cmd
