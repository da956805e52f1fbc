// SPDX-License-Identifier: MIT
#include "core/rules/due.h"

#include <algorithm>

namespace confab::core {
namespace {

bool is_snoozed(const DueItem& item, const Notebook& notebook, const Now& now) {
  const auto* contact = notebook.find_contact(item.who);
  return contact && contact->snooze_until &&
         now.instant <= last_instant(*contact->snooze_until, now.zone);
}

}  // namespace

std::vector<DueItem> due_items(const Notebook& notebook, const Policy& policy, const Now& now) {
  std::vector<DueItem> items;
  const auto add = [&](std::optional<DueItem> item) {
    if (!item || policy.severity(item->rule) == Severity::kOff || is_snoozed(*item, notebook, now))
      return;
    items.push_back(std::move(*item));
  };
  for (const auto& contact : notebook.contacts) add(follow_up(contact, notebook, policy, now));
  for (const auto& interview : notebook.interviews) add(thank(interview, notebook, policy, now));
  std::ranges::stable_sort(items, {}, &DueItem::due);
  return items;
}

}  // namespace confab::core
