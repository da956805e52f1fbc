// SPDX-License-Identifier: MIT
// template.h: Mustache templates, which the user may edit in `.confab/templates/`. An unknown name
// in a template is never dropped silently.
#pragma once

#include <string>

#include "core/error.h"
#include "core/messages/template_value.h"

namespace confab::store {

// `text` with each {{name}} replaced by its value, unescaped; an unknown {{name}} stays as it is.
// {{#name}}…{{/name}} appears if that text is not empty; for a list it appears once per item, which
// is {{.}} in it. {{^name}}…{{/name}} appears if the text or list is empty or unknown.
//
// A template cannot read files, include others or run anything. It is plain text of at most 64 KiB
// with at most 200 tags, and its result has at most 1 MiB. Error: kUsage, with the problem and, if
// known, its line.
core::Result<std::string> render_template(const std::string& text,
                                          const core::TemplateValues& values);

}  // namespace confab::store
