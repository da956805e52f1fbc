// SPDX-License-Identifier: MIT
// Completion words from the notes.
#include <algorithm>
#include <set>

#include "cmd/completion/candidates.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/schema.h"
#include "core/practice/standing.h"
#include "core/text/joined.h"
#include "store/notebook/names.h"

namespace confab::cmd {
namespace {

using enum ValueWord::Source;
using Candidates = std::vector<Candidate>;

using Notes = std::vector<core::Note>;

// The notes of `type`, or of all types, whose stem begins with `start`, with their `key`; none if
// they cannot be read.
Notes notes_of(std::string_view type, std::string_view start, std::string_view key,
               Context& context) {
  const auto folder = context.folder();
  return folder ? store::load_named(**folder, type, start, key).value_or(Notes{}) : Notes{};
}

// A stem that begins with a dash would look like an option.
Candidates stems_of(std::string_view type, std::string_view typed, Context& context) {
  Candidates all;
  for (const auto& note : notes_of(type, typed, "name", context)) {
    if (note.stem().starts_with('-')) continue;
    const auto name = note.text("name");
    all.push_back({std::string(note.stem()), std::string(name.empty() ? note.type : name)});
  }
  return all;
}

Candidates words_of(const std::set<std::string>& words) {
  Candidates all;
  for (const auto& word : words) all.push_back({word, ""});
  return all;
}

Candidates stages(Context& context) {
  Candidates all;
  const auto notebook = context.load(store::Keep::kOwed, Context::Unread::kSilent);
  if (!notebook) return all;
  for (const auto& question : notebook->get().bank) {
    if (all.empty() || all.back().word != question.stage) all.push_back({question.stage, ""});
  }
  return all;
}

// The values of `key` in notes of `kind`; a link by its file name.
std::set<std::string> values_at(std::string_view key, std::string_view kind, Context& context) {
  std::set<std::string> values;
  for (const auto& note : notes_of(kind, "", key, context)) {
    const auto* value = note.fields.find(key);
    if (!value) continue;
    for (const auto& text : value->texts())
      values.insert(text.starts_with("[[") ? core::link_from(text).stem : text);
  }
  return values;
}

Candidates zones(Context& context) { return words_of(values_at("timezone", "", context)); }

std::set<std::string> known_values(const std::string& key, const std::string& kind,
                                   Context& context) {
  std::vector<std::string> known;
  if (key == "state" && kind == core::kContact) known = core::state_names();
  const auto* field = core::find_field(kind, key);
  if (field && !field->choices.empty()) known = core::choices_of(*field);
  if (known.empty()) return values_at(key, kind, context);
  return {known.begin(), known.end()};
}

// Keys of the user's own, in notes of `kind`.
std::set<std::string> own_keys(std::string_view kind, Context& context) {
  std::set<std::string> keys;
  const auto notebook = context.load(store::Keep::kFrontMatter, Context::Unread::kSilent);
  if (!notebook) return keys;
  for (const auto& note : notebook->get().notes) {
    if (note.type != kind) continue;
    for (const auto& member : note.fields.members) {
      if (!core::find_field(kind, member.key)) keys.insert(member.key);
    }
  }
  return keys;
}

Candidates filter_keys(std::string_view kind, bool is_negated, Context& context) {
  Candidates all;
  const auto add = [&](std::string_view key, std::string_view help) {
    all.push_back(
        {is_negated ? "!" + std::string(key) : std::string(key) + "=", std::string(help)});
  };
  for (const auto& field : core::fields_of(kind)) {
    if (field.key != "type") add(field.key, field.help);
  }
  if (kind == core::kContact) {
    add("state", "derived from the dated facts");
    add("last", "the date of your last message, talk or thank-you");
  }
  add("stem", "the file name without .md");
  add("path", "the path of the file");
  for (const auto& key : own_keys(kind, context)) add(key, "");
  return all;
}

Candidates views(Context& context) {
  Candidates all;
  for (const auto& [name, filters] : context.config().views)
    all.push_back({"@" + name, core::joined(filters, " ")});
  return all;
}

// Keys that `set` changes, and those that the note has besides.
Candidates change_keys(std::string_view kind, const core::Note* note) {
  Candidates all;
  for (const auto& field : core::fields_of(kind)) {
    if (field.key != "type" && field.type != core::FieldType::kEntries)
      all.push_back({std::string(field.key) + "=", std::string(field.help)});
  }
  for (const auto& member : note ? note->fields.members : std::vector<core::Member>()) {
    if (!core::find_field(kind, member.key)) all.push_back({member.key + "=", ""});
  }
  return all;
}

std::optional<core::Note> note_called(const std::string& who, Context& context) {
  const auto notebook = context.load(store::Keep::kAll, Context::Unread::kSilent);
  if (!notebook || who.empty()) return {};
  const auto note = core::one_note(notebook->get(), who);
  return note ? std::optional(**note) : std::nullopt;
}

// What `add` finds in talks with the contact that `who` names, or else with anyone.
Candidates from_talks(const std::string& who, Context& context,
                      void (*add)(const core::Interview& talk, Candidates& all)) {
  Candidates all;
  const auto notebook = context.load(store::Keep::kAll, Context::Unread::kSilent);
  if (!notebook) return all;
  const auto contact = core::one_contact(notebook->get(), who);
  for (const auto& talk : notebook->get().interviews) {
    if (!contact || core::is_in(talk, **contact)) add(talk, all);
  }
  return all;
}

}  // namespace

Candidates candidates_from_notes(ValueWord::Source source, const std::string& typed,
                                 Context& context) {
  switch (source) {
    case kContacts:
      return stems_of(core::kContact, typed, context);
    case kOrganizations:
      return stems_of(core::kOrganization, typed, context);
    case kPitches:
      return stems_of(core::kPitch, typed, context);
    case kNotes:
      return stems_of("", typed, context);
    case kStages:
      return stages(context);
    case kZones:
      return zones(context);
    default:
      return {};
  }
}

Candidates filter_candidates(const std::string& typed, const std::string& kind, Context& context) {
  if (typed.starts_with('@')) return views(context);
  const auto at = typed.find_first_of("!=<>", 1);  // a leading '!' is not an operator
  if (at == std::string::npos) return filter_keys(kind, typed.starts_with('!'), context);
  const auto value_begin = std::min(typed.find_first_not_of("!=<>", at), typed.size());
  auto all = words_of(known_values(typed.substr(0, at), kind, context));
  for (auto& each : all) each.word.insert(0, typed, 0, value_begin);
  return all;
}

Candidates change_candidates(const std::string& typed, const std::string& who, Context& context) {
  const auto note = note_called(who, context);
  const auto kind = note ? note->type : std::string(core::kContact);
  const auto at = typed.find('=');
  if (at == std::string::npos) return change_keys(kind, note ? &*note : nullptr);
  auto key = typed.substr(0, at);
  if (key.ends_with('+') || key.ends_with('-')) key.pop_back();
  auto all = key == "referred-by" ? stems_of(core::kContact, "", context)
                                  : words_of(known_values(key, kind, context));
  if (note) std::erase_if(all, [&](auto& each) { return each.word == note->stem(); });
  for (auto& each : all) each.word.insert(0, typed, 0, at + 1);
  return all;
}

Candidates promise_candidates(const std::string& who, Context& context) {
  return from_talks(who, context, [](const core::Interview& talk, Candidates& all) {
    for (const auto& promise : talk.promises) {
      if (!promise.is_kept) all.push_back({promise.text, std::string(talk.stem())});
    }
  });
}

Candidates question_candidates(const std::string& who, std::string_view end, Context& context) {
  auto all = from_talks(who, context, [](const core::Interview& talk, Candidates& found) {
    for (const auto& question : talk.questions)
      found.push_back({question.text, std::string(talk.stem())});
  });
  const auto notebook = context.load(store::Keep::kAll, Context::Unread::kSilent);
  if (all.empty() && notebook) {
    for (const auto& question : notebook->get().bank)
      all.push_back({question.text, question.stage});
  }
  for (auto& each : all) each.word += end;
  return all;
}

Candidates research_candidates(const std::string& who, Context& context) {
  return from_talks(who, context, [](const core::Interview& talk, Candidates& all) {
    for (const auto& item : talk.research) {
      if (item.box == core::Item::Box::kOpen) all.push_back({item.text, std::string(talk.stem())});
    }
  });
}

Candidates key_candidates(const std::string& kind, Context& context) {
  auto all = filter_keys(kind, false, context);
  for (auto& each : all) each.word.pop_back();  // the `=`
  return all;
}

Candidates field_candidates(const std::string& who, Context& context) {
  Candidates all;
  const auto note = note_called(who, context);
  if (!note) return all;
  for (const auto& member : note->fields.members) {
    if (member.key != "type" && member.key != "name") all.push_back({member.key, ""});
  }
  return all;
}

}  // namespace confab::cmd
