// SPDX-License-Identifier: MIT
#include "core/plans/named_people.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/schema.h"
#include "core/plans/add_note.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// Links a known contact; if you have not approached them yet, `referrer` referred them.
void add_known(const Contact& known, const Contact& referrer, const Notebook& notebook,
               People& people) {
  people.links.push_back(Value::scalar(wikilink(known.stem())));
  const bool is_fresh = known.outreach.empty() && notebook.interviews_with(known).empty();
  if (!is_fresh || !known.referred_by.is_empty() || known.stem() == referrer.stem()) return;
  const SetField link{"referred-by", Value::scalar(wikilink(referrer.stem()))};
  people.steps.push_back(
      {EditNote{known.path, {link}}, fmt::format("referred-by {}", referrer.stem())});
}

Value referred_fields(const std::string& name, const Contact& referrer) {
  auto fields =
      Value::map({{"type", Value::scalar(std::string(kContact))}, {"name", Value::scalar(name)}});
  // They were named in a talk about that career.
  if (!referrer.careers.empty())
    fields.members.push_back({"career", Value::one_or_list(referrer.careers)});
  fields.members.push_back({"found-through", Value::scalar("referral")});
  fields.members.push_back({"referred-by", Value::scalar(wikilink(referrer.stem()))});
  return fields;
}

}  // namespace

Result<People> people_named(const std::vector<NamedPerson>& named, const Contact& referrer,
                            const Notebook& notebook) {
  People people;
  std::vector<std::string> taken, seen;
  for (const auto& each : named) {
    if (std::ranges::find(seen, fold(each.name)) != seen.end()) continue;
    seen.push_back(fold(each.name));
    if (const auto* known = notebook.find_contact(link_from(each.name))) {
      add_known(*known, referrer, notebook, people);
      continue;
    }
    TRY_ASSIGN(auto plan,
               add_contact(notebook, referred_fields(each.name, referrer), each.body, taken));
    taken.emplace_back(stem_of(std::get<CreateNote>(plan.steps.front().change).path));
    people.links.push_back(Value::scalar(wikilink(taken.back())));
    people.steps.push_back(std::move(plan.steps.front()));
  }
  return people;
}

}  // namespace confab::core
