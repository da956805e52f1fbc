// SPDX-License-Identifier: MIT
#include "core/notes/notebook/relation.h"

#include "core/notes/notebook/attendance.h"
#include "core/text/one_line.h"

namespace confab::core {

std::optional<Relation> relation_in(std::string_view entry, const Interview& talk,
                                    const Notebook& notebook) {
  const auto* opening = relation_opening(entry);
  if (!opening) return {};
  const auto rest = entry.substr(opening->words.size());
  for (const std::string_view mark : {":", " - ", " – ", " — ", ", "}) {
    const auto at = rest.find(mark);
    if (at == std::string_view::npos) continue;
    const auto* other = notebook.find_contact(link_from(trimmed(rest.substr(0, at))));
    const auto text = trimmed(rest.substr(at + mark.size()));
    if (other && !text.empty() && !is_in(talk, *other))
      return Relation{opening->kind, other, std::string(text)};
  }
  return {};
}

}  // namespace confab::core
