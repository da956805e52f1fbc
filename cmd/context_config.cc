// SPDX-License-Identifier: MIT
// The config of a command: the user's file, then the notebook's.
#include "cmd/context.h"

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
  if (!notebook_root()) return core::ok();  // a command that needs one reports it
  TRY_ASSIGN(const auto* folder, this->folder());
  add_config_file(store::read_notebook_config(*folder), core::Scope::kAnyone);
  assign_all();
  return core::ok();
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
