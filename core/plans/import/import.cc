// SPDX-License-Identifier: MIT
#include "core/plans/import/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/schema.h"
#include "core/plans/import/import_merge.h"
#include "core/plans/import/import_rows.h"
#include "core/plans/import/import_targets.h"
#include "core/text/fold.h"
#include "core/time/date.h"

namespace confab::core {
namespace {

bool is_changed(const ImportTarget& target) {
  return target.is_new || target.is_adopted || !target.edits.empty() || !target.note.empty();
}

class Importer {
 public:
  Importer(const ImportGround& ground, const ImportChoices& choices)
      : ground_(ground), choices_(choices), merger_(ground, choices), targets_(ground) {}

  void add(const ImportedPerson& person) {
    const auto usable = with_source(with_known_zone(person));
    if (!person.path.empty()) return adopt(usable, person.path);
    const auto known = targets_.find(usable);
    if (known.is_certain) return merge(known.people.front(), usable);
    if (const auto same = targets_.find_complete(usable)) return merge(*same, usable);
    const auto likely = targets_.likely(usable, known.people);
    const auto choice = likely.is_nobody() ? SameName::kNew : choice_for(person.place);
    // Of a list, only those who are known count.
    const bool is_known = choice == SameName::kAdopt && likely.people.size() == 1;
    if (choices_.unknown == ImportChoices::Unknown::kAdd || is_known)
      settle(usable, likely, choice);
  }

  void add(const ImportedNote& note) {
    const auto [made, is_first] = made_.emplace(note.path, note.bytes);
    const auto there = is_first ? ground_.bytes_at(note.path) : std::optional(made->second);
    if (there == note.bytes) return report(note, RowState::kSame, note.path);
    if (const auto stem = linked_stranger(note); !stem.empty())
      return report(
          note, RowState::kSkipped, "",
          fmt::format("it links to '{0}', who is another person here; rename that note with "
                      "'confab mv {0} NEW' and import again",
                      stem));
    if (!there) return add_new(note);
    if (is_first && ground_.is_as_made(note.path, *there)) return write(note, there);
    if (const auto known = targets_.find_path(note.path); note.person && known)
      return add_over(note, *known);
    report(note, RowState::kSkipped, note.path,
           fmt::format("there is a different '{}' already; it was left unchanged", note.path));
  }

  void add(const ImportedAttempt& attempt) {
    const auto people = targets_.people_of(attempt);
    if (people.size() != 1) {
      const auto why = people.empty()
                           ? fmt::format("{} is not a contact", attempt.name)
                           : fmt::format("'{}' matches {} contacts", attempt.name, people.size());
      rows_.push_back({attempt.place, RowState::kSkipped, "", why});
      return;
    }
    if (is_ahead(attempt)) {
      rows_.push_back({attempt.place, RowState::kSkipped, "", "dated in the future"});
      return;
    }
    rows_.push_back(merger_.logged(targets_[people.front()], attempt));
  }

  void add(const LeftOutEntry& entry) {
    const bool is_refused = entry.cause == LeftOutEntry::Cause::kRefused;
    rows_.push_back(
        {entry.place, is_refused ? RowState::kRefused : RowState::kSkipped, "", entry.why});
  }

  Result<ImportPlan> finish() {
    sort_by_place(rows_);
    ImportPlan result{{std::move(written_)}, std::move(rows_), std::move(questions_)};
    for (auto& target : targets_.all()) {
      if (!is_changed(target)) continue;
      TRY_ASSIGN(auto step, step_for(target, ground_.body));
      result.plan.steps.push_back(std::move(step));
    }
    return result;
  }

 private:
  bool is_ahead(const ImportedAttempt& attempt) const {
    const auto date = find_date(attempt.entry.text_at("date"));
    const auto today = find_date(ground_.today);
    return date && today && date->day() > today->day();
  }

  // A spreadsheet says who referred someone, but not that they were found that way.
  static ImportedPerson with_source(ImportedPerson person) {
    const bool is_referred = !person.fields.text_at("referred-by").empty();
    if (is_referred && !person.fields.find("found-through"))
      set_text(person.fields, "found-through", "referral");
    return person;
  }

  // A zone that this system does not know would be an error in the note.
  ImportedPerson with_known_zone(ImportedPerson person) const {
    const std::string zone(person.fields.text_at("timezone"));
    if (zone.empty() || ground_.notebook.zones.has(zone)) return person;
    std::erase_if(person.fields.members,
                  [](const Member& member) { return member.key == "timezone"; });
    add_paragraph(person.note, "timezone: " + zone);
    return person;
  }

  // --- notes of another notebook ---

  void report(const ImportedNote& note, RowState state, std::string path, std::string detail = "") {
    rows_.push_back({note.place, state, std::move(path), std::move(detail)});
  }

  void write(const ImportedNote& note, std::optional<std::string> over = {}) {
    written_.push_back({CreateFile{note.path, note.bytes, std::move(over)},
                        fmt::format("new, from {}", note.place)});
    report(note, RowState::kNew, note.path);
  }

  // A note whose path is free. A person with a note elsewhere keeps that one.
  void add_new(const ImportedNote& note) {
    if (note.person) {
      const auto person = with_known_zone(*note.person);
      const auto known = targets_.find(person);
      if (known.is_certain) return merge(known.people.front(), person);
      if (const auto same = targets_.find_complete(person)) return merge(*same, person);
    }
    if (const auto* twin = note_spelled(stem_of(note.path), ground_.notebook))
      return report(note, RowState::kSkipped, twin->path,
                    fmt::format("'{}' has the same name; it was left unchanged", twin->path));
    if (note.person) return decide(note);
    write(note);
  }

