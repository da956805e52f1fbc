// SPDX-License-Identifier: MIT
#include "core/rules/due.h"

#include <algorithm>

namespace confab::core {
namespace {

// Collects what rules find, unless the config or a snooze says no.
class DueList {
 public:
  DueList(const Notebook& notebook, const Policy& policy, const Now& now)
      : notebook_(notebook), policy_(policy), now_(now) {}

  void add(const Contact& contact) { add(follow_up(contact, notebook_, policy_, now_)); }
  void add(const Interview& interview) { add(thank(interview, notebook_, policy_, now_)); }

  std::vector<DueItem> soonest_first() {
    std::ranges::stable_sort(items_, {}, &DueItem::due);
    return std::move(items_);
  }

 private:
  void add(std::optional<DueItem> item) {
    if (!item || policy_.severity(item->rule) == Severity::kOff || is_snoozed(*item)) return;
    items_.push_back(std::move(*item));
  }

  bool is_snoozed(const DueItem& item) const {
    const auto* contact = notebook_.find_contact(item.who);
    return contact && contact->snooze_until &&
           now_.instant <= last_instant(*contact->snooze_until, now_.zone);
  }

  const Notebook& notebook_;
  const Policy& policy_;
  const Now& now_;
  std::vector<DueItem> items_;
};

}  // namespace

std::vector<DueItem> due_items(const Notebook& notebook, const Policy& policy, const Now& now) {
  DueList list(notebook, policy, now);
  for (const auto& contact : notebook.contacts) list.add(contact);
  for (const auto& interview : notebook.interviews) list.add(interview);
  return list.soonest_first();
}

std::vector<DueItem> due_items(const Contact& contact, const Notebook& notebook,
                               const Policy& policy, const Now& now) {
  DueList list(notebook, policy, now);
  list.add(contact);
  for (const auto* interview : notebook.interviews_with(contact)) list.add(*interview);
  return list.soonest_first();
}

}  // namespace confab::core
