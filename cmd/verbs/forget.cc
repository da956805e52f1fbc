// SPDX-License-Identifier: MIT
// forget: removes a person from the notebook permanently, and reports where traces remain.
#include "core/plans/forget.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "cmd/answers/links_left.h"
#include "cmd/input/agreed.h"
#include "cmd/output/wording.h"
#include "core/notes/notebook/lookup.h"
#include "core/text/fold.h"
#include "core/text/shell_word.h"
#include "store/files/file_name.h"
#include "store/files/walk.h"
#include "store/history/survey.h"
#include "store/history/undo.h"
#include "store/notebook/find_notebook.h"
#include "store/notebook/lists.h"
#include "store/notebook/other_files.h"
#include "store/notebook/texts.h"

namespace confab::cmd {
namespace {

// The old paths of notes that are removed or renamed.
std::vector<std::string> removed_paths(const core::Plan& plan) {
  std::vector<std::string> paths;
  for (const auto& step : plan.steps) {
    if (const auto* removed = std::get_if<core::RemoveNote>(&step.change))
      paths.push_back(removed->path);
    if (const auto* moved = std::get_if<core::MoveNote>(&step.change)) paths.push_back(moved->path);
  }
  return paths;
}

// A copy of one of their notes that another program left.
bool is_copy(const std::string& path, std::string_view stem) {
  const auto reason = store::why_not_a_note(store::name_of(path));
  return reason && reason != store::LeftOut::kOwnTemp && path.find(stem) != std::string::npos;
}

// confab never removes copies that other programs keep.
core::Status warn_of_copies(std::string_view stem, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto files, store::walk(*folder));
  TRY_ASSIGN(const auto survey, store::survey_history(*folder));
  for (const auto& file : files) {
    const bool is_anothers = store::is_temp_of_another(store::name_of(file.path), survey);
    if (file.left_out == store::LeftOut::kOwnTemp)
      context.out().warning(
          {.message = is_anothers ? "a temporary file of another machine may name them; run a "
                                    "command that writes there, which removes it"
                                  : "a temporary file may name them; look at it, then delete it",
           .location = {file.path}});
    else if (file.left_out && file.path.find(stem) != std::string::npos)
      context.out().warning(
          {.message = "another program left a copy; delete it by hand", .location = {file.path}});
  }
  return core::ok();
}

// The lines of each file.
using Places = std::map<std::string, std::set<int>>;

// The history of another machine is left to its owner.
void warn_of_places(const Places& places, Context& context) {
  bool is_in_history = false;
  for (const auto& [path, lines] : places) {
    const auto count = lines.size() == 1 ? "" : fmt::format(" on {} lines", lines.size());
    context.out().warning({.message = fmt::format("they are still named{}", count),
                           .location = {path, *lines.begin(), 1}});
    is_in_history |= path.starts_with(".confab/undo/");
  }
  if (is_in_history)
    context.out().hint(
        "if you delete a file in '.confab/undo', its machine can undo only later changes");
}

// `ours`: the paths of confab's notes, which are named after other people.
core::Status warn_of_names(const core::FollowedPlan& forgotten, const core::Traces& traces,
                           std::string_view stem, const std::set<std::string>& ours,
                           Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto texts, store::read_texts(*folder));
  warn_of_unread_links(forgotten, context);
  auto others = store::other_files(*folder);
  for (const auto& text : texts)
    if (!ours.contains(text.path)) others.paths.push_back(text.path);
  for (const auto& error : others.unread) {
    context.out().warning(
        {.message = "not searched: " + error.message, .location = error.location});
    context.be_incomplete();
  }
  std::ranges::move(others.texts, std::back_inserter(texts));
  Places places;
  auto found = core::still_named(traces, texts);
  std::ranges::copy(forgotten.left, std::back_inserter(found));
  for (const auto& place : found)
    if (!is_copy(place.path, stem)) places[place.path].insert(place.line);
  warn_of_places(places, context);
  for (const auto& path : others.paths) {
    const bool is_told =
        places.contains(path) || store::why_not_a_note(store::name_of(path)).has_value();
    if (!is_told && core::is_named_after(traces, path))
      context.out().warning(
          {.message = "a file or folder is named after them", .location = {path}});
  }
  return core::ok();
}

