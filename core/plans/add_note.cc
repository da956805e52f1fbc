// SPDX-License-Identifier: MIT
#include "core/plans/add_note.h"

#include <fmt/format.h>

#include <map>

#include "core/notes/records/schema.h"
#include "core/text/fold.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

Error two_of(const Value& a, const Value& b, const std::string& key) {
  return {ErrorKind::kRefused,
          fmt::format("'{}' and '{}' would be two notes with the same {}", a.text_at("name"),
                      b.text_at("name"), key.substr(0, key.find(':'))),
          {},
          "leave one of them out"};
}

Status refuse_known(const KnownNotes& known_notes, std::string_view type, const Value& fields) {
  auto known = known_notes.find(fields);
  const bool is_other_name = !known;
  if (!known) known = known_notes.find_shared_mailbox(fields);
  if (!known) return ok();
  auto hint = fmt::format("see it with 'confab show {}'", note_word(known->note->stem()));
  if (known->shared == "name" || is_other_name)
    hint += fmt::format("; if this is {}, use 'confab add-{} … --new'",
                        type == kContact ? "someone else" : "another one", type);
  return fail(already_exists(*known, std::move(hint)));
}

Error several_notes(std::string_view name, std::string_view type,
                    const Pointers<std::string>& paths) {
  std::string list;
  for (const auto* path : paths) list += (list.empty() ? "" : ", ") + *path;
  return {ErrorKind::kRefused,
          fmt::format("{} notes are named '{}': {}", paths.size(), name, list),
          {},
          fmt::format("to use one of them, rename the others; for a new note, use 'confab add-{} "
                      "… --new'",
                      type)};
}

// If the owner has a page with that name, it becomes the new note, unless it is about someone else.
Result<Step> new_note(const Notebook& notebook, const KnownNotes& known, NewNote note,
                      const std::vector<std::string>& taken, Namesake namesake) {
  const std::string type(note.fields.text_at("type"));
  auto stem = stem_from(note.fields.text_at("name"));
  if (stem.empty()) stem = type;
  std::vector<Edit> edits;
  if (!note.text.empty())
    edits.push_back(InsertInSection{"Notes", with_final_newline(std::move(note.text))});
  if (namesake == Namesake::kSame) {
    TRY(refuse_known(known, type, note.fields));
    const auto own = known.others_with(stem);
    if (own.size() > 1) return fail(several_notes(note.fields.text_at("name"), type, own));
    if (!own.empty())
      return Step{AdoptNote{*own.front(), std::move(note.fields), std::move(edits)},
                  type == kContact ? "now a contact" : "now an organization"};
  }
  const auto path = fmt::format("{}s/{}.md", type, notebook.free_stem(stem, taken));
  return Step{CreateNote{path, std::move(note.fields), std::move(note.body), std::move(edits)},
              "new"};
}

}  // namespace

Result<Step> add_contact(const Notebook& notebook, const KnownNotes& known, NewNote note,
                         const std::vector<std::string>& taken) {
  return new_note(notebook, known, std::move(note), taken, Namesake::kSame);
}

Result<Plan> add_notes(const Notebook& notebook, std::string_view type, std::vector<NewNote> notes,
                       Namesake namesake) {
  const KnownNotes known(notebook, type);
  Plan plan;
  std::vector<std::string> taken;
  std::map<std::string, std::size_t> added;  // which note each key belongs to
  for (std::size_t i = 0; i < notes.size(); ++i) {
    for (const auto& key : keys_of(type, notes[i].fields)) {
      const auto& same = notes[added.emplace(key, i).first->second];
      const bool is_shared = is_mailbox(key) && have_different_names(same.fields, notes[i].fields);
      if (&same != &notes[i] && !is_shared) return fail(two_of(same.fields, notes[i].fields, key));
    }
    TRY_ASSIGN(auto step, new_note(notebook, known, notes[i], taken, namesake));
    taken.emplace_back(stem_of(*changed_note(step.change)));
    plan.steps.push_back(std::move(step));
  }
  return plan;
}

}  // namespace confab::core
