// SPDX-License-Identifier: MIT
// Every kind of fact, and its keys. Keys of the front matter come from schema.h, so a new key is
// exported, typed and redacted without a line here.
#include "core/facts/fact.h"
#include "core/notes/records/schema.h"

namespace confab::core {
namespace {

using enum CellType;
using enum Privacy;

using Fields = std::vector<FactField>;

CellType type_of(const Field& field) {
  if (field.type == FieldType::kEntries) return field.is_list ? kMaps : kMap;
  if (field.is_list) return kTexts;
  switch (field.type) {
    case FieldType::kDate:
      return kDate;
    case FieldType::kFlag:
      return kFlag;
    case FieldType::kNumber:
      return kNumber;
    default:
      return kTextOrNull;
  }
}

Privacy privacy_of(const Field& field) {
  if (field.key == "organization") return kEmployer;
  if (field.key == "career") return kIdentity;
  switch (field.type) {
    case FieldType::kChoice:
    case FieldType::kDate:
    case FieldType::kFlag:
    case FieldType::kNumber:
    case FieldType::kZone:
    case FieldType::kEntries:
      return kKept;
    case FieldType::kLink:
      return kPerson;
    default:
      return kRemoved;
  }
}

FactField from(const Field& field) {
  FactField result{field.key, type_of(field), privacy_of(field), field.help, &field, {}};
  if (field.type != FieldType::kEntries) return result;
  for (const auto& inner : entry_fields_of(field.key)) result.inner.push_back(from(inner));
  return result;
}

// The keys of a note's front matter, except those that become separate facts.
void add_front_matter(Fields& fields, std::string_view type) {
  for (const auto& field : fields_of(type)) {
    if (field.key != "type" && field.key != "outreach") fields.push_back(from(field));
  }
}

FactField person(std::string_view key, std::string_view help) {
  return {.key = key, .type = kText, .privacy = kPerson, .help = help};
}

FactField people(std::string_view key, std::string_view help) {
  return {.key = key, .type = kTexts, .privacy = kPerson, .help = help};
}

FactField note(std::string_view key, std::string_view help) {
  return {.key = key, .type = kText, .privacy = kIdentity, .help = help};
}

FactField kept(std::string_view key, CellType type, std::string_view help) {
  return {.key = key, .type = type, .privacy = kKept, .help = help};
}

FactField removed(std::string_view key, std::string_view help, CellType type = kTextOrNull) {
  return {.key = key, .type = type, .privacy = kRemoved, .help = help};
}

// The two keys from which a note can be restored, byte by byte.
void add_bytes(Fields& fields) {
  fields.push_back(removed("front-matter", "the lines up to the text, as written"));
  fields.push_back(removed("body", "the text below the front matter, as written"));
}

FactKind notebook_kind() {
  return {"notebook",
          "the first line",
          {kept("schema", kText, "`confab.export/1`"), kept("at", kDate, "when it was exported"),
           kept("timezone", kTextOrNull, "of dates without an offset"),
           kept("redacted", kFlag, "without names and the text of notes"),
           kept("contacts", kNumber, "how many"), kept("organizations", kNumber, "how many"),
           kept("talks", kNumber, "how many"),
           kept("left-out", kNumber, "notes that could not be read")}};
}

FactKind contact_kind() {
  Fields fields = {person("who", "the contact; works as WHO"),
                   removed("path", "the note", kText),
                   kept("state", kText, "as in `confab.list/1`"),
                   kept("last", kDate, "your last message or talk"),
                   {.key = "same-person",
                    .type = kTexts,
                    .privacy = kIdentity,
                    .help = "name and addresses in one spelling, to find a person again"}};
  add_front_matter(fields, kContact);
  add_bytes(fields);
  return {"contact", "a person", std::move(fields)};
}

FactKind organization_kind() {
  Fields fields = {
      {.key = "who", .type = kText, .privacy = kEmployer, .help = "the organization; works as ORG"},
      removed("path", "the note", kText)};
  add_front_matter(fields, kOrganization);
  add_bytes(fields);
  return {"organization", "an employer", std::move(fields)};
}

FactKind talk_kind() {
  Fields fields = {note("talk", "the name of its note"), removed("path", "the note", kText)};
  add_front_matter(fields, kInterview);
  fields.push_back(kept("named", kText, "`people`, `none`, `not-asked` or `unstated`: referrals"));
  for (const auto& [key, help] :
       std::initializer_list<std::pair<std::string_view, std::string_view>>{
           {"learned", "what you learned"},
           {"to-thank-for", "what to thank them for"},
           {"next", "what you are going to do"},
           {"left-out", "what was left out"},
           {"new-questions", "questions for next time"}})
    fields.push_back(removed(key, help, kTexts));
  add_bytes(fields);
  return {"talk", "an interview, planned or held", std::move(fields)};
}

FactKind other_note_kind(std::string_view type, std::string_view help) {
  Fields fields = {removed("path", "the note", kText)};
  add_front_matter(fields, type);
  add_bytes(fields);
  return {type, help, std::move(fields)};
}

FactKind attempt_kind() {
  Fields fields = {person("who", "the contact"), kept("number", kNumber, "counted from 1")};
  for (const auto& field : entry_fields_of("outreach")) fields.push_back(from(field));
  return {"attempt", "an entry of `outreach`", std::move(fields)};
}

FactKind question_kind() {
  return {"question",
          "a question of a talk, and the answer",
          {note("talk", "the talk's note"),
           people("who", "who was there"),
           kept("number", kNumber, "counted from 1"),
           {.key = "career", .type = kTexts, .privacy = kIdentity, .help = "of the first of them"},
           removed("question", "its text", kText),
           kept("critical", kFlag, "marked with `!`"),
           kept("state", kText,
                "`not asked`, `no answer`, `answered`, `partly`, `declined` or "
                "`cancelled`"),
           removed("answer", "what they said")}};
}

FactKind promise_kind() {
  return {"promise",
          "a promise of a talk",
          {note("talk", "the talk's note"), people("who", "who was there"),
           kept("number", kNumber, "counted from 1"), kept("by", kText, "`me` or `them`"),
           removed("text", "what was promised", kText), kept("date", kDate, "by when"),
           kept("kept", kFlag, "whether it was kept")}};
}

FactKind referral_kind() {
  return {"referral",
          "someone suggested a person to you",
          {person("from", "the contact who did"),
           {.key = "talk",
            .privacy = kIdentity,
            .help = "the note of the talk; `null` if only `referred-by` says so"},
           person("to", "the person, or the name of one without a note"),
           kept("has-note", kFlag, "whether the person has a note"),
           kept("approached", kFlag, "whether you wrote or talked to the person"),
           kept("met", kFlag, "whether you talked with the person")}};
}

FactKind due_kind() {
  return {"due",
          "what you owe, as in `confab.due/1`",
          {person("who", "the contact"), kept("rule", kText, "the rule"),
           kept("due", kDate, "the deadline"), kept("state", kText, "`due`, `late` or `overdue`"),
           removed("path", "the note it comes from", kText), removed("why", "one sentence", kText),
           removed("command", "the command that settles it", kText)}};
}

}  // namespace

std::span<const FactKind> fact_kinds() {
  static const std::vector<FactKind> kKinds = {notebook_kind(),
                                               contact_kind(),
                                               attempt_kind(),
                                               organization_kind(),
                                               talk_kind(),
                                               question_kind(),
                                               promise_kind(),
                                               referral_kind(),
                                               other_note_kind(kQuestions, "a question bank"),
                                               other_note_kind(kPitch, "an elevator pitch"),
                                               due_kind()};
  return kKinds;
}

}  // namespace confab::core
