// SPDX-License-Identifier: MIT
#include "core/plans/named_people.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/schema.h"
#include "core/plans/add_note.h"
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

}  // namespace

Result<People> people_named(const std::vector<NamedPerson>& named, const Contact& referrer,
                            const Notebook& notebook) {
  const KnownNotes known_notes(notebook, kContact);
  People people;
  std::vector<std::string> taken, seen;
  for (const auto& each : named) {
    if (std::ranges::find(seen, fold(each.name)) != seen.end()) continue;
    seen.push_back(fold(each.name));
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
