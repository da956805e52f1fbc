// SPDX-License-Identifier: MIT
// templates.h: the templates of the notebook, or the built-in ones.
#pragma once

#include <string>

#include "cmd/context.h"
#include "core/messages/template_value.h"

namespace confab::cmd {

// The template called `name` (`contact`, `first-message`) with `values` filled in: the notebook's
// own file, else the built-in one. Error: kUsage, naming the file and the problem.
core::Result<std::string> filled_template(const std::string& name,
                                          const core::TemplateValues& values, Context& context);

}  // namespace confab::cmd
