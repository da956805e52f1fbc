// SPDX-License-Identifier: MIT
// context.h: what a command works with: the notebook, the config, the present, the way out. Each is
// found when it is first asked for, so a command that needs no notebook needs none.
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
#include "core/practice/config.h"
#include "core/practice/moment.h"
#include "core/time/human_date.h"
#include "store/files/folder.h"
#include "store/files/posix_disk.h"
#include "store/notebook/config_file.h"
#include "store/notebook/load.h"
#include "store/notebook/transaction.h"

namespace confab::cmd {

// A config file that exists, less what is wrong in it.
struct ScopedConfigFile {
  store::ConfigFile file;
  core::Scope scope;
};

class Context {
 public:
  using Loaded = std::reference_wrapper<core::Notebook>;

  Context(const Environment& environment, const Arguments& arguments, Output& out);

  Output& out() { return out_; }
  // The present, in the user's zone. Whoever asks first hears when TZ names none.
  const core::Now& now() const;
  // What TZ says, if no zone is called so.
  std::string unknown_zone() const;
  const Environment& environment() const { return environment_; }
  bool is_for_programs() const { return form_.kind != Form::Kind::kText; }
  bool is_quiet() const { return arguments_.has("quiet"); }
  bool is_dry_run() const { return arguments_.has("dry-run"); }
  bool may_ask() const;  // a terminal is there, and --no-input is not

  // Reads --now, the form of the answer and the config. Error: kUsage.
  core::Status prepare();

  // Answers a program, with all items at once. Error: kUsage, a field was asked for that `schema`
  // does not have; whoever writes first finds that out before.
  core::Status answer(const Schema& schema, Json::Array items);
  // The same, or for people the table of these items.
  core::Status answer(const Schema& schema, Json::Array items, const std::vector<Row>& rows,
                      Overflow overflow = Overflow::kCut);
  core::Status check_fields(const Schema& schema) const { return cmd::check_fields(form_, schema); }

  // Where `path` leads from the folder of -C.
  std::string absolute(const std::string& path) const;
  // The notebook's root: --notebook, else from here upward, else CONFAB_NOTEBOOK, else the user's
  // config. Error: kNotFound.
  core::Result<std::string> notebook_root();
  core::Result<const store::Folder*> folder();

  // Everything the notes say, kept as long as the context. Notes that cannot be read are named on
  // stderr, and the exit code becomes 3.
  core::Result<Loaded> load(store::Keep keep = store::Keep::kAll);
  // The same for what is going to be changed: under the notebook's lock, so that it is decided from
  // what is still so when it is done. REQUIRES: nobody is asked anything until then.
  core::Result<Loaded> load_to_change();
  // The same for `check`, to which notes that cannot be read are findings like any other.
  core::Result<Loaded> load_silently(store::Keep keep = store::Keep::kAll);
  // The lock, with what another left half done taken back; held until the change is made,
  // or until it turns out that there is none.
  core::Result<const store::Lock*> lock();
  void unlock() { lock_.reset(); }
  // The same of a folder that only becomes the notebook; held by the caller.
  core::Result<store::Lock> lock(const store::Folder& folder);
  // What core decides from. REQUIRES: `notebook` outlives it.
  core::Moment moment(const core::Notebook& notebook) const {
    return {notebook, config_.policy, now()};
  }

  // Config. A reader is warned of what is wrong in it and goes on with the rest; a writer is
  // refused.
  const core::Config& config() const { return config_; }
  const core::Policy& policy() const { return config_.policy; }
  const std::vector<core::Error>& config_problems() const { return config_problems_; }
  const std::vector<ScopedConfigFile>& config_files() const { return config_files_; }
  std::string user_config_path() const;

  // Does what `plan` says and tells it, or with --dry-run shows the diff. Error: kRefused, nothing
  // was changed.
  // Where the change is not the answer itself, it is told as a message.
  core::Status apply(const core::Plan& plan, Output::Stream stream = Output::Stream::kAnswer);
  // The same for good: with it goes all that is kept for undo.
  core::Status apply_for_good(const core::Plan& plan);
  // What a dry run says: a diff, also inside the JSON.
  core::Status preview(const std::vector<store::StagedFile>& files);
  // "next: …" after a change, where somebody reads it.
  void say_next(const std::string& what);
  // The command line as typed, for the undo history.
  std::string label() const;

  // A date typed for `option`. Error: kUsage.
  core::Result<core::When> date(const std::string& text, core::Direction direction) const;
  // The text of a flag whose value may be `-`, standard input; its lines end with LF.
  core::Result<std::string> text_or_stdin(const std::string& value) const;
  // What the file at `path` says, from the folder of -C; `-` is standard input. Error: kUsage.
  core::Result<std::string> file_or_stdin(const std::string& path) const;

  // Says what could not be read in the notes, for an answer that is made of it.
  void report_unclear(const core::Notebook& notebook);
  void be_incomplete() { is_incomplete_ = true; }
  bool is_incomplete() const { return is_incomplete_; }
  // What was done and is durable by now; told where the answer that says so cannot be written.
  void note_done(std::string what) { done_ = std::move(what); }
  const std::string& done() const { return done_; }

 private:
  core::Status read_config();
  void add_config_file(core::Result<store::ConfigFile> file, core::Scope scope);
  void assign_all();
  enum class Pass { kProfile, kRest };
  void assign(ScopedConfigFile& file, Pass pass);
  void report_unread(const core::Diagnostics& unread);
  core::Result<core::Notebook> read_notebook(const store::Folder& folder, store::Keep keep);
  void report(const store::Recovery& recovery);
  core::Status report(const std::vector<store::StagedFile>& files, Output::Stream stream,
                      std::string_view way_back);
  core::Status refuse_bad_config(const core::Plan& plan) const;

  const Environment& environment_;
  const Arguments& arguments_;
  Output& out_;
  Journal journal_;
  mutable std::optional<core::Now> now_;  // a zone takes as long to load as the help to print
  Form form_;
  core::Config config_;
  std::vector<core::Error> config_problems_;
  std::vector<ScopedConfigFile> config_files_;
  store::PosixDisk disk_;
  std::optional<store::Folder> folder_;
  std::optional<store::Lock> lock_;
  std::deque<core::Notebook> notebooks_;  // stay where they are when more are loaded
  bool is_incomplete_ = false;
  std::string done_;
};

}  // namespace confab::cmd
