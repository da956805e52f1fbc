// SPDX-License-Identifier: MIT
#include "core/plans/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

#include "core/notes/employer.h"
#include "core/notes/schema.h"
#include "core/plans/import_target.h"
#include "core/plans/import_values.h"
#include "core/plans/known_people.h"
#include "core/text/fold.h"
#include "core/text/inert.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr std::size_t kMessageBytes = 500;  // of a message's text that are kept

std::string shortened(std::string_view text) {
  if (text.size() <= kMessageBytes) return std::string(text);
  auto cut = text.rfind(' ', kMessageBytes);
  return std::string(text.substr(0, cut == std::string_view::npos ? 0 : cut)) + " …";
}

// Have both names the same words, in whatever order?
bool is_same_name(std::string_view a, std::string_view b) {
  auto first = words_of_name(a);
  auto second = words_of_name(b);
  std::ranges::sort(first);
  std::ranges::sort(second);
  return first == second;
}

void add_once(std::vector<std::string>& texts, const std::string& text) {
  if (std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
}

bool is_changed(const ImportTarget& target) {
  return target.is_new || target.is_adopted || !target.edits.empty() || !target.note.empty();
}

class Importer {
 public:
  Importer(const ImportGround& ground, const ImportChoices& choices)
      : ground_(ground), choices_(choices) {
    for (const auto& contact : ground.notebook.contacts) {
      const auto* note = ground.notebook.find_path(contact.path);
      if (!note) continue;
      auto fields = note->fields;
      if (fields.text_at("name").empty()) set_text(fields, "name", contact.name);
      add_target({.path = contact.path, .fields = std::move(fields)});
    }
    for (const auto& path : ground.notebook.other_notes) others_.emplace(fold(stem_of(path)), path);
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
    if (!there) return add_new(note);
    if (is_first && ground_.is_as_made(note.path, *there)) return write(note, there);
    if (const auto known = by_path_.find(note.path); note.person && known != by_path_.end())
      return merge(known->second, with_known_zone(*note.person));
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
    log(people.front(), attempt);
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
    const auto* twin = ground_.notebook.find_note(stem_of(note.path));
    if (!twin) return write(note);
    report(note, RowState::kSkipped, twin->path,
           fmt::format("'{}' has the same name, and stays as it is", twin->path));
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
      return !there.empty() && (member.key == "found-through" ||
                                differing(target, member.key, member.value.texts()).empty());
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

  // `same` are people matched by something other than the name.
  void decide(const ImportedPerson& person, std::vector<std::size_t> same) {
    for (const auto each : known_.with_name_of(person.fields)) {
      if (std::ranges::find(same, each) == same.end()) same.push_back(each);
    }
    const auto other = others_.find(fold(person.name()));
    const auto path = same.empty() && other != others_.end() ? other->second : "";
    const bool is_clear = same.empty() && path.empty();
    const auto choice = is_clear ? SameName::kNew : choice_for(person.place);
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

  Value value_for(std::string_view key, const std::vector<std::string>& texts) const {
    if (key == "organization" && texts.size() == 1) {
      if (const auto* note = ground_.notebook.find_organization(link_from(texts[0])))
        return Value::scalar(wikilink(note->stem()));
    }
    const auto* field = find_field(kContact, key);
    const bool is_flag = field && field->type == FieldType::kFlag && texts.size() == 1;
    return is_flag ? Value::bare(texts[0]) : imported_value(texts);
  }

  Value new_fields(const ImportedPerson& person) const {
    auto fields = Value::map({{"type", Value::scalar(std::string(kContact))},
                              {"name", Value::scalar(std::string(person.name()))}});
    for (const auto& member : person.fields.members) {
      if (member.key == "name" || member.key == "type") continue;
      const bool is_log = member.key == "outreach";
      fields.members.push_back(
          {member.key, is_log ? member.value : value_for(member.key, member.value.texts())});
    }
    return fields;
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
                .fields = new_fields(person),
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
                .fields = new_fields(person),
                .is_adopted = true,
                .note = person.path.empty() ? person.note : "",
                .place = person.place});
    rows_.push_back({person.place, RowState::kFilled, path, "adopted as a contact"});
  }

  // Those of `texts` that the contact does not say at `key`.
  std::vector<std::string> differing(const ImportTarget& target, std::string_view key,
                                     const std::vector<std::string>& texts) const {
    const auto there = target.fields.texts_at(key);
    if (is_list_key(key)) return missing_from(key, there, texts);
    if (key == "organization" && is_same_company(company_of(target), texts.front())) return {};
    return missing_from(key, there, {texts.front()});
  }

  std::string company_of(const ImportTarget& target) const {
    const auto link = link_from(target.fields.text_at("organization"));
    const auto* note = ground_.notebook.find_organization(link);
    return note ? note->name : link.text;
  }

  static std::string difference(const ImportTarget& target, const std::string& key,
                                const std::string& company, const std::vector<std::string>& texts) {
    const auto there = key == "organization" ? company : joined(target.fields.texts_at(key), ", ");
    return fmt::format("{}: the note says '{}', the file '{}'", key, there, joined(texts, ", "));
  }

  void merge(std::size_t index, const ImportedPerson& person) {
    auto& target = targets_[index];
    ImportedRow row{person.place, RowState::kSame, target.path};
    std::vector<std::string> changed;
    if (!is_same_name(target.fields.text_at("name"), person.name()))
      row.differences.push_back(
          difference(target, "name", company_of(target), {std::string(person.name())}));
    for (const auto& member : person.fields.members) {
      if (member.key == "name" || member.key == "type") continue;
      if (member.key == "outreach")
        merge_log(target, member.value, changed);
      else
        merge_member(target, member, row, changed);
    }
    merge_note(target, person.note, row, changed);
    if (!changed.empty()) {
      row.state = choices_.differing == Differing::kTake ? RowState::kUpdated : RowState::kFilled;
      row.detail = joined(changed, ", ");
      for (const auto& key : changed) add_once(target.filled, key);
    }
    rows_.push_back(std::move(row));
  }

  void merge_member(ImportTarget& target, const Member& member, ImportedRow& row,
                    std::vector<std::string>& changed) {
    const auto texts = member.value.texts();
    if (texts.empty()) return;
    if (target.fields.texts_at(member.key).empty()) {
      set_member(target, member.key, value_for(member.key, texts));
      changed.push_back(member.key);
      return;
    }
    // How a person was found first stays true.
    const auto others = member.key == "found-through" ? std::vector<std::string>{}
                                                      : differing(target, member.key, texts);
    if (others.empty()) return;
    if (choices_.differing == Differing::kKeep) {
      row.differences.push_back(difference(target, member.key, company_of(target), others));
      return;
    }
    changed.push_back(member.key);
    if (is_list_key(member.key)) return append_texts(target, member.key, others);
    const auto there = member.key == "organization"
                           ? company_of(target)
                           : joined(target.fields.texts_at(member.key), ", ");
    target.replaced.emplace(member.key, there);
    set_member(target, member.key, value_for(member.key, others));
  }

  // Is that text in the note, or about to be, however its lines are broken?
  bool has_text(const ImportTarget& target, std::string_view text) const {
    auto there = inert_markdown(target.note);
    if (!target.is_new && ground_.bytes_at)
      there += "\n" + ground_.bytes_at(target.path).value_or("");
    return fold(there).find(fold(inert_markdown(text))) != std::string::npos;
  }

  // A new note gets all text about the person. To one that was there, text is added only if asked.
  void merge_note(ImportTarget& target, const std::string& text, ImportedRow& row,
                  std::vector<std::string>& changed) const {
    if (text.empty() || has_text(target, text)) return;
    if (!target.is_new && choices_.differing == Differing::kKeep) {
      row.differences.push_back(
          fmt::format("notes unchanged; the file adds '{}'", one_line(shortened(text))));
      return;
    }
    add_paragraph(target.note, text);
    changed.push_back("notes");
  }

  // --- outreach ---

  void merge_log(ImportTarget& target, const Value& log, std::vector<std::string>& changed) {
    for (const auto& entry : log.entries()) {
      if (add_entry(target, entry))
        changed.push_back(fmt::format("outreach {}", entry.text_at("date")));
    }
  }

  void log(std::size_t index, const ImportedAttempt& attempt) {
    auto entry = attempt.entry;
    if (choices_.texts == ImportChoices::Texts::kTake && !attempt.text.empty())
      entry.members.push_back({"note", Value::scalar(shortened(attempt.text))});
    auto& target = targets_[index];
    ImportedRow row{attempt.place, RowState::kSame, target.path};
    if (add_entry(target, entry)) {
      row.state = RowState::kFilled;
      row.detail = fmt::format("outreach {} {}", entry.text_at("date"), entry.text_at("outcome"));
      target.filled.push_back(row.detail);
    }
    rows_.push_back(std::move(row));
  }

  const ImportGround& ground_;
  const ImportChoices& choices_;
  KnownPeople known_;
  std::vector<ImportTarget> targets_;
  std::unordered_map<std::string, std::size_t> by_path_;
  std::unordered_map<std::string, std::string> others_;  // by folded stem
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
