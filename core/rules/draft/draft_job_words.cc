// SPDX-License-Identifier: MIT
// draft-job-words: a request for advice that reads like an application.
#include <fmt/format.h>

#include <array>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 16> kWords = {
    "job",        "jobs",     "position",    "positions",     "vacancy", "vacancies",
    "opening",    "openings", "opportunity", "opportunities", "hire me", "hiring",
    "employment", "resume",   "cv",          "apply"};

// Their own job or résumé may be what you ask about.
std::string without_theirs(std::string_view text) {
  auto folded = fold(text);
  for (const std::string_view theirs : {"your job", "your resume", "your cv", "your position"}) {
    for (auto at = folded.find(theirs); at != std::string::npos; at = folded.find(theirs, at + 1)) {
      const auto end = at + theirs.size();
      const bool goes_on = end < folded.size() && is_letter_or_digit(folded[end]);
      if (!goes_on) folded.replace(at, theirs.size(), "yours");
    }
  }
  return folded;
}

std::vector<std::string> find(const Outgoing& text) {
  if (!text.asks_stranger) return {};
  const auto word = phrase_in(without_theirs(text.body), kWords);
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
