// SPDX-License-Identifier: MIT
// draft-job-words: a request for advice that reads like an application.
#include <fmt/format.h>

#include <array>

#include "core/rules/draft/message_words.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

constexpr auto kWords = std::to_array<std::string_view>({
    "job",
    "jobs",
    "position",
    "positions",
    "vacancy",
    "vacancies",
    "opening",
    "openings",
    "open role",
    "open roles",
    "opportunity",
    "opportunities",
    "hire me",
    "hiring",
    "employment",
    "employ me",
    "resume",
    "cv",
    "apply",
    "applying",
    "internship",
    "internships",
    "unemployed",
    "out of work",
    "work for you",
    "work for your company",
    "join your team",
    "join your company",
    "traineeship",
    "laid off",
    "let go",
    "is your team growing",
    "consider me",
    "refer me",
    "good word",
    "curriculum vitae",
    "actively looking",
    "looking for work",
});

// Their own job or résumé may be what you ask about; and some words have other uses.
constexpr auto kOther = std::to_array<std::string_view>({"your job",
                                                         "your resume",
                                                         "your cv",
                                                         "your position",
                                                         "your application",
                                                         "steve jobs",
                                                         "in a position to",
                                                         "in the position to",
                                                         "position paper",
                                                         "resume my",
                                                         "resume our",
                                                         "resume work",
                                                         "resume the",
                                                         "resume it",
                                                         "apply your",
                                                         "apply what",
                                                         "apply this",
                                                         "apply that",
                                                         "apply it",
                                                         "apply to my",
                                                         "applying your",
                                                         "applying what",
                                                         "applying this",
                                                         "opening line",
                                                         "opening of",
                                                         "opportunity to talk",
                                                         "opportunity to speak",
                                                         "opportunity to thank",
                                                         "opportunity to meet",
                                                         "opportunity to ask",
                                                         "hiring freeze",
                                                         "hiring bias",
                                                         "hiring practices",
                                                         "employment law",
                                                         "position of",
                                                         "first job",
                                                         "good job",
                                                         "great job",
                                                         "job corps",
                                                         "job satisfaction",
                                                         "not about a job",
                                                         "not calling about a job",
                                                         "not asking for a job",
                                                         "not asking you for a job",
                                                         "not looking for a job"});

std::string without_other_uses(std::string_view text) {
  auto folded = fold(text);
  for (const auto other : kOther) {
    for (auto at = folded.find(other); at != std::string::npos; at = folded.find(other, at + 1)) {
      const auto end = at + other.size();
      const bool has_begun = at > 0 && is_letter_or_digit(folded[at - 1]);
      const bool goes_on = end < folded.size() && is_letter_or_digit(folded[end]);
      if (!has_begun && !goes_on) folded.replace(at, other.size(), "it");
    }
  }
  return folded;
}

std::vector<std::string> find_draft_job_words(const Outgoing& text) {
  if (!text.asks_stranger) return {};
  const auto word = phrase_in(without_other_uses(text.body), kWords);
  if (word.empty()) return {};
  return {fmt::format("'{}' makes it sound like an application", as_typed(text.body, word))};
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
      .find = find_draft_job_words,
  };
  return kRow;
}

}  // namespace confab::core
