// SPDX-License-Identifier: MIT
// pitch_time.h: how long a pitch takes to say, whether that fits the limits, and what it leaves
// out. Time is words divided by rate; a word that is quicker or slower to say than others counts as
// less or more.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/records/pitch.h"
#include "core/notes/records/schema.h"
#include "core/practice/settings/policy.h"

namespace confab::core {

// The slowest and fastest rate at which a person can speak, in words per minute.
inline constexpr int kSlowestRate = kRate.least;
inline constexpr int kFastestRate = kRate.most;

struct PartTime {
  std::string title;
  int words = 0;
  long beats = 0;                    // see core/spoken/words.h
  std::chrono::milliseconds time{};  // rounded down
};

struct PitchTime {
  enum class Length { kNotWritten, kTooShort, kFits, kTooLong };

  int rate = 0;                 // words per minute
  std::vector<PartTime> parts;  // those with words, in the order of the note
  int words = 0;
  long beats = 0;
  bool is_rough = false;             // not in English, so only a rehearsal measures the time
  std::chrono::milliseconds time{};  // rounded down
  std::chrono::seconds min{};
  std::chrono::seconds max{};
  Length length = Length::kNotWritten;
  int words_to_add = 0;                   // until it is no longer too short
  int words_to_cut = 0;                   // until it is no longer too long
  std::vector<std::string_view> missing;  // of kPitchParts, or of kShortPitchParts

  bool is_written() const { return length != Length::kNotWritten; }
};

std::string_view length_name(PitchTime::Length length);

// Uses `rate` if given, otherwise the pitch's own rate, otherwise the policy's.
PitchTime pitch_time(const Pitch& pitch, const Policy& policy, std::optional<int> rate = {});

// The time of a pitch in whole seconds, rounded away from the limits, so that a pitch that is too
// long by one word never seems to fit.
long said_seconds(const PitchTime& pitch);
long said_seconds(std::chrono::milliseconds time);

// The part to speak after `elapsed`; the last part once the time is over. REQUIRES: the pitch
// is written.
const PartTime& part_at(const PitchTime& pitch, std::chrono::milliseconds elapsed);

// The rate at which these words, or the whole pitch, were spoken; nothing if no person can speak at
// that rate.
std::optional<int> rate_of(int words, std::chrono::milliseconds elapsed);
std::optional<int> rate_of(const PitchTime& pitch, std::chrono::milliseconds elapsed);

}  // namespace confab::core
