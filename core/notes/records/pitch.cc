// SPDX-License-Identifier: MIT
#include "core/notes/records/pitch.h"

#include <algorithm>

#include "core/notes/records/pitch_heading.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/typed_text.h"
#include "core/text/fold.h"
#include "core/text/number.h"

namespace confab::core {
namespace {

struct OpenPart {
  std::string title;
  int level;  // of its heading
};

// The name of the part, or a heading that names several; empty for any other heading.
std::string part_title(const std::string& heading) {
  const auto parts = pitch_parts_in(heading);
  if (parts.empty()) return "";
  return parts.size() == 1 ? std::string(parts.front()) : heading;
}

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
    if (auto title = part_title(section.title); !title.empty())
      open.push_back({std::move(title), section.level});
    if (!has_text(section)) continue;
    const auto title = open.empty() ? section.title : open.back().title;
    auto& parts = pitch.parts;
    if (!open.empty() && !parts.empty() && parts.back().title == title)
      parts.back().text += section.text;
    else
      parts.push_back({title, std::move(section.text), section.line});
  }
  return pitch;
}

}  // namespace confab::core
