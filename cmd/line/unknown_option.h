// SPDX-License-Identifier: MIT
// unknown_option.h: what someone meant who typed an option that the command does not have.
#pragma once

#include <string>
#include <string_view>

#include "cmd/line/command.h"

namespace confab::cmd {

// `typed` may have a value: `--state=waiting`.
std::string hint_about_option(const Command& command, std::string_view typed);

}  // namespace confab::cmd
