// SPDX-License-Identifier: MIT
#include "core/practice/settings/contradictions.h"

#include <fmt/format.h>

#include <array>
#include <cassert>
#include <map>

#include "core/notes/body/sections.h"
#include "core/rule.h"

namespace confab::core {
namespace {

struct Pair {
  std::string_view least;
  std::string_view most;
  bool (*is_wrong)(const Policy& policy);
};

// The length of a duration in this calendar, measured from a day with no clock change nearby.
Instant length_of(const Duration& duration, const Policy& policy) {
  return add({}, duration, absl::UTCTimeZone(), policy.calendar);
}

constexpr std::array kPairs = std::to_array<Pair>({
    {"questions.min", "questions.max",
     [](const Policy& policy) { return policy.questions_min > policy.questions_max; }},
    {"questions.critical-min", "questions.critical-max",
     [](const Policy& policy) { return policy.critical_min > policy.critical_max; }},
    {"questions.critical-min", "questions.max",
     [](const Policy& policy) { return policy.critical_min > policy.questions_max; }},
    {"pitch.min", "pitch.max",
     [](const Policy& policy) {
       return length_of(policy.pitch_min, policy) > length_of(policy.pitch_max, policy);
     }},
    {"interview.minutes", "interview.max-minutes",
     [](const Policy& policy) { return policy.interview_minutes > policy.max_minutes; }},
    {"thanks.due", "thanks.overdue",
     [](const Policy& policy) {
       return length_of(policy.thanks_due, policy) > length_of(policy.thanks_overdue, policy);
     }},
});

std::string value_of(std::string_view key, const Config& config) {
  return find_setting(key)->form.written(config);
}

struct Written {
  std::string_view key;
  std::string value;

  bool is_default() const { return value == default_value(*find_setting(key)); }
};

// If both values were set, they may be swapped.
std::string way_out(const Written& least, const Written& most) {
  if (!least.is_default() && !most.is_default()) {
    return fmt::format("did you mean {} for {} and {} for {}?", most.value, least.key, least.value,
                       most.key);
  }
  return fmt::format("write at most {} for {}, or at least {} for {}", most.value, least.key,
                     least.value, most.key);
}

void reset(std::string_view key, Config& config) {
  const auto& setting = *find_setting(key);
  const auto in_profile = value_in_profile(config.profile, key);
  const auto value = in_profile ? std::string(*in_profile) : default_value(setting);
  [[maybe_unused]] const auto applied = setting.form.apply(config, Value::bare(value));
  assert(applied);
}

}  // namespace

std::vector<Contradiction> contradictions_in(const Config& config) {
  std::vector<Contradiction> result;
  for (const auto& [least, most, is_wrong] : kPairs) {
    if (!is_wrong(config.policy)) continue;
    const auto low = value_of(least, config), high = value_of(most, config);
    result.push_back({least, most, fmt::format("{} is {}, but {} is {}", least, low, most, high),
                      way_out({least, low}, {most, high})});
  }
  return result;
}

void settle(const Contradiction& contradiction, Config& config) {
  reset(contradiction.least, config);
  reset(contradiction.most, config);
}

namespace {

// The setting that each heading belongs to, at first those of confab's own headings.
using Owners = std::map<std::string, std::string>;

Owners own_headings() {
  Owners owners;
  for (const auto& section : kSections)
    owners.emplace(heading_key(section.heading), fmt::format("sections.{}", section.setting));
  return owners;
}

std::optional<Error> claim_headings(const Assignment& assignment, Owners& owners) {
  if (!assignment.key.starts_with("sections.")) return {};
  for (const auto& heading : assignment.value.texts()) {
    const auto& owner = owners.try_emplace(heading_key(heading), assignment.key).first->second;
    if (owner == assignment.key) continue;
    return Error{
        ErrorKind::kUsage,
        fmt::format("'{}' cannot be a heading of both {} and {}", heading, owner, assignment.key),
        {"", assignment.line, assignment.column},
        fmt::format("take it out of {}", assignment.key),
        Rule::kConfigInvalid};
  }
  return {};
}

}  // namespace

std::vector<Error> settle_sections(std::vector<Assignment>& file) {
  std::vector<Error> problems;
  auto owners = own_headings();
  std::erase_if(file, [&](const Assignment& assignment) {
    auto problem = claim_headings(assignment, owners);
    if (!problem) return false;
    problems.push_back(std::move(*problem));
    return true;
  });
  return problems;
}

}  // namespace confab::core
