// SPDX-License-Identifier: MIT
// pitch-length: a pitch takes more or less time than it should. A pitch that is not written yet is
// not reported.
#include <fmt/format.h>

#include "core/practice/pitch_time.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_pitch_length(const Situation& in) {
  for (const auto& pitch : in.notebook.pitches) {
    const auto time = pitch_time(pitch, in.policy);
    if (!time.is_written() || time.length == PitchTime::Length::kFits) continue;
    in.add(Rule::kPitchLength, {pitch.path, 1, 1},
           fmt::format("pitch takes {} s; aim for {} to {}", said_seconds(time), time.min.count(),
                       time.max.count()));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kPitchLength>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "pitch-length",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a pitch takes less than {pitch.min} or more than {pitch.max}",
              .fix = "run 'confab pitch' to see how many words to add or cut",
              .source = kGuide,
              .settings = "pitch.words-per-minute",
          },
      .find = find_pitch_length,
  };
  return kRow;
}

}  // namespace confab::core
