// SPDX-License-Identifier: MIT
// follow.h: updates the links to notes that are renamed or removed.
#pragma once

#include <string>
#include <vector>

#include "core/notes/notebook/notebook.h"
#include "core/notes/values/note_text.h"
#include "core/plans/plan.h"

namespace confab::core {

// A plan, the links that it does not update because they are not in confab's notes or in one with
// errors, and the files that could not be searched for links.
struct FollowedPlan {
  Plan plan;
  std::vector<Location> left = {};
  std::vector<Error> unread = {};
  std::vector<std::string> stems = {};  // of the notes that move or go
  std::vector<Location> captured = {};  // links to no note yet that now lead to the one that moves
  std::vector<Location> left_in_errors = {};  // in notes of confab's that cannot be read
};

// Redirects the name of `note` to `name`, unless another note of its type has that name too.
void redirect_name(const Note& note, std::string_view name, const Notebook& notebook,
                   Redirections& to);

// One step for each note with links to update, except those at `except`.
std::vector<Step> links_to_follow(const Notebook& notebook, const std::vector<NoteText>& texts,
                                  const Redirections& to, const std::vector<std::string>& except);

// Adds the places of the links that the plan does not update.
void add_links_left(const Notebook& notebook, const std::vector<NoteText>& texts,
                    const Redirections& to, FollowedPlan& plan);

// What to call an interview if its new name is taken: the new name with a number, or the old name,
// so that renaming the contact back restores every name.
enum class TakenName { kAddNumber, kKeepOld };

// The interviews whose file is named after `from`, by stem, with their new stems after `to`.
std::map<std::string, std::string, std::less<>> renamed_interviews(
    const Contact& from, std::string_view to, const Notebook& notebook,
    TakenName taken_name = TakenName::kAddNumber);

// `to` as it applies to links in the note at `path`.
Redirections seen_from(Redirections to, std::string_view path);

// The stems that are redirected.
std::vector<std::string> old_stems(const Redirections& to);

// Fills in the paths of the notes whose stems change, unless they are known, and the other files
// with one of these stems.
void place_notes(const Notebook& notebook, const std::vector<NoteText>& texts, Redirections& to);

// The note at `path` with another stem in the same folder, its own links updated.
Step moved_step(const std::string& path, const std::string& stem, const Redirections& to);

}  // namespace confab::core
