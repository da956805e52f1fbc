// SPDX-License-Identifier: MIT
// init: turns a folder into a notebook. It only adds what is missing, so running it again is
// harmless.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "cmd/context.h"
#include "cmd/output/wording.h"
#include "cmd/resources/example.h"
#include "cmd/resources/resources.h"
#include "core/text/shell_word.h"
#include "store/notebook/find_notebook.h"

namespace confab::cmd {
namespace {

namespace fs = std::filesystem;

std::vector<core::CreateFile> notebook_files() {
  std::vector<core::CreateFile> files = {
      {store::kNotebookConfig, core::default_config_file()},
      {".confab/.gitignore", std::string(resource("gitignore"))}};
  for (const auto& each : resources()) {
    if (each.path.starts_with("templates/"))
      files.push_back({fmt::format(".confab/{}", each.path), std::string(each.bytes)});
  }
  return files;
}

void add_own_pages(std::vector<core::CreateFile>& files) {
  for (const auto* page : {"questions.md", "pitch.md"})
    files.push_back({page, std::string(resource(page))});
}

core::Plan plan_of(const std::vector<core::CreateFile>& files, const fs::path& root) {
  core::Plan plan;
  std::error_code ignored;  // an unreadable path is refused when written
  for (const auto& file : files) {
    if (!fs::exists(fs::symlink_status(root / file.path, ignored)))
      plan.steps.push_back({file, "new"});
  }
  return plan;
}

// The plan as files, without the folder, which may not exist yet.
std::vector<store::StagedFile> staged(const core::Plan& plan) {
  std::vector<store::StagedFile> files;
  for (const auto& step : plan.steps) {
    const auto& file = std::get<core::CreateFile>(step.change);
    files.push_back({{file.path, {}, file.bytes}, step.summary});
  }
  return files;
}

// Files from an interrupted init would look as if they were already there.
core::Status undo_interrupted(const std::string& root, Context& context) {
  if (!store::is_notebook(root) || context.is_dry_run()) return core::ok();
  store::PosixDisk disk;
  TRY_ASSIGN(const auto folder, store::open_folder(disk, root));
  TRY(context.lock(folder));
  return core::ok();
}

// Creates the missing folders and syncs each name.
core::Status make_root(store::PosixDisk& disk, const fs::path& folder, const std::string& named) {
  std::error_code ignored;  // an unreadable path is refused when opened
  fs::path there = folder;
  while (!fs::exists(there, ignored) && there.has_relative_path()) there = there.parent_path();
  if (!fs::is_directory(there, ignored))
    return core::fail(core::ErrorKind::kRefused,
                      fmt::format("cannot create folder '{}': a file is in the way", named),
                      "choose another name");
  if (there == folder) return core::ok();
  TRY_ASSIGN(const auto above, store::open_folder(disk, there.string()));
  TRY(store::make_folders(above, folder.lexically_relative(there).string()));
  return core::ok();
}

// Syncthing marks the folders it shares, and reads this file only at their root.
bool is_shared_by_syncthing(const fs::path& root) {
  std::error_code ignored;
  return fs::exists(root / ".stfolder", ignored);
}

std::vector<core::CreateFile> wanted_files(const Arguments& arguments, const Context& context,
                                           const std::string& root) {
  auto files = notebook_files();
  if (is_shared_by_syncthing(root))
    files.push_back({".stignore", std::string(resource("stignore"))});
  // The example would mix with the notes of an existing notebook.
  if (arguments.has("example") && !store::is_notebook(root)) {
    std::ranges::move(example_files(context.now().today()), std::back_inserter(files));
  } else {
    add_own_pages(files);
  }
  return files;
}

core::Status make_notebook(const core::Plan& plan, const std::string& root,
                           const std::string& named, Context& context) {
  store::PosixDisk disk;
  TRY(make_root(disk, root, named));
  TRY_ASSIGN(const auto folder, store::open_folder(disk, root));
  for (const auto* name : {"contacts", "organizations", "interviews"})
    TRY(store::make_folders(folder, name));
  TRY_ASSIGN(const auto lock, context.lock(folder));
  TRY(store::apply(folder, lock, plan, context.label(), context.now().instant));
  context.note_done("the notebook is created");
  return core::ok();
}

core::Status run_init(const Arguments& arguments, Context& context) {
  if (const auto elsewhere = arguments.text("notebook"))
    return core::fail(core::ErrorKind::kUsage,
                      "init takes the folder as its argument, not with --notebook",
                      fmt::format("'confab init {}'", core::shell_word(*elsewhere)));
  const auto named = arguments.text("DIR").value_or(".");
  if (named.empty()) return core::fail(core::ErrorKind::kUsage, "the folder's name is empty");
  const auto root = context.absolute(named);
  const auto above = store::find_notebook_above(root);
  if (above && *above != root) {
    return core::fail(core::ErrorKind::kRefused,
                      fmt::format("'{}' is already inside a notebook", named),
                      fmt::format("the notebook is '{}'", *above));
  }
  TRY(undo_interrupted(root, context));
  const auto plan = plan_of(wanted_files(arguments, context, root), root);
  if (context.is_dry_run() || context.is_for_programs()) TRY(context.preview(staged(plan)));
  if (context.is_dry_run()) return core::ok();
  TRY(make_notebook(plan, root, named, context));
  if (context.is_for_programs() || context.is_quiet()) return core::ok();
  const auto made = counted(plan.steps.size(), "file");
  context.out().line(plan.steps.empty()
                         ? fmt::format("{}: already a notebook; nothing is missing", named)
                         : fmt::format("{}: notebook created, {} written", named, made));
  const auto there = named == "." ? "" : fmt::format(" -C {}", core::shell_word(named));
  if (!plan.steps.empty()) {
    context.say_next(fmt::format("confab{} {}", there,
                                 arguments.has("example")
                                     ? "due --within 7d"
                                     : "add-contact NAME --email ADDRESS --career CAREER"));
  }
  return core::ok();
}

}  // namespace

const Command& init_command() {
  static const Command command = {
      .name = "init",
      .summary = "create a notebook, or add what is missing from one",
      .options = {{.name = "DIR", .help = "the folder (default: the current one)"},
                  {.name = "--example",
                   .arity = Arity::kFlag,
                   .help = "include a small story to play with"}},
      .examples = {{"confab init ~/notes/career"},
                   {"confab init --example /tmp/play", "a story set around today's date"}},
      .run = run_init};
  return command;
}

}  // namespace confab::cmd
