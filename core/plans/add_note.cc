// SPDX-License-Identifier: MIT
#include "core/plans/add_note.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/fold.h"
#include "core/schema.h"

namespace confab::core {
namespace {

std::vector<std::string> folded_texts(const Value& fields, std::string_view key) {
  const auto* value = fields.find(key);
  auto texts = value ? value->texts() : std::vector<std::string>{};
  for (auto& text : texts) text = fold(text);
  return texts;
}

bool share_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(
      a, [&](const std::string& each) { return std::ranges::find(b, each) != b.end(); });
}

// The key by which both are the same, or empty.
std::string_view same_by(const Value& a, const Value& b,
                         std::initializer_list<std::string_view> keys) {
  for (const auto key : keys) {
    if (share_one(folded_texts(a, key), folded_texts(b, key))) return key;
  }
  return {};
}

Status refuse_same(const Notebook& notebook, const Value& fields,
                   std::initializer_list<std::string_view> keys) {
  const auto type = fields.find("type")->text;
  for (const auto& note : notebook.notes) {
    if (note.type != type) continue;
    const auto key = same_by(note.fields, fields, keys);
    if (key.empty()) continue;
    return fail({ErrorKind::kRefused,
                 fmt::format("{} is there already, with the same {}", note.text("name"), key),
                 {note.path},
                 fmt::format("'confab show {}' shows the note", note.stem)});
  }
  return ok();
}

Result<Plan> new_note(const Notebook& notebook, std::string_view folder, const Value& fields,
                      std::string body) {
  const auto name = fields.find("name")->text;
  const auto stem = stem_from(name);
  if (stem.empty()) {
    return fail(ErrorKind::kUsage, fmt::format("no file can be named after '{}'", name),
                "write the name in Latin letters; the note's 'name:' may hold any");
  }
  auto free_stem = stem;
  for (int i = 2; notebook.has_stem(free_stem); ++i) free_stem = fmt::format("{}-{}", stem, i);
  return Plan{
      {{CreateNote{fmt::format("{}/{}.md", folder, free_stem), fields, std::move(body)}, "new"}}};
}

}  // namespace

Result<Plan> add_contact(const Notebook& notebook, const Value& fields, std::string body) {
  TRY(refuse_same(notebook, fields, {"name", "email", "linkedin"}));
  return new_note(notebook, "contacts", fields, std::move(body));
}

Result<Plan> add_organization(const Notebook& notebook, const Value& fields, std::string body) {
  TRY(refuse_same(notebook, fields, {"name", "aliases", "website"}));
  return new_note(notebook, "organizations", fields, std::move(body));
}

}  // namespace confab::core
