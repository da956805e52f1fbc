// SPDX-License-Identifier: MIT
#include "cmd/programs/editor.h"

#include <fmt/format.h>

#include <iostream>
#include <optional>

#include "cmd/programs/spawn.h"
#include "core/notes/values/note.h"
#include "core/text/shell_word.h"
#include "store/document/document.h"
#include "store/files/read_file.h"

namespace confab::cmd {
namespace {

enum class Answer { kEdit, kKeep, kRevert };

Answer ask(Context& context) {
  context.out().line("e to edit again, k to keep it, r to revert it", Output::Stream::kMessage);
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line == "e") return Answer::kEdit;
    if (line == "k") return Answer::kKeep;
    if (line == "r") return Answer::kRevert;
  }
  return Answer::kKeep;
}

// The problem if the file is no longer a note: it cannot be read, or its front matter is gone.
std::optional<core::Error> problem_with(const std::string& path, const std::string& before,
                                        const std::string& after) {
  const auto document = store::parse_document(after);
  const auto old = store::parse_document(before);
  if (document && (document->frame.has_front_matter || !old || !old->frame.has_front_matter))
    return {};
  auto error = document ? core::Error{.message = "the front matter is gone",
                                      .hint = "the first line must be '---'"}
                        : document.error();
  error.location.path = path;
  return error;
}

core::Status put_back(const std::string& path, const store::Snapshot& before, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto lock, context.lock(*folder));
  TRY_ASSIGN(auto now_there, store::read_file(*folder, path));
  TRY(store::commit(*folder, lock, {{path, std::move(now_there), before.bytes}}, context.label(),
                    context.now().instant));
  context.note_done("the note is reverted anyway");
  return core::ok();
}

}  // namespace

std::string editor_command(const Context& context) {
  const auto& environment = context.environment();
  for (const auto& command : {environment.variable("CONFAB_EDITOR"), context.config().editor,
                              environment.variable("VISUAL"), environment.variable("EDITOR")}) {
    if (!command.empty()) return command;
  }
  return "vi";
}

core::Status check_editor(const Context& context) {
  if (!context.may_ask() && context.environment().variable("CONFAB_EDITOR").empty()) {
    return core::fail(
        core::ErrorKind::kUsage, "an editor needs a terminal",
        "edit the file yourself, or set CONFAB_EDITOR to an editor that needs no terminal");
  }
  return core::ok();
}

core::Status edit_note(const std::string& path, Context& context) {
  TRY(check_editor(context));
  if (context.is_dry_run()) {
    context.out().line(fmt::format("{}: would open in your editor", path));
    return core::ok();
  }
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto before, store::read_file(*folder, path));
  while (true) {
    TRY(context.out().flush());  // what was printed so far comes before the editor's output
    TRY(spawn({context.environment().variable("PATH"), "editor", editor_command(context),
               "set EDITOR", "the note is as the editor left it"},
              folder->root() + "/" + path));
    context.note_edited_by_hand();
    TRY_ASSIGN(const auto after, store::read_file(*folder, path));
    const auto problem = problem_with(path, before.bytes, after.bytes);
    if (!problem) {
      const auto what =
          after.bytes == before.bytes ? "not changed" : "edited (by your editor, so not in undo)";
      if (!context.is_quiet()) context.out().line(fmt::format("{}: {}", path, what));
      return core::ok();
    }
    context.out().error(*problem);
    if (!context.may_ask())
      return core::fail({core::ErrorKind::kIncomplete,
                         "the note is saved but cannot be read",
                         {path},
                         "fix it in an editor"});
    const auto answer = ask(context);
    if (answer == Answer::kKeep) return core::ok();
    if (answer == Answer::kRevert) {
      TRY(put_back(path, before, context));
      context.out().line(fmt::format("{}: restored", path));
      return core::ok();
    }
  }
}

core::Status edit_changed(const core::Plan& plan, Context& context) {
  if (context.is_dry_run() || plan.steps.empty()) return core::ok();
  const auto* path = core::changed_note(plan.steps.front().change);
  return path ? edit_after_change(*path, context) : core::ok();
}

core::Status edit_after_change(const std::string& path, Context& context) {
  return edit_note(path, context).map_error([&](core::Error error) {
    error.kind = core::ErrorKind::kIncomplete;
    error.hint = fmt::format("the change was made; to edit the note: confab edit {}",
                             core::note_word(core::stem_of(path)));
    return error;
  });
}

}  // namespace confab::cmd
