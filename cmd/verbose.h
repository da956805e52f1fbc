// SPDX-License-Identifier: MIT
// verbose.h: what -v says on stderr: what is read and decided, never an answer.
#pragma once

#include <string_view>

namespace confab::cmd {

// Silent until this was called.
void be_verbose();
void explain(std::string_view what);

}  // namespace confab::cmd
