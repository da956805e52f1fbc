// SPDX-License-Identifier: MIT
#include "cmd/version.h"

namespace confab::cmd {

constexpr std::string_view kVersion = CONFAB_VERSION;

}  // namespace confab::cmd
