// SPDX-License-Identifier: MIT
// command.h: what a subcommand says of itself. Parsing, help, did-you-mean, completion and the
// manual are all made from these declarations; nothing runs while the command line is being read.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace confab::cmd {

class Context;

// kOptional: a flag that may have a value, written with `=`.
enum class Arity { kFlag, kOptional, kOne, kMany };

struct Option {
  std::string name;  // "--by" or "-n,--dry-run"; a positional has no dash: "WHO"
  Arity arity = Arity::kOne;
  std::string value = {};  // what stands for the value in the help: "CHANNEL"
  std::string help = {};
  bool is_required = false;
  std::vector<std::string> choices = {};  // all that the value may be, where that is a few words

  bool is_positional() const { return !name.starts_with('-'); }
  // The word in capitals for its value, whose meaning value_word.h knows; empty for a flag.
  const std::string& value_word() const { return is_positional() ? name : value; }
  bool is_called(std::string_view word) const;  // "-n" and "--dry-run" are
  std::string key() const;                      // "by", "dry-run", "WHO"
  std::string explanation() const;              // its help, with the choices
};

// What was typed, by Option::key.
class Arguments {
 public:
  void set(const std::string& key, std::vector<std::string> values) {
    values_[key] = std::move(values);
  }

  bool has(const std::string& key) const { return values_.contains(key); }
  std::optional<std::string> text(const std::string& key) const;
  std::vector<std::string> texts(const std::string& key) const;
  // REQUIRES: the option is required.
  std::string required(const std::string& key) const { return values_.at(key).at(0); }

 private:
  std::map<std::string, std::vector<std::string>> values_;
};

struct Example {
  std::string_view line;
  std::string_view meaning;
};

struct Command {
  std::string_view name;
  std::string_view summary;
  std::vector<Option> options;
  std::vector<Example> examples;
  core::Status (*run)(const Arguments& arguments, Context& context);
  bool is_paged = false;  // on a terminal a long answer goes to the pager
};

// All subcommands, in the order of the help.
const std::vector<const Command*>& commands();
const Command* find_command(std::string_view name);

// The options that every command takes.
const std::vector<Option>& global_options();

}  // namespace confab::cmd
