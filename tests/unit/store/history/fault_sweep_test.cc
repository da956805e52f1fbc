// SPDX-License-Identifier: MIT
// The failure point moves 1, 2, 3… until the change succeeds, for every way a call can fail and
// every kind of file system; and the process is killed before each call.
#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

// CONFAB_WHOLE_SWEEP=1 runs everything; by default, a slice that takes seconds.
bool is_whole_sweep() { return std::getenv("CONFAB_WHOLE_SWEEP") != nullptr; }

std::vector<Lacks> file_systems() {
  const Lacks complete{.name = "nothing"};
  const Lacks no_flags{.name = "flags", .exchange = true, .no_replace = true};
  const Lacks no_links{
      .name = "flags and links", .exchange = true, .no_replace = true, .hard_links = true};
  if (!is_whole_sweep()) return {complete, no_flags, no_links};
  return {complete,
          no_flags,
          no_links,
          {.name = "exchange", .exchange = true},
          {.name = "openat2", .openat2 = ENOSYS}};
}

std::vector<int> errors() {
  if (!is_whole_sweep()) return {ENOSPC};
  return {ENOSPC, EIO, EDQUOT, EACCES, EROFS};
}

const std::string kOldAda = "---\ntype: contact\n---\nold ada\n";
const std::string kOldBob = "---\ntype: contact\n---\nold bob\n";
const std::string kOldGone = "---\ntype: contact\n---\nto be removed\n";
const std::string kNewAda = "---\ntype: contact\n---\nnew ada, longer\n";
const std::string kNewBob = "---\ntype: contact\n---\nnew bob\n";
const std::string kNewGrace = "---\ntype: contact\n---\ngrace\n";

// Without it there is nothing to recover.
constexpr const char* kIntent = ".confab/undo/000001.intent";
constexpr int kFirstCallAfterLocking = 10;

const Wanted kPlan = {{"contacts/ada.md", kNewAda},
                      {"contacts/bob.md", kNewBob},
                      {"contacts/gone.md", std::nullopt},
                      {"people/new/grace.md", kNewGrace}};

void fill(const ScratchNotebook& notebook) {
  notebook.write("contacts/ada.md", kOldAda);
  notebook.write("contacts/bob.md", kOldBob);
  notebook.write("contacts/gone.md", kOldGone);
}

bool is_old(const ScratchNotebook& notebook) {
  return notebook.read("contacts/ada.md") == kOldAda &&
         notebook.read("contacts/bob.md") == kOldBob &&
         notebook.read("contacts/gone.md") == kOldGone && !notebook.has("people/new/grace.md");
}

bool is_new(const ScratchNotebook& notebook) {
  return notebook.read("contacts/ada.md") == kNewAda &&
         notebook.read("contacts/bob.md") == kNewBob && !notebook.has("contacts/gone.md") &&
         notebook.read("people/new/grace.md") == kNewGrace;
}

bool is_one_of(const std::string& bytes, const std::string& a, const std::string& b) {
  return bytes == a || bytes == b;
}

void expect_every_note_old_or_new(const ScratchNotebook& notebook) {
  EXPECT_TRUE(is_one_of(notebook.read("contacts/ada.md"), kOldAda, kNewAda));
  EXPECT_TRUE(is_one_of(notebook.read("contacts/bob.md"), kOldBob, kNewBob));
  EXPECT_TRUE(is_one_of(notebook.read("contacts/gone.md"), kOldGone, "(missing)"));
  EXPECT_TRUE(is_one_of(notebook.read("people/new/grace.md"), "(missing)", kNewGrace));
}

