// SPDX-License-Identifier: MIT
// pitch-part-missing: a pitch says nothing about one of the things it should mention, or has a
// gap there.
#include <fmt/format.h>

#include "core/practice/pitch_hints.h"
#include "core/practice/pitch_time.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

void find_pitch_part_missing(const Situation& in) {
  for (const auto& pitch : in.notebook.pitches) {
    const auto time = pitch_time(pitch, in.policy);
    if (!time.is_written()) continue;
    const auto report = [&](std::string_view fault, const std::string& parts) {
      in.add(Rule::kPitchPartMissing, {pitch.path, 1, 1}, fmt::format("pitch {} {}", fault, parts));
    };
    const auto gaps = pitch_gaps(pitch);
    if (!time.missing.empty()) report("does not mention", joined(time.missing, ", "));
    if (!gaps.empty()) report("still has to be filled in:", joined(gaps, ", "));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kPitchPartMissing>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "pitch-part-missing",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence =
                  "a pitch does not mention all of these: interest, skills, knowledge, "
                  "education, experience, strengths, accomplishments, goals; or it still has a "
                  "gap like [my goal]",
              .fix = "write a sentence under the missing heading, or fill in the gap",
              .source = kGuide,
          },
      .find = find_pitch_part_missing,
  };
  return kRow;
}

}  // namespace confab::core
