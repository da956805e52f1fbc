// SPDX-License-Identifier: MIT
#include "core/plans/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

#include "core/notes/link_spellings.h"
#include "core/notes/profile_slug.h"
#include "core/notes/schema.h"
#include "core/plans/import_merge.h"
#include "core/plans/import_target.h"
#include "core/plans/known_people.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

bool is_changed(const ImportTarget& target) {
  return target.is_new || target.is_adopted || !target.edits.empty() || !target.note.empty();
}

class Importer {
 public:
  Importer(const ImportGround& ground, const ImportChoices& choices)
      : ground_(ground), choices_(choices), merger_(ground, choices) {
    for (const auto& contact : ground.notebook.contacts) {
      const auto* note = ground.notebook.find_path(contact.path);
      if (!note) continue;
      auto fields = note->fields;
      if (fields.text_at("name").empty()) set_text(fields, "name", contact.name);
      add_target({.path = contact.path, .fields = std::move(fields)});
    }
    for (const auto& path : ground.notebook.other_notes) add_other(path);
  }

  void add(const ImportedPerson& person) {
    const auto usable = with_known_zone(person);
    if (!person.path.empty()) return adopt(usable, person.path);
    const auto known = known_.find(usable.fields);
    if (known.is_certain) return merge(known.people.front(), usable);
    if (const auto same = same_by_name(usable)) return merge(*same, usable);
    if (choices_.unknown == ImportChoices::Unknown::kLeave) return;
    decide(usable, known.people);
  }

  void add(const ImportedNote& note) {
    const auto [made, is_first] = made_.emplace(note.path, note.bytes);
    const auto there = is_first ? ground_.bytes_at(note.path) : std::optional(made->second);
    if (there == note.bytes) return report(note, RowState::kSame, note.path);
    if (const auto stem = linked_stranger(note); !stem.empty())
      return report(note, RowState::kSkipped, "",
                    fmt::format("it links to '{}', who is another person here", stem));
    if (!there) return add_new(note);
    if (is_first && ground_.is_as_made(note.path, *there)) return write(note, there);
    if (const auto known = by_path_.find(note.path); note.person && known != by_path_.end())
      return add_over(note, known->second);
    report(note, RowState::kSkipped, note.path,
           fmt::format("another '{}' is there, and stays as it is", note.path));
  }

  void add(const ImportedAttempt& attempt) {
    const auto people = people_of(attempt);
    if (people.size() != 1) {
      const auto why = people.empty()
                           ? fmt::format("{} is not a contact", attempt.name)
                           : fmt::format("'{}' may be {} contacts", attempt.name, people.size());
      rows_.push_back({attempt.place, RowState::kSkipped, "", why});
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
    ImportPlan result{{std::move(written_)}, std::move(rows_), std::move(questions_)};
    for (auto& target : targets_) {
      if (!is_changed(target)) continue;
      TRY_ASSIGN(auto step, step_for(target, ground_.body));
      result.plan.steps.push_back(std::move(step));
    }
    return result;
  }

 private:
  // A note of the owner's may say in its front matter whose it is.
  void add_other(const std::string& path) {
    others_.emplace(stem_from(stem_of(path)), path);
    if (!ground_.other_fields) return;
    const auto fields = ground_.other_fields(path);
    for (const std::string_view key : {"name", "aliases", "alias"}) {
      for (const auto& text : fields.texts_at(key)) others_.emplace(stem_from(text), path);
    }
    for (const auto& text : fields.texts_at("linkedin"))
      other_profiles_.emplace(profile_slug(text), path);
  }

  std::size_t add_target(ImportTarget target) {
    targets_.push_back(std::move(target));
    known_.add(targets_.size() - 1, targets_.back().fields);
    by_path_.emplace(targets_.back().path, targets_.size() - 1);
    return targets_.size() - 1;
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
      const auto known = known_.find(person.fields);
      if (known.is_certain) return merge(known.people.front(), person);
      if (const auto same = same_by_name(person)) return merge(*same, person);
    }
    if (const auto* twin = note_spelled(stem_of(note.path), ground_.notebook))
      return report(note, RowState::kSkipped, twin->path,
                    fmt::format("'{}' has the same name, and stays as it is", twin->path));
    if (note.person) return decide(note);
    write(note);
  }

  // A person of whom only the name may be known, or a note of the owner's with that name.
  void decide(const ImportedNote& note) {
    const auto person = with_known_zone(*note.person);
    auto people = known_.find(person.fields).people;
    add_people_like(person, people);
    auto path = people.empty() ? note_of_owner(person) : "";
    if (path.empty() && people.empty()) path = note_of_owner(stem_of(note.path));
    const bool is_clear = people.empty() && path.empty();
    const auto choice = is_clear ? SameName::kNew : choice_for(note.place);
    if (choice == SameName::kNew) return write(note);
    settle(person, people, path, choice);
  }

