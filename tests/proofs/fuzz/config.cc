// SPDX-License-Identifier: MIT
// Config files: a setting is accepted, or refused with its place; a written setting is there and no
// other changes; no notebook sets what only the user may. The input is a key and a value on one
// line each, then a config file.
#include "core/practice/settings/config.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/notebook/config_file.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Assignment;
using core::Config;

void require_complete(const core::Error& error) {
  require(error.kind == core::ErrorKind::kUsage && !error.message.empty(),
          "a setting is taken or refused");
}

void assign_all(const std::vector<Assignment>& assignments, core::Scope scope) {
  Config config;
  for (const auto& assignment : assignments) {
    const auto status = core::assign(config, assignment, scope);
    if (!status) require_complete(status.error());
    if (!status) require(!status.error().hint.empty(), "a refused setting says what it may be");
  }
  if (scope == core::Scope::kAnyone)
    require(config.editor.empty() && config.opener == Config{}.opener && config.notebook.empty(),
            "a notebook cannot name a command");
}

const Assignment* find(const std::vector<Assignment>& all, std::string_view key) {
  const auto found = std::ranges::find(all, key, &Assignment::key);
  return found == all.end() ? nullptr : &*found;
}

void require_only(const std::vector<Assignment>& before, const std::vector<Assignment>& after,
                  std::string_view key, const core::Value& value) {
  const auto* set = find(after, key);
  require(set && set->value == value, "a setting that was written is there");
  for (const auto& each : before) {
    const bool was_its_value = each.key == key || each.key.starts_with(fmt::format("{}.", key));
    const auto* kept = find(after, each.key);
    require(was_its_value || (kept && kept->value == each.value), "no other setting changes");
  }
}

void check_writing(const std::string& bytes, const store::ConfigFile& file, std::string_view key,
                   const core::Value& value) {
  const auto written = store::with_setting(bytes, key, value);
  if (!written)
    return require(written.error().kind == core::ErrorKind::kRefused, "a write is refused");
  const auto after = store::parse_config("config.yaml", *written);
  require(after.has_value(), "a config that was written can be read");
  if (core::find_setting(key)) require_only(file.assignments, after->assignments, key, value);
}

}  // namespace

void config(std::string_view text) {
  Input input(text);
  const auto key = input.line(), typed = input.line();
  const std::string bytes(input.rest());
  const auto file = store::parse_config("config.yaml", bytes);
  if (!file) return require_complete(file.error());
  assign_all(file->assignments, core::Scope::kAnyone);
  assign_all(file->assignments, core::Scope::kUserOnly);
  const auto value = store::parse_setting_value(typed);
  if (!value) return require_complete(value.error());
  check_writing(bytes, *file, key, *value);
}

}  // namespace confab::fuzz
