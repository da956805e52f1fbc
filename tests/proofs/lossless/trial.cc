// SPDX-License-Identifier: MIT
#include "trial.h"

#include <algorithm>

#include "core/notes/records/interview.h"
#include "edits.h"
#include "landmarks.h"
#include "oracle.h"
#include "store/document/document.h"
#include "store/document/markdown/body.h"
#include "store/document/markdown/outline.h"
#include "store/document/yaml/front_matter.h"
#include "tests/unit/store/document/same_spans.h"

namespace confab::proof {
namespace {

using core::Edit;
using core::Value;
using store::Document;

class Trial {
 public:
  Trial(const std::string& path, const Document& note, Tally& tally)
      : path_(path), note_(note), tally_(tally) {}

  void run() {
    compare_readers();
    for (const auto& edit : edits_for(note_)) try_edit(edit);
    for (const auto& edit : repetitions_for(note_)) try_repetition(edit);
    for (const auto& member : note_.fields.members) try_restoring(member);
    try_removing_what_was_added();
    live();
    read_body();
  }

 private:
  // The note after `edits`, unless they are refused.
  std::optional<std::string> after(const std::vector<Edit>& edits) {
    auto result = store::edited(note_, edits);
    if (result) return std::move(result->bytes);
    tally_.refuse(path_, in_words(edits.front()), result.error());
    return {};
  }

  void violate(const std::string& what, const std::string& why) {
    tally_.violate(path_, what, why);
  }

  void compare_readers() {
    const auto flat = store::parse_flat(note_.bytes, note_.frame);
    const auto yaml = store::parse_yaml(note_.bytes, note_.frame);
    if (!flat || !yaml) return;
    if (!(*flat == *yaml)) return violate("read", "the two readers read different values");
    if (!flat->members.empty() && !store::has_same_spans(*flat, *yaml))
      return violate("read", "the two readers see values in different places");
    ++tally_.flat;
  }

  void try_edit(const Edit& edit) {
    const auto bytes = after({edit});
    if (!bytes) return;
    ++tally_.edits;
    if (*bytes == note_.bytes) return violate(in_words(edit), "nothing was changed");
    const auto why = objection(note_.bytes, *bytes, edit);
    if (!why.empty()) violate(in_words(edit), why);
  }

  void try_repetition(const Edit& edit) {
    ++tally_.repetitions;
    const auto bytes = after({edit});
    if (bytes && *bytes != note_.bytes) violate(in_words(edit), "the same again changed the note");
  }

  // Can this value be written in only one way? Escapes and folded lines have many.
  bool is_restorable(const Value& value) const {
    const auto written = std::string_view(note_.bytes).substr(value.begin, value.end - value.begin);
    return value.is_scalar() && written.find_first_of("\\\t\n") == std::string_view::npos &&
           !written.starts_with('|') && !written.starts_with('>');
  }

  void try_restoring(const core::Member& member) {
    if (!is_restorable(member.value)) return;
    const auto bytes = after({core::SetField{member.key, Value::bare("confab")},
                              core::SetField{member.key, Value::bare(member.value.text)}});
    if (!bytes) return;
    ++tally_.restored;
    if (*bytes != note_.bytes) violate("set and restore '" + member.key + "'", "not the same note");
  }

  void try_removing_what_was_added() {
    const auto bytes = after(
        {core::AppendItem{"confab-key", Value::scalar("x")}, core::RemoveField{"confab-key"}});
    if (!bytes) return;
    ++tally_.restored;
    if (*bytes != note_.bytes) violate("add and remove 'confab-key'", "not the same note");
  }

  void live() {
    const auto bytes = after(weeks_of_use());
    if (!bytes) return;
    ++tally_.lives;
    if (!keeps_every_line(note_.bytes, *bytes)) violate("weeks of use", "a line has changed");
  }

  void read_body() {
    const auto begin = std::chrono::steady_clock::now();
    const auto body = store::parse_body_by_cmark(note_);
    if (!body) return tally_.refuse(path_, "read the body", body.error());
    const auto scanned = store::scan_body(note_);
    if (scanned && *scanned != *body)
      violate("read the body", "its lines say something else than cmark-gfm");
    core::bank_questions_in(*body);
    core::interview_from({}, *body);
    tally_.time(path_, std::chrono::steady_clock::now() - begin);
    ++tally_.bodies;
  }

  const std::string& path_;
  const Document& note_;
  Tally& tally_;
};

}  // namespace

void try_note(const std::string& path, const std::string& bytes, Tally& tally) {
  ++tally.files;
  if (!front_matter_of(bytes)) return;
  ++tally.notes;
  const auto note = store::parse_document(bytes);
  if (!note) return tally.leave(path, note.error());
  if (note->bytes != bytes) return tally.violate(path, "read", "other bytes were read");
  Trial(path, *note, tally).run();
}

}  // namespace confab::proof
