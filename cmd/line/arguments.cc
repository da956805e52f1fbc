// SPDX-License-Identifier: MIT
#include "cmd/line/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "cmd/line/command.h"

namespace confab::cmd {
namespace {

bool declares(const std::vector<Option>& options, const std::string& key) {
  return std::ranges::any_of(options, [&](const Option& option) { return option.key() == key; });
}

}  // namespace

bool Arguments::is_declared(const std::string& key) const {
  return declares(global_options(), key) || (command_ && declares(command_->options, key));
}

const std::vector<std::string>* Arguments::find(const std::string& key) const {
  const auto found = values_.find(key);
  if (found != values_.end()) return &found->second;
  if (is_declared(key)) return nullptr;
  throw std::logic_error(
      fmt::format("{} declares no option '{}'", command_ ? command_->name : "confab", key));
}

bool Arguments::has(const std::string& key) const { return find(key) != nullptr; }

std::optional<std::string> Arguments::text(const std::string& key) const {
  const auto* values = find(key);
  if (!values || values->empty()) return {};
  return values->back();
}

std::vector<std::string> Arguments::texts(const std::string& key) const {
  const auto* values = find(key);
  return values ? *values : std::vector<std::string>{};
}

}  // namespace confab::cmd
