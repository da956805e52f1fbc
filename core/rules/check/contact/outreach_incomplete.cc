// SPDX-License-Identifier: MIT
// outreach-incomplete: an entry of `outreach` that says too little to count.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Contact&, const Situation& in) {
  for (const auto& entry : note.fields.entries_at("outreach")) {
    if (!entry.is_map()) continue;
    for (const auto* key : {"date", "by", "outcome"}) {
      if (!entry.text_at(key).empty()) continue;
      in.add(Rule::kOutreachIncomplete, location_of(note, entry),
             fmt::format("outreach entry has no {}", key));
    }
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kOutreachIncomplete>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "outreach-incomplete",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "an outreach entry has no date, channel or outcome",
              .fix = "add the missing 'date:', 'by:' or 'outcome:'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
