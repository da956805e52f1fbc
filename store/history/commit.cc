// SPDX-License-Identifier: MIT
#include "store/history/commit.h"

#include <fmt/core.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "store/files/disk_error.h"
#include "store/history/erase.h"
#include "store/history/lost_record.h"
#include "store/history/new_file.h"
#include "store/history/permission.h"
#include "store/history/put_in_place.h"
#include "store/history/recover.h"

namespace confab::store {
namespace {

constexpr std::size_t kFilesAtOnce = 512;  // that are open and wait to be synced
constexpr std::size_t kFewFiles = 16;      // are synced quickly enough one by one

// A step in progress.
struct Transaction {
  const Folder& folder;
  UndoFolder undo;
  UndoStep step;
  std::vector<FileChange> changes;  // one for each of step.files
  Phase done = Phase::kStep;        // of the record when the step is done
  std::vector<std::string> made_folders = {};
};

std::optional<Fingerprint> print_of(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return fingerprint(*bytes);
}

bool changes_something(const FileChange& change) {
  if (!change.before) return change.after.has_value();
  return change.after != change.before->bytes;
}

StepFile step_file(const FileChange& change) {
  const auto before = change.before ? std::optional(change.before->bytes) : std::nullopt;
  return {change.path, print_of(before), print_of(change.after),
          change.before ? change.before->identity.inode : 0};
}

// The changes with an effect, permitted and with real paths.
core::Result<std::vector<FileChange>> effective(const Folder& folder,
                                                const std::vector<FileChange>& changes) {
  std::vector<FileChange> result;
  for (FileChange change : changes) {
    if (!changes_something(change)) continue;
    TRY_ASSIGN(change.path, resolve_change(folder, change));
    TRY(check_permitted(folder, change));
    result.push_back(std::move(change));
  }
  return result;
}

// A file that is changed moves into the history, which a rename cannot do across file systems.
core::Status check_one_file_system(const Folder& folder, const UndoFolder& undo,
                                   const std::vector<FileChange>& changes) {
  const auto home = folder.disk().status(undo.file().descriptor());
  std::set<std::string> checked;
  for (const FileChange& change : changes) {
    if (!home || !change.before || !checked.insert(folder_of(change.path)).second) continue;
    const auto around = open_beneath(folder, folder_of(change.path), Opening::kWayThrough);
    const auto status =
        around ? folder.disk().status(around->descriptor()) : tl::unexpected(around.error());
    if (status && status->device != home->device)
      return core::fail(cannot_write(change.path)(EXDEV));
  }
  return core::ok();
}

// The folder of each file stays open until the change is done, so a large change needs more open
// files than the default limit. If the system allows no more, opening one fails.
void allow_open_files(std::size_t count) {
  constexpr std::size_t kOthers = 64 + kFilesAtOnce;
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= count + kOthers) return;
  limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, count + kOthers);
  static_cast<void>(::setrlimit(RLIMIT_NOFILE, &limit));
}

core::Result<Swap> prepare(Transaction& transaction, std::size_t index) {
  const auto& [folder, undo, step, changes, done, made] = transaction;
  const FileChange& change = changes[index];
  TRY_ASSIGN(auto folders, make_folders(folder, folder_of(change.path)));
  for (std::string& path : folders) transaction.made_folders.push_back(std::move(path));
  TRY_ASSIGN(auto swap, find_swap(folder, undo, step, index));
  if (!swap) return core::fail(cannot_write(change.path)(ENOENT));
  return std::move(*swap);
}

// Temp files that are written and not synced yet. Syncing many one by one, each with a wait for the
// device, takes most of the time of a large change.
struct Unsynced {
  std::vector<File> files;
  std::vector<std::size_t> swaps;  // which they belong to
};

// Lets the system write all of them at once, so that no sync finds much left to do. The syncs are
// what counts: some file systems do nothing before.
core::Status sync_all(Unsynced& temps, const std::vector<Swap>& swaps) {
  if (temps.files.size() > kFewFiles)
    swaps.front().disk().start_sync(temps.files.front().descriptor());
  for (std::size_t i = 0; i < temps.files.size(); ++i)
    TRY(finish_temp(swaps[temps.swaps[i]], std::move(temps.files[i])));
  temps = {};
  return core::ok();
}

