// SPDX-License-Identifier: MIT
#include "core/messages/suggested_by.h"

#include <algorithm>

namespace confab::core {
namespace {

bool is_held_talk(const Interview* talk) { return talk->is_held() && talk->start; }

}  // namespace

Link suggested_by(const Contact& contact, const Notebook& notebook) {
  const auto* note = notebook.find_path(contact.path);
  const bool is_written = note && !note->fields.texts_at("referred-by").empty();
  if (is_written || !contact.referred_by.is_empty()) return contact.referred_by;
  if (std::ranges::any_of(notebook.interviews_with(contact), is_held_talk)) return {};
  const Interview* first = nullptr;
  for (const auto* talk : notebook.talks_naming(contact)) {
    if (is_held_talk(talk) && (!first || *talk->start < *first->start)) first = talk;
  }
  return first ? first->contact : Link();
}

}  // namespace confab::core
