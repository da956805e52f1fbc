// SPDX-License-Identifier: MIT
#include "core/rules/due/order.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

namespace confab::core {
namespace {

// Does it expire? Some items are useless after the talk, or once the good impression has faded.
bool expires(Rule rule) {
  using enum Rule;
  return rule == kThank || rule == kAnswerReply || rule == kConfirmInterview || rule == kPrepare ||
         rule == kRecordInterview;
}

// Smaller is more urgent.
int rank_of(const DueItem& item, const Policy& policy) {
  const auto severity = severity_of(item, policy);
  if (severity == Severity::kError) return 0;
  if (severity == Severity::kInfo) return 3;
  return expires(item.rule) ? 1 : 2;
}

// The place of an item, computed once because sorting needs it often.
struct Placed {
  Urgency urgency;
  int rank;
  std::size_t person;  // by where their first item is in this section
  DueItem item;
};

std::vector<Placed> placed(DueItems items, const Moment& moment) {
  std::vector<Placed> all;
  all.reserve(items.size());
  for (auto& item : items) {
    const int rank = rank_of(item, moment.policy);
    all.push_back({urgency_of(item, moment.now), rank, 0, std::move(item)});
  }
  return all;
}

void keep_together(std::vector<Placed>& items) {
  std::map<std::pair<Urgency, std::string_view>, std::size_t> people;
  for (auto& each : items)
    each.person = people.try_emplace({each.urgency, each.item.who}, people.size()).first->second;
  std::ranges::stable_sort(items, {}, &Placed::person);
}

}  // namespace

Urgency urgency_of(const DueItem& item, const Now& now) {
  if (now.instant > item.due) return Urgency::kLate;
  const auto today = last_instant({absl::CivilSecond(now.today())}, now.zone);
  return item.due <= today ? Urgency::kToday : Urgency::kSoon;
}

std::string_view lateness_name(const DueItem& item, const Now& now) {
  if (now.instant <= item.due) return "due";
  return item.overdue > item.due && now.instant > item.overdue ? "overdue" : "late";
}

bool may_be_done(const DueItem& item, const Now& now) {
  return now.today() >= Day(local_time(item.not_before, now.zone));
}

void put_in_order(DueItems& items, const Moment& moment) {
  auto all = placed(std::move(items), moment);
  std::ranges::stable_sort(all, {}, [](const Placed& each) {
    return std::tuple(each.urgency, each.rank, each.item.due);
  });
  keep_together(all);
  items.clear();
  for (auto& each : all) items.push_back(std::move(each.item));
}

}  // namespace confab::core
