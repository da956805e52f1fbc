// SPDX-License-Identifier: MIT
#include "core/notes/pitch.h"

#include <algorithm>

#include "core/notes/schema.h"
#include "core/notes/typed_text.h"
#include "core/text/fold.h"
#include "core/text/number.h"

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

struct OpenPart {
  std::string_view name;
  int level;  // of its heading
};

}  // namespace

Pitch pitch_from(const Note& note, Body body) {
  Pitch pitch{note.path,
              find_number(note.text("rate"), kRate.least, kRate.most),
              {},
              find_flag(note.text("short")).value_or(false),
              lower_ascii(note.text("language"))};
  std::vector<OpenPart> open;  // the parts that we are in, innermost last
  for (auto& section : body.sections) {
    while (!open.empty() && open.back().level >= section.level) open.pop_back();
    if (const auto name = part_called(section.title); !name.empty())
      open.push_back({name, section.level});
    if (!has_text(section)) continue;
    const auto title = open.empty() ? section.title : std::string(open.back().name);
    auto& parts = pitch.parts;
    if (!open.empty() && !parts.empty() && parts.back().title == title)
      parts.back().text += section.text;
    else
      parts.push_back({title, std::move(section.text), section.line});
  }
  return pitch;
}

}  // namespace confab::core
