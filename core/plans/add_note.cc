// SPDX-License-Identifier: MIT
#include "core/plans/add_note.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/fold.h"
#include "core/identity.h"
#include "core/schema.h"
#include "core/shell_word.h"

namespace confab::core {
namespace {

// The identity that both have, or empty.
std::string common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto found = std::ranges::find_if(
      a, [&](const std::string& each) { return std::ranges::find(b, each) != b.end(); });
  return found == a.end() ? "" : *found;
}

Status refuse_same(const Notebook& notebook, std::string_view type, const Value& fields) {
  const auto wanted = identities_of(type, fields);
  for (const auto& note : notebook.notes) {
    if (note.type != type) continue;
    const auto shared = common(identities_of(type, note.fields), wanted);
    if (shared.empty()) continue;
    return fail({ErrorKind::kRefused,
                 fmt::format("{} is there already, with the same {}", note.text("name"),
                             shared.substr(0, shared.find(':'))),
                 {note.path},
                 fmt::format("'confab show {}' shows the note", shell_word(note.stem))});
  }
  return ok();
}

// Named after `name`, or after the type where none of its letters can stand in a file's name.
Result<Plan> new_note(const Notebook& notebook, std::string_view type, const Value& fields,
                      std::string body, const std::vector<std::string>& taken) {
  TRY(refuse_same(notebook, type, fields));
  auto stem = stem_from(fields.text_at("name"));
  if (stem.empty()) stem = type;
  const auto path = fmt::format("{}s/{}.md", type, notebook.free_stem(stem, taken));
  return Plan{{{CreateNote{path, fields, std::move(body)}, "new"}}};
}

}  // namespace

Result<Plan> add_contact(const Notebook& notebook, const Value& fields, std::string body,
                         const std::vector<std::string>& taken) {
  return new_note(notebook, kContact, fields, std::move(body), taken);
}

Result<Plan> add_organization(const Notebook& notebook, const Value& fields, std::string body) {
  return new_note(notebook, kOrganization, fields, std::move(body), {});
}

}  // namespace confab::core
