// SPDX-License-Identifier: MIT
// talk_values.h: what drafts can say about a talk and about times to propose, in the other person's
// time zone.
#pragma once

#include <vector>

#include "core/messages/template_value.h"
#include "core/practice/moment.h"

namespace confab::core {

// Did they ask for a résumé, and not get it yet? Of several people, the first did.
bool is_resume_owed(const Interview& talk, const Contact& contact);

void add_talk(const Interview& talk, const Contact& contact, const Moment& moment,
              TemplateValues& values);

// `talk` is the one that the message is about, or null.
void add_times(const std::vector<Instant>& times, const Contact& contact, const Interview* talk,
               const Moment& moment, TemplateValues& values);

}  // namespace confab::core
