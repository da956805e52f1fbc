// SPDX-License-Identifier: MIT
#include "core/practice/pitch_time.h"

#include <algorithm>
#include <span>

#include "core/spoken/words.h"

namespace confab::core {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr long long kMinute = 60'000;  // in milliseconds

milliseconds time_of(int words, int rate) { return milliseconds(words * kMinute / rate); }

// The config takes seconds and minutes only.
seconds seconds_of(const Duration& duration) {
  return seconds(duration.unit == Duration::Unit::kMinute ? 60 * duration.count : duration.count);
}

int most_words_in(milliseconds time, int rate) {
  return static_cast<int>(time.count() * rate / kMinute);
}

int fewest_words_for(milliseconds time, int rate) {
  return static_cast<int>((time.count() * rate + kMinute - 1) / kMinute);
}

void add_parts(const Pitch& pitch, PitchTime& result) {
  for (const auto& part : pitch.parts) {
    const auto words = spoken_words(part.text);
    if (words == 0) continue;
    result.parts.push_back({part.title, words, time_of(words, result.rate)});
    result.words += words;
  }
}

void measure(PitchTime& pitch) {
  using enum PitchTime::Length;
  pitch.time = time_of(pitch.words, pitch.rate);
  if (pitch.words == 0) return;
  pitch.words_to_add = std::max(0, fewest_words_for(pitch.min, pitch.rate) - pitch.words);
  pitch.words_to_cut = std::max(0, pitch.words - most_words_in(pitch.max, pitch.rate));
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
  for (const auto part : parts_of(pitch)) {
    if (std::ranges::find(result.parts, part, &PartTime::title) == result.parts.end())
      result.missing.push_back(part);
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
  const auto spoken = elapsed.count() * pitch.rate;  // words, times the length of a minute
  long long words = 0;
  for (const auto& part : pitch.parts) {
    words += part.words;
    if (spoken < words * kMinute) return part;
  }
  return pitch.parts.back();
}

std::optional<int> rate_of(int words, milliseconds elapsed) {
  if (elapsed.count() <= 0) return {};
  const auto rate = (words * kMinute + elapsed.count() / 2) / elapsed.count();
  if (rate < kSlowestRate || rate > kFastestRate) return {};
  return static_cast<int>(rate);
}

}  // namespace confab::core
