// SPDX-License-Identifier: MIT
#include "core/lookup.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/fold.h"
#include "core/schema.h"

namespace confab::core {
namespace {

enum class Fit { kNone, kContained, kWord, kPrefix, kExact };

Fit fit_of(std::string_view text, std::string_view wanted) {
  if (text == wanted) return Fit::kExact;
  if (text.starts_with(wanted)) return Fit::kPrefix;
  Fit best = Fit::kNone;
  for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
    const char before = text[at - 1];
    best = std::max(best, before == ' ' || before == '-' ? Fit::kWord : Fit::kContained);
  }
  return best;
}

bool is_found_by_name(const Note& note) {
  return note.type == kContact || note.type == kOrganization;
}

Fit fit_of(const Note& note, std::string_view who, std::string_view folded) {
  if (note.path == who || note.stem == who || note.stem == stem_of(who)) return Fit::kExact;
  if (!is_found_by_name(note) || folded.empty()) return Fit::kNone;
  return std::max(fit_of(fold(note.text("name")), folded), fit_of(fold(note.stem), folded));
}

std::string did_you_mean(const std::vector<const Note*>& candidates, std::string_view who) {
  std::vector<std::string> names;
  for (const auto* note : candidates) {
    names.push_back(note->stem);
    names.push_back(note->text("name"));
    // Any single word of the name may be the one mistyped.
    for (std::size_t at = 0; at < note->stem.size();) {
      const auto dash = std::min(note->stem.find('-', at), note->stem.size());
      if (dash - at > 3) names.push_back(note->stem.substr(at, dash - at));
      at = dash + 1;
    }
  }
  const auto meant = nearest(who, names);
  return meant.empty() ? "'confab list' shows everybody" : fmt::format("did you mean '{}'?", meant);
}

// A note that cannot be read may be the one meant: taking the next best would record things about
// the wrong person.
const Diagnostic* unread_as_good(const Diagnostics& unread, std::string_view who, Fit best) {
  for (const auto& each : unread) {
    Note note{each.location.path, stem_of(each.location.path), std::string(kContact), {}};
    if (each.rule != Rule::kConflictCopy && fit_of(note, who, fold(who)) >= best) return &each;
  }
  return nullptr;
}

Result<const Note*> one_of(const std::vector<const Note*>& candidates, const Diagnostics& unread,
                           std::string_view who, std::string_view what) {
  std::vector<const Note*> found;
  Fit best = Fit::kContained;
  for (const auto* note : candidates) {
    const auto fit = fit_of(*note, who, fold(who));
    if (fit < best) continue;
    if (fit > best) found.clear();
    best = fit;
    found.push_back(note);
  }
  if (const auto* each = unread_as_good(unread, who, best)) {
    return fail({ErrorKind::kNotFound,
                 fmt::format("'{}' may be a note that cannot be read: {}", who, each->message),
                 each->location, "mend that note, or name the other one in full"});
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    return fail(ErrorKind::kNotFound, fmt::format("no {} is called '{}'", what, who),
                did_you_mean(candidates, who));
  }
  std::string list = "name one of";
  for (const auto* note : found) list += fmt::format("\n  {}  {}", note->path, note->text("name"));
  return fail(ErrorKind::kNotFound, fmt::format("'{}' may be {} {}s", who, found.size(), what),
              list);
}

}  // namespace

Result<const Contact*> one_contact(const Notebook& notebook, std::string_view who) {
  std::vector<const Note*> candidates;
  for (const auto& note : notebook.notes) {
    if (note.type == kContact) candidates.push_back(&note);
  }
  TRY_ASSIGN(const auto* note, one_of(candidates, notebook.unread, who, "contact"));
  const auto found = std::ranges::find(notebook.contacts, note->path, &Contact::path);
  return &*found;
}

Result<const Note*> one_note(const Notebook& notebook, std::string_view who) {
  std::vector<const Note*> candidates;
  for (const auto& note : notebook.notes) candidates.push_back(&note);
  return one_of(candidates, notebook.unread, who, "note");
}

}  // namespace confab::core
