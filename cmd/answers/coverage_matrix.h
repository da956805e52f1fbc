// SPDX-License-Identifier: MIT
// coverage_matrix.h: questions by people, as lines and as JSON.
#pragma once

#include <vector>

#include "cmd/context.h"
#include "core/overview/coverage.h"

namespace confab::cmd {

inline constexpr const char* kNoQuestions = "  no questions yet; write some into questions.md";

// A question after `cells`, with `!` if it is critical; the lines that it continues on begin below
// its first word.
void print_marked(Row cells, bool is_critical, const Text& question, Output& out);

// `coverage`. Where people are too many for the terminal, they are counted.
core::Status show_coverage(const std::vector<core::CareerCoverage>& careers,
                           const core::Notebook& notebook, Context& context);

}  // namespace confab::cmd
