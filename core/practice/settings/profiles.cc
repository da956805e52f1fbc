// SPDX-License-Identifier: MIT
#include "core/practice/settings/profiles.h"

#include <algorithm>
#include <array>

#include "core/text/spelling.h"

namespace confab::core {
namespace {

struct ProfileValue {
  std::string_view key;
  std::string_view value;
};

struct Profile {
  std::string_view name;
  std::span<const ProfileValue> values;  // what differs from the defaults
};

// A call takes less time than a letter, so you may call again sooner.
constexpr std::array kPhoneFirst = std::to_array<ProfileValue>({
    {"outreach.first-channel", "phone"},
    {"outreach.other-person-after", "2bd"},
    {"outreach.follow-up-after", "3bd"},
    {"outreach.min-gap", "2bd"},
    {"outreach.max-follow-ups", "3"},
});

// More time, fewer messages.
constexpr std::array kGentle = std::to_array<ProfileValue>({
    {"outreach.other-person-after", "5bd"},
    {"outreach.follow-up-after", "10bd"},
    {"outreach.min-gap", "8bd"},
    {"outreach.max-follow-ups", "1"},
    {"outreach.answer-reply-within", "48h"},
});

constexpr std::array kProfiles = std::to_array<Profile>({
    {.name = "career-centre", .values = {}},
    {.name = "phone-first", .values = kPhoneFirst},
    {.name = "gentle", .values = kGentle},
});

}  // namespace

std::vector<std::string> profile_names() {
  std::vector<std::string> names;
  for (const auto& each : kProfiles) names.emplace_back(each.name);
  return names;
}

Status set_profile(Config& config, const Value& value) {
  const auto found = std::ranges::find(kProfiles, value.text, &Profile::name);
  if (found == kProfiles.end()) {
    return fail(ErrorKind::kUsage, "career-centre, phone-first or gentle",
                nearest(value.text, profile_names()));
  }
  config.profile = value.text;
  config.policy = {};
  for (const auto& each : found->values)
    TRY(find_setting(each.key)->form.apply(config, Value::bare(std::string(each.value))));
  return ok();
}

std::optional<std::string_view> value_in_profile(std::string_view profile, std::string_view key) {
  const auto found = std::ranges::find(kProfiles, profile, &Profile::name);
  if (found == kProfiles.end()) return {};
  const auto value = std::ranges::find(found->values, key, &ProfileValue::key);
  return value == found->values.end() ? std::nullopt : std::optional(value->value);
}

}  // namespace confab::core
