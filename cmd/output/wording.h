// SPDX-License-Identifier: MIT
// wording.h: numbers in words.
#pragma once

#include "core/text/counted.h"

namespace confab::cmd {

using core::counted;

}  // namespace confab::cmd
