// SPDX-License-Identifier: MIT
#include "core/plans/add_note.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/notes/identity.h"
#include "core/notes/schema.h"
#include "core/text/fold.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// The identity they share, or empty.
std::string common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto found = std::ranges::find_if(
      a, [&](const std::string& each) { return std::ranges::find(b, each) != b.end(); });
  return found == a.end() ? "" : *found;
}

// The kind of an identity: "name" for "name:ada".
std::string kind_of(const std::string& identity) { return identity.substr(0, identity.find(':')); }

// What two notes about the same person or organization have in common. People share mailboxes, so
// an address alone is not enough if the names differ; `check` warns about it.
std::string same_identity(const Value& a, const Value& b, std::string_view type) {
  // O'Neil is ONeil.
  const auto stem = type == kContact ? stem_from(a.text_at("name")) : "";
  if (!stem.empty() && stem == stem_from(b.text_at("name"))) return "name:" + stem;
  auto identities = identities_of(type, a);
  const auto name = fold(a.text_at("name")), other = fold(b.text_at("name"));
  if (!name.empty() && !other.empty() && name != other) {
    std::erase_if(identities, [](const std::string& each) { return kind_of(each) == "email"; });
  }
  return common(identities, identities_of(type, b));
}

Error two_of(const Value& a, const Value& b, const std::string& identity) {
  return {ErrorKind::kRefused,
          fmt::format("'{}' and '{}' would be two notes with the same {}", a.text_at("name"),
                      b.text_at("name"), kind_of(identity)),
          {},
          "leave one of them out"};
}

// Named after `name`, or after the type if none of its letters can be in a file name.
Result<Plan> new_note(const Notebook& notebook, std::string_view type, const Value& fields,
                      std::string body, const std::vector<std::string>& taken) {
  TRY(refuse_same(notebook, type, fields));
  auto stem = stem_from(fields.text_at("name"));
  if (stem.empty()) stem = type;
  const auto path = fmt::format("{}s/{}.md", type, notebook.free_stem(stem, taken));
  return Plan{{{CreateNote{path, fields, std::move(body)}, "new"}}};
}

}  // namespace

Status refuse_same(const Notebook& notebook, std::string_view type, const Value& fields,
                   std::string_view except) {
  for (const auto& note : notebook.notes) {
    if (note.type != type || note.path == except) continue;
    const auto shared = same_identity(note.fields, fields, type);
    if (shared.empty()) continue;
    auto hint = fmt::format("see it with 'confab show {}'", shell_word(note.stem()));
    if (kind_of(shared) == "name")
      hint += fmt::format("; to add someone else, make the name unique, like '{} (Siemens)'",
                          fields.text_at("name"));
    return fail(
        {ErrorKind::kRefused,
         fmt::format("{} already exists, with the same {}", note.text("name"), kind_of(shared)),
         {note.path},
         std::move(hint)});
  }
  return ok();
}

Result<Plan> add_contact(const Notebook& notebook, const Value& fields, std::string body,
                         const std::vector<std::string>& taken) {
  return new_note(notebook, kContact, fields, std::move(body), taken);
}

Result<Plan> add_notes(const Notebook& notebook, std::string_view type,
                       std::vector<NewNote> notes) {
  Plan plan;
  std::vector<std::string> taken;
  std::map<std::string, std::size_t> added;  // which note each identity belongs to
  for (std::size_t i = 0; i < notes.size(); ++i) {
    auto& [fields, body] = notes[i];
    for (const auto& identity : identities_of(type, fields)) {
      const auto same = added.emplace(identity, i).first->second;
      if (same != i && !same_identity(notes[same].fields, fields, type).empty())
        return fail(two_of(notes[same].fields, fields, identity));
    }
    TRY_ASSIGN(auto one, new_note(notebook, type, fields, std::move(body), taken));
    taken.emplace_back(stem_of(std::get<CreateNote>(one.steps.front().change).path));
    plan.steps.push_back(std::move(one.steps.front()));
  }
  return plan;
}

}  // namespace confab::core
