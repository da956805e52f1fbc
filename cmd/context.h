// SPDX-License-Identifier: MIT
// context.h: what a command works with: the notebook, the config, the current time and the output.
// Each is found on first use, so a command that needs no notebook also works without one.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cmd/environment.h"
#include "cmd/journal.h"
#include "cmd/line/command.h"
#include "cmd/output/answer.h"
#include "cmd/output/output.h"
#include "core/plans/plan.h"
#include "core/practice/moment.h"
#include "core/practice/settings/config.h"
#include "core/time/human_date.h"
#include "store/files/folder.h"
#include "store/files/posix_disk.h"
#include "store/notebook/config_file.h"
#include "store/notebook/load.h"
#include "store/notebook/transaction.h"

namespace confab::cmd {

// A config file that exists, without its invalid settings.
struct ScopedConfigFile {
  store::ConfigFile file;
  core::Scope scope;
};

// The answer of a command that changes notes: an item for each file.
extern const Schema kChange;

class Context {
 public:
  using Loaded = std::reference_wrapper<core::Notebook>;

  Context(const Environment& environment, const Arguments& arguments, Output& out);

  Output& out() { return out_; }
  // The current time, in the user's zone. Warns on first use if TZ is not a known zone; the
  // answer is then incomplete, and changes are refused.
  const core::Now& now() const;
  // The value of TZ if it is not a known zone.
  const std::string& unknown_zone() const;
  const Environment& environment() const { return environment_; }
  bool is_for_programs() const { return form_.kind != Form::Kind::kText; }
  void explain(std::string_view decision) { journal_.note(decision); }  // for -v
  bool is_quiet() const { return arguments_.has("quiet"); }
  bool is_dry_run() const { return arguments_.has("dry-run"); }
  bool may_ask() const;  // on a terminal, without --no-input

  // Reads --now, the form of the answer, and the config. Error: kUsage.
  core::Status prepare();

  // Prints the answer for a program, with all items at once. Error: kUsage if the user asked for a
  // field that `schema` does not have; writing commands call check_fields first.
  core::Status answer(const Schema& schema, Json::Array items);
  // The same for a program, or a table of the items for people.
  core::Status answer(const Schema& schema, Json::Array items, const std::vector<Row>& rows,
                      Overflow overflow = Overflow::kCut);
  core::Status check_fields(const Schema& schema) const { return cmd::check_fields(form_, schema); }

  // `path`, relative to the folder of -C.
  std::string absolute(const std::string& path) const;
  // The notebook's root: --notebook, else the nearest folder upward, else CONFAB_NOTEBOOK, else the
  // user's config. Error: kNotFound.
  core::Result<std::string> notebook_root();
  core::Result<const store::Folder*> folder();
  // Text that links to the note's file, on terminals that show links.
  Text note_link(const std::string& text, const std::string& path, Style style);

  // The notebook; lives as long as the context. With kReported, unreadable notes are named on
  // stderr, and the exit code becomes 3.
  enum class Unread { kReported, kSilent };
  core::Result<Loaded> load(store::Keep keep = store::Keep::kAll,
                            Unread unread = Unread::kReported);
  // The same; also sets `texts` to those of all files (store/notebook/texts.h).
  core::Result<Loaded> load_with_texts(std::vector<core::NoteText>& texts, store::Keep keep,
                                       Unread unread = Unread::kReported);
  // The same, under the notebook's lock, so that a decision is still valid when it is carried out.
  // REQUIRES: the user is asked nothing while the lock is held.
  core::Result<Loaded> load_to_change();
  // The notebook of load_to_change after apply, without reading all of it again. Invalidates
  // references into the previous one.
  core::Result<Loaded> notebook_after_change();
  void note_edited_by_hand() { is_edited_by_hand_ = true; }
  // The lock, after undoing what an interrupted command left; held until the change is made or
  // turns out to be unnecessary.
  core::Result<const store::Lock*> lock();
  void unlock() { lock_.reset(); }
  // The same for a folder that is about to become a notebook; held by the caller.
  core::Result<store::Lock> lock(const store::Folder& folder);
  // What core decides from. REQUIRES: `notebook` outlives it.
  core::Moment moment(const core::Notebook& notebook) const {
    return {notebook, config_.policy, now()};
  }

