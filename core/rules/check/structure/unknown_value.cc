// SPDX-License-Identifier: MIT
// unknown-value: a value is not valid for its key. This single pass over all keys and values also
// finds unknown-key and, through value_problem(), bad-date, bad-email, bad-phone and bad-url.
#include <fmt/format.h>

#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/link_spellings.h"
#include "core/notes/notebook/named_in_talk.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/values/no_value.h"
#include "core/rules/check/unknown_key.h"
#include "core/rules/row.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// `organization: [[acme]]` without quotes is a list in a list, the most common mistake of all.
bool is_bare_link(const Value& value) {
  return value.items.size() == 1 && value.items[0].is_list() && value.items[0].items.size() == 1;
}

// A list with one item, or none, counts as its value.
bool is_one_value(const Field& field, const Value& value) {
  return !value.is_map() && !is_bare_link(value) && (field.is_list || value.items.size() <= 1);
}

std::string not_one_value(const Field& field, const Value& value) {
  if (value.is_map() && value.members.empty())
    return fmt::format("{} is '{{}}'; write a value, or nothing", field.key);
  if (value.is_map())
    return fmt::format("{} holds keys of its own ({}); write {}", field.key,
                       value.members.front().key, field.is_list ? "a list" : "one value");
  if (is_bare_link(value))
    return fmt::format("{} is a list here; write \"[[{}]]\" in quotes", field.key,
                       value.items[0].items[0].text);
  const auto* form =
      field.key == "to" ? "write an entry for each person"
      : field.key == "referred-by"
          ? "write one, and name this person in the 'referrals' of your talk with the other"
          : "write one";
  return fmt::format("{} holds {} values; {}", field.key, value.items.size(), form);
}

// An entry as it is shown on one line.
std::string example_of(std::string_view list) {
  if (list == "outreach") return "{ date: 2026-11-23, by: email, outcome: sent }";
  if (list == "thanks") return "{ date: 2026-11-23, by: email }";
  if (list == "was") return "{ role: Engineer, organization: Acme, until: 2026-11-23 }";
  if (list == "moved") return "{ from: 2026-11-20T10:00, to: 2026-11-27T10:00, on: 2026-11-18 }";
  if (list == "resume") return "{ version: cv.pdf, copies: 2, asked-for: false }";
  std::string all;
  for (const auto& field : entry_fields_of(list))
    all += fmt::format("{}{}: …", all.empty() ? "" : ", ", field.key);
  return fmt::format("{{ {} }}", all);
}

std::string not_an_entry(std::string_view list, const Value& entry) {
  const auto what = entry.is_scalar() ? fmt::format("'{}'", entry.text)
                    : entry.is_list() ? "a list in a list"
                                      : "an empty item";
  return fmt::format("{} is not an entry of {}; write {}", what, list, example_of(list));
}

// `email: none` says that there is no address. If there is no other way to reach them, that is
// contact-unreachable.
bool says_none(const Field& field, std::string_view text) {
  using enum FieldType;
  return (field.type == kEmail || field.type == kPhone || field.type == kUrl) && is_no_value(text);
}

void check_text(const Note& note, const Field& field, const Value& value, const Situation& in) {
  if (trimmed(value.text).empty()) return;  // counts as missing
  if (says_none(field, value.text)) return;
  if (const auto problem = value_problem(field, value.text))
    in.add(problem->rule, location_of(note, value), problem->message);
}

// The date without which an entry does not count; empty if it needs none, or if another rule
// reports it (outreach-incomplete).
std::string_view date_of(std::string_view list) {
  if (list == "thanks") return "date";
  if (list == "was") return "until";
  return list == "moved" ? "on" : "";
}

void check_dated(const Note& note, const Field& field, const Value& entry, const Situation& in) {
  const auto date = date_of(field.key);
  if (date.empty() || !entry.text_at(date).empty()) return;
  if (find_misspelled(note, entry_fields_of(field.key), entry, date, in)) return;
  in.add(Rule::kUnknownValue, location_of(note, entry),
         date == "date" ? fmt::format("thanks entry has no date; write {}", example_of(field.key))
                        : fmt::format("{} entry has no '{}'; write {}", field.key, date,
                                      example_of(field.key)));
}

// Thanks to someone who was not there thank nobody. A link to a missing note is a dangling-link.
void check_thanked(const Note& note, const Field& field, const Value& entry, const Situation& in) {
  const auto text = entry.text_at("to");
  const auto* talk = field.key == "thanks" ? in.notebook.interview_of(note) : nullptr;
  if (!talk || text.empty() || names_everyone(text)) return;
  const auto link = link_from(text);
  const bool is_note_missing = link.is_wikilink && !note_spelled(link.stem, in.notebook);
  if (is_note_missing || people_in(*talk, in.notebook).empty()) return;
  const auto* known = in.notebook.find_contact(link);
  if ((known && is_in(*talk, *known)) || person_named_in(*talk, link, in.notebook)) return;
  in.add(Rule::kUnknownValue, location_of(note, *entry.find("to")),
         fmt::format("'{}' was not at this talk; name someone from 'contact'", text));
}

// An entry is a small map. Thanks may be just a date, and a résumé just the name of its version.
void check_entry(const Note& note, const Field& field, const Value& entry, const Situation& in) {
  const auto fields = entry_fields_of(field.key);
  const bool may_be_short = field.key == "thanks" || field.key == "resume";
  if (entry.is_scalar() && may_be_short) return check_text(note, fields.front(), entry, in);
  if (!entry.is_map()) {
    return in.add(Rule::kUnknownValue, location_of(note, entry), not_an_entry(field.key, entry));
  }
  check_dated(note, field, entry, in);
  check_thanked(note, field, entry, in);
  for (const auto& member : entry.members) {
    const auto* known = find_entry_field(field.key, member.key);
    if (!known) check_unknown_key(note, fields, entry, member, in);
    if (known && member.value.is_scalar()) check_text(note, *known, member.value, in);
    if (known && !member.value.is_null() && !is_one_value(*known, member.value))
      in.add(Rule::kUnknownValue, location_of(note, member.value),
             not_one_value(*known, member.value));
  }
}

void check_value(const Note& note, const Field& field, const Value& value, const Situation& in) {
  if (value.is_null()) return;
  if (field.type == FieldType::kEntries) {
    for (const auto& entry : value.entries()) check_entry(note, field, entry, in);
    return;
  }
  if (!is_one_value(field, value))
    return in.add(Rule::kUnknownValue, location_of(note, value), not_one_value(field, value));
  if (value.is_scalar()) return check_text(note, field, value, in);
  for (const auto& item : value.items) {
    if (item.is_scalar())
      check_text(note, field, item, in);
    else
      in.add(Rule::kUnknownValue, location_of(note, item),
             fmt::format("an item of {} is {}; write text", field.key,
                         item.is_list()  ? "a list of its own"
                         : item.is_map() ? "a key with a value"
                                         : "empty"));
  }
}

void find_unknown_value(const Situation& in) {
  for (const auto& note : in.notebook.notes) {
    if (!is_our_type(note.type)) continue;
    const auto fields = fields_of(note.type);
    for (const auto& member : note.fields.members) {
      if (const auto* field = find_field(note.type, member.key))
        check_value(note, *field, member.value, in);
      else
        check_unknown_key(note, fields, note.fields, member, in);
    }
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kUnknownValue>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unknown-value",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a value is not valid for its key",
              .fix = "use a value that the message suggests",
              .source = kFormat,
          },
      .find = find_unknown_value,
  };
  return kRow;
}

}  // namespace confab::core
