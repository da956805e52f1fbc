// SPDX-License-Identifier: MIT
// pitch-part-missing: a pitch says nothing about one of the things it should mention.
#include <fmt/format.h>

#include "core/practice/pitch_time.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

void find(const Situation& in) {
  for (const auto& pitch : in.notebook.pitches) {
    const auto time = pitch_time(pitch, in.policy);
    if (!time.is_written() || time.missing.empty()) continue;
    in.add(Rule::kPitchPartMissing, {pitch.path, 1, 1},
           fmt::format("pitch does not mention {}", joined(time.missing, ", ")));
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
              .sentence = "a pitch does not mention all of these: interest, skills, knowledge, "
                          "education, experience, strengths, accomplishments, goals",
              .fix = "write a sentence under the missing heading",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
