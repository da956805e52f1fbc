// SPDX-License-Identifier: MIT
#include "core/notes/notebook/lookup.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/notes/values/employer.h"
#include "core/notes/values/person_name.h"
#include "core/notes/values/typed_text.h"
#include "core/rule.h"
#include "core/text/fit.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

struct Who {
  std::string_view typed;
  std::string folded;
  std::string in_order = name_in_order(folded);
  std::string spelled = fold_case(typed);                    // with its accents
  std::string email = fold(find_email(typed).value_or(""));  // or empty
};

// Text with a slash is a path; a stem may end in `.md`. A file takes precedence over a name,
// because proposed commands name files.
Fit fit_of_file(std::string_view path, std::string_view stem, const Who& who) {
  if (path == who.typed) return Fit::kPath;
  const bool is_path = who.typed.find('/') != std::string_view::npos;
  return !is_path && stem == stem_of(who.typed) ? Fit::kPath : Fit::kNone;
}

Fit fit_of_name(std::string_view stem, std::string_view name, const Who& who) {
  if (who.folded.empty()) return Fit::kNone;
  const auto folded = fold(name);
  const auto fit = std::max(fit_of(folded, who.folded), fit_of(fold(stem), who.folded));
  if (fit == Fit::kExact && (fold_case(name) == who.spelled || fold_case(stem) == who.spelled))
    return Fit::kSpelled;
  const bool has_comma = folded.find(',') != folded.npos || who.in_order != who.folded;
  const auto best = has_comma ? std::max(fit, fit_of(name_in_order(folded), who.in_order)) : fit;
  return best == Fit::kNone && has_words(folded, who.folded) ? Fit::kContained : best;
}

Fit fit_of_aliases(const Note& note, const Who& who) {
  const auto* aliases = note.fields.find("aliases");
  auto best = Fit::kNone;
  if (!aliases || who.folded.empty()) return best;
  for (const auto& alias : aliases->texts()) best = std::max(best, fit_of(fold(alias), who.folded));
  return best;
}

// `Ada King <ada@example.org>` as a mail program copies it
Fit fit_of_email(const Contact& contact, const Who& who) {
  const bool is_theirs =
      !who.email.empty() && std::ranges::find(contact.emails, who.email, [](const auto& each) {
                              return fold(each);
                            }) != contact.emails.end();
  return is_theirs ? Fit::kExact : Fit::kNone;
}

// Only people and organizations are found by part of their names.
Fit fit_of_note(const Note& note, const Notebook& notebook, const Who& who) {
  const auto fit = fit_of_file(note.path, note.stem(), who);
  const bool is_named = note.type == kContact || note.type == kOrganization;
  if (!is_named) return fit;
  const auto* contact = note.type == kContact ? notebook.contact_of(note) : nullptr;
  const auto name = contact ? std::string_view(contact->name) : note.text("name");
  return std::max({fit, fit_of_name(note.stem(), name, who), fit_of_aliases(note, who),
                   contact ? fit_of_email(*contact, who) : Fit::kNone});
}

std::string suggestion(const std::vector<const Note*>& candidates, std::string_view who) {
  std::vector<std::string> names;
  for (const auto* note : candidates) {
    names.emplace_back(note->stem());
    names.emplace_back(note->text("name"));
    // Any single word of the name may be the one mistyped.
    const auto stem = note->stem();
    for (std::size_t at = 0; at < stem.size();) {
      const auto dash = std::min(stem.find('-', at), stem.size());
      if (dash - at > 3) names.emplace_back(stem.substr(at, dash - at));
      at = dash + 1;
    }
  }
  return did_you_mean(who, names, "'confab list' shows everyone");
}

// Notes that could be meant, readable or not.
struct Candidates {
  const Notebook& notebook;
  std::vector<const Note*> notes;
  std::vector<const Diagnostic*> unread;
};

Candidates candidates_in(const Notebook& notebook, std::string_view type) {
  Candidates result{notebook, {}, {}};
  for (const auto& note : notebook.notes) {
    if (type.empty() || note.type == type) result.notes.push_back(&note);
  }
  for (const auto& each : notebook.unread) {
    const auto& path = each.location.path;
    const bool is_other = path.starts_with("interviews/") || path.starts_with("organizations/");
    if (each.rule != Rule::kConflictCopy && (type.empty() || !is_other))
      result.unread.push_back(&each);
  }
  return result;
}

// The note that is meant may be unreadable. Taking the next best match would record facts about
// the wrong person.
const Diagnostic* unread_as_good(const Candidates& candidates, const Who& who, Fit best) {
  for (const auto* each : candidates.unread) {
    const auto& path = each->location.path;
    const auto stem = stem_of(path);
    const auto by_name = path.starts_with("interviews/") ? Fit::kNone : fit_of_name(stem, "", who);
    if (std::max(fit_of_file(path, stem, who), by_name) >= best) return each;
  }
  return nullptr;
}

