// SPDX-License-Identifier: MIT
// due_view.h: due items as lines and as JSON, for due, show, status and why.
#pragma once

#include "cmd/output/json.h"
#include "cmd/output/output.h"
#include "core/rules/due/due.h"

namespace confab::cmd {

// Three lines per item: who, when and which rule; why; what to type, and the draft for it.
void print_due_item(const core::DueItem& item, const core::Moment& moment, Output& out);

Json::Object due_object(const core::DueItem& item, const core::Moment& moment);

}  // namespace confab::cmd
