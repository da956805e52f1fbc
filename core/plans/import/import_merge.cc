// SPDX-License-Identifier: MIT
#include "core/plans/import/import_merge.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/notes/values/employer.h"
#include "core/plans/former_job.h"
#include "core/plans/import/import_values.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/missing_lines.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr std::size_t kMessageBytes = 500;  // of a message's text that are kept

std::string shortened(std::string_view text) {
  if (text.size() <= kMessageBytes) return std::string(text);
  auto cut = text.rfind(' ', kMessageBytes);
  return std::string(text.substr(0, cut == std::string_view::npos ? 0 : cut)) + " …";
}

constexpr std::string_view kBetweenMessages = " / ";

// Is `text` one of the messages in `note`?
bool has_message(std::string_view note, std::string_view text) {
  const auto wanted = fmt::format("{0}{1}{0}", kBetweenMessages, fold(text));
  const auto all = fmt::format("{0}{1}{0}", kBetweenMessages, fold(note));
  return all.find(wanted) != std::string::npos;
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

Value value_for(std::string_view key, const std::vector<std::string>& texts,
                const Notebook& notebook) {
  if (key == "organization" && texts.size() == 1) {
    if (const auto* note = notebook.find_organization(link_from(texts[0])))
      return Value::scalar(wikilink(note->stem()));
  }
  const auto* field = find_field(kContact, key);
  const bool is_flag = field && field->type == FieldType::kFlag && texts.size() == 1;
  return is_flag ? Value::bare(texts[0]) : imported_value(texts);
}

std::string company_of(const ImportTarget& target, const Notebook& notebook) {
  const auto link = link_from(target.fields.text_at("organization"));
  const auto* note = notebook.find_organization(link);
  return note ? note->name : link.text;
}

std::string difference(const ImportTarget& target, const std::string& key,
                       const std::string& company, const std::vector<std::string>& texts) {
  const auto there = key == "organization" ? company : joined(target.fields.texts_at(key), ", ");
  const auto said = there.empty() ? "nothing" : fmt::format("'{}'", there);
  return fmt::format("{}: the note says {}, the file '{}'", key, said, joined(texts, ", "));
}

void merge_log(ImportTarget& target, const Value& log, std::vector<std::string>& changed) {
  for (const auto& entry : log.entries()) {
    if (add_entry(target, entry))
      changed.push_back(fmt::format("outreach {}", entry.text_at("date")));
  }
}

}  // namespace

// Those of `texts` that the contact does not say at `key`.
std::vector<std::string> differing(const ImportTarget& target, std::string_view key,
                                   const std::vector<std::string>& texts,
                                   const Notebook& notebook) {
  const auto there = target.fields.texts_at(key);
  if (is_list_key(key)) return missing_from(key, there, texts);
  if (key == "organization" && is_same_company(company_of(target, notebook), texts.front()))
    return {};
  return missing_from(key, there, {texts.front()});
}

Value ImportMerger::new_fields(const ImportedPerson& person) const {
  auto fields = Value::map({{"type", Value::scalar(std::string(kContact))},
                            {"name", Value::scalar(std::string(person.name()))}});
  for (const auto& member : person.fields.members) {
    if (member.key == "name" || member.key == "type") continue;
    const bool is_log = member.key == "outreach";
    fields.members.push_back(
        {member.key,
         is_log ? member.value : value_for(member.key, member.value.texts(), ground_.notebook)});
  }
  return fields;
}

ImportedRow ImportMerger::merged(ImportTarget& target, const ImportedPerson& person) const {
  const auto before = target.fields;
  const bool is_former = is_former_job(before, person.fields);
  ImportedRow row{person.place, RowState::kSame, target.path};
  std::vector<std::string> changed;
  const auto job_choice = is_former ? Differing::kKeep : choices_.differing;
  if (!is_same_name(target.fields.text_at("name"), person.name()))
    row.differences.push_back(difference(target, "name", company_of(target, ground_.notebook),
                                         {std::string(person.name())}));
  for (const auto& member : person.fields.members) {
    if (member.key == "name" || member.key == "type") continue;
    const bool is_job = member.key == "organization" || member.key == "role";
    if (member.key == "outreach")
      merge_log(target, member.value, changed);
    else if (member.key == "role" && job_choice == Differing::kKeep &&
             lacks_role_elsewhere(target, person))
      row.differences.push_back(difference(target, "role", "", member.value.texts()));
    else
      merge_member(target, member, is_job ? job_choice : choices_.differing, row, changed);
  }
  keep_former_job(target, before);
  merge_note(target, person.note, row, changed);
  if (!changed.empty()) {
    row.state = choices_.differing == Differing::kTake ? RowState::kUpdated : RowState::kFilled;
    row.detail = joined(changed, ", ");
    for (const auto& key : changed) add_once(target.filled, key);
  }
  return row;
}

