// SPDX-License-Identifier: MIT
// preparation.h: are you ready for an interview? That takes questions, research, a pitch that fits
// its time, and copies of your résumé.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct Gap {
  std::string what;     // in a few words: "2 more questions", "1 research point"
  std::string command;  // what supplies it: "confab prep grace"
};

// What is missing; empty if you are ready. Source: the career-centre guide.
std::vector<Gap> preparation_gaps(const Interview& interview, const Moment& moment);

// "2 more questions (confab prep grace)"
std::string in_words(const Gap& gap);

}  // namespace confab::core
