// SPDX-License-Identifier: MIT
#include "core/plans/mv.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/schema.h"
#include "core/plans/add_note.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

bool is_named(const Note& note) { return note.type == kContact || note.type == kOrganization; }

Result<std::string> new_stem(const Note& note, const Rename& rename,
                             const std::vector<NoteText>& texts) {
  if (rename.to.find('/') != std::string::npos)
    return fail(ErrorKind::kUsage,
                fmt::format("'{}' is a path; a note stays in its folder", rename.to),
                "give only the file name");
  const auto stem = stem_from(stem_of(rename.to));
  if (stem.empty())
    return fail(ErrorKind::kUsage, fmt::format("cannot make a file name from '{}'", rename.to),
                "use letters a to z or digits");
  const auto taken =
      std::ranges::find_if(texts, [&](const NoteText& text) { return stem_of(text.path) == stem; });
  if (taken == texts.end() || taken->path == note.path) return stem;
  return fail({ErrorKind::kRefused,
               fmt::format("a note named '{}' already exists", stem),
               {taken->path},
               "to combine two notes about one person, use 'confab merge'"});
}

Status check_new_name(const Note& note, const Rename& rename, const Notebook& notebook) {
  if (!rename.is_name) return ok();
  if (!is_named(note))
    return fail(ErrorKind::kUsage,
                fmt::format("'{}' is not about a person or an organization", note.path));
  auto fields = Value::map({{"name", Value::scalar(rename.to)}});
  return refuse_same(notebook, note.type, fields, note.path);
}

Redirections redirections_of(const Note& note, const std::string& stem, const Rename& rename,
                             const Notebook& notebook) {
  Redirections to;
  if (stem != note.stem()) {
    if (const auto* contact = notebook.contact_of(note))
      to.stems = renamed_interviews(*contact, stem, notebook);
    to.stems.emplace(note.stem(), stem);
  }
  if (rename.is_name) redirect_name(note, rename.to, notebook, to);
  return to;
}

void set_name(Step& step, const std::string& name) {
  const SetField edit{"name", Value::scalar(name)};
  if (auto* move = std::get_if<MoveNote>(&step.change)) {
    move->edits.push_back(edit);
    step.summary += ", name " + name;
  } else {
    std::get<EditNote>(step.change).edits.push_back(edit);
  }
}

}  // namespace

Result<FollowedPlan> move_note(const Note& note, const Rename& rename, const Notebook& notebook,
                               const std::vector<NoteText>& texts) {
  TRY_ASSIGN(const auto stem, new_stem(note, rename, texts));
  TRY(check_new_name(note, rename, notebook));
  const auto to = redirections_of(note, stem, rename, notebook);
  FollowedPlan result{{}, links_left(notebook, texts, to)};
  auto& steps = result.plan.steps;
  std::vector<std::string> moved = {note.path};
  if (stem == note.stem())
    steps.push_back({EditNote{note.path, {RedirectLinks{to}}}, "name " + rename.to});
  else
    steps.push_back(moved_step(note.path, stem, to));
  if (rename.is_name) set_name(steps.front(), rename.to);
  for (const auto& [old, now] : to.stems) {
    if (old == note.stem()) continue;
    moved.push_back(notebook.find_note(old)->path);
    steps.push_back(moved_step(moved.back(), now, to));
  }
  auto links = links_to_follow(notebook, texts, to, moved);
  std::ranges::move(links, std::back_inserter(steps));
  return result;
}

}  // namespace confab::core
