// SPDX-License-Identifier: MIT
// redo: repeats the change that undo took back last, until the next change.
#include <fmt/format.h>

#include "cmd/context.h"
#include "store/history/undo.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.redo/1", {"number", "time", "command", "files"}};

Json json_of(const store::UndoStep& step, const core::Now& now) {
  Json::Array files;
  for (const auto& file : step.files) files.emplace_back(file.path);
  return Json::Object{{"number", static_cast<int>(step.number)},
                      {"time", core::print_date(core::local_minute(step.time, now.zone))},
                      {"command", step.label},
                      {"files", std::move(files)}};
}

core::Status preview(const store::Folder& folder, Context& context) {
  TRY_ASSIGN(auto redo, store::next_redo(folder));
  std::vector<store::StagedFile> files;
  for (auto& change : redo.changes) files.push_back({std::move(change), "redo " + redo.step.label});
  return context.preview(files);
}

core::Status run_redo(const Arguments&, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  if (context.is_dry_run()) return preview(*folder, context);
  TRY(context.check_fields(kSchema));
  TRY_ASSIGN(const auto* lock, context.lock());
  TRY_ASSIGN(const auto step, store::redo_last(*folder, *lock, context.now().instant));
  context.note_done("the change was made again anyway; 'confab undo' takes it back");
  if (context.is_for_programs()) return context.answer(kSchema, {json_of(step, context.now())});
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
                                  .fields = kSchema.keys};
  return command;
}

}  // namespace confab::cmd
