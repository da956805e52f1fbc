// SPDX-License-Identifier: MIT
// Files of other programs: whatever is in them, each person becomes a note that can be written and
// that says no more than what was read.
#include "core/notes/records/schema.h"
#include "core/plans/import/import.h"
#include "core/text/inert.h"
#include "core/text/one_line.h"
#include "store/document/edits/edit.h"
#include "store/document/text/plain_text.h"
#include "store/formats/formats.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

void check_field(const core::Member& member) {
  const auto* field = core::find_field(core::kContact, member.key);
  for (const auto& text : member.value.texts()) {
    require(core::one_line(text) == text && store::is_utf8(text), "a field is one line of text");
    require(text.find("[[") == text.npos && text.find("{{") == text.npos,
            "a field holds no link and no template");
    require(!field || !core::value_problem(*field, text), "a field fits its key");
  }
}

void check_person(const core::ImportedPerson& person) {
  require(!person.name().empty() && !person.place.empty(), "a person has a name and a place");
  for (const auto& member : person.fields.members) {
    if (member.key != "outreach") check_field(member);
  }
  const auto body = core::inert_markdown(person.note) + "\n";
  const auto note = store::new_note(person.fields, body);
  require(note.has_value(), "the note can be written");
  const auto document = store::parse_document(*note);
  require(document && document->fields == person.fields, "the note says what was read");
}

// A note of another notebook is written as it is, so it must be one, in a place for notes.
void check_note(const core::ImportedNote& note) {
  const auto path = "/" + note.path;
  require(path.ends_with(".md") && path.find("/.") == path.npos && path.find("//") == path.npos,
          "a note is a file in a folder that is not hidden");
  require(store::is_utf8(path) && path.find('\n') == path.npos, "its path is one line of text");
  require(store::parse_document(note.bytes).has_value(), "a note can be read");
  if (note.person) check_person(*note.person);
}

void check_read(const store::Read& read) {
  if (!read) return require(!read.error().message.empty(), "a refusal says why");
  for (const auto& person : read->people) check_person(person);
  for (const auto& note : read->notes) check_note(note);
  for (const auto& entry : read->left_out)
    require(!entry.place.empty() && !entry.why.empty(), "what is left out is named, with a reason");
}

}  // namespace

void imports(std::string_view input) {
  const store::ForeignFile file{"people.csv", std::string(input)};
  check_read(store::read_foreign(file, nullptr, {.dates = store::DateOrder::kDayFirst}));
  for (const auto& format : store::import_formats())
    check_read(store::read_foreign(file, &format, {.owner = "My Self"}));
}

}  // namespace confab::fuzz
