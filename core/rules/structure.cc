// SPDX-License-Identifier: MIT
// structure.cc: are keys and values what docs/format.md says, and do links lead somewhere?
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/fold.h"
#include "core/rules/check.h"
#include "core/schema.h"

namespace confab::core {
namespace {

class StructureCheck {
 public:
  StructureCheck(const Notebook& notebook, Diagnostics& findings)
      : notebook_(notebook), findings_(findings) {}

  void check(const Note& note) {
    if (!is_our_type(note.type)) return check_type(note);
    if (fields_of(note.type).empty()) return;
    for (const auto& member : note.fields.members) {
      if (const auto* field = find_field(note.type, member.key))
        check_value(note, *field, member.value);
      else
        check_key(note, member);
    }
  }

 private:
  void add(Rule rule, Location location, std::string message) {
    findings_.push_back({rule, std::move(location), std::move(message)});
  }

  void check_type(const Note& note) {
    add(Rule::kUnknownType, location_of(note, "type"),
        note.type.empty()
            ? "note has no type, so confab leaves it alone"
            : fmt::format("type '{}' is not one of confab's, so it leaves the note alone",
                          note.type));
  }

  void check_key(const Note& note, const Member& member) {
    std::vector<std::string> keys;
    for (const auto& field : fields_of(note.type)) keys.emplace_back(field.key);
    const auto meant = nearest(member.key, keys);
    if (meant.empty() || note.fields.find(meant)) return;
    add(Rule::kUnknownKey, {note.path, member.line, member.column},
        fmt::format("unknown key '{}'; did you mean '{}'?", member.key, meant));
  }

  void check_value(const Note& note, const Field& field, const Value& value) {
    if (value.is_null()) return;
    if (field.type == FieldType::kEntries) return check_entries(note, field, value);
    if (value.is_map() || (value.is_list() && !field.is_list)) {
      return add(Rule::kUnknownValue, location_of(note, value),
                 fmt::format("{} holds more than one value", field.key));
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

  void check_text(const Note& note, const Field& field, const Value& value) {
    if (const auto problem = value_problem(field, value.text))
      add(problem->rule, location_of(note, value), problem->message);
    if (field.type == FieldType::kZone && !notebook_.zones.has(value.text)) {
      add(Rule::kBadTimezone, location_of(note, value),
          fmt::format("no time zone is called '{}'", value.text));
    }
    if (field.type == FieldType::kLink) check_link(note, value);
  }

  void check_link(const Note& note, const Value& value) {
    const auto link = link_from(value.text);
    if (!link.is_wikilink || notebook_.has_stem(link.stem)) return;
    std::vector<std::string> stems;
    for (const auto& other : notebook_.notes) stems.push_back(other.stem);
    const auto meant = nearest(link.stem, stems);
    add(Rule::kDanglingLink, location_of(note, value),
        fmt::format("no note is called '{}'{}", link.stem,
                    meant.empty() ? "" : fmt::format("; did you mean '{}'?", meant)));
  }

  void check_entries(const Note& note, const Field& field, const Value& value) {
    if (value.is_list()) {
      for (const auto& entry : value.items) check_entry(note, field, entry);
    } else {
      check_entry(note, field, value);
    }
  }

  // An entry is a small map; thanks may be a plain date.
  void check_entry(const Note& note, const Field& field, const Value& entry) {
    const auto fields = entry_fields_of(field.key);
    if (entry.is_scalar() && field.key == "thanks") return check_text(note, fields.front(), entry);
    if (!entry.is_map()) {
      return add(Rule::kUnknownValue, location_of(note, entry),
                 fmt::format("an entry of {} is written {{ {}: …, {}: … }}", field.key,
                             fields[0].key, fields[1].key));
    }
    for (const auto& member : entry.members) {
      const auto known = std::ranges::find(fields, member.key, &Field::key);
      if (known != fields.end() && member.value.is_scalar()) check_text(note, *known, member.value);
    }
  }

  const Notebook& notebook_;
  Diagnostics& findings_;
};

// Reports every note but the first of those that share what `key_of` gives.
template <class KeyOf>
void check_unique(const std::vector<Note>& notes, Rule rule, std::string_view what, KeyOf key_of,
                  Diagnostics& findings) {
  std::map<std::string, const Note*> first;
  for (const auto& note : notes) {
    for (const auto& key : key_of(note)) {
      const auto [found, is_new] = first.emplace(key, &note);
      if (is_new || found->second == &note) continue;
      findings.push_back(
          {rule, {note.path, 1, 1}, fmt::format("{} {}", what, found->second->path)});
      break;  // one more key in common is no more news
    }
  }
}

// The same address or profile in any spelling.
std::vector<std::string> identities_of(const Note& note) {
  std::vector<std::string> result;
  if (note.type != kContact) return result;
  const auto contact = contact_from(note);
  for (const auto& email : contact.emails) result.push_back(fold(email));
  for (const auto& profile : contact.profiles) {
    auto address = fold(profile.substr(std::min(profile.find("://"), profile.size())));
    while (address.ends_with('/')) address.pop_back();
    result.push_back(address);
  }
  return result;
}

}  // namespace

void check_structure(const Notebook& notebook, Diagnostics& findings) {
  StructureCheck structure(notebook, findings);
  for (const auto& note : notebook.notes) structure.check(note);
  using Keys = std::vector<std::string>;
  const auto& notes = notebook.notes;
  check_unique(
      notes, Rule::kDuplicateStem, "has the same name as",
      [](const Note& note) { return Keys{note.stem}; }, findings);
  check_unique(notes, Rule::kDuplicateContact, "shares an e-mail address or a profile with",
               identities_of, findings);
  std::vector<Note> by_stem = notes;
  const auto same_stem = [](const Note& a, const Note& b) { return a.stem == b.stem; };
  std::ranges::stable_sort(by_stem, {}, &Note::stem);
  by_stem.erase(std::unique(by_stem.begin(), by_stem.end(), same_stem), by_stem.end());
  check_unique(
      by_stem, Rule::kNameCollision, "differs only in case or accents from",
      [](const Note& note) { return Keys{fold_case(note.stem)}; }, findings);
}

}  // namespace confab::core
