// SPDX-License-Identifier: MIT
// input.h: splits an input into parts. It is text, so that people can write and read seeds: first a
// few lines that say what to do, then the rest.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace confab::fuzz {

class Input {
 public:
  explicit Input(std::string_view text) : rest_(text) {}

  // The next line, without its line feed; empty if nothing is left.
  std::string line() { return std::string(cut("\n")); }

  // Everything up to the next line with only a `%`.
  std::string part() { return std::string(cut("\n%\n")); }

  std::string_view rest() const { return rest_; }
  bool is_at_end() const { return rest_.empty(); }

 private:
  std::string_view cut(std::string_view separator) {
    const auto end = std::min(rest_.find(separator), rest_.size());
    const auto piece = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + separator.size(), rest_.size()));
    return piece;
  }

  std::string_view rest_;
};

}  // namespace confab::fuzz
