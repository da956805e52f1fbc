// SPDX-License-Identifier: MIT
#include "core/practice/preparation.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/practice/pitch_time.h"

namespace confab::core {
namespace {

void add_short(std::vector<std::string>& gaps, std::ptrdiff_t missing, std::string_view what) {
  if (missing > 0) gaps.push_back(fmt::format("{} {}{}", missing, what, missing == 1 ? "" : "s"));
}

// What is wrong with the pitches together: one that fits is enough.
void add_pitch(std::vector<std::string>& gaps, const Moment& moment) {
  bool is_written = false;
  for (const auto& pitch : moment.notebook.pitches) {
    const auto time = pitch_time(pitch, moment.policy);
    if (time.length == PitchTime::Length::kFits) return;
    is_written |= time.is_written();
  }
  gaps.emplace_back(is_written ? "a pitch that fits the time" : "your pitch");
}

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
  add_pitch(gaps, moment);
  const auto copies = interview.resume ? interview.resume->copies.value_or(0) : 0;
  if (copies < policy.resume_copies) gaps.emplace_back("copies of your résumé");
  return gaps;
}

}  // namespace confab::core
