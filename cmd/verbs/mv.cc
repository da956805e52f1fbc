// SPDX-License-Identifier: MIT
// mv: renames a note, its interviews and all links to it.
#include "core/plans/mv.h"

#include <fmt/format.h>

#include "cmd/answers/links_left.h"
#include "cmd/input/typed_value.h"
#include "core/notes/notebook/lookup.h"
#include "core/plans/forget.h"
#include "store/files/file_name.h"
#include "store/notebook/texts.h"

namespace confab::cmd {
namespace {

// confab would not list the note again.
core::Status check_listed(const std::string& name) {
  const auto reason = name.ends_with(".md") ? store::why_not_a_note(name) : std::nullopt;
  if (!reason) return core::ok();
  if (reason == store::LeftOut::kHidden)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("'{}' is a hidden file, so confab would not list the note", name),
                      "choose a name that does not begin with a dot");
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("'{}' is like the names that other programs give to copies, so "
                                "confab would not list the note",
                                name),
                    "choose another name");
}

// The text of notes is the user's. `forget` will look for the new name only.
core::Status warn_of_old_name(const std::string& name, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto texts, store::read_texts(*folder));
  for (const auto& place : core::still_named({.words = {name}}, texts))
    context.out().warning(
        {.message = fmt::format("this line still says '{}'", name), .location = place});
  return core::ok();
}

core::Status run_mv(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* note, core::one_note(notebook, arguments.required("OLD")));
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto texts, store::read_texts_to_change(*folder));
  store::add_missing_notes(*folder, notebook, texts);
  const core::Rename rename{arguments.required("NEW"), arguments.has("name")};
  TRY(check_listed(rename.to));
  if (rename.is_name) TRY(check_typed(*core::find_field(core::kContact, "name"), rename.to));
  TRY_ASSIGN(auto moved, core::move_note(*note, rename, notebook, texts.texts));
  moved.unread = std::move(texts.unread);
  const std::string old_name(note->text("name"));  // the note is gone once the notebook changes
  TRY(context.apply(moved.plan));
  for (const auto& place : moved.captured)
    context.out().warning(
        {.message = "this link led to no note, and now leads to the one that moved",
         .location = place});
  if (rename.is_name && !context.is_dry_run()) TRY(warn_of_old_name(old_name, context));
  return warn_of_links_left(moved, context);
}

}  // namespace

const Command& mv_command() {
  static const Command command = {
      .name = "mv",
      .summary = "rename a note, its interviews and all links to it",
      .options = {{.name = "OLD",
                   .help = "a contact, an organization, or the file name of any note",
                   .is_required = true},
                  {.name = "NEW",
                   .help = "the new file name, or words to make one from",
                   .is_required = true},
                  {.name = "--name",
                   .arity = Arity::kFlag,
                   .help = "also change the name in the note to NEW"}},
      .examples = {{"confab mv grace grace-murray-hopper"},
                   {"confab mv grace 'Grace Murray Hopper' --name",
                    "renames the file and changes the name in it"}},
      .run = run_mv};
  return command;
}

}  // namespace confab::cmd
