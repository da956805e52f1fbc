// SPDX-License-Identifier: MIT
#include "cmd/answers/next_step.h"

#include <fmt/format.h>

#include "cmd/output/wording.h"
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
  const std::string stem(contact.stem());  // the contact is gone once the notebook has changed
  TRY_ASSIGN(const core::Notebook& notebook, context.notebook_after_change());
  const auto moment = context.moment(notebook);
  const auto* after = notebook.find_contact(stem);
  if (!after) return core::ok();  // removed in the editor
  const auto state = core::standing_of(*after, moment).state;
  const auto items = core::due_items(*after, moment);
  context.explain(fmt::format("{} is {}; {} due", stem, core::state_name(state),
                              counted(items.size(), "item")));
  if (!items.empty()) {
    context.say_next(sentence_of(items.front(), moment));
  } else if (state == core::ContactState::kParked) {
    context.say_next("nothing more to do; the contact is parked until they reply");
  }
  return core::ok();
}

}  // namespace confab::cmd
