// SPDX-License-Identifier: MIT
#include "core/plans/plan.h"

namespace confab::core {
namespace {

void add_own_headings(std::vector<Edit>& edits, const SectionNames& names) {
  for (auto& edit : edits) {
    if (auto* insertion = std::get_if<InsertInSection>(&edit))
      insertion->also_called = names.declared_for(insertion->heading);
  }
}

}  // namespace

const std::string* changed_note(const Change& change) {
  if (const auto* note = std::get_if<EditNote>(&change)) return &note->path;
  if (const auto* note = std::get_if<CreateNote>(&change)) return &note->path;
  if (const auto* note = std::get_if<AdoptNote>(&change)) return &note->path;
  return nullptr;
}

Plan with_own_headings(Plan plan, const SectionNames& names) {
  for (auto& step : plan.steps) {
    if (auto* note = std::get_if<EditNote>(&step.change)) add_own_headings(note->edits, names);
    if (auto* note = std::get_if<CreateNote>(&step.change)) add_own_headings(note->edits, names);
    if (auto* note = std::get_if<AdoptNote>(&step.change)) add_own_headings(note->edits, names);
  }
  return plan;
}

Plan with_own_folders(Plan plan, const NoteFolders& folders) {
  const std::pair<std::string_view, const std::string&> ours[] = {
      {"contacts/", folders.contact},
      {"organizations/", folders.organization},
      {"interviews/", folders.interview}};
  for (auto& step : plan.steps) {
    auto* note = std::get_if<CreateNote>(&step.change);
    if (!note) continue;
    for (const auto& [folder, own] : ours) {
      if (!note->path.starts_with(folder)) continue;
      note->path = own + note->path.substr(folder.size() - 1);
      break;
    }
  }
  return plan;
}

}  // namespace confab::core
