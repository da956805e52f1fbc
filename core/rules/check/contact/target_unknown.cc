// SPDX-License-Identifier: MIT
// target-unknown: you want to get to know an organization, but know nobody there.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/schema.h"
#include "core/practice/targets.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// Is it reported that this note does not say where someone works?
bool hides_employer(const Note& note, const Situation& in) {
  if (!is_our_type(note.type)) return has(note, "type");
  if (note.type != kContact) return false;
  if (!has(note, "organization")) return !in.is_missing(note, "organization");
  const auto link = link_from(note.text("organization"));
  return link.text.empty() || (link.is_wikilink && !note_spelled(link.stem, in.notebook));
}

// You may know someone there, in a note that has to be corrected first.
bool is_unsure(const Situation& in) {
  return !in.notebook.unread.empty() ||
         std::ranges::any_of(in.notebook.notes,
                             [&](const Note& note) { return hides_employer(note, in); });
}

void find_target_unknown(const Situation& in) {
  const auto targets = unknown_targets(in.notebook);
  if (targets.empty() || is_unsure(in)) return;
  for (const auto* organization : targets) {
    const auto& note = *in.notebook.find_path(organization->path);
    in.add(Rule::kTargetUnknown, note, "target",
           fmt::format("you know nobody at {} yet", organization->name));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kTargetUnknown>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "target-unknown",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kInfo,
              .sentence = "you know nobody at one of your target organizations",
              .fix = "find someone there with 'confab who ORGANIZATION', or set 'target: false'",
              .source = kGuide,
          },
      .find = find_target_unknown,
  };
  return kRow;
}

}  // namespace confab::core
