// SPDX-License-Identifier: MIT
// reach: records a message or call and prints the next step; or drafts one.
#include "core/plans/reach.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/drafts/draft.h"
#include "cmd/answers/drafts/draft_check.h"
#include "cmd/answers/drafts/draft_options.h"
#include "cmd/answers/drafts/reach_draft.h"
#include "cmd/answers/next_step.h"
#include "cmd/input/json_arguments.h"
#include "cmd/input/prompt.h"
#include "cmd/input/typed_value.h"
#include "cmd/line/command_line.h"
#include "core/messages/draft_choice.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/channels.h"
#include "core/notes/records/schema.h"
#include "core/plans/end_park.h"
#include "core/plans/schedule.h"
#include "core/plans/thank.h"
#include "core/practice/channel.h"
#include "core/practice/standing.h"
#include "core/rules/check/consistency/conduct.h"
#include "core/rules/due/due.h"
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
  core::Attempt attempt{at, by, *core::find_outcome(outcome), note, {}};
  if (arguments.has("no-answer-needed")) attempt.asks = false;
  if (arguments.has("answer-needed")) {
    if (attempt.asks)
      return core::fail(core::ErrorKind::kUsage,
                        "--answer-needed and --no-answer-needed cannot be used together");
    attempt.asks = true;
  }
  if (core::is_message(attempt.outcome)) TRY(check_filled_in("--note", note));
  return attempt;
}

// The address that bounced: the one that drafts use.
std::string bounced_address(const core::Contact& contact, const core::Attempt& attempt) {
  return attempt.outcome == core::Outcome::kBounced ? core::next_address(contact, attempt.by) : "";
}

// Can the text be sent?
core::Status check_text(const core::Contact& contact, const core::Attempt& attempt,
                        const core::Notebook& notebook, const Arguments& arguments,
                        Context& context) {
  TRY_ASSIGN(const auto text, sent_text(arguments, context));
  TRY_ASSIGN(const auto typed, typed_draft_kind(arguments));
  const auto kind = typed.value_or(wanted_kind(contact, attempt.by, context.moment(notebook)));
  return check_sent(text, {"reach", kind, attempt.by, contact, {}, arguments.texts("kept")},
                    notebook, context);
}

core::Result<std::vector<std::string>> problems_in(const core::Notebook& notebook,
                                                   const Arguments& arguments,
                                                   const Context& context) {
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto attempt, typed_attempt(arguments, context));
  return conduct_problems(*contact, attempt, context.moment(notebook));
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

core::Status keep_promises(const core::Contact& contact, const core::Notebook& notebook,
                           const Arguments& arguments, core::Plan& plan) {
  for (const auto& text : arguments.texts("kept")) {
    TRY_ASSIGN(const auto promise, core::open_promise(contact, notebook, text));
    core::keep(promise, plan);
  }
  return core::ok();
}

// A promise may be kept without a message: --kept without --by.
core::Status check_off(const Arguments& arguments, Context& context) {
  for (const auto* name : {"outcome", "at", "note", "text", "no-answer-needed"}) {
    if (arguments.has(name)) return missing(reach_command(), "--by", arguments);
  }
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  core::Plan plan;
  TRY(keep_promises(*contact, notebook, arguments, plan));
  TRY(context.apply(plan));
  return say_next_step(*contact, context);
}

core::Status run_reach(const Arguments& arguments, Context& context) {
  if (is_drafting(arguments)) return draft_message(arguments, context);
  if (!arguments.has("by") && arguments.has("kept")) return check_off(arguments, context);
  if (!arguments.has("by")) return missing(reach_command(), "--by", arguments);
  TRY(refuse_draft_flags(arguments, {"for", "with", "times"}));
  const bool may_ask = context.may_ask() && !context.is_dry_run();
  if (may_ask) TRY(ask_first(arguments, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(auto attempt, typed_attempt(arguments, context));
  attempt.address = bounced_address(*contact, attempt);
  TRY(check_text(*contact, attempt, notebook, arguments, context));
  if (!may_ask) warn_of(conduct_problems(*contact, attempt, context.moment(notebook)), context);
  auto plan = core::record_attempt(*contact, attempt);
  if (core::is_message(attempt.outcome) || attempt.outcome == core::Outcome::kSpoke)
    core::date_call_off(*contact, attempt.date, context.moment(notebook), plan);
  if (core::ends_park(attempt, *contact, context.moment(notebook)))
    core::end_park(*contact, attempt.date, context.moment(notebook), plan);
  TRY(keep_promises(*contact, notebook, arguments, plan));
  report_missing_way(*contact, attempt.by, context);
  TRY(context.apply(plan));
  warn_of_snooze(*contact, context, "what you owe them");
  const core::Contact before = *contact;  // the notebook changes
  if (attempt.outcome == core::Outcome::kBounced) TRY(say_not_arrived(before, context));
  return say_next_step(before, context);
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
           {.name = "--no-answer-needed",
            .arity = Arity::kFlag,
            .help = "the message needs no answer, so no follow-up is due"},
           {.name = "--answer-needed",
            .arity = Arity::kFlag,
            .help = "the message asks for an answer, although you have met"},
           {.name = "--kept",
            .arity = Arity::kMany,
            .value = "PROMISE",
            .help = "tick off this promise, yours or theirs"},
           {.name = "--text",
            .value = "TEXT",
            .help = "the message, to check before it is recorded; '-' reads standard input"},
           {.name = "--times",
            .arity = Arity::kMany,
            .value = "WHEN",
            .help = "a time to propose in the draft, in your time zone"},
           json_option()},
          core::draft_kinds()),
      .examples =
          {{"confab reach grace --by email"},
           {"confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left "
            "my number'"},
           {"confab reach grace --by email --outcome replied", "they wrote back"},
           {"confab reach grace --by email --kept 'send the paper'", "checks off the promise too"},
           {"confab reach grace --kept 'read the standard'", "no message was needed"},
           {"confab reach grace --draft",
            "drafts the most urgent message, for the channel to try next"},
           {"confab reach grace --draft --by phone", "what to say on their voicemail"},
           {"confab reach grace --draft --for propose-time --times 'thu 4pm' --times 'fri 9am'",
            "proposes two times, shown in their time zone"}},
      .run = run_reach,
      .takes_json = true};
  return command;
}

}  // namespace confab::cmd
