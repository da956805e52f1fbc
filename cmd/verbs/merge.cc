// SPDX-License-Identifier: MIT
// merge: two notes of one person become one.
#include "core/plans/merge.h"

#include <fmt/format.h>

#include "cmd/answers/links_left.h"
#include "cmd/input/agreed.h"
#include "core/notes/lookup.h"

namespace confab::cmd {
namespace {

core::Status run_merge(const Arguments& arguments, Context& context) {
  const auto plan =
      [&](const core::Notebook& notebook,
          const std::vector<core::NoteText>& texts) -> core::Result<core::FollowedPlan> {
    TRY_ASSIGN(const auto* kept, core::one_note(notebook, arguments.required("A")));
    TRY_ASSIGN(const auto* other, core::one_note(notebook, arguments.required("B")));
    return core::merge_notes(*kept, *other, notebook, texts);
  };
  TRY_ASSIGN(const auto merged, agreed_plan(plan, "Merge them?", arguments, context));
  warn_of_links_left(merged.left, context);
  return context.apply(merged.plan);
}

}  // namespace

const Command& merge_command() {
  static const Command command = {
      "merge",
      "makes one note of two of the same person or organization",
      {{"A", Arity::kOne, "", "the note that stays, and is right where both say something else",
        true},
       {"B", Arity::kOne, "", "the note whose words, interviews and links go to A", true},
       yes_option()},
      {{"confab merge grace-hopper grace-hopper-2", "shows what goes where, and asks"},
       {"confab merge grace-hopper grace-hopper-2 -n", "the same as a diff"}},
      run_merge};
  return command;
}

}  // namespace confab::cmd
