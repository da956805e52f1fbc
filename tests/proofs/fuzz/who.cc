// SPDX-License-Identifier: MIT
// Finding a person by name: a match really has the name, no match means that nobody has it, and
// several matches are never accidental; folding a folded text or a stem changes nothing. The input
// is the typed text, then one name per line.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/lookup.h"
#include "core/notes/records/schema.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Notebook;

constexpr std::size_t kMostContacts = 8;

bool is_part_of_stem(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;  // a letter of another script
}

std::string stem_for(std::string_view name, std::size_t index) {
  const auto stem = core::stem_from(name);
  require(stem.size() <= 100, "a stem is short");
  require(std::ranges::all_of(stem, is_part_of_stem), "a stem has no capitals and no punctuation");
  require_equal(core::stem_from(stem), stem, "a stem is its own stem");
  return fmt::format("{}{}", stem, index);
}

core::Note contact_called(const std::string& name, std::size_t index) {
  const auto stem = stem_for(name, index);
  return {"contacts/" + stem + ".md", std::string(core::kContact),
          core::Value::map(
              {{"type", core::Value::scalar("contact")}, {"name", core::Value::scalar(name)}})};
}

Notebook notebook_from(Input& input) {
  std::vector<core::RecordedNote> notes;
  while (!input.is_at_end() && notes.size() < kMostContacts)
    notes.push_back(core::recorded(contact_called(input.line(), notes.size())));
  return core::notebook_from(std::move(notes), {}, core::Zones());
}

// Is `typed` anywhere in the names of the note?
bool is_named_by(const core::Note& note, const std::string& typed) {
  const auto wanted = core::fold(typed);
  const auto holds = [&](std::string_view text) {
    return !wanted.empty() && core::fold(text).find(wanted) != std::string::npos;
  };
  const bool is_file = note.path == typed || (typed.find('/') == std::string::npos &&
                                              note.stem() == core::stem_of(typed));
  return is_file || holds(note.text("name")) || holds(note.stem());
}

std::size_t named_by(const Notebook& notebook, const std::string& typed) {
  return static_cast<std::size_t>(std::ranges::count_if(
      notebook.notes, [&](const core::Note& note) { return is_named_by(note, typed); }));
}

void require_right_refusal(const Notebook& notebook, const std::string& typed,
                           const core::Error& error) {
  require(error.kind == core::ErrorKind::kNotFound && !error.hint.empty(), "WHO is found or not");
  const bool is_several = error.hint.starts_with("choose one of these:");
  const auto named = named_by(notebook, typed);
  require(is_several ? named > 1 : named == 0, "nobody or several, as the names say");
}

void check_lookup(const Notebook& notebook, const std::string& typed) {
  const auto found = core::one_contact(notebook, typed);
  if (!found) return require_right_refusal(notebook, typed, found.error());
  const auto* note = notebook.find_path((*found)->path);
  require(note && is_named_by(*note, typed), "whoever is found is called so");
  const auto whole = core::one_contact(notebook, note->path);
  require(whole && *whole == *found, "everybody is found by the path of the note");
}

void check_folding(const std::string& typed, const Notebook& notebook) {
  require_equal(core::fold(core::fold(typed)), core::fold(typed), "folding twice is folding once");
  require_equal(core::fold_case(core::fold_case(typed)), core::fold_case(typed),
                "folding case twice is folding it once");
  std::vector<std::string> names;
  for (const auto& contact : notebook.contacts) names.push_back(contact.name);
  const auto near = core::nearest(typed, names);
  require(near.empty() || std::ranges::count(names, near) > 0, "the nearest is one of them");
  if (std::ranges::count(names, typed) > 0 && !typed.empty())
    require_equal(core::fold(near), core::fold(typed), "nothing is nearer than the word itself");
}

}  // namespace

void who(std::string_view bytes) {
  Input input(bytes);
  const auto typed = input.line();
  const auto notebook = notebook_from(input);
  check_lookup(notebook, typed);
  check_folding(typed, notebook);
}

}  // namespace confab::fuzz
