// SPDX-License-Identifier: MIT
// coverage_view.h: open questions and answers, as lines and as JSON.
#pragma once

#include <vector>

#include "cmd/context.h"
#include "core/overview/coverage.h"
#include "core/overview/open_questions.h"

namespace confab::cmd {

// What nobody has answered, and who could: `coverage --open`.
core::Status show_open(const std::vector<core::CareerQuestions>& careers,
                       const core::Moment& moment, Context& context);

// Every answer to one question: `coverage QUESTION`.
core::Status show_replies(const std::string& question, const std::vector<core::GivenReply>& replies,
                          const core::Moment& moment, Context& context);

// "Tue 2026-10-20": the day of a talk in the user's zone; empty if it has no start.
std::string day_of(const core::Interview& talk, const core::Moment& moment);

// Prints a text of several lines, each with that indent, wrapped to the terminal.
void print_indented(std::string_view text, std::string_view indent, Output& out);

}  // namespace confab::cmd
