// SPDX-License-Identifier: MIT
// structure.cc: are keys and values what docs/format.md says, and do links lead somewhere?
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/notes/identity.h"
#include "core/notes/schema.h"
#include "core/rule.h"
#include "core/rules/check/check.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"
#include "core/time/human_date.h"

namespace confab::core {
namespace {

class StructureCheck {
 public:
  explicit StructureCheck(const Situation& in) : in_(in) {}

  void check(const Note& note) {
    if (!is_our_type(note.type)) return check_type(note);
    for (const auto& member : note.fields.members) {
      if (const auto* field = find_field(note.type, member.key))
        check_value(note, *field, member.value);
      else
        check_key(note, fields_of(note.type), note.fields, member);
    }
  }

 private:
  void add(Rule rule, Location location, std::string message) {
    in_.add(rule, std::move(location), std::move(message));
  }

  void check_type(const Note& note) {
    const std::vector<std::string> types(kTypes.begin(), kTypes.end());
    std::string what = "no front matter, so the note is in no answer";
    if (!note.fields.members.empty()) what = "no type, so the note is in no answer";
    if (!note.type.empty())
      what = fmt::format("type '{}' is not known; {}", note.type,
                         did_you_mean(note.type, types, "the note is in no answer"));
    add(Rule::kUnknownType, location_of(note, "type"), what);
  }

  // `map` is the note's front matter, or one entry in it.
  void check_key(const Note& note, std::span<const Field> fields, const Value& map,
                 const Member& member) {
    std::vector<std::string> keys;
    for (const auto& field : fields) keys.emplace_back(field.key);
    const auto meant = nearest(member.key, keys);
    if (meant.empty() || map.find(meant)) return;
    add(Rule::kUnknownKey, {note.path, member.line, member.column},
        fmt::format("unknown key '{}'; did you mean '{}'?", member.key, meant));
  }

  void check_value(const Note& note, const Field& field, const Value& value) {
    if (value.is_null()) return;
    if (field.type == FieldType::kEntries) {
      for (const auto& entry : value.entries()) check_entry(note, field, entry);
      return;
    }
    if (value.is_map() || (value.is_list() && !field.is_list)) {
      return add(Rule::kUnknownValue, location_of(note, value), not_one_value(field, value));
    }
    if (value.is_scalar()) return check_text(note, field, value);
    for (const auto& item : value.items) {
      if (item.is_scalar())
        check_text(note, field, item);
      else
        add(Rule::kUnknownValue, location_of(note, item),
            fmt::format("an entry of {} is no text", field.key));
    }
  }

  // `organization: [[acme]]` without quotes is a list in a list, the commonest slip of all.
  static std::string not_one_value(const Field& field, const Value& value) {
    const bool is_bare_link =
        value.items.size() == 1 && value.items[0].is_list() && value.items[0].items.size() == 1;
    if (!is_bare_link) return fmt::format("{} holds more than one value", field.key);
    return fmt::format("{} is a list here; write \"[[{}]]\" in quotes", field.key,
                       value.items[0].items[0].text);
  }

  void check_text(const Note& note, const Field& field, const Value& value) {
    if (const auto problem = value_problem(field, value.text))
      add(problem->rule, location_of(note, value), problem->message);
    if (field.type == FieldType::kZone && !in_.notebook.zones.has(value.text)) {
      add(Rule::kBadTimezone, location_of(note, value),
          fmt::format("no time zone is called '{}'", value.text));
    }
    if (field.type == FieldType::kLink) check_link(note, value);
  }

  void check_link(const Note& note, const Value& value) {
    const auto link = link_from(value.text);
    if (!link.is_wikilink || in_.notebook.find_note(link.stem) || is_unread(link.stem)) return;
    add(Rule::kDanglingLink, location_of(note, value),
        fmt::format("no note is called '{}'; {}", link.stem, hint_on(link.stem)));
  }

  // What many notes get wrong is looked up once.
  const std::string& hint_on(const std::string& stem) {
    const auto [hint, is_new] = hints_.try_emplace(stem);
    if (is_new) hint->second = did_you_mean(stem, stems(), "add it, or correct the name");
    return hint->second;
  }

