// SPDX-License-Identifier: MIT
#include "core/rules/due/one_message.h"

#include <algorithm>
#include <unordered_map>

#include "core/rules/due/order.h"

namespace confab::core {
namespace {

using Group = std::vector<DueItem*>;

// Does a message sent now settle it? Of promises that are not due yet, only one: you may not have
// kept the others.
bool is_settled_by_message(const DueItem& item, const DueItem& first, const Moment& moment) {
  using enum Rule;
  if (!item.command.starts_with("confab reach ") || !takes_message(item)) return false;
  switch (item.rule) {
    case kFollowUp:
    case kAnswerReply:
    case kApproachReferral:
    case kReportBack:
    case kKeepInTouch:
    case kTrySomeoneElse:
      return may_be_done(item, moment.now);
    case kNudgePromise:
      return urgency_of(item, moment.now) != Urgency::kSoon;
    case kKeepPromise:
      return &item == &first || urgency_of(item, moment.now) != Urgency::kSoon;
    default:
      return false;
  }
}

// One person's items that the same message settles: the first thank-you, if any, and others, but no
// more promises than anyone would mention at once.
Group group_of(const Group& theirs, const Moment& moment) {
  constexpr int kMostPromises = 10;
  int promises = 0;
  Group group;
  const auto thank = std::ranges::find_if(theirs, [](const DueItem* each) {
    return each->rule == Rule::kThank && each->command.starts_with("confab thank ");
  });
  for (auto* item : theirs) {
    const bool is_thanks = thank != theirs.end() && item == *thank;
    if (!is_thanks && !is_settled_by_message(*item, *theirs.front(), moment)) continue;
    if (item->rule == Rule::kKeepPromise && ++promises > kMostPromises) continue;
    group.push_back(item);
  }
  return group;
}

std::string without_promise(const std::string& command) {
  return command.substr(0, command.find(kKeptOption));
}

// The item that the message is about: the thank-you, else the first that asks for something, else
// the first that is more than a promise.
const DueItem& subject_of(const Group& group) {
  const auto first = [&](auto is_wanted) {
    const auto found = std::ranges::find_if(group, is_wanted);
    return found == group.end() ? nullptr : *found;
  };
  const auto* base = first([](const DueItem* each) { return each->rule == Rule::kThank; });
  const auto is_about_more = [](const DueItem* each) { return each->rule != Rule::kKeepPromise; };
  const auto asks = [&](const DueItem* each) {
    return is_about_more(each) && !each->command.ends_with(kNoAnswerNeeded);
  };
  if (!base)
    base = first([](const DueItem* each) {
      return each->command.ends_with(kAnswerNeeded) && !each->command.ends_with(kNoAnswerNeeded);
    });
  if (!base) base = first(asks);
  if (!base) base = first(is_about_more);
  return base ? *base : *group.front();
}

void unite(Group group) {
  if (group.size() < 2) return;
  const auto& subject = subject_of(group);
  const auto message = subject.rule;
  auto command = without_promise(subject.command);
  std::vector<Rule> rules;
  for (const auto* item : group) {
    rules.push_back(item->rule);
    if (item->rule == Rule::kKeepPromise)
      command += item->command.substr(item->command.find(kKeptOption));
  }
  for (std::size_t i = 0; i < group.size(); ++i) {
    group[i]->command = command;
    group[i]->message = message;
    group[i]->settles = rules;
    group[i]->settles.erase(group[i]->settles.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

}  // namespace

void one_message_each(DueItems& items, const Moment& moment) {
  std::unordered_map<std::string_view, Group> people;
  for (auto& item : items) people[item.who].push_back(&item);
  for (const auto& [who, theirs] : people) unite(group_of(theirs, moment));
}

}  // namespace confab::core
