// SPDX-License-Identifier: MIT
#include "core/notes/relation.h"

#include <array>
#include <utility>

#include "core/notes/attendance.h"
#include "core/text/fold.h"
#include "core/text/link_reader.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

struct Opening {
  std::string_view words;
  Relation::Kind kind;
};
constexpr std::array<Opening, 3> kOpenings = {{{"agrees with ", Relation::Kind::kAgrees},
                                               {"differs from ", Relation::Kind::kDiffers},
                                               {"disagrees with ", Relation::Kind::kDiffers}}};

const Opening* opening_of(std::string_view entry) {
  for (const auto& opening : kOpenings) {
    if (lower_ascii(entry.substr(0, opening.words.size())) == opening.words) return &opening;
  }
  return nullptr;
}

}  // namespace

std::string_view relation_words(std::string_view entry) {
  const auto* opening = opening_of(entry);
  return opening ? trimmed(entry.substr(0, opening->words.size())) : std::string_view();
}

std::optional<Relation> relation_in(std::string_view entry, const Interview& talk,
                                    const Notebook& notebook) {
  const auto* opening = opening_of(entry);
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

bool take_advice(std::string_view& entry) {
  constexpr std::string_view kAdvice = "advice:";
  if (lower_ascii(entry.substr(0, kAdvice.size())) != kAdvice) return false;
  entry = trimmed(entry.substr(kAdvice.size()));
  return true;
}

std::string with_related_stem(std::string_view entry) {
  auto rest = entry;
  take_advice(rest);
  const auto* opening = opening_of(rest);
  if (!opening) return std::string(entry);
  const auto begin = entry.size() - rest.size() + opening->words.size();
  for (const auto& link : links_in(entry)) {
    if (link.begin != begin) continue;
    return std::string(entry.substr(0, begin)).append(link.stem()).append(entry.substr(link.end));
  }
  return std::string(entry);
}

}  // namespace confab::core
