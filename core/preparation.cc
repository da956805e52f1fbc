// SPDX-License-Identifier: MIT
#include "core/preparation.h"

#include <fmt/format.h>

#include <algorithm>

namespace confab::core {
namespace {

void add_short(std::vector<std::string>& gaps, std::ptrdiff_t missing, std::string_view what) {
  if (missing > 0) gaps.push_back(fmt::format("{} {}{}", missing, what, missing == 1 ? "" : "s"));
}

bool has_words(const Pitch& pitch) { return !pitch.parts.empty(); }

}  // namespace

std::vector<std::string> preparation_gaps(const Interview& interview, const Moment& moment) {
  std::vector<std::string> gaps;
  const auto& policy = moment.policy;
  const auto critical = std::ranges::count(interview.questions, true, &Question::is_critical);
  add_short(gaps, policy.critical_min - critical, "more critical question");
  add_short(gaps, policy.questions_min - std::ssize(interview.questions), "more question");
  const auto open = std::ranges::count(interview.research, Item::Box::kOpen, &Item::box);
  if (interview.research.empty()) gaps.emplace_back("research");
  add_short(gaps, open, "research point");
  if (std::ranges::none_of(moment.notebook.pitches, has_words)) gaps.emplace_back("your pitch");
  const auto copies = interview.resume ? interview.resume->copies.value_or(0) : 0;
  if (copies < policy.resume_copies) gaps.emplace_back("copies of the résumé");
  return gaps;
}

}  // namespace confab::core
