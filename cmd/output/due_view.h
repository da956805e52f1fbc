// SPDX-License-Identifier: MIT
// due_view.h: due items as text and as JSON, for due, show, status and why.
#pragma once

#include "cmd/output/json.h"
#include "cmd/output/output.h"
#include "core/rules/due/due.h"

namespace confab::cmd {

struct DueView {
  bool names_people = true;     // a heading for each person
  bool explains_dates = false;  // how each date was computed
  bool names_drafts = true;     // the command that drafts the message
};

// Prints the items in the sections late, today and soon. Each item has a line with the rule and the
// date, the reason, and what to type: the command that settles it, and the one that drafts the
// message, if there is one. A command that settles several items comes after the last of them.
// REQUIRES: `items` are in order.
void print_due_items(const core::DueItems& items, const DueView& view, const core::Moment& moment,
                     Output& out);

Json::Object due_object(const core::DueItem& item, const core::Moment& moment);

}  // namespace confab::cmd
