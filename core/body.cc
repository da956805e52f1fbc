// SPDX-License-Identifier: MIT
#include "core/body.h"

#include "core/fold.h"

namespace confab::core {

std::vector<const Section*> sections_under(const Body& body, std::string_view title) {
  std::vector<const Section*> result;
  const auto wanted = fold(title);
  int outer_level = 0;  // of the section that we are in; 0: none
  for (const auto& section : body.sections) {
    if (outer_level > 0 && section.level <= outer_level) outer_level = 0;
    if (outer_level == 0 && folds_to(section.title, wanted)) outer_level = section.level;
    if (outer_level > 0) result.push_back(&section);
  }
  return result;
}

std::vector<const Item*> items_under(const Body& body, std::string_view title) {
  std::vector<const Item*> result;
  for (const auto* section : sections_under(body, title)) {
    for (const auto& item : section->items) result.push_back(&item);
  }
  return result;
}

bool has_text(const Section& section) {
  return section.text.find_first_not_of(" \t\n") != std::string::npos;
}

}  // namespace confab::core
