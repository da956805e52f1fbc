// SPDX-License-Identifier: MIT
// template.h: Mustache templates, the user's to edit in `.confab/templates/`. What a template asks
// for and nobody knows is never dropped in silence.
#pragma once

#include <string>

#include "core/error.h"
#include "core/messages/template_value.h"

namespace confab::store {

// `text` with each {{name}} replaced by its value as it stands; an unknown {{name}} stays as it is.
// {{#name}}…{{/name}} stands where the text of that name is not empty, and once for each item of a
// list, which is {{.}} there; {{^name}}…{{/name}} where it is empty or unknown.
//
// A template cannot read files, include others or run anything. It is plain text of at most 64 KiB
// with 200 tags, and what it makes is at most 1 MiB. Error: kUsage, with what is wrong in it and
// the line, as far as known.
core::Result<std::string> render_template(const std::string& text,
                                          const core::TemplateValues& values);

}  // namespace confab::store
