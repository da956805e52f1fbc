// SPDX-License-Identifier: MIT
// placeholder-left: something is marked as sent but still has a gap to fill in. Either it was not
// sent like that, or they have read `[name]`.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/placeholder.h"

namespace confab::core {
namespace {

void check_text(std::string_view text, const Location& location, const Situation& in) {
  for (const auto& each : placeholders_in(text)) {
    const auto lines =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(each.offset), '\n');
    auto place = location;
    if (lines > 0) place = {place.path, place.line + static_cast<int>(lines), 1};
    in.add(Rule::kPlaceholderLeft, std::move(place),
           fmt::format("'{}' is marked as sent but not filled in", each.text));
  }
}

void check_entry_note(const Note& note, const Value& entry, const Situation& in) {
  const auto* text = entry.find("note");
  if (text && text->is_scalar()) check_text(text->text, location_of(note, *text), in);
}

void check_outreach(const Note& note, const Situation& in) {
  for (const auto& entry : note.fields.entries_at("outreach")) {
    const auto outcome = find_outcome(entry.text_at("outcome"));
    if (outcome && is_message(*outcome)) check_entry_note(note, entry, in);
  }
}

void check_thanks(const Interview& interview, const Situation& in) {
  const auto& note = *in.notebook.find_path(interview.path);
  const auto thanks = note.fields.entries_at("thanks");
  for (const auto& entry : thanks) check_entry_note(note, entry, in);
  if (thanks.empty()) return;  // so far the section is a draft
  for (const auto& section : interview.thank_you)
    check_text(section.text, {note.path, section.text_line, 1}, in);
}

void find_placeholder_left(const Situation& in) {
  for (const auto& note : in.notebook.notes) {
    if (note.type == kContact) check_outreach(note, in);
  }
  for (const auto& interview : in.notebook.interviews) check_thanks(interview, in);
}

}  // namespace

template <>
const RuleRow& row<Rule::kPlaceholderLeft>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "placeholder-left",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "a message or thank-you is marked as sent but still contains a "
                          "placeholder like [name] or {{field}}",
              .fix = "write what you really sent; put text that is not a placeholder in "
                     "parentheses",
              .source = kGuide,
          },
      .find = find_placeholder_left,
  };
  return kRow;
}

}  // namespace confab::core
