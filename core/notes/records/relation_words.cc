// SPDX-License-Identifier: MIT
#include "core/notes/records/relation_words.h"

#include <array>

#include "core/text/fold.h"
#include "core/text/links/link_reader.h"
#include "core/text/one_line.h"

namespace confab::core {

const RelationOpening* relation_opening(std::string_view entry) {
  static constexpr std::array<RelationOpening, 3> kOpenings = {
      {{"agrees with ", RelationKind::kAgrees},
       {"differs from ", RelationKind::kDiffers},
       {"disagrees with ", RelationKind::kDiffers}}};
  for (const auto& opening : kOpenings) {
    if (lower_ascii(entry.substr(0, opening.words.size())) == opening.words) return &opening;
  }
  return nullptr;
}

bool take_advice(std::string_view& entry) {
  constexpr std::string_view kAdvice = "advice";
  if (lower_ascii(entry.substr(0, kAdvice.size())) != kAdvice) return false;
  const auto rest = trimmed(entry.substr(kAdvice.size()));
  for (const std::string_view mark : {":", "- ", "\u2013 ", "\u2014 "}) {
    if (!rest.starts_with(mark)) continue;
    entry = trimmed(rest.substr(mark.size()));
    return true;
  }
  return false;
}

std::string with_related_stem(std::string_view entry) {
  auto rest = entry;
  take_advice(rest);
  const auto* opening = relation_opening(rest);
  if (!opening) return std::string(entry);
  const auto begin = entry.size() - rest.size() + opening->words.size();
  for (const auto& link : links_in(entry)) {
    if (link.begin != begin) continue;
    return std::string(entry.substr(0, begin)).append(link.stem()).append(entry.substr(link.end));
  }
  return std::string(entry);
}

}  // namespace confab::core
