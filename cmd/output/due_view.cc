// SPDX-License-Identifier: MIT
#include "cmd/output/due_view.h"

#include <fmt/format.h>

#include "core/rule.h"

namespace confab::cmd {
namespace {

enum class Lateness { kInTime, kLate, kOverdue };

Lateness lateness(const core::DueItem& item, const core::Now& now) {
  if (now.instant <= item.due) return Lateness::kInTime;
  return item.overdue > item.due && now.instant > item.overdue ? Lateness::kOverdue
                                                               : Lateness::kLate;
}

std::string_view name_of(Lateness lateness) {
  switch (lateness) {
    case Lateness::kInTime:
      return "due";
    case Lateness::kLate:
      return "late";
    case Lateness::kOverdue:
      return "overdue";
  }
  return "";
}

Style style_of(Lateness lateness) {
  return lateness == Lateness::kInTime ? Style::kYellow : Style::kRed;
}

}  // namespace

void print_due_item(const core::DueItem& item, const core::Now& now, Output& out) {
  const auto late = lateness(item, now);
  const auto due = core::print_day_and_date(core::local_minute(item.due, now.zone));
  out.line({{item.who, Style::kBold},
            {"  "},
            {fmt::format("{} {}", name_of(late), due), style_of(late)},
            {fmt::format(" ({})  ", core::print_distance(item.due, now))},
            {std::string(core::rule_info(item.rule).id), Style::kCyan}});
  out.line("    " + item.why);
  out.line({{"    "}, {item.command, Style::kDim}});
}

Json::Object due_object(const core::DueItem& item, const core::Now& now) {
  return Json::Object{{"who", item.who},
                      {"name", item.name},
                      {"rule", core::rule_info(item.rule).id},
                      {"due", core::print_date(core::local_minute(item.due, now.zone))},
                      {"state", name_of(lateness(item, now))},
                      {"path", item.path},
                      {"why", item.why},
                      {"command", item.command}};
}

}  // namespace confab::cmd