  // A person who may be known, but only by name; or a note of the owner's with that name.
  void decide(const ImportedNote& note) {
    const auto person = with_known_zone(*note.person);
    auto likely = targets_.likely(person, targets_.find(person).people);
    if (likely.is_nobody()) likely.owners_note = targets_.note_of_owner(stem_of(note.path));
    const auto choice = likely.is_nobody() ? SameName::kNew : choice_for(note.place);
    if (choice == SameName::kNew) return write(note);
    settle(person, likely, choice);
  }

  // A note whose path a contact has: the same person, unless an address or the name differs.
  void add_over(const ImportedNote& note, std::size_t there) {
    const auto person = with_known_zone(*note.person);
    const auto known = targets_.find(person);
    if (known.is_certain && known.people.front() != there) {
      strangers_.emplace_back(stem_of(note.path));
      return merge(known.people.front(), person);
    }
    const bool is_same = known.is_certain || targets_.may_be(there, person);
    const auto choice = is_same ? SameName::kAdopt : choice_for(note.place);
    if (choice != SameName::kNew) return settle(person, {.people = {there}}, choice);
    strangers_.emplace_back(stem_of(note.path));
    refuse(person, fmt::format("'{}' is about another person; rename that note with 'confab mv' "
                               "and import again",
                               note.path));
  }

  // The link in `note` to someone who is not the person of that name here; empty if none is.
  std::string linked_stranger(const ImportedNote& note) const {
    for (const auto& stem : strangers_) {
      for (const std::string_view end : {"]]", "|", "#"}) {
        if (note.bytes.find(fmt::format("[[{}{}", stem, end)) != std::string::npos) return stem;
      }
    }
    return "";
  }

  // --- people ---

  SameName choice_for(const std::string& place) const {
    const auto answer = choices_.answers.find(place);
    return answer == choices_.answers.end() ? choices_.same_name : answer->second;
  }

  OpenQuestion question_about(const ImportedPerson& person, const Likely& likely) const {
    OpenQuestion question{person.place, std::string(person.name()), {}};
    for (const auto each : likely.people) {
      const auto& target = targets_[each];
      // A note that is not written yet is known by its row.
      question.others.push_back(target.is_new ? target.place : target.path);
    }
    if (likely.people.size() == 1) {
      const auto& other = targets_[likely.people.front()];
      question.is_in_file =
          other.is_new && fold(other.fields.text_at("name")) == fold(person.name());
    }
    if (likely.people.empty()) question.others.push_back(likely.owners_note);
    return question;
  }

  void settle(const ImportedPerson& person, const Likely& likely, SameName choice) {
    if (choice == SameName::kAsk)
      questions_.push_back(question_about(person, likely));
    else if (choice == SameName::kNew)
      create(person);
    else if (likely.people.size() > 1)
      refuse(person, fmt::format("'{}' matches {} contacts", person.name(), likely.people.size()));
    else if (likely.people.size() == 1)
      merge(likely.people.front(), person);
    else
      adopt(person, likely.owners_note);
  }

  void refuse(const ImportedPerson& person, std::string why) {
    rows_.push_back({person.place, RowState::kRefused, "", std::move(why)});
  }

  void create(const ImportedPerson& person) {
    auto stem = stem_from(person.name());
    if (stem.empty()) stem = kContact;
    stem = ground_.notebook.free_stem(stem, taken_);
    const auto path = fmt::format("contacts/{}.md", stem);
    // The note that is there may be about this person.
    if (ground_.bytes_at && ground_.bytes_at(path))
      return refuse(person,
                    fmt::format("cannot read '{}', which may be about the same person", path));
    taken_.push_back(stem);
    targets_.add({.path = path,
                  .fields = merger_.new_fields(person),
                  .is_new = true,
                  .note = person.note,
                  .place = person.place});
    rows_.push_back({person.place, RowState::kNew, path});
  }

  void adopt(const ImportedPerson& person, const std::string& path) {
    if (const auto known = targets_.find_path(path)) {
      merge(*known, person);
      // A note does not differ from itself.
      if (!person.path.empty()) rows_.back().differences.clear();
      return;
    }
    // A note adopted in place has its text already.
    targets_.add({.path = path,
                  .fields = merger_.new_fields(person),
                  .is_adopted = true,
                  .note = person.path.empty() ? person.note : "",
                  .place = person.place});
    rows_.push_back({person.place, RowState::kFilled, path, "adopted as a contact"});
  }

  void merge(std::size_t index, const ImportedPerson& person) {
    rows_.push_back(merger_.merged(targets_[index], person));
  }

  const ImportGround& ground_;
  const ImportChoices& choices_;
  ImportMerger merger_;
  ImportTargets targets_;
  std::vector<std::string> strangers_;  // stems that are other people in the notes of the file
  std::vector<std::string> taken_;
  std::map<std::string, std::string> made_;  // bytes of imported notes, by path
  std::vector<Step> written_;
  std::vector<ImportedRow> rows_;
  std::vector<OpenQuestion> questions_;
};

}  // namespace

Result<ImportPlan> import_people(const Imported& imported, const ImportGround& ground,
                                 const ImportChoices& choices) {
  Importer importer(ground, choices);
  for (const auto& person : imported.people) importer.add(person);
  for (const auto& note : imported.notes) importer.add(note);
  for (const auto& attempt : imported.attempts) importer.add(attempt);
  for (const auto& entry : imported.left_out) importer.add(entry);
  return importer.finish();
}

}  // namespace confab::core
