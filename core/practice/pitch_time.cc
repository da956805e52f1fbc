// SPDX-License-Identifier: MIT
#include "core/practice/pitch_time.h"

#include <algorithm>
#include <set>
#include <span>

#include "core/notes/records/pitch_heading.h"
#include "core/notes/values/no_entry.h"
#include "core/spoken/words.h"
#include "core/text/one_line.h"
#include "core/text/placeholder.h"

namespace confab::core {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr long long kMinute = 60'000;  // in milliseconds
constexpr long kBeats = 1000;          // in a word

// Beats times milliseconds per minute: both sides of every comparison below have this unit.
long long scaled(long beats) { return beats * (kMinute / kBeats); }
long long scaled(milliseconds time, int rate) { return time.count() * rate; }

milliseconds time_of(long beats, int rate) { return milliseconds(scaled(beats) / rate); }

// The config accepts only seconds and minutes.
seconds seconds_of(const Duration& duration) {
  return seconds(duration.unit == Duration::Unit::kMinute ? 60 * duration.count : duration.count);
}

// How many words take that long at the rate of this pitch, rounded up.
int words_for(long long distance, const PitchTime& pitch) {
  if (distance <= 0) return 0;
  const auto whole = scaled(pitch.beats);
  return static_cast<int>((distance * pitch.words + whole - 1) / whole);
}

bool is_english(std::string_view language) {
  return language.empty() || language == "en" || language.starts_with("en-");
}

// `TODO`, or `[your strengths]`
bool is_gap(std::string_view text) {
  const auto said = one_line(text);
  if (!said.starts_with('[')) return is_placeholder_entry(said);
  const auto gaps = placeholder_names(said);
  return !gaps.empty() && gaps.front() == said;
}

void add_parts(const Pitch& pitch, PitchTime& result) {
  const auto tongue = is_english(pitch.language) ? Tongue::kEnglish : Tongue::kOther;
  for (const auto& part : pitch.parts) {
    const auto [words, beats] = spoken_length(part.text, tongue);
    if (words == 0 || is_gap(part.text)) continue;
    result.parts.push_back({part.title, words, beats, time_of(beats, result.rate)});
    result.words += words;
    result.beats += beats;
    result.is_rough |= tongue == Tongue::kOther || has_other_script(part.text);
  }
}

void measure(PitchTime& pitch) {
  using enum PitchTime::Length;
  pitch.time = time_of(pitch.beats, pitch.rate);
  if (pitch.words == 0) return;
  const auto whole = scaled(pitch.beats);
  pitch.words_to_add = words_for(scaled(pitch.min, pitch.rate) - whole, pitch);
  pitch.words_to_cut = words_for(whole - scaled(pitch.max, pitch.rate), pitch);
  pitch.length = pitch.words_to_add > 0 ? kTooShort : pitch.words_to_cut > 0 ? kTooLong : kFits;
}

std::span<const std::string_view> parts_of(const Pitch& pitch) {
  if (pitch.is_short) return kShortPitchParts;
  return kPitchParts;
}

}  // namespace

std::string_view length_name(PitchTime::Length length) {
  constexpr std::array<std::string_view, 4> kNames = {"not-written", "too-short", "fits",
                                                      "too-long"};
  return kNames.at(static_cast<std::size_t>(length));
}

PitchTime pitch_time(const Pitch& pitch, const Policy& policy, std::optional<int> rate) {
  PitchTime result;
  result.rate = rate.value_or(pitch.rate.value_or(policy.words_per_minute));
  result.min = seconds_of(policy.pitch_min);
  result.max = seconds_of(policy.pitch_max);
  add_parts(pitch, result);
  measure(result);
  std::set<std::string_view> there;
  for (const auto& part : result.parts) {
    const auto named = pitch_parts_in(part.title);
    there.insert(named.begin(), named.end());
  }
  for (const auto part : parts_of(pitch)) {
    if (!there.contains(part)) result.missing.push_back(part);
  }
  return result;
}

long said_seconds(milliseconds time) {
  return static_cast<long>(std::chrono::round<seconds>(time).count());
}

long said_seconds(const PitchTime& pitch) {
  using enum PitchTime::Length;
  if (pitch.length == kTooShort)
    return static_cast<long>(std::chrono::floor<seconds>(pitch.time).count());
  if (pitch.length == kTooLong)
    return static_cast<long>(std::chrono::ceil<seconds>(pitch.time).count());
  return said_seconds(pitch.time);
}

const PartTime& part_at(const PitchTime& pitch, milliseconds elapsed) {
  const auto spoken = scaled(elapsed, pitch.rate);
  long beats = 0;
  for (const auto& part : pitch.parts) {
    beats += part.beats;
    if (spoken < scaled(beats)) return part;
  }
  return pitch.parts.back();
}

std::optional<int> rate_of(int words, milliseconds elapsed) {
  PitchTime pitch;
  pitch.beats = words * kBeats;
  return rate_of(pitch, elapsed);
}

std::optional<int> rate_of(const PitchTime& pitch, milliseconds elapsed) {
  if (elapsed.count() <= 0) return {};
  const auto rate = (scaled(pitch.beats) + elapsed.count() / 2) / elapsed.count();
  if (rate < kSlowestRate || rate > kFastestRate) return {};
  return static_cast<int>(rate);
}

}  // namespace confab::core
