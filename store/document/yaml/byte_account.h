// SPDX-License-Identifier: MIT
// byte_account.h: follows a YAML parser through its source and accounts for every byte. yaml-cpp
// says where a scalar begins but not where it ends, lets an unclosed quote swallow the rest and
// silently drops what it does not expect. Here each scalar is found again in the source, and only
// spaces, comments and punctuation may be between them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace confab::store {

class ByteAccount {
 public:
  // Accounts for `source` from `begin` to its end. REQUIRES: `source` outlives this.
  ByteAccount(std::string_view source, std::size_t begin) : source_(source), at_(begin) {}

  // Skips the scalar that begins at `begin` and reads as `text`, and returns its end. Nothing
  // if the source does not match: see `problem` and `at`.
  std::optional<std::size_t> pass_scalar(std::size_t begin, std::string_view text);

  // Skips the dash of an empty item in the list that begins at `list`; returns the offset
  // after it.
  std::optional<std::size_t> pass_dash(std::size_t list);

  // Skips the bracket that closes a flow collection; returns the offset after it.
  std::optional<std::size_t> pass_closing_bracket();

  // True if only spaces, comments and punctuation are left.
  bool pass_rest() { return pass_gap(source_.size()); }

  std::size_t at() const { return at_; }
  const std::string& problem() const { return problem_; }

 private:
  bool pass_gap(std::size_t end);
  std::optional<std::size_t> pass_first_of(std::string_view marks, std::size_t at,
                                           const char* otherwise);
  bool skip_comment(std::size_t& at) const;
  bool fail(std::size_t at, std::string problem);
  std::optional<std::size_t> end_of_quoted(std::size_t begin);
  std::optional<std::size_t> end_of_plain(std::size_t begin, std::string_view text);
  std::size_t end_of_block(std::size_t begin) const;

  std::string_view source_;
  std::size_t at_;
  std::string problem_;
};

}  // namespace confab::store
