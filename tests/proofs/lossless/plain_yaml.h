// SPDX-License-Identifier: MIT
// plain_yaml.h: a third reader, of one line of YAML and no more, written without a look at the two
// it is a witness of.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/notes/value.h"

namespace confab::proof {

struct Reading {
  core::Value value;
  std::size_t end = 0;  // behind the last byte of the value
};

// The value that begins at `begin` of `line` and ends on it: a scalar or a flow collection. Nothing
// where it does not, or needs a whole YAML parser.
std::optional<Reading> read_start(std::string_view line, std::size_t begin);

// The same where nothing but a comment may follow.
std::optional<Reading> read_value(std::string_view line, std::size_t begin);

}  // namespace confab::proof