// The next command finds everything in order, and the history agrees with the notes. Without
// exchange and links, the next command does not recognize a copy that a recovery put back: it
// reports the copy, and the step stays.
void expect_all_well_after_recovery(const ScratchNotebook& notebook, const Lacks& lacks) {
  FaultyDisk disk;
  const auto recovery = run_recover(disk, notebook);
  ASSERT_TRUE(recovery) << recovery.error().message;
  EXPECT_TRUE(is_old(notebook) || is_new(notebook));
  EXPECT_TRUE(notebook.temps().empty());
  const bool is_copied = lacks.exchange && lacks.hard_links && !recovery->kept_both.empty();
  EXPECT_TRUE(recovery->kept_both.empty() || is_copied);
  EXPECT_EQ(steps_of(notebook).size(), is_new(notebook) || is_copied ? 1u : 0u);
  for (const auto& note : {"contacts/ada.md", "contacts/bob.md"})
    EXPECT_EQ(std::filesystem::hard_link_count(notebook.at(note)), 1u) << note;
}

core::Status run_faulty(FaultyDisk& disk, const ScratchNotebook& notebook) {
  return run_command(disk, notebook, kPlan);
}

void expect_a_truthful_answer(const ScratchNotebook& notebook, const core::Status& status) {
  expect_every_note_old_or_new(notebook);
  EXPECT_TRUE(!status || is_new(notebook));
  if (status) return;
  EXPECT_FALSE(status.error().hint.empty());
  EXPECT_TRUE(status.error().kind != core::ErrorKind::kRefused || is_old(notebook));
}

class FaultSweep : public testing::TestWithParam<Lacks> {};

TEST_P(FaultSweep, AFailedCallLeavesEveryNoteOldOrNewAndTheAnswerTrue) {
  for (const int error : errors())
    for (const Repeat repeat : {Repeat::kOnce, Repeat::kFromThenOn})
      for (int at = 1;; ++at) {
        ScratchNotebook notebook;
        fill(notebook);
        FaultyDisk disk;
        disk.lacks = GetParam();
        disk.fault = Fault{at, error, repeat};
        const auto status = run_faulty(disk, notebook);
        if (disk.calls() < at) break;
        SCOPED_TRACE(testing::Message()
                     << "call " << at << " '" << disk.trace()[std::size_t(at) - 1] << "' error "
                     << error);
        expect_a_truthful_answer(notebook, status);
        expect_all_well_after_recovery(notebook, GetParam());
        if (HasFailure()) return;
      }
}

// True if the run was killed, false if it ended before that.
template <class Run>
bool is_killed(Run run) {
  try {
    static_cast<void>(run());
    return false;
  } catch (const Killed&) {
    return true;
  }
}

bool kill_command(const ScratchNotebook& notebook, const Lacks& lacks, int at,
                  std::size_t longest_write = SIZE_MAX) {
  FaultyDisk disk;
  disk.longest_write = longest_write;
  disk.lacks = lacks;
  disk.kill_at_change = at;
  return is_killed([&] { return run_faulty(disk, notebook); });
}

TEST_P(FaultSweep, AKilledRunLeavesEveryNoteOldOrNewAndTheNextOneTidiesUp) {
  for (int at = 1;; ++at) {
    ScratchNotebook notebook;
    fill(notebook);
    const bool killed = kill_command(notebook, GetParam(), at);
    SCOPED_TRACE(at);
    expect_every_note_old_or_new(notebook);
    expect_all_well_after_recovery(notebook, GetParam());
    if (!killed || HasFailure()) break;
  }
}

TEST_P(FaultSweep, ARunKilledInTheMiddleOfAWriteLeavesNoTornNoteAndNoTemp) {
  for (int at = 1;; ++at) {
    ScratchNotebook notebook;
    fill(notebook);
    const bool killed = kill_command(notebook, GetParam(), at, 9);
    SCOPED_TRACE(at);
    expect_every_note_old_or_new(notebook);
    expect_all_well_after_recovery(notebook, GetParam());
    if (!killed || HasFailure()) break;
  }
}

TEST_P(FaultSweep, ARecoveryThatIsKilledTooIsFinishedByTheNext) {
  for (int at = 1;; ++at) {
    bool killed = true;
    for (int then = 1, more = true; more; ++then) {
      ScratchNotebook notebook;
      fill(notebook);
      killed = kill_command(notebook, GetParam(), at);
      if (!notebook.has(kIntent)) break;
      FaultyDisk disk;
      disk.lacks = GetParam();
      disk.kill_at_change = then;
      more = is_killed([&] { return run_recover(disk, notebook); });
      SCOPED_TRACE(testing::Message() << at << " then " << then);
      expect_every_note_old_or_new(notebook);
      expect_all_well_after_recovery(notebook, GetParam());
      if (HasFailure()) return;
    }
    if (!killed) break;
  }
}

