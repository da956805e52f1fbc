// SPDX-License-Identifier: MIT
// reach: records a message or call and prints the next step; or drafts one.
#include "core/plans/reach.h"

#include <fmt/format.h>

#include "cmd/answers/draft.h"
#include "cmd/answers/next_step.h"
#include "cmd/input/json_arguments.h"
#include "cmd/input/typed_value.h"
#include "cmd/line/command_line.h"
#include "core/messages/draft_values.h"
#include "core/notes/channels.h"
#include "core/notes/lookup.h"
#include "core/notes/schema.h"
#include "core/practice/channel.h"
#include "core/practice/standing.h"
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
  TRY(check_draft_flags(arguments, {"outcome", "at", "note", "kept", "no-answer-needed"}));
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

// Warns if the note does not say how to reach them in this way.
void report_missing_way(const core::Contact& contact, const std::string& by, Context& context) {
  const auto* channel = core::find_channel(by);
  if (!channel || !channel->is_on_file || channel->is_on_file(contact)) return;
  context.out().warning(
      {.message = fmt::format("no way on file to reach {} {}", contact.name, channel->wording),
       .hint = fmt::format("add one with 'confab edit {}'", core::shell_word(contact.stem()))});
}

core::Status run_reach(const Arguments& arguments, Context& context) {
  if (is_drafting(arguments)) return draft_message(arguments, context);
  if (!arguments.has("by")) return missing(reach_command(), "--by");
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto attempt, typed_attempt(arguments, context));
  auto plan = core::record_attempt(*contact, attempt);
  for (const auto& text : arguments.texts("kept")) {
    TRY_ASSIGN(const auto promise, core::open_promise(*contact, notebook, text));
    core::keep(promise, plan);
  }
  report_missing_way(*contact, attempt.by, context);
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
           {.name = "--no-answer-needed",
            .arity = Arity::kFlag,
            .help = "it asks for nothing, so no follow-up is owed"},
           {.name = "--kept",
            .arity = Arity::kMany,
            .value = "PROMISE",
            .help = "a promise, yours or theirs, that this keeps"},
           json_option()}),
      .examples =
          {{"confab reach grace --by email"},
           {"confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left "
            "my number'"},
           {"confab reach grace --by email --outcome replied", "they wrote back"},
           {"confab reach grace --by email --kept 'send the paper'", "checks off the promise too"},
           {"confab reach grace --draft", "the next message to send, by the next channel to try"},
           {"confab reach grace --draft --by phone", "what to say on their voicemail"}},
      .run = run_reach,
      .takes_json = true};
  return command;
}

}  // namespace confab::cmd
