// SPDX-License-Identifier: MIT
#include "core/rules/due/order.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace confab::core {
namespace {

// Is it of no use later: will the talk, or the good impression, be gone?
bool expires(Rule rule) {
  using enum Rule;
  return rule == kThank || rule == kAnswerReply || rule == kConfirmInterview || rule == kPrepare ||
         rule == kRecordInterview;
}

// The smaller, the more pressing.
int rank_of(Rule rule, const Policy& policy) {
  const auto severity = severity_of(rule, policy);
  if (severity == Severity::kError) return 0;
  if (severity == Severity::kInfo) return 3;
  return expires(rule) ? 1 : 2;
}

// Where each person's first item is, by section.
using Places = std::map<std::pair<Urgency, std::string>, std::size_t>;

Places places_in(const DueItems& items, const Now& now) {
  Places places;
  for (const auto& item : items)
    places.try_emplace({urgency_of(item, now), item.who}, places.size());
  return places;
}

}  // namespace

Urgency urgency_of(const DueItem& item, const Now& now) {
  if (now.instant > item.due) return Urgency::kLate;
  const auto today = last_instant({absl::CivilSecond(now.today())}, now.zone);
  return item.due <= today ? Urgency::kToday : Urgency::kSoon;
}

bool may_be_done(const DueItem& item, const Now& now) {
  return now.today() >= Day(local_time(item.not_before, now.zone));
}

void put_in_order(DueItems& items, const Moment& moment) {
  const auto& now = moment.now;
  std::ranges::stable_sort(items, {}, [&](const DueItem& item) {
    return std::tuple(urgency_of(item, now), rank_of(item.rule, moment.policy), item.due);
  });
  const auto places = places_in(items, now);
  std::ranges::stable_sort(items, {}, [&](const DueItem& item) {
    return places.at({urgency_of(item, now), item.who});
  });
}

}  // namespace confab::core
