// SPDX-License-Identifier: MIT
// templates.h: the templates of the notebook, or the built-in ones.
#pragma once

#include <optional>
#include <string>

#include "cmd/context.h"
#include "core/messages/template_value.h"

namespace confab::cmd {

// The template called `name` (`contact`, `first-message`) with `values` filled in: the notebook's
// own file, else the built-in one. Error: kUsage, with the file and the problem.
core::Result<std::string> filled_template(const std::string& name,
                                          const core::TemplateValues& values, Context& context);

// The unfilled text of a template: of `NAME.LANGUAGE.md` if that file exists, otherwise as above.
// Warns if there is no file for the language.
core::Result<std::string> template_text(const std::string& name, const std::string& language,
                                        Context& context);
core::Result<std::string> filled_text(const std::string& name, const std::string& text,
                                      const core::TemplateValues& values);

// The built-in template called `name` with `values`.
core::Result<std::string> filled_built_in(const std::string& name,
                                          const core::TemplateValues& values);

// The values that the template of an interview's note can use: `name` and `organization`.
core::TemplateValues interview_values(const core::Contact& contact, const core::Notebook& notebook);

}  // namespace confab::cmd
