// SPDX-License-Identifier: MIT
// typed_value.h: values from the command line, validated like values in a note.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/line/command.h"
#include "core/notes/records/schema.h"

namespace confab::cmd {

// Error: kUsage, naming the option.
core::Status check_typed(const core::Field& field, const std::string& text);

// The same for free text of one line.
core::Status check_line(std::string_view option, const std::string& text);

// An error of check_typed for a value that was not given as an option.
core::Error without_dashes(core::Error error);

// Error: kUsage with a did-you-mean, if `text` is not one of `choices`.
core::Status check_choice(std::string_view option, const std::string& text,
                          const std::vector<std::string>& choices);

// The value of --minutes, if given. Error: kUsage.
core::Result<std::optional<int>> typed_minutes(const Arguments& arguments);

// The value of option `key` for an entry of `list` (`outreach`, `thanks`), or `otherwise`.
core::Result<std::string> typed_entry_text(std::string_view list, const std::string& key,
                                           const Arguments& arguments,
                                           const std::string& otherwise = "");

}  // namespace confab::cmd