Error several(const std::vector<const Note*>& found, std::string_view who, std::string_view what) {
  std::string list = "choose one of these:";
  for (const auto* note : found)
    list += fmt::format("\n  {}  {}", shell_word(note->path), one_line(note->text("name")));
  return {
      ErrorKind::kNotFound, fmt::format("'{}' matches {} {}s", who, found.size(), what), {}, list};
}

// The notes that match best, and how well.
struct Best {
  std::vector<const Note*> notes = {};
  Fit fit = Fit::kContained;
};

Best best_of(const Candidates& candidates, const Who& who) {
  Best best;
  for (const auto* note : candidates.notes) {
    const auto fit = fit_of_note(*note, candidates.notebook, who);
    if (fit < best.fit) continue;
    if (fit > best.fit) best.notes.clear();
    best.fit = fit;
    best.notes.push_back(note);
  }
  return best;
}

// The hint for an organization that contacts name but that has no note.
std::string hint_at_employer(const Candidates& candidates, const Who& who) {
  const bool is_named =
      std::ranges::any_of(candidates.notebook.contacts, [&](const Contact& contact) {
        return !contact.organization.is_empty() && fold(contact.organization.text) == who.folded;
      });
  if (!is_named || is_no_employer(who.typed)) return "";
  const auto word = shell_word(who.typed);
  return fmt::format(
      "for the people there: confab list organization={0}; for a note of it: confab "
      "add-organization {0}",
      word);
}

// A path as a shell completes it, or a link as a note has it: `/home/grace/notes/contacts/ada.md`,
// `../contacts/ada`, `[[ada]]`.
std::string without_shell_words(std::string_view typed, const Candidates& candidates) {
  if (typed.starts_with("[[")) return link_from(typed).stem;
  while (typed.starts_with("./") || typed.starts_with("../"))
    typed.remove_prefix(typed.find('/') + 1);
  if (typed.find('/') == typed.npos) return std::string(typed);
  for (const auto* note : candidates.notes) {
    const auto path = std::string_view(note->path);
    const bool is_inside = typed.starts_with('/') && typed.ends_with("/" + note->path);
    if (is_inside || path.substr(0, path.size() - 3) == typed) return note->path;
  }
  return std::string(typed);
}

Result<const Note*> one_of(const Candidates& candidates, std::string_view typed,
                           std::string_view what) {
  const auto name = without_shell_words(typed, candidates);
  typed = name;
  const Who who{typed, fold(typed)};
  const auto [found, best] = best_of(candidates, who);
  if (const auto* each = unread_as_good(candidates, who, best)) {
    return fail({ErrorKind::kNotFound,
                 fmt::format("'{}' may be a note that cannot be read: {}", typed, each->message),
                 each->location, "fix that note, or give the full name of the one you mean"});
  }
  if (found.size() == 1) return found.front();
  if (!found.empty()) return fail(several(found, typed, what));
  const auto employer = hint_at_employer(candidates, who);
  return fail(ErrorKind::kNotFound, fmt::format("no {} is called '{}'", what, typed),
              employer.empty() ? suggestion(candidates.notes, typed) : employer);
}

}  // namespace

Result<const Contact*> one_contact(const Notebook& notebook, std::string_view who) {
  TRY_ASSIGN(const auto* note, one_of(candidates_in(notebook, kContact), who, "contact"));
  return notebook.contact_of(*note);
}

std::vector<const Note*> notes_like(const Notebook& notebook, std::string_view type,
                                    std::string_view who) {
  const auto candidates = candidates_in(notebook, type);
  const auto name = without_shell_words(who, candidates);
  return best_of(candidates, {name, fold(name)}).notes;
}

std::vector<const Contact*> contacts_like(const Notebook& notebook, std::string_view who) {
  std::vector<const Contact*> contacts;
  for (const auto* note : notes_like(notebook, kContact, who))
    contacts.push_back(notebook.contact_of(*note));
  return contacts;
}

Status check_one_organization(const Notebook& notebook, std::string_view name) {
  const auto folded = fold(name);
  for (const auto* key : {"name", "aliases"}) {
    std::vector<const Note*> found;
    for (const auto& note : notebook.notes) {
      const auto names = note.fields.texts_at(key);
      const bool is_called = std::ranges::find(names, folded, fold) != names.end();
      if (note.type == kOrganization && is_called) found.push_back(&note);
    }
    if (found.size() > 1) return fail(several(found, name, "organization"));
    if (!found.empty()) return ok();
  }
  return ok();
}

Result<const Note*> one_note(const Notebook& notebook, std::string_view who) {
  return one_of(candidates_in(notebook, ""), who, "note");
}

}  // namespace confab::core
