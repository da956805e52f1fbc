// SPDX-License-Identifier: MIT
// order.h: the order in which due items are shown: late, today, soon; in each, one person's items
// together, and what expires first.
#pragma once

#include <string_view>

#include "core/rules/due/due.h"

namespace confab::core {

enum class Urgency { kLate, kToday, kSoon };

// Late once its moment has passed; today until the end of the day on the user's clock.
Urgency urgency_of(const DueItem& item, const Now& now);

// `due` before the deadline, `late` after it, and `overdue` once the rule says so.
std::string_view lateness_name(const DueItem& item, const Now& now);

// Can it be done today? If not, it is not shown before its day.
bool may_be_done(const DueItem& item, const Now& now);

// Sorts by section. In each, what expires comes first, then by date; rules that the config makes
// errors come before all others, and those it makes infos after them. One person's items stay
// together, where the first of them belongs. Ties keep their order.
void put_in_order(DueItems& items, const Moment& moment);

}  // namespace confab::core
