// SPDX-License-Identifier: MIT
// unclear_facts.h: messages about facts that a draft cannot use.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

// A value that does not fit its sentence, or several values where one is used.
std::vector<std::string> unclear_facts(const Contact& contact, const Moment& moment);

// May this be a sentence that begins with I, or words that complete "I'm …"? `Nurse at Mercy` is
// neither.
bool is_about_you(std::string_view introduction);

}  // namespace confab::core
