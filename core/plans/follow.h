// SPDX-License-Identifier: MIT
// follow.h: updates links when notes are renamed or removed.
#pragma once

#include <string>
#include <vector>

#include "core/notes/note_text.h"
#include "core/notes/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

// A plan, and the places where links were left as they are: in files that are not confab's, or that
// cannot be read.
struct FollowedPlan {
  Plan plan;
  std::vector<Location> left = {};
};

// Does the note link to anything that is redirected?
bool is_redirected(const Note& note, std::string_view body, const Redirections& to);

// Redirects the name of `note` to `name`, unless another note of its type has the same name: then
// the name was ambiguous and led nowhere.
void redirect_name(const Note& note, std::string_view name, const Notebook& notebook,
                   Redirections& to);

// One step for each note whose links follow, except those in `except`.
std::vector<Step> links_to_follow(const Notebook& notebook, const std::vector<NoteText>& texts,
                                  const Redirections& to, const std::vector<std::string>& except);

// The lines of other files that contain such links.
std::vector<Location> links_left(const Notebook& notebook, const std::vector<NoteText>& texts,
                                 const Redirections& to);

// The interviews with `from` that are named after them, and their new names with the stem `to`.
std::map<std::string, std::string, std::less<>> renamed_interviews(const Contact& from,
                                                                   std::string_view to,
                                                                   const Notebook& notebook);

// Renames the note at `path` to `stem`, in the same folder, with its links redirected.
Step moved_step(const std::string& path, const std::string& stem, const Redirections& to);

}  // namespace confab::core