core::Result<std::vector<Swap>> prepare_all(Transaction& transaction, const Progress& progress) {
  const auto& changes = transaction.changes;
  std::vector<Swap> swaps;
  Unsynced temps;
  for (std::size_t index = 0; index < changes.size(); ++index) {
    TRY_ASSIGN(auto swap, prepare(transaction, index));
    swaps.push_back(std::move(swap));
    if (changes[index].after) {
      TRY_ASSIGN(auto temp, write_temp(transaction.folder, swaps.back(), changes[index]));
      temps.files.push_back(std::move(temp));
      temps.swaps.push_back(index);
    }
    if (temps.files.size() < kFilesAtOnce && index + 1 < changes.size()) continue;
    TRY(sync_all(temps, swaps));
    if (progress) progress(index + 1, changes.size());
  }
  return swaps;
}

// New files before removed ones, so that a reader always finds a note that moves, under one of its
// names.
core::Status put_all_in_place(const Transaction& transaction, const std::vector<Swap>& swaps) {
  std::vector<std::size_t> order(swaps.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_partition(order.begin(), order.end(),
                        [&](auto i) { return swaps[i].file.after.has_value(); });
  for (const auto i : order) TRY(put_in_place(swaps[i], transaction.changes[i].before));
  return core::ok();
}

core::Status sync_folders(const std::vector<Swap>& swaps) {
  std::set<std::string> synced;
  for (const Swap& swap : swaps)
    if (synced.insert(folder_of(swap.file.path)).second)
      TRY(sync(swap.folder).map_error(cannot_write(swap.file.path)));
  return core::ok();
}

core::Status check_all_kept(const Transaction& transaction, const std::vector<Swap>& swaps) {
  for (std::size_t index = 0; index < swaps.size(); ++index)
    if (const auto& before = transaction.changes[index].before)
      TRY(check_kept(swaps[index], *before));
  return core::ok();
}

core::Status move_record(const Transaction& transaction, Phase from, Phase to) {
  TRY(rename_record(transaction.undo, transaction.step.number, from, to));
  return sync_records(transaction.undo);
}

// Looks at the files, because a network disk may carry out a rename and still report failure.
bool is_recorded_as_done(const Transaction& transaction) {
  const auto& [folder, undo, step, changes, done, made] = transaction;
  return folder.disk().status_at(undo.place(record_name(step.number, done))).has_value();
}

core::Status carry_out(Transaction& transaction, const Progress& progress) {
  // Otherwise a power cut could keep what follows and lose the name of the intent.
  TRY(sync_records(transaction.undo));
  TRY_ASSIGN(const auto swaps, prepare_all(transaction, progress));
  TRY(put_all_in_place(transaction, swaps));
  TRY(sync_folders(swaps));
  TRY(move_record(transaction, Phase::kIntent, transaction.done));
  // Last, to notice anything that an editor writes into the old file until the step is done. Later
  // writes are in the history.
  return check_all_kept(transaction, swaps);
}

bool is_lost(const Transaction& transaction) {
  return is_record_lost(transaction.folder, transaction.undo, transaction.step);
}

core::Error not_taken_back(const Transaction& transaction, core::Error cause,
                           const core::Error& second) {
  cause.kind = core::ErrorKind::kIncomplete;
  cause.message += fmt::format(", and then: {}", second.message);
  const auto way_back = transaction.step.undoes ? "redo" : "undo";
  if (is_lost(transaction)) {
    cause.hint = "no note is half written, but without the history confab cannot undo the rest";
    return cause;
  }
  cause.hint = is_recorded_as_done(transaction)
                   ? fmt::format("the change was made anyway; 'confab {}' takes it back", way_back)
                   : "no note is half written; the next change undoes anything unfinished";
  return cause;
}

core::Result<std::vector<KeptBoth>> take_back_all(Transaction& transaction) {
  if (is_lost(transaction)) {
    TRY_ASSIGN(transaction.undo, record_again(transaction.folder, transaction.step));
  }
  if (is_recorded_as_done(transaction))
    TRY(move_record(transaction, transaction.done, Phase::kIntent));
  return abandon(transaction.folder, transaction.undo, transaction.step);
}

// Ignores failures: an extra empty folder does no harm, and a folder in use stays.
void remove_made_folders(const Transaction& transaction) {
  const auto& made = transaction.made_folders;
  for (auto path = made.rbegin(); path != made.rend(); ++path)
    static_cast<void>(
        transaction.folder.disk().remove_folder({transaction.folder.descriptor(), *path}));
}

core::Status take_back_after(Transaction& transaction, core::Error cause) {
  if (is_lost(transaction)) cause = history_removed(transaction.undo);
  const auto kept = take_back_all(transaction);
  if (!kept) return core::fail(not_taken_back(transaction, std::move(cause), kept.error()));
  remove_made_folders(transaction);
  if (std::ranges::any_of(*kept, is_beyond_recall)) cause.kind = core::ErrorKind::kIncomplete;
  return core::fail(with_both_paths(std::move(cause), *kept));
}

// Ignores failures: the step is done, and the next one tries again. An undo removes nothing;
// otherwise undoing many steps would stop half way.
void remove_old_steps(const Transaction& transaction) {
  if (transaction.done != Phase::kStep) return;
  auto records = transaction.undo.records();
  std::erase_if(records, [](const RecordName& name) { return name.phase != Phase::kStep; });
  if (records.size() < kStepsKept) return;
  // Together with the new step, kStepsKept remain.
  const unsigned first = records[records.size() - kStepsKept + 1].number;
  for (const std::string& name : transaction.undo.names_before(first))
    static_cast<void>(transaction.folder.disk().unlink(transaction.undo.place(name)));
}

void set_origin(const Folder& folder, const UndoFolder& undo, UndoStep& step) {
  const auto boot = folder.disk().machine().boot;
  step.number = undo.next_number();
  step.machine = undo.machine();
  if (!boot.empty()) step.boot = fmt::format("{:016x}", fingerprint(boot).hash);
  step.process = ::getpid();
}

core::Status commit_step(const Folder& folder, const std::vector<FileChange>& changes,
                         UndoStep step, Phase done, const Progress& progress = {}) {
  TRY_ASSIGN(auto effective_changes, effective(folder, changes));
  if (effective_changes.empty() && !step.undoes && !step.redoes) return core::ok();
  allow_open_files(effective_changes.size());
  TRY_ASSIGN(auto undo, open_undo_folder(folder));
  TRY(check_one_file_system(folder, undo, effective_changes));
  set_origin(folder, undo, step);
  if (done == Phase::kErasing) step.erases = undo.numbers();
  for (const FileChange& change : effective_changes) step.files.push_back(step_file(change));
  TRY(write_intent(undo, step));
  Transaction transaction{folder, std::move(undo), std::move(step), std::move(effective_changes),
                          done};
  if (auto carried_out = carry_out(transaction, progress); !carried_out)
    return take_back_after(transaction, std::move(carried_out).error());
  if (done == Phase::kErasing) return erase_after_change(folder, transaction.step);
  remove_old_steps(transaction);
  return core::ok();
}

}  // namespace

core::Status commit(const Folder& folder, const Lock&, const std::vector<FileChange>& changes,
                    std::string_view label, core::Instant now, const Progress& progress) {
  return commit_step(folder, changes, {.time = now, .label = std::string(label)}, Phase::kStep,
                     progress);
}

core::Status commit_undo(const Folder& folder, const Lock&, const std::vector<FileChange>& changes,
                         std::string_view label, core::Instant now, unsigned undoes) {
  return commit_step(folder, changes, {.time = now, .label = std::string(label), .undoes = undoes},
                     Phase::kReversal);
}

core::Status commit_redo(const Folder& folder, const Lock&, const std::vector<FileChange>& changes,
                         std::string_view label, core::Instant now, unsigned redoes) {
  return commit_step(folder, changes, {.time = now, .label = std::string(label), .redoes = redoes},
                     Phase::kReversal);
}

core::Status commit_for_good(const Folder& folder, const Lock&,
                             const std::vector<FileChange>& changes, std::string_view label,
                             core::Instant now) {
  return commit_step(folder, changes, {.time = now, .label = std::string(label)}, Phase::kErasing);
}

}  // namespace confab::store
