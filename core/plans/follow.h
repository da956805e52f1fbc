// SPDX-License-Identifier: MIT
// follow.h: the notes whose links follow when others get another name or are gone.
#pragma once

#include <string>
#include <vector>

#include "core/notes/note_text.h"
#include "core/notes/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

// A plan, and where links were left as they are: in files that are somebody's own, or that cannot
// be read.
struct FollowedPlan {
  Plan plan;
  std::vector<Location> left = {};
};

// Does anything in the note lead to what is redirected?
bool is_redirected(const Note& note, std::string_view body, const Redirections& to);

// Has the name of `note` lead to `name` from now on, unless another of its type is called so, too:
// then it leads to nobody now.
void redirect_name(const Note& note, std::string_view name, const Notebook& notebook,
                   Redirections& to);

// One step for each note whose links follow, less those at `except`.
std::vector<Step> links_to_follow(const Notebook& notebook, const std::vector<NoteText>& texts,
                                  const Redirections& to, const std::vector<std::string>& except);

// The lines of other files that hold such links.
std::vector<Location> links_left(const Notebook& notebook, const std::vector<NoteText>& texts,
                                 const Redirections& to);

// The interviews with `from` that are named after them, and their names when they are named after
// the stem `to` instead.
std::map<std::string, std::string, std::less<>> renamed_interviews(const Contact& from,
                                                                   std::string_view to,
                                                                   const Notebook& notebook);

// The note at `path` under the name `stem` in its folder, with its links redirected.
Step moved_step(const std::string& path, const std::string& stem, const Redirections& to);

}  // namespace confab::core
