// SPDX-License-Identifier: MIT
#include "core/plans/follow.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/notes/notebook/link_spellings.h"
#include "core/text/fold.h"
#include "core/text/line_counter.h"

namespace confab::core {
namespace {

// `2026-11-30-grace-hopper`, perhaps followed by `-2`.
std::string renamed(std::string_view stem, std::string_view from, std::string_view to) {
  const auto at = stem.rfind(fmt::format("-{}", from));
  if (at == stem.npos) return "";
  const auto rest = stem.substr(at + 1 + from.size());
  const bool is_number =
      rest.size() > 1 && rest[0] == '-' && rest.find_first_not_of("0123456789", 1) == rest.npos;
  return rest.empty() || is_number ? fmt::format("{}{}{}", stem.substr(0, at + 1), to, rest) : "";
}

// Does the note have a link to update? `here` is seen from it.
bool is_redirected(const Note& note, std::string_view body, const Redirections& here) {
  return redirected(body, here) != body || !(redirected(note.fields, here) == note.fields);
}

}  // namespace

Redirections seen_from(Redirections to, std::string_view path) {
  to.from = path;
  return to;
}

std::vector<std::string> old_stems(const Redirections& to) {
  std::vector<std::string> stems;
  for (const auto& [stem, now] : to.stems) stems.push_back(stem);
  return stems;
}

void place_notes(const Notebook& notebook, const std::vector<NoteText>& texts, Redirections& to) {
  std::map<std::string, std::string> stems;  // folded
  for (const auto& [stem, now] : to.stems) {
    stems.emplace(fold_case(stem), stem);
    const auto* note = note_spelled(stem, notebook);
    if (!note) continue;
    const auto meant = to.paths.emplace(stem, note->path).first;
    if (meant->second != note->path) to.shadowed.insert(stem);
  }
  for (const auto& text : texts) {
    const auto same = stems.find(fold_case(stem_of(text.path)));
    if (same == stems.end()) continue;
    const auto moved = to.paths.find(same->second);
    if (moved == to.paths.end() || moved->second != text.path) to.rivals.push_back(text.path);
  }
}

void redirect_name(const Note& note, std::string_view name, const Notebook& notebook,
                   Redirections& to) {
  const auto old = fold(note.text("name"));
  const bool is_shared = std::ranges::any_of(notebook.notes, [&](const Note& each) {
    return each.path != note.path && each.type == note.type && fold(each.text("name")) == old;
  });
  if (old.empty() || is_shared) return;
  to.type = note.type;
  to.names.emplace(old, name);
}

std::vector<Step> links_to_follow(const Notebook& notebook, const std::vector<NoteText>& texts,
                                  const Redirections& to, const std::vector<std::string>& except) {
  std::vector<Step> steps;
  const std::set<std::string_view> left_out(except.begin(), except.end());
  auto here = to;
  for (const auto& text : texts) {
    const auto* note = notebook.find_path(text.path);
    if (!note || left_out.contains(note->path)) continue;
    here.from = note->path;
    if (is_redirected(*note, text.body(), here))
      steps.push_back({EditNote{note->path, {RedirectLinks{here}}}, "links updated"});
  }
  return steps;
}

void add_links_left(const Notebook& notebook, const std::vector<NoteText>& texts,
                    const Redirections& to, FollowedPlan& plan) {
  auto here = to;
  for (const auto& text : texts) {
    if (notebook.find_path(text.path)) continue;
    here.from = text.path;
    const bool has_errors = std::ranges::any_of(
        notebook.unread, [&](const Diagnostic& each) { return each.location.path == text.path; });
    auto& left = has_errors ? plan.left_in_errors : plan.left;
    std::set<int> lines;
    LineCounter places(text.bytes);
    for (const auto& link : links_in(text.bytes)) {
      if (redirected_stem(link, here)) lines.insert(places.at(link.begin).line);
    }
    for (const int each : lines) left.push_back({text.path, each, 1});
  }
}

std::map<std::string, std::string, std::less<>> renamed_interviews(const Contact& from,
                                                                   std::string_view to,
                                                                   const Notebook& notebook,
                                                                   TakenName taken_name) {
  std::map<std::string, std::string, std::less<>> stems;
  std::vector<std::string> taken;
  for (const auto* interview : notebook.interviews_with(from)) {
    const auto stem = renamed(interview->stem(), from.stem(), to);
    if (stem.empty()) continue;
    const auto free = notebook.free_stem(stem, taken);
    if (free != stem && taken_name == TakenName::kKeepOld) continue;
    taken.push_back(free);
    stems.emplace(interview->stem(), free);
  }
  return stems;
}

Step moved_step(const std::string& path, const std::string& stem, const Redirections& to) {
  const auto slash = path.rfind('/');
  const auto now = fmt::format("{}{}.md", path.substr(0, slash == path.npos ? 0 : slash + 1), stem);
  return {MoveNote{path, now, {RedirectLinks{seen_from(to, path)}}}, "moved to " + now};
}

}  // namespace confab::core