// A role belongs to its employer: one at another employer does not fill in the note's.
bool ImportMerger::lacks_role_elsewhere(const ImportTarget& target,
                                        const ImportedPerson& person) const {
  const auto employer = person.fields.texts_at("organization");
  return target.fields.text_at("role").empty() && !employer.empty() &&
         !company_of(target, ground_.notebook).empty() &&
         !differing(target, "organization", employer, ground_.notebook).empty();
}

// A job that is replaced becomes an earlier one, as with `set`.
void ImportMerger::keep_former_job(ImportTarget& target, const Value& before) const {
  if (target.is_new || target.is_adopted || ground_.today.empty()) return;
  auto job = former_job(before, target.fields, ground_.today);
  if (!job) return;
  target.edits.push_back(AppendItem{"was", std::move(*job)});
  add_once(target.filled, "was");
}

void ImportMerger::merge_member(ImportTarget& target, const Member& member, Differing choice,
                                ImportedRow& row, std::vector<std::string>& changed) const {
  const auto texts = member.value.texts();
  if (texts.empty()) return;
  if (target.fields.texts_at(member.key).empty()) {
    set_member(target, member.key, value_for(member.key, texts, ground_.notebook));
    changed.push_back(member.key);
    return;
  }
  // How a person was first found does not change.
  const auto others = member.key == "found-through"
                          ? std::vector<std::string>{}
                          : differing(target, member.key, texts, ground_.notebook);
  if (others.empty()) return;
  if (choice == Differing::kKeep) {
    row.differences.push_back(
        difference(target, member.key, company_of(target, ground_.notebook), others));
    return;
  }
  changed.push_back(member.key);
  if (is_list_key(member.key)) return append_texts(target, member.key, others);
  const auto there = member.key == "organization"
                         ? company_of(target, ground_.notebook)
                         : joined(target.fields.texts_at(member.key), ", ");
  target.replaced.emplace(member.key, there);
  set_member(target, member.key, value_for(member.key, others, ground_.notebook));
}

// The text that is neither in the note nor about to be added to it.
std::string ImportMerger::missing_text(const ImportTarget& target, std::string_view text) const {
  auto there = target.note;
  if (!target.is_new && ground_.own_note) add_paragraph(there, ground_.own_note(target.path).text);
  return lines_missing_from(there, text);
}

// A new note gets all text about the person. To one that was there, text is added only if asked.
void ImportMerger::merge_note(ImportTarget& target, const std::string& all, ImportedRow& row,
                              std::vector<std::string>& changed) const {
  const auto text = all.empty() ? "" : missing_text(target, all);
  if (text.empty()) return;
  if (!target.is_new && choices_.differing == Differing::kKeep) {
    row.differences.push_back(
        fmt::format("notes unchanged; the file adds '{}'", one_line(shortened(text))));
    return;
  }
  add_paragraph(target.note, text);
  changed.push_back("notes");
}

// Messages of one minute are one entry, with the texts of all.
void ImportMerger::merge_message(ImportTarget& target, const Value& entry, std::string_view text,
                                 ImportedRow& row) const {
  const auto* there = find_entry(target, entry);
  if (!there || text.empty()) return;
  const std::string note(there->text_at("note"));
  if (has_message(note, text)) return;
  const bool may_add =
      note.empty() || is_new_entry(target, entry) || choices_.differing == Differing::kTake;
  if (!may_add) {
    row.differences.push_back(fmt::format("outreach {}: the note says '{}', the file '{}'",
                                          entry.text_at("date"), note, text));
    return;
  }
  set_entry_note(
      target, entry,
      note.empty() ? std::string(text) : fmt::format("{}{}{}", note, kBetweenMessages, text));
  row.state = RowState::kFilled;
  row.detail = fmt::format("text of outreach {}", entry.text_at("date"));
  add_once(target.filled, "text of messages");
}

ImportedRow ImportMerger::logged(ImportTarget& target, const ImportedAttempt& attempt) const {
  auto entry = attempt.entry;
  const auto text =
      choices_.texts == ImportChoices::Texts::kTake ? shortened(attempt.text) : std::string();
  if (!text.empty()) entry.members.push_back({"note", Value::scalar(text)});
  ImportedRow row{attempt.place, RowState::kSame, target.path};
  if (!add_entry(target, entry)) {
    merge_message(target, entry, text, row);
    return row;
  }
  row.state = RowState::kFilled;
  row.detail = fmt::format("outreach {} {}", entry.text_at("date"), entry.text_at("outcome"));
  target.filled.push_back(row.detail);
  return row;
}

}  // namespace confab::core
