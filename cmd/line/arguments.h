// SPDX-License-Identifier: MIT
// arguments.h: what the user typed, by Option::key.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace confab::cmd {

struct Command;

// Holds a reference to the command; must not outlive it.
class Arguments {
 public:
  Arguments() = default;  // for global options only
  explicit Arguments(const Command& command) : command_(&command) {}

  // Declares the options of `command` too.
  void add_options_of(const Command& command) { command_ = &command; }
  void set(const std::string& key, std::vector<std::string> values) {
    values_[key] = std::move(values);
  }

  // REQUIRES, for these three: the command declares the option, or it is global. Asking for any
  // other is a bug, and throws std::logic_error.
  bool has(const std::string& key) const;
  std::optional<std::string> text(const std::string& key) const;
  std::vector<std::string> texts(const std::string& key) const;
  // REQUIRES: the option is required.
  std::string required(const std::string& key) const { return values_.at(key).at(0); }

  bool is_declared(const std::string& key) const;

 private:
  const std::vector<std::string>* find(const std::string& key) const;

  const Command* command_ = nullptr;
  std::map<std::string, std::vector<std::string>> values_;
};

}  // namespace confab::cmd
