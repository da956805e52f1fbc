// SPDX-License-Identifier: MIT
// prep_sheet.h: everything one wants to have read before an interview, as values for a template.
#pragma once

#include "core/messages/template_value.h"
#include "core/practice/moment.h"

namespace confab::core {

// Names and meaning: docs/format.md. `organization-notes` is left to whoever can read that note.
TemplateValues prep_sheet(const Interview& interview, const Moment& moment);

}  // namespace confab::core
