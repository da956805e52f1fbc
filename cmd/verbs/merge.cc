// SPDX-License-Identifier: MIT
// merge: combines two notes about the same person or organization.
#include "core/plans/merge.h"

#include <fmt/format.h>

#include "cmd/answers/links_left.h"
#include "cmd/input/agreed.h"
#include "core/notes/notebook/lookup.h"

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
  TRY(context.apply(merged.plan));
  return warn_of_links_left(merged, context);
}

}  // namespace

const Command& merge_command() {
  static const Command command = {
      .name = "merge",
      .summary = "combine two notes about the same person or organization",
      .options = {{.name = "A",
                   .help = "the note to keep; its values win if the two differ",
                   .is_required = true},
                  {.name = "B",
                   .help = "the note whose text, interviews and links move to A",
                   .is_required = true},
                  yes_option()},
      .examples = {{"confab merge grace-hopper grace-hopper-2", "shows what would move, and asks"},
                   {"confab merge grace-hopper grace-hopper-2 -n", "shows the same as a diff"}},
      .run = run_merge};
  return command;
}

}  // namespace confab::cmd