// confab does not run git; it shows the command.
core::Status warn_of_git(const std::vector<std::string>& paths, Context& context) {
  TRY_ASSIGN(const auto root, context.notebook_root());
  if (!store::is_below_git(root)) return core::ok();
  std::string command = "git log --all --";
  for (const auto& path : paths) command += " " + core::shell_word(path);
  context.out().warning(fmt::format("git still has what was committed: {}", command));
  return core::ok();
}

// With -y, part of a name is not enough for something that cannot be undone.
core::Status check_named(const core::Contact& contact, const Arguments& arguments) {
  const auto who = arguments.required("WHO");
  const bool is_in_full = who == contact.path || core::stem_of(who) == contact.stem() ||
                          core::fold(who) == core::fold(contact.name);
  if (is_in_full || !arguments.has("yes")) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("with -y, forget needs the full name; '{}' is only part of {}", who,
                                contact.name),
                    fmt::format("write 'confab forget {} -y'", core::note_word(contact.stem())));
}

// Imported lists may name them, too.
core::Status add_lists(core::Plan& plan, const core::Value& fields, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto steps, store::steps_to_forget(*folder, fields));
  std::ranges::move(steps, std::back_inserter(plan.steps));
  return core::ok();
}

std::string question(std::size_t steps) {
  const auto before =
      steps == 0 ? "" : fmt::format(", nor can the {} before it", counted(steps, "change"));
  return fmt::format("This cannot be undone{}. Forget them?", before);
}

core::Status run_forget(const Arguments& arguments, Context& context) {
  core::Contact contact;
  core::Traces traces;
  std::set<std::string> ours;
  const auto plan =
      [&](const core::Notebook& notebook,
          const std::vector<core::NoteText>& texts) -> core::Result<core::FollowedPlan> {
    TRY_ASSIGN(const auto* found, core::one_contact(notebook, arguments.required("WHO")));
    contact = *found;
    for (const auto& note : notebook.notes) ours.insert(note.path);
    traces = core::traces_of(*notebook.find_path(contact.path), contact);
    TRY(check_named(contact, arguments));
    auto forgotten = core::forget_contact(contact, notebook, texts);
    TRY(add_lists(forgotten.plan, notebook.find_path(contact.path)->fields, context));
    return forgotten;
  };
  TRY_ASSIGN(const auto* folder, context.folder());
  auto history = store::undo_steps(*folder);
  if (!history) history.error().kind = core::ErrorKind::kRefused;  // nothing is removed yet
  TRY(history);
  TRY_ASSIGN(const auto forgotten,
             agreed_plan(plan, question(history->size()), arguments, context));
  TRY(context.apply_for_good(forgotten.plan));
  if (context.is_dry_run())
    TRY(warn_of_links_left(forgotten, context, store::TrashCopies::kInclude));
  else
    TRY(warn_of_names(forgotten, traces, contact.stem(), ours, context));
  TRY(warn_of_copies(contact.stem(), context));
  return warn_of_git(removed_paths(forgotten.plan), context);
}

}  // namespace

const Command& forget_command() {
  static const Command command = {
      .name = "forget",
      .summary = "remove a person from the notebook for good, undo history included",
      .options = {{.name = "WHO", .help = "the contact", .is_required = true}, yes_option()},
      .examples = {{"confab forget grace", "asks first, because it cannot be undone"},
                   {"confab forget grace -n", "shows what would be removed, as a diff"}},
      .run = run_forget};
  return command;
}

}  // namespace confab::cmd
