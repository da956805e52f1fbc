// SPDX-License-Identifier: MIT
// pitch.cc: does a pitch fit its time, and does it carry what it must? One that is not written yet
// is no gap in the record.
#include <fmt/format.h>

#include "core/practice/pitch_time.h"
#include "core/rule.h"
#include "core/rules/check/check.h"
#include "core/text/joined.h"

namespace confab::core {

void check_pitch(const Situation& in) {
  for (const auto& pitch : in.notebook.pitches) {
    const auto time = pitch_time(pitch, in.policy);
    if (!time.is_written()) continue;
    const Location top{pitch.path, 1, 1};
    if (time.length != PitchTime::Length::kFits) {
      in.add(Rule::kPitchLength, top,
             fmt::format("pitch takes {} s, not {} to {}", said_seconds(time), time.min.count(),
                         time.max.count()));
    }
    if (!time.missing.empty()) {
      in.add(Rule::kPitchPartMissing, top,
             fmt::format("pitch says nothing of {}", joined(time.missing, ", ")));
    }
  }
}

}  // namespace confab::core
