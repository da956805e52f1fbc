// SPDX-License-Identifier: MIT
// templates.h: the templates of the notebook, with the built-in ones behind them.
#pragma once

#include <string>

#include "cmd/context.h"
#include "core/messages/template_value.h"

namespace confab::cmd {

// The template called `name` (`contact`, `first-message`) with `values` filled in: the notebook's
// own file, else the built-in one. Error: kUsage, the file and what is wrong in it.
core::Result<std::string> filled_template(const std::string& name,
                                          const core::TemplateValues& values, Context& context);

}  // namespace confab::cmd
