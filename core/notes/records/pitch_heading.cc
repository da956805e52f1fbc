// SPDX-License-Identifier: MIT
#include "core/notes/records/pitch_heading.h"

#include <algorithm>
#include <array>

#include "core/notes/records/pitch.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

struct OtherHeading {
  std::string_view heading;  // folded
  std::string_view part;
};

// The parts under other names, in English and in languages that people speak their pitch in.
constexpr auto kOtherHeadings = std::to_array<OtherHeading>({
    {"interests", "Interest"},
    {"work experience", "Experience"},
    {"achievements", "Accomplishments"},
    {"goal", "Goals"},
    {"interesse", "Interest"},
    {"fahigkeiten", "Skills"},
    {"kenntnisse", "Knowledge"},
    {"wissen", "Knowledge"},
    {"ausbildung", "Education"},
    {"erfahrung", "Experience"},
    {"starken", "Strengths"},
    {"erfolge", "Accomplishments"},
    {"ziele", "Goals"},
    {"interet", "Interest"},
    {"competences", "Skills"},
    {"connaissances", "Knowledge"},
    {"formation", "Education"},
    {"experience", "Experience"},
    {"points forts", "Strengths"},
    {"realisations", "Accomplishments"},
    {"objectifs", "Goals"},
    {"interes", "Interest"},
    {"habilidades", "Skills"},
    {"conocimientos", "Knowledge"},
    {"formacion", "Education"},
    {"experiencia", "Experience"},
    {"fortalezas", "Strengths"},
    {"logros", "Accomplishments"},
    {"objetivos", "Goals"},
});

// Empty for a heading that is not a part.
std::string_view part_called(std::string_view heading) {
  const auto key = fold(heading);
  const auto* found =
      std::ranges::find_if(kPitchParts, [&](std::string_view part) { return fold(part) == key; });
  if (found != kPitchParts.end()) return *found;
  const auto* other = std::ranges::find(kOtherHeadings, key, &OtherHeading::heading);
  return other == kOtherHeadings.end() ? "" : other->part;
}

}  // namespace

std::vector<std::string_view> pitch_parts_in(std::string_view heading) {
  constexpr std::array<std::string_view, 5> kBetween = {",", "&", "/", "+", " and "};
  if (const auto one = part_called(heading); !one.empty()) return {one};
  for (const auto between : kBetween) {
    const auto at = heading.find(between);
    if (at == heading.npos) continue;
    auto parts = pitch_parts_in(heading.substr(0, at));
    const auto others = pitch_parts_in(heading.substr(at + between.size()));
    if (parts.empty() || others.empty()) return {};
    parts.insert(parts.end(), others.begin(), others.end());
    return parts;
  }
  return {};
}

}  // namespace confab::core
