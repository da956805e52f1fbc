// SPDX-License-Identifier: MIT
// prep_sheet.h: everything worth reading before an interview, as values for a template.
#pragma once

#include "core/messages/template_value.h"
#include "core/practice/moment.h"

namespace confab::core {

// docs/format.md lists the values. `organization-notes` is left empty: the caller reads that note.
TemplateValues prep_sheet(const Interview& interview, const Moment& moment);

}  // namespace confab::core
