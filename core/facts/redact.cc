// SPDX-License-Identifier: MIT
#include "core/facts/redact.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "core/notes/records/identity.h"
#include "core/notes/values/employer.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/keyed_hash.h"

namespace confab::core {
namespace {

constexpr std::size_t kDigits = 20;  // 80 bits: no two of a billion people are likely to share one

// What identifies a person in any notebook: an address, or else the name.
std::string identity_of(const Note& note, const Contact& contact) {
  const auto all = identities_of(kContact, note.fields);
  for (const std::string_view kind : {"email:", "address:"}) {
    const auto found =
        std::ranges::find_if(all, [&](const std::string& each) { return each.starts_with(kind); });
    if (found != all.end()) return *found;
  }
  return "name:" + fold(contact.name);
}

std::string organization_identity(std::string_view name) {
  const auto words = distinguishing_words(name);
  return words.empty() ? fold(name) : joined(words, " ");
}

}  // namespace

Redactor::Redactor(const Notebook& notebook, std::string key)
    : notebook_(notebook), key_(std::move(key)) {}

std::string Redactor::hashed(std::string_view kind, std::string_view text) const {
  const auto hash = keyed_hash(key_, fmt::format("{}:{}", kind, text));
  return fmt::format("{}-{}", kind, std::string_view(hash).substr(0, kDigits));
}

std::string Redactor::notebook_pseudonym(std::string_view name) const {
  return hashed("notebook", name);
}

std::string Redactor::person(const std::string& text) const {
  const auto* contact = notebook_.find_contact(text);
  const auto* note = contact ? notebook_.find_path(contact->path) : nullptr;
  return hashed("person", note ? identity_of(*note, *contact) : "name:" + fold(text));
}

std::string Redactor::organization(const std::string& text) const {
  const auto* note = notebook_.find_organization(text);
  return hashed("organization", organization_identity(note ? note->name : text));
}

std::string Redactor::pseudonym(const FactField& field, const std::string& text) const {
  switch (field.privacy) {
    case Privacy::kPerson:
      return person(text);
    case Privacy::kEmployer:
      return organization(text);
    case Privacy::kIdentity:
      return hashed(field.key, fold(text));
    case Privacy::kKept:
    case Privacy::kRemoved:
      break;
  }
  return "";
}

// A value from a note may be any text, unless it is one of those that its key can have.
Cell Redactor::kept(const FactField& field, Cell cell) const {
  const auto* text = std::get_if<std::string>(&cell.value);
  if (!field.field || !text) return cell;
  const bool is_known = field.field->type == FieldType::kZone ? notebook_.zones.has(*text)
                                                              : !value_problem(*field.field, *text);
  return is_known ? cell : unset_cell(field.type);
}

CellMap Redactor::redacted(const std::vector<FactField>& fields, CellMap cells) const {
  assert(fields.size() == cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i)
    cells[i].cell = redacted(fields[i], std::move(cells[i].cell));
  return cells;
}

Cell Redactor::redacted(const FactField& field, Cell cell) const {
  if (cell.is_null()) return cell;
  if (field.privacy == Privacy::kRemoved) return unset_cell(field.type);
  if (auto* map = std::get_if<CellMap>(&cell.value))
    return {redacted(field.inner, std::move(*map))};
  if (auto* maps = std::get_if<std::vector<CellMap>>(&cell.value)) {
    for (auto& map : *maps) map = redacted(field.inner, std::move(map));
    return cell;
  }
  if (field.privacy == Privacy::kKept) return kept(field, std::move(cell));
  if (const auto* text = std::get_if<std::string>(&cell.value)) return {pseudonym(field, *text)};
  auto texts = std::get<std::vector<std::string>>(std::move(cell.value));
  for (auto& text : texts) text = pseudonym(field, text);
  return {std::move(texts)};
}

FactRow Redactor::redacted(FactRow fact) const {
  fact.cells = redacted(fact.kind->fields, std::move(fact.cells));
  return fact;
}

}  // namespace confab::core