  // A note whose path a contact has: the same person, unless an address or the name differs.
  void add_over(const ImportedNote& note, std::size_t there) {
    const auto person = with_known_zone(*note.person);
    const auto known = known_.find(person.fields);
    if (known.is_certain && known.people.front() != there) {
      strangers_.emplace_back(stem_of(note.path));
      return merge(known.people.front(), person);
    }
    const bool is_same = known.is_certain || known_.may_be(there, person.fields);
    const auto choice = is_same ? SameName::kAdopt : choice_for(note.place);
    if (choice != SameName::kNew) return settle(person, {there}, "", choice);
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

  // --- who it is ---

  // The person of that name whose note has everything in the file, so that importing a file again
  // asks nothing.
  std::optional<std::size_t> same_by_name(const ImportedPerson& person) const {
    for (const auto index : known_.with_name_of(person.fields)) {
      if (says_all(targets_[index], person)) return index;
    }
    return std::nullopt;
  }

  bool says_all(const ImportTarget& target, const ImportedPerson& person) const {
    return std::ranges::all_of(person.fields.members, [&](const Member& member) {
      if (member.key == "outreach") return true;
      const auto there = target.fields.texts_at(member.key);
      return !there.empty() &&
             (member.key == "found-through" ||
              differing(target, member.key, member.value.texts(), ground_.notebook).empty());
    });
  }

  SameName choice_for(const std::string& place) const {
    const auto answer = choices_.answers.find(place);
    return answer == choices_.answers.end() ? choices_.same_name : answer->second;
  }

  // The question that is open about `person`: who of `people`, or which note of the owner's.
  OpenQuestion question_about(const ImportedPerson& person, const std::vector<std::size_t>& people,
                              const std::string& path) const {
    OpenQuestion question{person.place, std::string(person.name()), {}};
    for (const auto each : people) {
      const auto& target = targets_[each];
      // A note that is not written yet is known by its row.
      question.others.push_back(target.is_new ? target.place : target.path);
    }
    if (people.empty()) question.others.push_back(path);
    question.is_in_file =
        people.size() == 1 && targets_[people.front()].is_new &&
        fold(targets_[people.front()].fields.text_at("name")) == fold(person.name());
    return question;
  }

  void add_people_like(const ImportedPerson& person, std::vector<std::size_t>& people) const {
    for (const auto each : known_.with_name_like(person.fields)) {
      if (std::ranges::find(people, each) == people.end()) people.push_back(each);
    }
  }

  // The note of the owner's, of no type, that has this name or profile; empty if there is none.
  std::string note_of_owner(std::string_view name) const {
    const auto stem = stem_from(name);
    const auto other = stem.empty() ? others_.end() : others_.find(stem);
    return other == others_.end() ? "" : other->second;
  }
  std::string note_of_owner(const ImportedPerson& person) const {
    for (const auto& text : person.fields.texts_at("linkedin")) {
      const auto slug = profile_slug(text);
      const auto found = slug.empty() ? other_profiles_.end() : other_profiles_.find(slug);
      if (found != other_profiles_.end()) return found->second;
    }
    return note_of_owner(person.name());
  }

  // `same` are people matched by something other than the name.
  void decide(const ImportedPerson& person, std::vector<std::size_t> same) {
    add_people_like(person, same);
    const auto path = same.empty() ? note_of_owner(person) : "";
    const bool is_clear = same.empty() && path.empty();
    settle(person, same, path, is_clear ? SameName::kNew : choice_for(person.place));
  }

  void settle(const ImportedPerson& person, const std::vector<std::size_t>& same,
              const std::string& path, SameName choice) {
    if (choice == SameName::kAsk)
      questions_.push_back(question_about(person, same, path));
    else if (choice == SameName::kNew)
      create(person);
    else if (same.size() > 1)
      refuse(person, fmt::format("'{}' may be {} contacts", person.name(), same.size()));
    else if (same.size() == 1)
      merge(same.front(), person);
    else
      adopt(person, path);
  }

  std::vector<std::size_t> people_of(const ImportedAttempt& attempt) const {
    if (const auto found = known_.find_profile(attempt.profile)) return {*found};
    Value fields = Value::map({});
    set_text(fields, "name", attempt.name);
    set_text(fields, "linkedin", attempt.profile);
    return known_.with_name_of(fields);
  }

  // --- what changes ---

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
    add_target({.path = path,
                .fields = merger_.new_fields(person),
                .is_new = true,
                .note = person.note,
                .place = person.place});
    rows_.push_back({person.place, RowState::kNew, path});
  }

  void adopt(const ImportedPerson& person, const std::string& path) {
    if (const auto known = by_path_.find(path); known != by_path_.end()) {
      merge(known->second, person);
      // A note does not differ from itself.
      if (!person.path.empty()) rows_.back().differences.clear();
      return;
    }
    // A note adopted in place has its text already.
    add_target({.path = path,
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
  KnownPeople known_;
  std::vector<ImportTarget> targets_;
  std::unordered_map<std::string, std::size_t> by_path_;
  std::unordered_map<std::string, std::string> others_;  // by the stem confab would give it
  std::unordered_map<std::string, std::string> other_profiles_;
  std::vector<std::string> strangers_;  // stems that are other people in the notes of the file
  std::vector<std::string> taken_;
  std::map<std::string, std::string> made_;  // bytes of imported notes, by path
  std::vector<Step> written_;
  std::vector<ImportedRow> rows_;
  std::vector<OpenQuestion> questions_;
};

}  // namespace

std::string_view row_state_name(RowState state) {
  switch (state) {
    case RowState::kNew:
      return "new";
    case RowState::kFilled:
      return "filled";
    case RowState::kUpdated:
      return "updated";
    case RowState::kSame:
      return "same";
    case RowState::kSkipped:
      return "skipped";
    case RowState::kRefused:
      return "refused";
  }
  return "same";
}

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
