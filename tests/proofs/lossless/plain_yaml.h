// SPDX-License-Identifier: MIT
// plain_yaml.h: a third reader, for one line of YAML only. It was written without looking at the
// two readers that it checks.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/notes/values/value.h"

namespace confab::proof {

struct Reading {
  core::Value value;
  std::size_t end = 0;  // after the last byte of the value
};

// The value that begins at `begin` of `line` and ends on it: a scalar or a flow collection. Nothing
// if it does not end there, or needs a whole YAML parser.
std::optional<Reading> read_start(std::string_view line, std::size_t begin);

// The same if only a comment may follow.
std::optional<Reading> read_value(std::string_view line, std::size_t begin);

}  // namespace confab::proof
