// SPDX-License-Identifier: MIT
// option.h: one option or argument of a command, as declared by the command.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::cmd {

// kOptional: a flag that may take a value, written with `=`.
enum class Arity { kFlag, kOptional, kOne, kMany };

struct Option {
  std::string name = {};  // "--by" or "-n,--dry-run"; a positional has no dash: "WHO"
  Arity arity = Arity::kOne;
  std::string value = {};  // the placeholder for its value in the help: "CHANNEL"
  std::string help = {};
  bool is_required = false;
  std::vector<std::string> choices = {};  // every valid value, if there are only a few

  bool is_positional() const { return !name.starts_with('-'); }
  // The placeholder for its value, which value_word.h explains; empty for a flag.
  const std::string& value_word() const { return is_positional() ? name : value; }
  bool is_called(std::string_view word) const;  // true for "-n" and for "--dry-run"
  std::string long_name() const;                // "--dry-run"
  std::string key() const;                      // "by", "dry-run", "WHO"
  std::string explanation() const;              // its help, followed by the choices
};

}  // namespace confab::cmd
