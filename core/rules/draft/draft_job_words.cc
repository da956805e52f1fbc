// SPDX-License-Identifier: MIT
// draft-job-words: a request for advice that reads like an application.
#include <fmt/format.h>

#include <array>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 16> kWords = {
    "job",        "jobs",     "position",    "positions",     "vacancy", "vacancies",
    "opening",    "openings", "opportunity", "opportunities", "hire me", "hiring",
    "employment", "resume",   "cv",          "apply"};

std::vector<std::string> find(const Outgoing& text) {
  if (!text.asks_stranger) return {};
  const auto word = phrase_in(text.body, kWords);
  if (word.empty()) return {};
  return {fmt::format("'{}' makes it sound like an application", word)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftJobWords>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-job-words",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence = "a first message or a follow-up mentions a job, a position, hiring or a "
                          "résumé",
              .fix = "ask about their work; if there is a job, they will say so",
              .source = "docs/drafts.md",
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
