// SPDX-License-Identifier: MIT
// pager.h: a long answer on a terminal, a screen at a time.
#pragma once

#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// CONFAB_PAGER, the user's config, PAGER, else less: a list of words, run without a shell.
std::string pager_command(const Context& context);

// Long answers go to the pager from here on, if there is a terminal, and unless --no-pager or `cat`
// says that none is wanted.
void page_answer(const Arguments& arguments, Context& context);

}  // namespace confab::cmd
