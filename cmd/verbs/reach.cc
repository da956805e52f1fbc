// SPDX-License-Identifier: MIT
// reach: records a message or call and prints the next step; or drafts one.
#include "core/plans/reach.h"

#include <fmt/format.h>

#include "cmd/answers/draft.h"
#include "cmd/answers/next_step.h"
#include "cmd/input/prompt.h"
#include "cmd/input/typed_value.h"
#include "cmd/line/command_line.h"
#include "core/messages/draft_values.h"
#include "core/notes/lookup.h"
#include "core/notes/schema.h"
#include "core/practice/channel.h"
#include "core/practice/standing.h"
#include "core/rules/check/consistency/conduct.h"
#include "core/text/shell_word.h"

namespace confab::cmd {

const Command& reach_command();

namespace {

core::Result<core::Attempt> typed_attempt(const Arguments& arguments, const Context& context) {
  TRY_ASSIGN(const auto by, typed_entry_text("outreach", "by", arguments));
  TRY_ASSIGN(const auto outcome, typed_entry_text("outreach", "outcome", arguments, "sent"));
  TRY_ASSIGN(const auto note, typed_entry_text("outreach", "note", arguments));
  TRY_ASSIGN(const auto at,
             context.date(arguments.text("at").value_or("now"), core::Direction::kBack));
  if (core::first_instant(at, context.now().zone) > context.now().instant) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} is in the future", core::print_day_and_date(at)),
                      "record an attempt after you make it");
  }
  const core::Attempt attempt{at, by, *core::find_outcome(outcome), note, {}};
  if (core::is_message(attempt.outcome)) TRY(check_filled_in("--note", note));
  return attempt;
}

// The typed channel, else the next one to try; email for --open.
core::Result<std::string> draft_channel(const core::Contact& contact,
                                        const core::Standing& standing, const Arguments& arguments,
                                        const Context& context) {
  const auto next = core::next_channel(contact, standing.pending, context.policy());
  return typed_entry_text("outreach", "by", arguments, arguments.has("open") ? "email" : next);
}

core::Status draft_message(const Arguments& arguments, Context& context) {
  TRY(check_draft_flags(arguments, {"outcome", "at", "note", "kept"}));
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  const auto standing = core::standing_of(*contact, context.moment(notebook));
  TRY_ASSIGN(const auto by, draft_channel(*contact, standing, arguments, context));
  const auto kind = core::outreach_draft(*contact, standing, by);
  if (!kind) {
    return core::fail(core::ErrorKind::kRefused,
                      fmt::format("no draft for {}, whose state is '{}'", contact->name,
                                  core::state_name(standing.state)),
                      fmt::format("drafts are for people who have not answered yet; see 'confab "
                                  "show {}'",
                                  core::shell_word(contact->stem())));
  }
  auto values = core::outreach_values(*contact, standing.pending, notebook, context.policy());
  return write_draft({"reach", *kind, by, std::move(values), *contact}, arguments, context);
}

// What the rules about conduct will say of the attempt, now that it can still be left out.
std::vector<std::string> conduct_problems(const core::Contact& contact,
                                          const core::Attempt& attempt,
                                          const core::Moment& moment) {
  const auto after = core::with_attempt(contact, attempt);
  const auto is_last = after.outreach.back().at.line == attempt.at.line;
  return is_last ? core::conduct_of(after, moment) : std::vector<std::string>();
}

core::Result<std::vector<std::string>> problems_in(const core::Notebook& notebook,
                                                   const Arguments& arguments,
                                                   const Context& context) {
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto attempt, typed_attempt(arguments, context));
  return conduct_problems(*contact, attempt, context.moment(notebook));
}

void warn_of(const std::vector<std::string>& problems, Context& context) {
  for (const auto& problem : problems) context.out().warning(problem);
}

// On a terminal, asks whether to go on; the notebook is not locked meanwhile.
core::Status ask_first(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook,
             context.load(store::Keep::kAll, Context::Unread::kSilent));
  TRY_ASSIGN(const auto problems, problems_in(notebook, arguments, context));
  if (problems.empty()) return core::ok();
  warn_of(problems, context);
  if (confirm("Record it anyway?", context)) return core::ok();
  return core::fail(core::ErrorKind::kRefused, "nothing was recorded");
}

core::Status run_reach(const Arguments& arguments, Context& context) {
  if (is_drafting(arguments)) return draft_message(arguments, context);
  if (!arguments.has("by")) return missing(reach_command(), "--by");
  const bool may_ask = context.may_ask() && !context.is_dry_run();
  if (may_ask) TRY(ask_first(arguments, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto attempt, typed_attempt(arguments, context));
  if (!may_ask) warn_of(conduct_problems(*contact, attempt, context.moment(notebook)), context);
  auto plan = core::record_attempt(*contact, attempt);
  for (const auto& text : arguments.texts("kept")) {
    TRY_ASSIGN(const auto promise, core::open_promise(*contact, notebook, text));
    plan.steps.push_back(core::keep(promise));
  }
  TRY(context.apply(plan));
  return say_next_step(*contact, context);
}

}  // namespace

const Command& reach_command() {
  static const Command command = {
      .name = "reach",
      .summary = "record a message or call to a contact, or draft one",
      .options = with_draft_options(
          {{.name = "WHO", .help = "the contact", .is_required = true},
           {.name = "--by",
            .value = "CHANNEL",
            .help = "how you reached out",
            .choices = core::entry_choices("outreach", "by")},
           {.name = "--outcome",
            .value = "OUTCOME",
            .help = "the result (default: sent)",
            .choices = core::entry_choices("outreach", "outcome")},
           {.name = "--at", .value = "WHEN", .help = "when it was (default: now)"},
           {.name = "--note", .value = "TEXT", .help = "one line about it"},
           {.name = "--kept",
            .arity = Arity::kMany,
            .value = "PROMISE",
            .help = "a promise, yours or theirs, that this keeps"}}),
      .examples =
          {{"confab reach grace --by email"},
           {"confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left "
            "my number'"},
           {"confab reach grace --by email --outcome replied", "they wrote back"},
           {"confab reach grace --by email --kept 'send the paper'", "checks off the promise too"},
           {"confab reach grace --draft", "the next message to send, by the next channel to try"},
           {"confab reach grace --draft --by phone", "what to say on their voicemail"}},
      .run = run_reach};
  return command;
}

}  // namespace confab::cmd
