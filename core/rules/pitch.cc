// SPDX-License-Identifier: MIT
// pitch.cc: does a pitch fit its time, and does it carry what it must? One that is not written yet
// is no gap in the record.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/pitch_time.h"
#include "core/rules/check.h"

namespace confab::core {

void check_pitches(const Notebook& notebook, const Policy& policy, Diagnostics& findings) {
  for (const auto& pitch : notebook.pitches) {
    const auto time = pitch_time(pitch, policy);
    if (!time.is_written()) continue;
    const Location top{pitch.path, 1, 1};
    if (time.length != PitchTime::Length::kFits) {
      findings.push_back({Rule::kPitchLength, top,
                          fmt::format("pitch takes {} s, not {} to {}", said_seconds(time),
                                      time.min.count(), time.max.count())});
    }
    if (!time.missing.empty()) {
      findings.push_back({Rule::kPitchPartMissing, top,
                          fmt::format("pitch says nothing of {}", fmt::join(time.missing, ", "))});
    }
  }
}

}  // namespace confab::core
