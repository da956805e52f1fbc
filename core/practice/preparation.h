// SPDX-License-Identifier: MIT
// preparation.h: are you ready for an interview? That takes questions, research, a pitch that fits
// its time, and copies of your résumé.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

// What is missing, each in a few words: "2 more questions", "1 research point". Empty if ready.
// Source: the career-centre guide.
std::vector<std::string> preparation_gaps(const Interview& interview, const Moment& moment);

}  // namespace confab::core
