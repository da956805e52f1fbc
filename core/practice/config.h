// SPDX-License-Identifier: MIT
// config.h: the settings by name. One table says what each is called, what it means, what it is
// without a config, and how its text becomes a number of the policy; `init`, `config` and the docs
// are made from it.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/value.h"
#include "core/practice/policy.h"

namespace confab::core {

// Words by the name that stands for them.
using Shortcuts = std::map<std::string, std::vector<std::string>, std::less<>>;

struct Config {
  Policy policy;
  std::string editor;  // from the user's own file only: a notebook can never name a command
  std::string pager;   // likewise
  std::string opener = "xdg-open";  // likewise
  std::string notebook;             // likewise: where the notes are when no folder says so
  Shortcuts views;                  // filters of `list` and `search`, by the name behind an `@`
  Shortcuts aliases;                // what a word of one's own stands for; likewise
};

// Whose file may hold a setting.
enum class Scope { kAnyone, kUserOnly };

struct Setting {
  std::string_view key;            // "outreach.follow-up-after"
  std::string_view default_value;  // as written in YAML
  std::string_view sentence;
  Scope scope;
  Status (*apply)(Config& config, const Value& value);  // error: kUsage, what the value should be
};

std::span<const Setting> settings();
const Setting* find_setting(std::string_view key);

inline constexpr std::string_view kProfileKey = "profile";

// What the profile called so has there, if that is not the default.
std::optional<std::string_view> value_in_profile(std::string_view profile, std::string_view key);

// A setting as one config file gives it: `rules.too-soon: off` has the key "rules.too-soon".
struct Assignment {
  std::string key;
  Value value;
  int line = 0;
  int column = 0;
};

// `views.waiting: state=waiting` and `aliases.l: list --kind interview`: what these are called is
// up to their author.
bool is_shortcut(std::string_view key);

// The assignments in the map of a config file, nested keys joined by dots.
std::vector<Assignment> assignments_in(const Value& file);

// Sets one value; a profile sets several, so it is to be assigned before all others. Error: kUsage
// with the place within its file; the config is as before.
Status assign(Config& config, const Assignment& assignment, Scope file_scope);

// A fresh config file for a notebook: every setting it may hold, with its default and its sentence.
std::string default_config_file();

}  // namespace confab::core
