// SPDX-License-Identifier: MIT
#include "cmd/output/due_view.h"

#include <fmt/format.h>

#include "core/messages/draft_choice.h"
#include "core/practice/channel.h"
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

// The draft for what is owed; empty if it does not end in a message, or there is no way to send
// one.
std::string draft_of(const core::DueItem& item, const core::Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact || item.command.starts_with("confab edit")) return "";
  const auto standing = core::standing_of(*contact, moment);
  const auto channel = core::next_channel(*contact, standing.pending, moment.policy);
  const auto kind = core::draft_for(item.rule, *contact, channel, moment);
  if (!kind) return "";
  return core::is_thanks(*kind) ? "thank-you" : std::string(core::draft_name(*kind));
}

}  // namespace

void print_due_item(const core::DueItem& item, const core::Moment& moment, Output& out) {
  const auto& now = moment.now;
  const auto late = lateness(item, now);
  const auto due = core::print_day_and_date(core::local_minute(item.due, now.zone));
  out.line({{item.who, Style::kBold},
            {"  "},
            {fmt::format("{} {}", name_of(late), due), style_of(late)},
            {fmt::format(" ({})  ", core::print_distance(item.due, now))},
            {std::string(core::rule_info(item.rule).id), Style::kCyan}});
  out.line("    " + item.why);
  const auto draft = draft_of(item, moment);
  out.line({{"    "},
            {item.command, Style::kDim},
            {draft.empty() ? "" : fmt::format("   (draft: {})", draft)}});
}

Json::Object due_object(const core::DueItem& item, const core::Moment& moment) {
  const auto& now = moment.now;
  return Json::Object{{"who", item.who},
                      {"name", item.name},
                      {"rule", core::rule_info(item.rule).id},
                      {"due", core::print_date(core::local_minute(item.due, now.zone))},
                      {"state", name_of(lateness(item, now))},
                      {"path", item.path},
                      {"why", item.why},
                      {"command", item.command},
                      {"draft", Json::text_or_null(draft_of(item, moment))}};
}

}  // namespace confab::cmd
