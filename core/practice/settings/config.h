// SPDX-License-Identifier: MIT
// config.h: the settings by name. One table has each key, its meaning, and how its text becomes a
// member of the policy and back; `init`, `config` and the docs are made from it. The defaults are
// in the structs.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/records/own_words.h"
#include "core/notes/values/value.h"
#include "core/practice/settings/policy.h"

namespace confab::core {

// The words of each shortcut.
using Shortcuts = std::map<std::string, std::vector<std::string>, std::less<>>;

struct Config {
  std::string profile = "career-centre";
  Policy policy;
  OwnWords words;
  Shortcuts views;  // filters of `list` and `search`, by the name after an `@`
  // From the user's own file only: a notebook can never name a command.
  std::string editor;
  std::string pager;
  std::string opener = "xdg-open";
  std::string notebook;  // used if neither the current folder nor one above it is a notebook
  Shortcuts aliases;     // commands of the user's own
};

// Which config files may have a setting.
enum class Scope { kAnyone, kUserOnly };

// How the value of a setting is read and written.
struct SettingForm {
  Status (*apply)(Config& config, const Value& value);  // error: kUsage, what the value should be
  std::string (*written)(const Config& config);         // as in YAML: "7bd"
  std::string (*said)(const Config& config);            // as in a sentence: "7 business days"
};

struct Setting {
  std::string_view key;  // "outreach.follow-up-after"
  std::string_view sentence;
  SettingForm form;
  Scope scope = Scope::kAnyone;
};

// As written in YAML.
std::string default_value(const Setting& setting);

// `text` with settings in braces replaced by their values: "due {thanks.due} after its end" becomes
// "due 24 hours after its end". Other braces stay.
std::string fill_settings(std::string_view text, const Policy& policy);

std::span<const Setting> settings();
const Setting* find_setting(std::string_view key);

inline constexpr std::string_view kProfileKey = "profile";

// The value that the profile sets for `key`; nothing if it keeps the default.
std::optional<std::string_view> value_in_profile(std::string_view profile, std::string_view key);

// A setting in one config file: `rules.too-soon: off` has the key "rules.too-soon".
struct Assignment {
  std::string key;
  Value value;
  int line = 0;
  int column = 0;
};

// Is it a key like `views.waiting`, `aliases.l`, `types.person` or `drafts.aim.nursing`, whose last
// part the user chooses?
bool is_shortcut(std::string_view key);

// The assignments in the map of a config file, nested keys joined by dots.
std::vector<Assignment> assignments_in(const Value& file);

// Sets one value. A profile sets several, so assign it before all others. Error: kUsage with the
// place in the file; the config is then unchanged.
Status assign(Config& config, const Assignment& assignment, Scope file_scope);

// A new config file for a notebook: every setting it may have, commented out, with its default and
// its sentence.
std::string default_config_file();

}  // namespace confab::core
