// SPDX-License-Identifier: MIT
// unknown-type: a note in one of confab's folders has no type, or an unknown one.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

std::string problem_with(std::string_view type) {
  const std::vector<std::string> types(kTypes.begin(), kTypes.end());
  return fmt::format("type '{}' is not known; {}", type,
                     did_you_mean(type, types, "confab ignores the note"));
}

// A key that may have been meant as `type`; empty if there is none.
std::string misspelled_type(const Note& note) {
  for (const auto& member : note.fields.members) {
    if (is_same_key(member.key, "type")) return "";
    if (!nearest(member.key, {"type"}).empty()) return member.key;
  }
  return "";
}

// Are there spaces or empty lines above the dashes of its front matter?
bool begins_late(const Note& note, const Situation& in) {
  const auto found = std::ranges::find(in.texts, note.path, &NoteText::path);
  if (found == in.texts.end()) return false;
  const auto begin = found->bytes.find_first_not_of(" \t\r\n");
  return begin != 0 && begin != std::string::npos &&
         std::string_view(found->bytes).substr(begin).starts_with("---\n");
}

void find_unknown_type(const Situation& in) {
  for (const auto& note : in.notebook.notes) {
    if (is_our_type(note.type)) continue;
    std::string what = "no front matter, so confab ignores the note";
    if (begins_late(note, in)) what = "front matter must begin on the first line";
    if (!note.fields.members.empty()) what = "no type, so confab ignores the note";
    if (note.fields.find("type")) what = "'type' has no single value, so confab ignores the note";
    const auto misspelled = note.type.empty() ? misspelled_type(note) : "";
    if (!misspelled.empty())
      what =
          fmt::format("unknown key '{}'; did you mean 'type'? confab ignores the note", misspelled);
    if (!note.type.empty()) what = problem_with(note.type);
    in.add(Rule::kUnknownType, location_of(note, misspelled.empty() ? "type" : misspelled), what);
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kUnknownType>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unknown-type",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence =
                  "a note in one of confab's folders has no type, or one that confab does not know",
              .fix = "set 'type:' to contact, organization, interview, questions or pitch, or move "
                     "the note elsewhere",
              .source = kFormat,
              .settings = "types",
          },
      .find = find_unknown_type,
  };
  return kRow;
}

}  // namespace confab::core