  // A note that is there and cannot be read is no dangling link.
  bool is_unread(const std::string& stem) const {
    return std::ranges::any_of(in_.notebook.unread, [&](const Diagnostic& each) {
      return stem_of(each.location.path) == stem;
    });
  }

  const std::vector<std::string>& stems() {
    if (!stems_.empty()) return stems_;
    for (const auto& note : in_.notebook.notes) stems_.emplace_back(note.stem());
    return stems_;
  }

  // An entry is a small map. Thanks may be a plain date, and a résumé the name of its version.
  void check_entry(const Note& note, const Field& field, const Value& entry) {
    const auto fields = entry_fields_of(field.key);
    if (entry.is_scalar() && field.key != "outreach")
      return check_text(note, fields.front(), entry);
    if (!entry.is_map()) {
      return add(Rule::kUnknownValue, location_of(note, entry),
                 fmt::format("an entry of {} is written {{ {}: …, {}: … }}", field.key,
                             fields[0].key, fields[1].key));
    }
    for (const auto& member : entry.members) {
      const auto* known = find_entry_field(field.key, member.key);
      if (!known) check_key(note, fields, entry, member);
      if (known && member.value.is_scalar()) check_text(note, *known, member.value);
    }
  }

  const Situation& in_;
  std::vector<std::string> stems_;            // of all notes, once somebody asks
  std::map<std::string, std::string> hints_;  // on those that no note has
};

// `2026/12/05` and `5 dec` were meant as dates, `3 pages` was not.
bool is_meant_as_date(std::string_view text, const Situation& in) {
  if (text.empty() || text[0] < '0' || text[0] > '9') return false;
  const bool is_numeric = text.find_first_not_of("0123456789-/.:+ TZ") == std::string_view::npos;
  const auto separator = text.find_first_of("-/.");
  const bool has_parts = separator == 4 || separator != text.find_last_of("-/.");
  return (is_numeric && has_parts) ||
         parse_human_date(text, Direction::kForward, in.now, in.policy.calendar);
}

void check_promises(const Interview& interview, const Situation& in) {
  for (const auto& promise : interview.promises) {
    const auto bracket = bracket_at_end(promise.text);
    if (promise.date || !is_meant_as_date(bracket, in)) continue;
    in.add(Rule::kBadDate, {interview.path, promise.line, 1},
           fmt::format("cannot read date '{}' of a promise", bracket));
  }
}

// Reports every note but the first of those that share a key.
template <class KeysOf>
void check_unique(const std::vector<Note>& notes, Rule rule, std::string_view what, KeysOf keys_of,
                  const Situation& in) {
  std::map<std::string, const Note*> first;
  for (const auto& note : notes) {
    for (const auto& key : keys_of(note)) {
      const auto [found, is_new] = first.emplace(key, &note);
      const bool is_same_file_name =
          rule == Rule::kNameCollision && found->second->stem() == note.stem();
      if (is_new || found->second == &note || is_same_file_name) continue;
      in.add(rule, {note.path, 1, 1}, fmt::format("{} {}", what, found->second->path));
      break;  // one more key in common is no more news
    }
  }
}

// Two people may share a name, so it does not count here.
std::vector<std::string> addresses_of(const Note& note) {
  if (note.type != kContact) return {};
  auto identities = identities_of(kContact, note.fields);
  std::erase_if(identities, [](const std::string& each) { return each.starts_with("name:"); });
  return identities;
}

void check_uniqueness(const Situation& in) {
  using Keys = std::vector<std::string>;
  const auto& notes = in.notebook.notes;
  check_unique(
      notes, Rule::kDuplicateStem, "has the same name as",
      [](const Note& note) { return Keys{std::string(note.stem())}; }, in);
  check_unique(notes, Rule::kDuplicateContact, "shares an e-mail address or a profile with",
               addresses_of, in);
  check_unique(
      notes, Rule::kNameCollision, "differs only in case, or in how accents are encoded, from",
      [](const Note& note) { return Keys{fold_case(note.stem())}; }, in);
}

}  // namespace

void check_structure(const Situation& in) {
  StructureCheck structure(in);
  for (const auto& note : in.notebook.notes) structure.check(note);
  for (const auto& interview : in.notebook.interviews) check_promises(interview, in);
  check_uniqueness(in);
}

}  // namespace confab::core
