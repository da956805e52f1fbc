// SPDX-License-Identifier: MIT
// preparation.h: whether the user is ready for an interview: with questions, research, a pitch that
// fits its time, and copies of the résumé.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct Gap {
  std::string what;     // in a few words: "2 more questions", "1 research point"
  std::string command;  // what adds it: "confab prep grace"
};

// What is missing; empty if nothing is. Source: the career-center guide.
std::vector<Gap> preparation_gaps(const Interview& interview, const Moment& moment);

// "2 more questions (confab prep grace)"
std::string in_words(const Gap& gap);

}  // namespace confab::core
