// SPDX-License-Identifier: MIT
// due: what you owe people, soonest first.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/context.h"
#include "cmd/output/due_view.h"
#include "core/notes/lookup.h"
#include "core/rule.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.due/1",
                        {"who", "name", "rule", "due", "state", "path", "why", "command"}};

// Shows items due until then (default: the end of tomorrow).
core::Result<core::Instant> horizon(const Arguments& arguments, const Context& context) {
  const auto& now = context.now();
  if (arguments.has("late") && arguments.has("within")) {
    return core::fail(core::ErrorKind::kUsage, "--late and --within exclude each other");
  }
  if (arguments.has("late")) return now.instant - std::chrono::seconds(1);
  auto within = core::parse_duration(arguments.text("within").value_or("1d"));
  if (!within) {
    within.error().message = "--within: " + within.error().message;
    return core::fail(within.error());
  }
  return core::add(now.instant, *within, now.zone, context.policy().calendar);
}

core::Result<std::optional<core::Rule>> typed_rule(const Arguments& arguments) {
  const auto text = arguments.text("rule");
  if (!text) return std::nullopt;
  std::vector<std::string> names;
  for (const auto& rule : core::rules()) {
    if (rule.kind != core::RuleInfo::Kind::kDue) continue;
    if (rule.id == *text) return rule.rule;
    names.emplace_back(rule.id);
  }
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("--rule '{}' is not a due rule", *text),
      core::did_you_mean(*text, names,
                         fmt::format("the due rules are {}", core::joined(names, ", "))));
}

core::Result<std::vector<core::DueItem>> wanted_items(const Arguments& arguments,
                                                      Context& context) {
  TRY_ASSIGN(const auto until, horizon(arguments, context));
  TRY_ASSIGN(const auto rule, typed_rule(arguments));
  // Finding WHO needs the whole notes.
  const auto keep = arguments.has("who") ? store::Keep::kAll : store::Keep::kOwed;
  TRY_ASSIGN(const core::Notebook& notebook, context.load(keep));
  context.report_unclear(notebook);
  std::string who;
  if (const auto text = arguments.text("who")) {
    TRY_ASSIGN(const auto* contact, core::one_contact(notebook, *text));
    who = contact->stem();
  }
  auto items = core::due_items(context.moment(notebook));
  std::erase_if(items, [&](const core::DueItem& item) {
    return item.due > until || (rule && item.rule != *rule) || (!who.empty() && item.who != who);
  });
  return items;
}

core::Status run_due(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto items, wanted_items(arguments, context));
  if (context.is_for_programs()) {
    Json::Array array;
    for (const auto& item : items) array.push_back(due_object(item, context.now()));
    TRY(context.answer(kSchema, std::move(array)));
  } else {
    for (const auto& item : items) print_due_item(item, context.now(), context.out());
  }
  if (arguments.has("exit-code") && !items.empty())
    return core::fail(core::ErrorKind::kFindings, "");
  return core::ok();
}

}  // namespace

const Command& due_command() {
  static const Command command = {
      .name = "due",
      .summary = "show what you owe, to which person, by when, and why",
      .options = {{.name = "--within",
                   .value = "TIME",
                   .help =
                       "how far to look ahead, such as 7d or 48h (default: the end of tomorrow)"},
                  {.name = "--late", .arity = Arity::kFlag, .help = "only what is late"},
                  {.name = "--who", .value = "WHO", .help = "only what you owe this contact"},
                  {.name = "--rule", .value = "RULE", .help = "only this rule"},
                  {.name = "--exit-code",
                   .arity = Arity::kFlag,
                   .help = "exit with 1 if anything is due"}},
      .examples = {{"confab due", "prints nothing if nothing is due, so cron sends no mail"},
                   {"confab due --within 7d --rule follow-up"},
                   {"confab due --json=who,due,command",
                    "for a program; see also --jsonl and --plain"}},
      .run = run_due,
      .paging = Paging::kLongAnswers};
  return command;
}

}  // namespace confab::cmd
