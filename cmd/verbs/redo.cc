// SPDX-License-Identifier: MIT
// redo: repeats the change that undo took back last, until the next change.
#include <fmt/format.h>

#include "cmd/answers/history_step.h"

namespace confab::cmd {
namespace {

const Schema kRedoSchema = history_schema("confab.redo/1");

core::Status run_redo(const Arguments&, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  if (context.is_dry_run()) {
    TRY_ASSIGN(auto next, store::next_redo(*folder));
    return preview(std::move(next), "redo", context);
  }
  TRY(context.check_fields(kRedoSchema));
  TRY_ASSIGN(const auto* lock, context.lock());
  TRY_ASSIGN(const auto step, store::redo_last(*folder, *lock, context.now().instant));
  context.note_done("the change was made again anyway; 'confab undo' takes it back");
  if (context.is_for_programs()) return context.answer(kRedoSchema, {json_of(step, context.now())});
  if (context.is_quiet()) return core::ok();
  for (const auto& file : step.files)
    context.out().line({{file.path, Style::kBold},
                        {fmt::format(": as 'confab {}' left it   (confab undo)", step.label)}});
  return core::ok();
}

}  // namespace

const Command& redo_command() {
  static const Command command = {.name = "redo",
                                  .summary = "redo the last change that was undone",
                                  .examples = {{"confab redo", "run it again to redo the next one"},
                                               {"confab redo -n", "shows what it would change"}},
                                  .run = run_redo,
                                  .fields = kRedoSchema.keys};
  return command;
}

}  // namespace confab::cmd