  // The config. If something is wrong in it, a reading command warns and uses the rest; a writing
  // command is refused.
  const core::Config& config() const { return config_; }
  const core::Policy& policy() const { return config_.policy; }
  const std::vector<core::Error>& config_problems() const { return config_problems_; }
  const std::vector<ScopedConfigFile>& config_files() const { return config_files_; }
  std::string user_config_path() const;
  // The folder for this user's state files (XDG_STATE_HOME); empty if HOME is not set.
  std::string state_folder() const;

  // `place` with its column converted from bytes to characters.
  core::Location shown(core::Location place) const;

  // Carries out `plan` and reports it, or shows the diff for --dry-run. A change that is not itself
  // the answer is reported as a message. Error: kRefused, and nothing was changed.
  core::Status apply(const core::Plan& plan, Output::Stream stream = Output::Stream::kAnswer);
  // The same, permanently: also erases the undo history.
  core::Status apply_for_good(const core::Plan& plan);
  // The output of a dry run: a diff, in JSON too.
  core::Status preview(const std::vector<store::StagedFile>& files);
  // "next: …" after a change; silent for programs, dry runs and --quiet.
  void say_next(const std::string& what);
  // The command line as typed, for the undo history.
  std::string label() const;

  // Parses a typed date. Error: kUsage.
  core::Result<core::When> date(const std::string& text, core::Direction direction) const;
  // The value of an option that may be `-`, standard input; its lines end with LF.
  core::Result<std::string> text_or_stdin(const std::string& value) const;
  // The text of the file at `path`, relative to the folder of -C; `-` is standard input. Error:
  // kUsage.
  core::Result<std::string> file_or_stdin(const std::string& path) const;

  // Reports the values in the notes that could not be read, for an answer that depends on them.
  void report_unclear(const core::Notebook& notebook);
  void be_incomplete() { is_incomplete_ = true; }
  bool is_incomplete() const { return is_incomplete_ || !unknown_zone_.empty(); }
  // Records a change that is done and durable, to report it if the answer cannot be written.
  void note_done(std::string what) { done_ = std::move(what); }
  const std::string& done() const { return done_; }

 private:
  core::Status read_config();
  void add_config_file(core::Result<store::ConfigFile> file, core::Scope scope);
  void assign_all();
  enum class Pass { kProfile, kRest };
  void assign(ScopedConfigFile& file, Pass pass);
  void settle_contradictions();
  template <class Read>
  auto with_progress(Read read);
  core::Notebook& keep_loaded(core::Notebook notebook, Unread unread);
  void report_unread(const core::Diagnostics& unread);
  void report(const store::Recovery& recovery);
  core::Status report(const std::vector<store::StagedFile>& files, Output::Stream stream,
                      std::string_view suffix);
  core::Result<std::vector<store::StagedFile>> written(const core::Plan& plan,
                                                       const store::Folder& folder,
                                                       const store::Lock& lock);
  core::Status refuse_bad_config(const core::Plan& plan) const;
  core::Status refuse_unknown_zone() const;

  const Environment& environment_;
  const Arguments& arguments_;
  Output& out_;
  Journal journal_;
  mutable std::optional<core::Now> now_;  // loading a zone takes as long as printing the help
  Form form_;
  core::Config config_;
  std::vector<core::Error> config_problems_;
  std::vector<ScopedConfigFile> config_files_;
  store::PosixDisk disk_;
  std::optional<store::Folder> folder_;
  std::optional<store::Lock> lock_;
  std::deque<core::Notebook> notebooks_;    // do not move when more are loaded
  std::vector<store::StagedFile> written_;  // by the last change
  bool is_edited_by_hand_ = false;          // since then
  bool is_incomplete_ = false;
  mutable std::string unknown_zone_;
  std::string done_;
};

}  // namespace confab::cmd
