// SPDX-License-Identifier: MIT
#include "core/plans/new_day.h"

#include "core/plans/mv.h"

namespace confab::core {

std::string stem_on_day(const Interview& interview, const When& starts, const Notebook& notebook) {
  if (!interview.starts) return "";
  const std::string stem(interview.stem());
  const auto old_day = print_day(interview.starts->day()), new_day = print_day(starts.day());
  if (!stem.starts_with(old_day) || old_day == new_day) return "";
  return notebook.free_stem(new_day + stem.substr(old_day.size()));
}

Result<FollowedPlan> under_new_name(const Plan& change, const Interview& interview,
                                    const std::string& stem, const Notebook& notebook,
                                    const std::vector<NoteText>& texts) {
  TRY_ASSIGN(auto moved,
             move_note(*notebook.find_path(interview.path), {stem + ".md"}, notebook, texts));
  auto& step = moved.plan.steps.front();
  const auto& first = change.steps.front();
  auto& edits = std::get<MoveNote>(step.change).edits;
  const auto& more = std::get<EditNote>(first.change).edits;
  edits.insert(edits.end(), more.begin(), more.end());
  step.summary = first.summary + ", as " + std::get<MoveNote>(step.change).to;
  return moved;
}

}  // namespace confab::core
