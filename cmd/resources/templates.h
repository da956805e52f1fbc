// SPDX-License-Identifier: MIT
// templates.h: the templates of the notebook, or the built-in ones.
#pragma once

#include <optional>
#include <string>

#include "cmd/context.h"
#include "core/messages/template_value.h"

namespace confab::cmd {

// The template called `name` (`contact`, `first-message`) with `values` filled in: the notebook's
// own file, else the built-in one. Error: kUsage, naming the file and the problem.
core::Result<std::string> filled_template(const std::string& name,
                                          const core::TemplateValues& values, Context& context);

// The text of a template as it is: of `NAME.LANGUAGE.md` if there is such a file, otherwise as
// above. Warns if a language is asked for that has no file.
core::Result<std::string> template_text(const std::string& name, const std::string& language,
                                        Context& context);
core::Result<std::string> filled_text(const std::string& name, const std::string& text,
                                      const core::TemplateValues& values);

// What the template of an interview's note may name: `name` and `organization`.
core::TemplateValues interview_values(const core::Contact& contact, const core::Notebook& notebook);

}  // namespace confab::cmd
