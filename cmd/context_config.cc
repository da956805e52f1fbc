// SPDX-License-Identifier: MIT
// The config of a command: the user's file, then the notebook's.
#include "cmd/context.h"
#include "core/practice/settings/contradictions.h"
#include "core/rule.h"

namespace confab::cmd {

std::string Context::user_config_path() const {
  const auto base = environment_.variable("XDG_CONFIG_HOME");
  if (base.starts_with('/')) return base + "/confab/config.yaml";
  const auto home = environment_.variable("HOME");
  return home.empty() ? "" : home + "/.config/confab/config.yaml";
}

std::string Context::state_folder() const {
  const auto base = environment_.variable("XDG_STATE_HOME");
  if (base.starts_with('/')) return base;
  const auto home = environment_.variable("HOME");
  return home.empty() ? "" : home + "/.local/state";
}

core::Status Context::read_config() {
  if (arguments_.has("no-config")) return core::ok();
  add_config_file(store::read_user_config(user_config_path()), core::Scope::kUserOnly);
  assign_all();
  if (notebook_root()) {  // a command that needs one reports that there is none
    TRY_ASSIGN(const auto* folder, this->folder());
    add_config_file(store::read_notebook_config(*folder), core::Scope::kAnyone);
    assign_all();
  }
  settle_contradictions();
  return core::ok();
}

// Two settings that contradict each other are both ignored; the message names the later one.
void Context::settle_contradictions() {
  for (auto found = core::contradictions_in(config_); !found.empty();
       found = core::contradictions_in(config_)) {
    const auto& each = found.front();
    core::Error problem{
        core::ErrorKind::kUsage, each.message, {}, each.hint, core::Rule::kConfigInvalid};
    for (auto& scoped : config_files_) {
      auto& file = scoped.file;
      std::erase_if(file.assignments, [&](const core::Assignment& assignment) {
        if (assignment.key != each.least && assignment.key != each.most) return false;
        problem.location = {file.path, assignment.line, assignment.column};
        return true;
      });
    }
    config_problems_.push_back(std::move(problem));
    core::settle(each, config_);
  }
}

// The last profile named counts, and every single setting overrides it.
void Context::assign_all() {
  config_ = {};
  for (const auto pass : {Pass::kProfile, Pass::kRest}) {
    for (auto& file : config_files_) assign(file, pass);
  }
}

void Context::add_config_file(core::Result<store::ConfigFile> file, core::Scope scope) {
  if (file) {
    for (auto& problem : core::settle_sections(file->assignments)) {
      problem.location.path = file->path;
      config_problems_.push_back(std::move(problem));
    }
    config_files_.push_back({std::move(*file), scope});
    return;
  }
  file.error().hint = "until it is fixed, all settings in that file are ignored";
  config_problems_.push_back(std::move(file.error()));
}

// A setting that cannot be assigned is a problem, and removed from the file's settings.
void Context::assign(ScopedConfigFile& file, Pass pass) {
  std::erase_if(file.file.assignments, [&](const core::Assignment& assignment) {
    if ((assignment.key == core::kProfileKey) != (pass == Pass::kProfile)) return false;
    auto assigned = core::assign(config_, assignment, file.scope);
    if (assigned) return false;
    assigned.error().location.path = file.file.path;
    config_problems_.push_back(std::move(assigned.error()));
    return true;
  });
}

}  // namespace confab::cmd
