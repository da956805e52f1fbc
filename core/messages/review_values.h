// SPDX-License-Identifier: MIT
// review_values.h: the parts of a review that the other person may read, in the form that completes
// the sentences of a thank-you.
#pragma once

#include <string>
#include <vector>

#include "core/messages/template_value.h"
#include "core/notes/records/interview.h"

namespace confab::core {

// The thanks and the next step that the review has for the other person to read.
void add_review(const Interview& talk, TemplateValues& values);

// Does `entry` complete "Thank you for …"? `You showed me the lab` does not.
bool completes_thanks(const std::string& entry);

// Does `entry` complete "I'm going to …"? `My CV needs work` does not.
bool completes_next(const std::string& entry);

// The entries of `Next` that a letter leaves out: all but the first that completes "I'm going to".
std::vector<std::string> left_out_of_next(const Interview& talk);

}  // namespace confab::core
