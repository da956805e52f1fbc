// SPDX-License-Identifier: MIT
// config_file.h: config files, which are read and edited like front matter.
#pragma once

#include <string>
#include <vector>

#include "core/practice/settings/config.h"
#include "store/files/folder.h"

namespace confab::store {

inline constexpr const char* kNotebookConfig = ".confab/config.yaml";

// One config file that exists.
struct ConfigFile {
  std::string path;  // as shown to the user
  std::vector<core::Assignment> assignments;
};

// Error: kUsage with path, line and column, rule config-invalid.
core::Result<ConfigFile> parse_config(std::string path, std::string bytes);

// The notebook's config; without assignments if there is no file.
core::Result<ConfigFile> read_notebook_config(const Folder& folder);

// The user's own file, outside any notebook; without assignments if it does not exist.
core::Result<ConfigFile> read_user_config(const std::string& path);

// `bytes` with `key` set to `value`, everything else unchanged. Error: kRefused.
core::Result<std::string> with_setting(std::string bytes, std::string_view key,
                                       const core::Value& value);

// A value typed at a prompt: `[a, b]` is a list, anything else text. Error: kUsage.
core::Result<core::Value> parse_setting_value(std::string_view text);

}  // namespace confab::store
