// SPDX-License-Identifier: MIT
#include "core/notes/records/pitch_heading.h"

#include <algorithm>
#include <array>

#include "core/notes/body/sections.h"
#include "core/notes/records/pitch.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/spelling.h"

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

// Is `name` in the heading, as whole words: "Long-term goals"?
bool names(std::string_view name, std::string_view key) {
  const auto at = key.find(name);
  if (at == npos) return false;
  const auto end = at + name.size();
  return (at == 0 || key[at - 1] == ' ') && (end == key.size() || key[end] == ' ');
}

// Empty for a heading that is not a part.
std::string_view part_called(std::string_view heading) {
  const auto key = heading_key(heading);
  for (const auto part : kPitchParts) {
    if (names(lower_ascii(part), key)) return part;
  }
  const auto* other = std::ranges::find_if(
      kOtherHeadings, [&](const OtherHeading& each) { return names(each.heading, key); });
  if (other != kOtherHeadings.end()) return other->part;
  // `Strenghts`; a short word may mean anything.
  constexpr std::size_t kShort = 5;
  if (key.size() <= kShort) return "";
  const auto meant = nearest(key, {kPitchParts.begin(), kPitchParts.end()});
  const auto* near = std::ranges::find(kPitchParts, meant);
  return near == kPitchParts.end() ? "" : *near;
}

}  // namespace

std::vector<std::string_view> pitch_parts_in(std::string_view heading) {
  constexpr std::array<std::string_view, 5> kBetween = {",", "&", "/", "+", " and "};
  for (const auto between : kBetween) {
    const auto at = heading.find(between);
    if (at == heading.npos) continue;
    auto parts = pitch_parts_in(heading.substr(0, at));
    const auto others = pitch_parts_in(heading.substr(at + between.size()));
    if (others.empty()) return {};
    if (parts.empty()) break;  // `Past and present experience`
    parts.insert(parts.end(), others.begin(), others.end());
    return parts;
  }
  const auto one = part_called(heading);
  return one.empty() ? std::vector<std::string_view>() : std::vector{one};
}

}  // namespace confab::core
