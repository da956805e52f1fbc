// SPDX-License-Identifier: MIT
// unset: removes keys from the front matter of any note.
#include "cmd/input/field_changes.h"
#include "core/notes/notebook/lookup.h"

namespace confab::cmd {
namespace {

core::Status run_unset(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* note, core::one_note(notebook, arguments.required("NOTE")));
  TRY_ASSIGN(const auto changes, removals(arguments.texts("FIELD"), {*note, notebook, context}));
  const auto old_job = arguments.has("correct") ? core::OldJob::kCorrected : core::OldJob::kKept;
  TRY_ASSIGN(auto step,
             core::change_fields(*note, changes, notebook, context.now().today(), old_job));
  return context.apply({{std::move(step)}});
}

}  // namespace

const Command& unset_command() {
  static const Command command = {
      .name = "unset",
      .summary = "remove keys from the front matter of a note",
      .options = {{.name = "NOTE", .help = "a contact, or any other note", .is_required = true},
                  {.name = "FIELD",
                   .arity = Arity::kMany,
                   .help = "the key to remove",
                   .is_required = true},
                  {.name = "--correct",
                   .arity = Arity::kFlag,
                   .help = "the role or organization was wrong; do not keep it in 'was'"}},
      .examples = {{"confab unset grace address keep-in-touch"}},
      .run = run_unset};
  return command;
}

}  // namespace confab::cmd
