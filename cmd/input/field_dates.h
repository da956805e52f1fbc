// SPDX-License-Identifier: MIT
// field_dates.h: dates in front matter, typed in the forms of a note or in everyday words.
#pragma once

#include "cmd/input/field_changes.h"
#include "core/notes/records/schema.h"

namespace confab::cmd {

// The value for `field`. A date in the form used in notes is taken as it is. Everyday words are in
// the user's zone, and are converted for a talk in another zone. A time alone ends a talk on its
// day. Error: kUsage if the text is no date, or in the future although the event has happened.
core::Result<core::Value> typed_date(const core::Field& field, const std::string& text,
                                     const Target& target);

}  // namespace confab::cmd
