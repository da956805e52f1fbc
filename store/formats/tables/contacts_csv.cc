// SPDX-License-Identifier: MIT
#include "store/formats/tables/contacts_csv.h"

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/text/joined.h"
#include "store/formats/reader/other_keys.h"
#include "store/formats/tables/csv.h"
#include "store/formats/tables/list_cell.h"

namespace confab::store {
namespace {

// The owner's own keys, in the order of the notes.
std::vector<std::string> owners_keys(const core::Notebook& notebook) {
  std::vector<std::string> keys;
  for (const auto& note : notebook.notes) {
    if (note.type != core::kContact) continue;
    for (const auto key : other_keys(note))
      if (std::ranges::find(keys, key) == keys.end()) keys.emplace_back(key);
  }
  return keys;
}

bool is_exported(const core::Field& field) {
  return field.key != "type" && field.type != core::FieldType::kEntries;
}

// A link without brackets: `grace-hopper` for `[[grace-hopper]]`; for an organization, its name.
std::string cell_of(const core::Note& note, const core::Field& field,
                    const core::Notebook& notebook) {
  auto texts = note.fields.texts_at(field.key);
  for (auto& text : texts) {
    if (field.type != core::FieldType::kLink) continue;
    const auto link = core::link_from(text);
    const auto* organization = notebook.find_organization(link);
    text = organization ? organization->name : link.is_wikilink ? link.stem : link.text;
  }
  return field.is_list ? list_cell(texts) : core::joined(texts, "; ");
}

std::string line_of(std::vector<std::string> cells, CsvFor reader) {
  if (reader == CsvFor::kSpreadsheet) {
    for (auto& cell : cells) cell = without_formula(cell);
  }
  return csv_line(cells);
}

}  // namespace

std::string contacts_csv(const core::Notebook& notebook, CsvFor reader) {
  std::vector<std::string> header;
  for (const auto& field : core::fields_of(core::kContact)) {
    if (is_exported(field)) header.emplace_back(field.key);
  }
  const auto others = owners_keys(notebook);
  header.insert(header.end(), others.begin(), others.end());
  auto bytes = csv_line(header);
  for (const auto& note : notebook.notes) {
    if (note.type != core::kContact) continue;
    std::vector<std::string> cells;
    for (const auto& field : core::fields_of(core::kContact)) {
      if (is_exported(field)) cells.push_back(cell_of(note, field, notebook));
    }
    for (const auto& key : others) cells.push_back(list_cell(note.fields.texts_at(key)));
    bytes += line_of(std::move(cells), reader);
  }
  return bytes;
}

}  // namespace confab::store
