// SPDX-License-Identifier: MIT
#include "cmd/answers/next_step.h"

#include <fmt/format.h>

#include "core/practice/standing.h"
#include "core/rule.h"
#include "core/rules/due/due.h"

namespace confab::cmd {
namespace {

std::string sentence_of(const core::DueItem& item, const core::Moment& moment) {
  const auto when = moment.day_and_time(item.due);
  if (item.rule == core::Rule::kFollowUp)
    return fmt::format("if nobody answers, from {}: {}", when, item.command);
  return fmt::format("{} ({}, {} {})", item.command, core::rule_info(item.rule).id,
                     moment.now.instant > item.due ? "late since" : "due", when);
}

}  // namespace

core::Status say_next_step(const core::Contact& contact, Context& context) {
  if (context.is_quiet() || context.is_for_programs() || context.is_dry_run()) return core::ok();
  TRY_ASSIGN(const core::Notebook& notebook, context.load_silently(store::Keep::kOwed));
  const auto moment = context.moment(notebook);
  const auto* after = notebook.find_contact(contact.stem());
  if (!after) return core::ok();  // removed meanwhile
  const auto items = core::due_items(*after, moment);
  if (!items.empty()) {
    context.say_next(sentence_of(items.front(), moment));
  } else if (core::standing_of(*after, moment).state == core::ContactState::kParked) {
    context.say_next("nothing more is owed; the contact is parked until something comes back");
  }
  return core::ok();
}

}  // namespace confab::cmd
