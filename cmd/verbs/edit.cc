// SPDX-License-Identifier: MIT
// edit: opens a note in your editor.
#include "cmd/context.h"
#include "cmd/programs/editor.h"
#include "core/notes/notebook/lookup.h"

namespace confab::cmd {
namespace {

// Finds an unreadable note by its path too: those need an editor most.
core::Result<std::string> path_of(const std::string& who, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook,
             context.load(store::Keep::kAll, Context::Unread::kSilent));
  const auto note = core::one_note(notebook, who);
  if (note) return (*note)->path;
  for (const auto& unread : notebook.unread) {
    if (unread.location.path == who || core::stem_of(unread.location.path) == who)
      return unread.location.path;
  }
  return core::fail(note.error());
}

core::Status run_edit(const Arguments& arguments, Context& context) {
  if (context.is_for_programs())
    return core::fail(core::ErrorKind::kUsage, "edit cannot print JSON or plain columns",
                      "leave out --json, --jsonl and --plain");
  TRY_ASSIGN(const auto path, path_of(arguments.required("NOTE"), context));
  return edit_note(path, context);
}

}  // namespace

const Command& edit_command() {
  static const Command command = {
      .name = "edit",
      .summary = "open a note in your editor",
      .options = {{.name = "NOTE",
                   .help = "a contact, an organization, or the file name of any note",
                   .is_required = true}},
      .examples = {{"confab edit grace"}, {"confab edit interviews/2026-11-30-grace-hopper.md"}},
      .run = run_edit};
  return command;
}

}  // namespace confab::cmd
