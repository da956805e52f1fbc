// SPDX-License-Identifier: MIT
// preparation.h: is one ready for an interview? Questions thought out, research done, a pitch that
// fits, copies of the résumé in the bag.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

// What is still short, each in a few words: "2 more questions", "1 research point". Empty: ready.
// Source: the career-centre guide.
std::vector<std::string> preparation_gaps(const Interview& interview, const Moment& moment);

}  // namespace confab::core
