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
#include "store/history/new_file.h"
#include "store/history/permission.h"
#include "store/history/put_in_place.h"
#include "store/history/recover.h"

namespace confab::store {
namespace {

// A step on its way. What it has reached says how to take it back.
struct Transaction {
  const Folder& folder;
  UndoFolder undo;
  UndoStep step;
  std::vector<FileChange> changes;  // one for each of step.files
  Phase done = Phase::kStep;        // what the record is called then
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

// The changes that change something, allowed and by their real paths.
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

// The folder of each file stays open until the change is done, so that a large one needs more of
// them than a shell allows at first. Where no more are allowed, opening one fails.
void allow_open_files(std::size_t count) {
  constexpr std::size_t kOthers = 64;
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
  if (change.after) TRY(write_temp(folder, *swap, change));
  return std::move(*swap);
}

core::Result<std::vector<Swap>> prepare_all(Transaction& transaction) {
  std::vector<Swap> swaps;
  for (std::size_t index = 0; index < transaction.changes.size(); ++index) {
    TRY_ASSIGN(auto swap, prepare(transaction, index));
    swaps.push_back(std::move(swap));
  }
  return swaps;
}

// What comes before what goes: whoever reads meanwhile finds a note that moves under one of its
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

// Looked up, for a network disk may carry out a rename and still say that it failed.
bool is_recorded_as_done(const Transaction& transaction) {
  const auto& [folder, undo, step, changes, done, made] = transaction;
  return folder.disk().status_at(undo.place(record_name(step.number, done))).has_value();
}

core::Status carry_out(Transaction& transaction) {
  // Or a power cut could keep what follows, and lose the name of the intent.
  TRY(sync_records(transaction.undo));
  TRY_ASSIGN(const auto swaps, prepare_all(transaction));
  TRY(put_all_in_place(transaction, swaps));
  TRY(sync_folders(swaps));
  TRY(move_record(transaction, Phase::kIntent, transaction.done));
  // Last of all, so that what an editor still writes into the old file is seen until the step is
  // done; what comes later is in the history.
  return check_all_kept(transaction, swaps);
}

std::string where_both_are(const KeptBoth& both) {
  if (both.kept_at.empty()) return fmt::format("'{}' stays, with what was added to it", both.path);
  return fmt::format("'{}' stays as it is now; what was there before is in '{}'", both.path,
                     both.kept_at);
}

core::Error with_both_paths(core::Error error, const std::vector<KeptBoth>& kept) {
  for (const KeptBoth& both : kept) error.hint += "; " + where_both_are(both);
  return error;
}

core::Error not_taken_back(const Transaction& transaction, core::Error cause,
                           const core::Error& second) {
  cause.kind = core::ErrorKind::kIncomplete;
  cause.message += fmt::format(", and then: {}", second.message);
  cause.hint =
      is_recorded_as_done(transaction)
          ? "the change is made all the same; 'confab undo' takes it back"
          : "every note is whole, old or new; the next command that writes takes the rest back";
  return cause;
}

core::Result<std::vector<KeptBoth>> take_back_all(Transaction& transaction) {
  if (is_recorded_as_done(transaction))
    TRY(move_record(transaction, transaction.done, Phase::kIntent));
  return abandon(transaction.folder, transaction.undo, transaction.step);
}

// An empty folder more would do no harm, so failures do not count; a folder in use stays.
void remove_made_folders(const Transaction& transaction) {
  const auto& made = transaction.made_folders;
  for (auto path = made.rbegin(); path != made.rend(); ++path)
    static_cast<void>(
        transaction.folder.disk().remove_folder({transaction.folder.descriptor(), *path}));
}

core::Status take_back_after(Transaction& transaction, core::Error cause) {
  const auto kept = take_back_all(transaction);
  if (!kept) return core::fail(not_taken_back(transaction, std::move(cause), kept.error()));
  remove_made_folders(transaction);
  return core::fail(with_both_paths(std::move(cause), *kept));
}

// Failures do not count: the step is done, and the next one tries again. An undo forgets nothing,
// or each would push out a step that is yet to be taken back, and the way back would end half way.
void forget_old_steps(const Transaction& transaction) {
  const unsigned number = transaction.step.number;
  if (number <= kStepsKept || transaction.step.undoes) return;
  for (const std::string& name : transaction.undo.names_before(number - kStepsKept + 1))
    static_cast<void>(transaction.folder.disk().unlink(transaction.undo.place(name)));
}

core::Status erase(const Folder& folder, unsigned number) {
  return erase_history(folder, number).map_error([](core::Error error) {
    error.kind = core::ErrorKind::kIncomplete;
    error.hint =
        "the change is made all the same; the next command that writes erases what undo keeps";
    return error;
  });
}

core::Status commit_step(const Folder& folder, const std::vector<FileChange>& changes,
                         UndoStep step, Phase phase = Phase::kStep) {
  TRY_ASSIGN(auto effective_changes, effective(folder, changes));
  if (effective_changes.empty() && !step.undoes) return core::ok();
  allow_open_files(effective_changes.size());
  TRY_ASSIGN(auto undo, open_undo_folder(folder));
  step.number = undo.next_number();
  for (const FileChange& change : effective_changes) step.files.push_back(step_file(change));
  TRY(write_intent(undo, step));
  Transaction transaction{folder, std::move(undo), std::move(step), std::move(effective_changes),
                          phase};
  if (auto done = carry_out(transaction); !done)
    return take_back_after(transaction, std::move(done).error());
  if (phase == Phase::kErasing) return erase(folder, transaction.step.number);
  forget_old_steps(transaction);
  return core::ok();
}

}  // namespace

core::Status commit(const Folder& folder, const Lock&, const std::vector<FileChange>& changes,
                    std::string_view label, core::Instant now) {
  return commit_step(folder, changes,
                     {.time = now, .label = std::string(label), .process = ::getpid()});
}

core::Status commit_undo(const Folder& folder, const Lock&, const std::vector<FileChange>& changes,
                         std::string_view label, core::Instant now, unsigned undoes) {
  return commit_step(
      folder, changes,
      {.time = now, .label = std::string(label), .process = ::getpid(), .undoes = undoes});
}

core::Status commit_for_good(const Folder& folder, const Lock&,
                             const std::vector<FileChange>& changes, std::string_view label,
                             core::Instant now) {
  return commit_step(folder, changes,
                     {.time = now, .label = std::string(label), .process = ::getpid()},
                     Phase::kErasing);
}

}  // namespace confab::store