TEST_P(FaultSweep, ARecoveryOnAFailingDiskLosesNothingForTheNext) {
  for (int at = 1;; ++at) {
    bool killed = true;
    for (int then = kFirstCallAfterLocking;; ++then) {
      ScratchNotebook notebook;
      fill(notebook);
      killed = kill_command(notebook, GetParam(), at);
      if (!notebook.has(kIntent)) break;
      FaultyDisk disk;
      disk.lacks = GetParam();
      disk.fault = Fault{then, EIO};
      static_cast<void>(run_recover(disk, notebook));
      SCOPED_TRACE(testing::Message() << at << " then " << then);
      expect_every_note_old_or_new(notebook);
      expect_all_well_after_recovery(notebook, GetParam());
      if (HasFailure()) return;
      if (disk.calls() < then) break;
    }
    if (!killed) break;
  }
}

TEST_P(FaultSweep, AnEditMadeBetweenTheKillAndTheRecoveryIsKept) {
  for (int at = 1;; ++at) {
    ScratchNotebook notebook;
    fill(notebook);
    const bool killed = kill_command(notebook, GetParam(), at);
    save(notebook, "contacts/ada.md", "edited after the kill\n", Style::kInPlace);
    save(notebook, "people/new/grace.md", "mine\n", Style::kInPlace);
    FaultyDisk disk;
    const auto recovery = run_recover(disk, notebook);
    SCOPED_TRACE(at);
    ASSERT_TRUE(recovery) << recovery.error().message;
    EXPECT_EQ(notebook.read("contacts/ada.md"), "edited after the kill\n");
    EXPECT_EQ(notebook.read("people/new/grace.md"), "mine\n");
    EXPECT_TRUE(notebook.temps().empty());
    for (const KeptBoth& both : recovery->kept_both)
      EXPECT_TRUE(both.kept_at.empty() || notebook.read(both.kept_at) == kOldAda) << both.kept_at;
    EXPECT_TRUE(is_one_of(notebook.read("contacts/bob.md"), kOldBob, kNewBob));
    // Files kept for the user can be found in the history.
    const bool is_any_kept = std::ranges::any_of(
        recovery->kept_both, [](const KeptBoth& both) { return !both.kept_at.empty(); });
    EXPECT_EQ(steps_of(notebook).empty(), killed && !is_any_kept);
    if (!killed || HasFailure()) break;
  }
}

TEST_P(FaultSweep, ANoteRemovedBetweenTheKillAndTheRecoveryStaysRemovedAndBlocksNothing) {
  for (int at = 1;; ++at) {
    ScratchNotebook notebook;
    fill(notebook);
    const bool killed = kill_command(notebook, GetParam(), at);
    std::filesystem::remove_all(notebook.at("contacts/ada.md"));
    std::filesystem::remove_all(notebook.at("people"));
    FaultyDisk disk;
    const auto recovery = run_recover(disk, notebook);
    SCOPED_TRACE(at);
    ASSERT_TRUE(recovery) << recovery.error().message;
    EXPECT_FALSE(notebook.has("contacts/ada.md"));
    EXPECT_TRUE(notebook.temps().empty());
    if (!killed || HasFailure()) break;
  }
}

TEST_P(FaultSweep, AnUndoIsAsSafeAsTheChangeItTakesBack) {
  for (int at = 1;; ++at) {
    ScratchNotebook notebook;
    fill(notebook);
    FaultyDisk sound;
    must(run_command(sound, notebook, kPlan));
    FaultyDisk disk;
    disk.lacks = GetParam();
    disk.kill_at_change = at;
    const bool killed = is_killed([&] { return run_undo(disk, notebook); });
    SCOPED_TRACE(at);
    expect_every_note_old_or_new(notebook);
    expect_all_well_after_recovery(notebook, GetParam());
    if (!killed || HasFailure()) break;
  }
}

