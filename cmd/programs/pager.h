// SPDX-License-Identifier: MIT
// pager.h: shows a long answer on a terminal one screen at a time.
#pragma once

#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// From CONFAB_PAGER, the user's config, PAGER, or less: a list of words, run without a shell.
std::string pager_command(const Context& context);

// From now on, long answers on a terminal go to the pager, unless --no-pager or `cat` disables it.
void page_answer(const Arguments& arguments, Context& context);

}  // namespace confab::cmd
