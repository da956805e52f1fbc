// SPDX-License-Identifier: MIT
#include "core/plans/mv.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/notes/values/note_path.h"
#include "core/plans/add_note.h"
#include "core/text/file_stem.h"
#include "core/text/fold.h"
#include "core/text/line_counter.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr const char* kMergeHint = "to combine two notes about one person, use 'confab merge'";

bool is_named(const Note& note) { return note.type == kContact || note.type == kOrganization; }

Error too_long(std::string_view stem) {
  return {ErrorKind::kUsage,
          fmt::format("the file name has {} bytes; at most {} are possible", stem.size() + 3,
                      kLongestFileStem + 3),
          {},
          "choose a shorter one"};
}

// `Ada Lovelace.md --name` names the file and the person.
std::string name_asked_for(const Rename& rename) { return std::string(stem_of(rename.to)); }

// `Ada Lovelace.md` is a file name; `Ada Lovelace` is words to make one from.
Result<std::string> stem_asked_for(const std::string& to) {
  if (!to.ends_with(".md")) {
    auto stem = stem_from(to);
    if (!stem.empty()) return stem;
    return fail(ErrorKind::kUsage, fmt::format("cannot make a file name from '{}'", to),
                "use letters or digits");
  }
  std::string stem(stem_of(to));
  if (stem.size() > kLongestFileStem) return fail(too_long(stem));
  if (is_file_stem(stem)) return stem;
  return fail(ErrorKind::kUsage, fmt::format("'{}' cannot be a file name", to),
              "leave out brackets, quotes and everything else that links, commands or file systems "
              "reserve");
}

bool is_linked_by_name(std::string_view folded_stem, const std::vector<NoteText>& texts) {
  return std::ranges::any_of(texts, [&](const NoteText& text) {
    return std::ranges::any_of(links_in(text.bytes), [&](const TextLink& link) {
      return !link.has_folder() && fold_case(link.stem()) == folded_stem;
    });
  });
}

// A file that a note with that stem would replace, or that links by name already mean. Null if
// there is none: a page of the vault in another folder does no harm.
const NoteText* rival_of(const std::string& stem, const Note& note, const Notebook& notebook,
                         const std::vector<NoteText>& texts) {
  const auto folded = fold_case(stem);
  const NoteText* elsewhere = nullptr;
  for (const auto& text : texts) {
    if (text.path == note.path || fold_case(stem_of(text.path)) != folded) continue;
    const bool is_next_to_it = folder_with_slash(text.path) == folder_with_slash(note.path);
    if (is_next_to_it || notebook.find_path(text.path)) return &text;
    elsewhere = &text;
  }
  return elsewhere && is_linked_by_name(folded, texts) ? elsewhere : nullptr;
}

// Links by the new name, which no note has yet.
std::vector<Location> captured_links(const std::string& stem, const Note& note,
                                     const std::vector<NoteText>& texts) {
  std::vector<Location> captured;
  const auto folded = fold_case(stem);
  if (folded == fold_case(note.stem())) return captured;
  for (const auto& text : texts) {
    LineCounter places(text.bytes);
    for (const auto& link : links_in(text.bytes)) {
      if (link.has_folder() || fold_case(link.stem()) != folded) continue;
      const auto [line, column] = places.at(link.begin);
      captured.push_back({text.path, line, column});
    }
  }
  return captured;
}

Result<std::string> new_stem(const Note& note, const Rename& rename, const Notebook& notebook,
                             const std::vector<NoteText>& texts) {
  if (rename.to.find('/') != std::string::npos)
    return fail(
        ErrorKind::kUsage,
        fmt::format("'{}' is a path, but 'mv' does not move notes between folders", rename.to),
        "give only the file name");
  TRY_ASSIGN(const auto stem, stem_asked_for(rename.to));
  const auto* rival = rival_of(stem, note, notebook, texts);
  if (!rival) return stem;
  const auto* other = notebook.find_path(rival->path);
  const bool may_be_merged = other && other->type == note.type && is_named(note);
  return fail({ErrorKind::kRefused,
               fmt::format("a note named '{}' already exists", stem),
               {rival->path},
               may_be_merged ? kMergeHint : "choose another name"});
}

Status check_new_name(const Note& note, const Rename& rename, const Notebook& notebook) {
  if (!rename.is_name) return ok();
  if (!is_named(note))
    return fail(ErrorKind::kUsage,
                fmt::format("'{}' is not about a person or an organization", note.path));
  auto fields = Value::map({{"name", Value::scalar(name_asked_for(rename))}});
  const auto known = KnownNotes(notebook, note.type).find(fields, note.path);
  if (!known) return ok();
  return fail(already_exists(*known, kMergeHint));
}

Redirections redirections_of(const Note& note, const std::string& stem, const Rename& rename,
                             const Notebook& notebook) {
  Redirections to;
  if (stem != note.stem()) {
    if (const auto* contact = notebook.contact_of(note))
      to.stems = renamed_interviews(*contact, stem, notebook, TakenName::kKeepOld);
    to.stems.emplace(note.stem(), stem);
    to.paths.emplace(note.stem(), note.path);
  }
  if (rename.is_name) redirect_name(note, name_asked_for(rename), notebook, to);
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
  TRY_ASSIGN(const auto stem, new_stem(note, rename, notebook, texts));
  TRY(check_new_name(note, rename, notebook));
  auto to = redirections_of(note, stem, rename, notebook);
  place_notes(notebook, texts, to);
  FollowedPlan result{{}, {}, {}, old_stems(to), captured_links(stem, note, texts)};
  add_links_left(notebook, texts, to, result);
  auto& steps = result.plan.steps;
  std::vector<std::string> moved = {note.path};
  if (stem == note.stem())
    steps.push_back({EditNote{note.path, {RedirectLinks{seen_from(to, note.path)}}},
                     "name " + name_asked_for(rename)});
  else
    steps.push_back(moved_step(note.path, stem, to));
  if (rename.is_name) set_name(steps.front(), name_asked_for(rename));
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