// A history that names Ada, and then a permanent change.
const std::string kOlderAda = "---\ntype: contact\n---\nolder ada\n";

void fill_with_history(const ScratchNotebook& notebook) {
  fill(notebook);
  notebook.write("contacts/ada.md", kOlderAda);
  FaultyDisk sound;
  must(run_command(sound, notebook, {{"contacts/ada.md", kOldAda}}));
}

core::Status run_for_good(Disk& disk, const ScratchNotebook& notebook) {
  TRY_ASSIGN(const Folder folder, open_folder(disk, notebook.root()));
  TRY_ASSIGN(const Lock lock, take_lock(folder));
  TRY(recover(folder, lock));
  TRY_ASSIGN(const auto changes, plan(folder, kPlan));
  return commit_for_good(folder, lock, changes, "forget gone", kNow);
}

// Either nothing is forgotten, or everything is, and no byte of it is left anywhere.
void expect_all_or_nothing_forgotten(const ScratchNotebook& notebook) {
  FaultyDisk disk;
  const auto recovery = run_recover(disk, notebook);
  ASSERT_TRUE(recovery) << recovery.error().message;
  EXPECT_TRUE(is_old(notebook) || is_new(notebook));
  EXPECT_TRUE(notebook.temps().empty());
  EXPECT_EQ(steps_of(notebook).size(), is_new(notebook) ? 0u : 1u);
  for (const auto& bytes : {kOlderAda, kOldAda, kOldBob, kOldGone})
    EXPECT_NE(notebook.holds_somewhere(bytes), is_new(notebook)) << bytes;
  if (!is_new(notebook)) return;
  for (const auto& [path, bytes] : notebook.files())
    EXPECT_FALSE(path.starts_with(".confab/undo/")) << path;
}

TEST_P(FaultSweep, ForgetThatIsKilledRemovesEverythingOrNothing) {
  for (int at = 1;; ++at) {
    ScratchNotebook notebook;
    fill_with_history(notebook);
    FaultyDisk disk;
    disk.lacks = GetParam();
    disk.kill_at_change = at;
    const bool killed = is_killed([&] { return run_for_good(disk, notebook); });
    SCOPED_TRACE(at);
    expect_every_note_old_or_new(notebook);
    EXPECT_TRUE(killed || !notebook.holds_somewhere(kOlderAda));
    expect_all_or_nothing_forgotten(notebook);
    if (!killed || HasFailure()) break;
  }
}

TEST_P(FaultSweep, ForgetOnAFailingDiskRemovesEverythingOrNothing) {
  for (int at = 1;; ++at) {
    ScratchNotebook notebook;
    fill_with_history(notebook);
    FaultyDisk disk;
    disk.lacks = GetParam();
    disk.fault = Fault{at, EIO};
    const auto status = run_for_good(disk, notebook);
    if (disk.calls() < at) break;
    SCOPED_TRACE(testing::Message() << "call " << at << " '" << disk.trace()[std::size_t(at) - 1]);
    expect_a_truthful_answer(notebook, status);
    EXPECT_TRUE(!status || !notebook.holds_somewhere(kOlderAda));
    expect_all_or_nothing_forgotten(notebook);
    if (HasFailure()) return;
  }
}

TEST_P(FaultSweep, ShortWritesAndInterruptedCallsAreContinued) {
  ScratchNotebook notebook;
  fill(notebook);
  FaultyDisk disk;
  disk.lacks = GetParam();
  disk.longest_write = 3;
  disk.interrupts_everything_once = true;
  const auto status = run_faulty(disk, notebook);
  ASSERT_TRUE(status) << status.error().message;
  EXPECT_TRUE(is_new(notebook));
  expect_all_well_after_recovery(notebook, GetParam());
}

INSTANTIATE_TEST_SUITE_P(FileSystemWithout, FaultSweep, testing::ValuesIn(file_systems()),
                         [](const auto& tested) {
                           std::string name = tested.param.name;
                           std::replace(name.begin(), name.end(), ' ', '_');
                           return name;
                         });

}  // namespace
}  // namespace confab::store
