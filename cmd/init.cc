// SPDX-License-Identifier: MIT
// init: makes a folder a notebook. It only adds what is missing, so it may be run again at any
// time.
#include <fmt/format.h>

#include <filesystem>

#include "cmd/context.h"
#include "cmd/example.h"
#include "cmd/output/diff.h"
#include "cmd/output/wording.h"
#include "cmd/resources.h"

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
  std::error_code ignored;  // what cannot be looked at is refused when it is written
  for (const auto& file : files) {
    if (!fs::exists(fs::symlink_status(root / file.path, ignored)))
      plan.steps.push_back({file, "new"});
  }
  return plan;
}

core::Status show_plan(const core::Plan& plan, Output& out) {
  for (const auto& step : plan.steps) {
    const auto& file = std::get<core::CreateFile>(step.change);
    out.block(unified_diff({file.path, {}, file.bytes}));
  }
  return core::ok();
}

core::Status make_folder(const fs::path& folder, const std::string& named) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) return core::ok();
  return core::fail({core::ErrorKind::kRefused,
                     fmt::format("cannot make folder '{}': {}", named, error.message())});
}

core::Status run_init(const Arguments& arguments, Context& context) {
  const auto named = arguments.text("DIR").value_or(".");
  const fs::path root = context.absolute(named);
  auto files = notebook_files();
  if (arguments.has("example")) {
    for (auto& file : example_files(context.now().today())) files.push_back(std::move(file));
  }
  add_own_pages(files);
  // An example brings its own questions and pitch, which then come first.
  std::stable_sort(files.begin(), files.end(),
                   [](const auto& a, const auto& b) { return a.path < b.path; });
  files.erase(std::unique(files.begin(), files.end(),
                          [](const auto& a, const auto& b) { return a.path == b.path; }),
              files.end());
  const auto plan = plan_of(files, root);
  if (context.is_dry_run()) return show_plan(plan, context.out());
  TRY(make_folder(root, named));
  store::PosixDisk disk;
  TRY_ASSIGN(const auto folder, store::open_folder(disk, root.string()));
  for (const auto* name : {"contacts", "organizations", "interviews"})
    TRY(store::make_folders(folder, name));
  TRY_ASSIGN(const auto applied,
             store::apply(folder, plan, context.label(), context.now().instant));
  if (context.is_json() || context.is_quiet()) return core::ok();
  if (plan.steps.empty()) {
    context.out().line(fmt::format("{}: a notebook already, nothing is missing", named));
    return core::ok();
  }
  context.out().line(
      fmt::format("{}: a notebook, {} made", named, counted(plan.steps.size(), "file")));
  context.out().line(
      {{"next: ", Style::kCyan},
       {arguments.has("example") ? "confab due --within 7d"
                                 : "confab add-contact NAME --email ADDRESS --career CAREER"}});
  return core::ok();
}

}  // namespace

const Command& init_command() {
  static const Command command = {
      "init",
      "makes a notebook, or adds what one lacks",
      {{"DIR", Arity::kOne, "", "the folder; this one unless said"},
       {"--example", Arity::kFlag, "", "with a small story to play with"}},
      {{"confab init ~/notes/career", ""},
       {"confab init --example /tmp/play", "a story around today's date"}},
      run_init};
  return command;
}

}  // namespace confab::cmd
