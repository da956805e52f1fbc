// SPDX-License-Identifier: MIT
#include "core/plans/named_people.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/plans/add_note.h"
#include "core/plans/set.h"
#include "core/text/fold.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

// The fields that the note does not have yet.
std::vector<Edit> missing_fields(const Note& note, const std::vector<Member>& fields) {
  std::vector<Edit> edits;
  for (const auto& field : fields) {
    const auto* old = note.fields.find(field.key);
    if (!old || old->texts().empty()) edits.push_back(SetField{field.key, field.value});
  }
  return edits;
}

std::string keys_in(const std::vector<Edit>& edits) {
  std::vector<std::string> keys;
  for (const auto& edit : edits) keys.push_back(std::get<SetField>(edit).key);
  return joined(keys, ", ");
}

// Links a known contact; if you have not approached them yet, `referrer` referred them.
void add_known(const Contact& known, const NamedPerson& named, const Contact& referrer,
               const Notebook& notebook, People& people) {
  people.links.push_back(Value::scalar(wikilink(known.stem())));
  const auto* note = notebook.find_path(known.path);
  auto edits = note ? missing_fields(*note, named.fields) : std::vector<Edit>();
  auto summary = keys_in(edits);
  const bool is_fresh = known.outreach.empty() && notebook.interviews_with(known).empty();
  if (is_fresh && known.referred_by.is_empty() && known.stem() != referrer.stem()) {
    edits.push_back(SetField{"referred-by", Value::scalar(wikilink(referrer.stem()))});
    summary += fmt::format("{}referred-by {}", summary.empty() ? "" : ", ", referrer.stem());
  }
  if (!edits.empty()) people.steps.push_back({EditNote{known.path, std::move(edits)}, summary});
}

Value referred_fields(const NamedPerson& named, const Contact& referrer) {
  auto fields = Value::map(
      {{"type", Value::scalar(std::string(kContact))}, {"name", Value::scalar(named.name)}});
  // They were named in a talk about that career.
  if (!referrer.careers.empty())
    fields.members.push_back({"career", Value::one_or_list(referrer.careers)});
  for (const auto& member : named.fields) fields.members.push_back(member);
  fields.members.push_back({"found-through", Value::scalar("referral")});
  fields.members.push_back({"referred-by", Value::scalar(wikilink(referrer.stem()))});
  return fields;
}

// One for each name, with the fields of all that have it.
Result<std::vector<NamedPerson>> without_repeats(const std::vector<NamedPerson>& named) {
  std::vector<NamedPerson> all;
  for (const auto& each : named) {
    const auto known = std::ranges::find_if(
        all, [&](const NamedPerson& other) { return fold(other.name) == fold(each.name); });
    if (known == all.end()) {
      all.push_back(each);
      continue;
    }
    for (const auto& field : each.fields) {
      const auto old = std::ranges::find(known->fields, field.key, &Member::key);
      if (old == known->fields.end())
        known->fields.push_back(field);
      else if (old->value != field.value)
        return fail(ErrorKind::kUsage,
                    fmt::format("'{}' is named twice, with a different {}", each.name, field.key),
                    "if they are one person, leave one out");
    }
  }
  return all;
}

bool says(const Note& note, const Member& field, const Notebook& notebook) {
  const auto* old = note.fields.find(field.key);
  if (!old || old->texts().empty()) return true;  // it gets the field
  if (has_item(field.key, *old, field.value.text)) return true;
  return field.key == "organization" && is_same_organization(old->text, field.value.text, notebook);
}

}  // namespace

std::vector<Member> unused_fields(const NamedPerson& named, const Notebook& notebook) {
  const auto* known = notebook.find_contact(link_from(named.name));
  const auto* note = known ? notebook.find_path(known->path) : nullptr;
  std::vector<Member> unused;
  for (const auto& field : named.fields) {
    if (note && !says(*note, field, notebook)) unused.push_back(field);
  }
  return unused;
}

Result<People> people_named(const std::vector<NamedPerson>& named, const Contact& referrer,
                            const Notebook& notebook) {
  const KnownNotes known_notes(notebook, kContact);
  People people;
  std::vector<std::string> taken;
  TRY_ASSIGN(const auto all, without_repeats(named));
  for (const auto& each : all) {
    const auto* known = notebook.find_contact(link_from(each.name));
    if (known && known->path == referrer.path)
      return fail(ErrorKind::kUsage,
                  fmt::format("{} cannot suggest themselves; name someone else", known->name));
    if (known) {
      add_known(*known, each, referrer, notebook, people);
      continue;
    }
    TRY_ASSIGN(auto step, add_contact(notebook, known_notes,
                                      {referred_fields(each, referrer), each.body}, taken));
    taken.emplace_back(stem_of(*changed_note(step.change)));
    people.links.push_back(Value::scalar(wikilink(taken.back())));
    people.steps.push_back(std::move(step));
  }
  return people;
}

}  // namespace confab::core
