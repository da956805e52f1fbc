// SPDX-License-Identifier: MIT
// undo: reverts the last change that confab made; run again, it reverts the one before.
#include <fmt/format.h>

#include "cmd/answers/history_step.h"

namespace confab::cmd {
namespace {

const Schema kUndoSchema = history_schema("confab.undo/1");

Row row_of(const store::UndoStep& step, const core::Now& now) {
  constexpr std::size_t kNamed = 3;
  std::string files;
  for (std::size_t i = 0; i < std::min(kNamed, step.files.size()); ++i)
    files += (i == 0 ? "" : ", ") + step.files[i].path;
  if (step.files.size() > kNamed) files += fmt::format(" and {} more", step.files.size() - kNamed);
  return {{core::print_date(core::local_minute(step.time, now.zone)), Style::kBold},
          {files},
          {"confab " + step.label, Style::kDim}};
}

core::Status list_steps(const store::Folder& folder, Context& context) {
  TRY_ASSIGN(const auto steps, store::undo_steps(folder));
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& step : steps) {
    rows.push_back(row_of(step, context.now()));
    items.push_back(json_of(step, context.now()));
  }
  return context.answer(kUndoSchema, std::move(items), rows);
}

// "contacts/ada.md: restored to the version before 'confab reach ada'".
void say_undone(const store::UndoStep& step, Context& context) {
  for (const auto& file : step.files) {
    context.out().line(
        {{file.path, Style::kBold},
         {fmt::format(": {} before 'confab {}'",
                      file.before ? "restored to the version" : "removed, as", step.label)}});
  }
}

core::Status run_undo(const Arguments& arguments, Context& context) {
  const auto init = arguments.has("init") ? store::InitSteps::kUndo : store::InitSteps::kKeep;
  TRY_ASSIGN(const auto* folder, context.folder());
  if (arguments.has("list")) return list_steps(*folder, context);
  if (context.is_dry_run()) {
    TRY_ASSIGN(auto next, store::next_undo(*folder, init));
    return preview(std::move(next), "undo", context);
  }
  TRY(context.check_fields(kUndoSchema));
  TRY_ASSIGN(const auto* lock, context.lock());
  TRY_ASSIGN(const auto step, store::undo_last(*folder, *lock, context.now().instant, init));
  context.note_done("the change is undone");
  if (context.is_for_programs()) return context.answer(kUndoSchema, {json_of(step, context.now())});
  if (context.is_quiet()) return core::ok();
  say_undone(step, context);
  return core::ok();
}

}  // namespace

const Command& undo_command() {
  static const Command command = {
      .name = "undo",
      .summary = "undo the last change that confab made",
      .options = {{.name = "--list",
                   .arity = Arity::kFlag,
                   .help = "list the changes that can be undone, newest first"},
                  {.name = "--init",
                   .arity = Arity::kFlag,
                   .help = "undo even the creation of the notebook"}},
      .examples = {{"confab undo", "run it again to undo the change before that"},
                   {"confab undo --list"}},
      .run = run_undo,
      .fields = kUndoSchema.keys};
  return command;
}

}  // namespace confab::cmd
