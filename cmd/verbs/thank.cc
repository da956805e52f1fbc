// SPDX-License-Identifier: MIT
// thank: records the thank-you for an interview as sent, or drafts one.
#include "core/plans/thank.h"

#include <fmt/format.h>

#include "cmd/answers/drafts/after_sending.h"
#include "cmd/answers/drafts/draft.h"
#include "cmd/answers/drafts/draft_check.h"
#include "cmd/answers/drafts/draft_options.h"
#include "cmd/answers/next_step.h"
#include "cmd/input/json_arguments.h"
#include "cmd/input/typed_value.h"
#include "cmd/line/command_line.h"
#include "core/messages/draft_choice.h"
#include "core/messages/talk_values.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/schema.h"
#include "core/plans/reach.h"
#include "core/practice/channel.h"
#include "core/practice/which_talk.h"

namespace confab::cmd {

const Command& thank_command();

namespace {

core::Result<const core::Interview*> talk_to_thank_for(const core::Contact& contact,
                                                       const Arguments& arguments,
                                                       const core::Moment& moment,
                                                       const Context& context) {
  const auto began = arguments.text("talk");
  if (!began) return core::interview_to_thank_for(contact, moment);
  TRY_ASSIGN(const auto starts, context.date(*began, core::Direction::kBack));
  return core::held_talk_at(starts, contact, moment, [&](const core::Interview& talk) {
    return !core::is_thanked(contact, talk, moment);
  });
}

// The way that suits the draft asked for, or the person.
std::string usual_way(std::optional<core::DraftKind> typed, const core::Contact& contact,
                      const Arguments& arguments, const core::Policy& policy) {
  if (is_for_mail(arguments)) return "email";
  if (typed) return typed == core::DraftKind::kThankYouByHand ? "handwritten" : "email";
  const auto way = core::way_to_thank(contact, policy);
  return way.empty() ? "email" : way;
}

core::Status draft_thanks(const Arguments& arguments, Context& context) {
  TRY(check_draft_flags(arguments, {"at", "note", "text", "kept"}));
  TRY_ASSIGN(const auto typed, typed_draft_kind(arguments));
  if (typed && !core::is_thanks(*typed)) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("'{}' is not a thank-you", core::draft_name(*typed)),
                      "'confab reach WHO --draft --for KIND' drafts all other messages");
  }
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  const auto usual = usual_way(typed, *contact, arguments, context.policy());
  TRY_ASSIGN(const auto by, typed_entry_text("thanks", "by", arguments, usual));
  TRY_ASSIGN(const auto* interview,
             talk_to_thank_for(*contact, arguments, context.moment(notebook), context));
  const auto kind = typed.value_or(core::thanks_draft(*interview, by));
  return write_draft({"thank", kind, by, *contact, {}}, arguments, notebook, context);
}

core::Status run_thank(const Arguments& arguments, Context& context) {
  if (is_drafting(arguments)) return draft_thanks(arguments, context);
  if (!arguments.has("by")) return missing(thank_command(), "--by", arguments);
  TRY(refuse_draft_flags(arguments, {"for", "with"}));
  TRY_ASSIGN(const auto text, sent_text(arguments, context));
  TRY(check_filled_in("--text", text));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto by, typed_entry_text("thanks", "by", arguments));
  TRY_ASSIGN(const auto note, typed_entry_text("thanks", "note", arguments));
  TRY(check_filled_in("--note", note));
  TRY_ASSIGN(const auto at,
             context.date(arguments.text("at").value_or("now"), core::Direction::kBack));
  TRY_ASSIGN(const auto* interview,
             talk_to_thank_for(*contact, arguments, context.moment(notebook), context));
  TRY(check_sent(
      text,
      {"thank", core::thanks_draft(*interview, by), by, *contact, {}, arguments.texts("kept")},
      notebook, context));
  core::Thanks thanks{at, by, note, {}};
  if (!interview->others.empty()) thanks.to = core::link_from(core::wikilink(contact->stem()));
  TRY_ASSIGN(auto plan, core::record_thanks(*interview, thanks, text, context.now()));
  if (!arguments.has("talk"))
    TRY(core::refuse_more_thanks(*interview, *contact, context.moment(notebook)));
  core::date_call_off(*contact, at, context.moment(notebook), plan);
  for (const auto& promise : arguments.texts("kept")) {
    TRY_ASSIGN(const auto open, core::open_promise(*contact, notebook, promise));
    core::keep(open, plan);
  }
  const auto resume =
      core::is_resume_owed(*interview, *contact) ? once_they_have_it(*interview) : std::string();
  TRY(context.apply(plan));
  if (!resume.empty()) context.say_next(resume);
  return say_next_step(*contact, context);
}

}  // namespace

const Command& thank_command() {
  static const Command command = {
      .name = "thank",
      .summary = "record a thank-you as sent, or draft one",
      .options = with_draft_options(
          {{.name = "WHO", .help = "the contact", .is_required = true},
           {.name = "--by",
            .value = "WAY",
            .help = "how you sent it",
            .choices = core::entry_choices("thanks", "by")},
           {.name = "--at",
            .value = "WHEN",
            .help = "when you sent it (default: now); for a letter, the day you posted it"},
           {.name = "--talk",
            .value = "WHEN",
            .help = "thank for the interview that began then (default: the oldest not thanked "
                    "for)"},
           {.name = "--note", .value = "TEXT", .help = "one line about it"},
           {.name = "--kept",
            .arity = Arity::kMany,
            .value = "PROMISE",
            .help = "a promise, yours or theirs, that this keeps"},
           {.name = "--text",
            .value = "TEXT",
            .help = "the message you sent, to keep in the interview's note; '-' reads standard "
                    "input"},
           json_option()},
          core::draft_kinds().subspan(static_cast<std::size_t>(core::DraftKind::kThankYouEmail))),
      .examples = {{"confab thank grace --by email"},
                   {"confab thank grace --by handwritten --at yesterday"},
                   {"confab thank grace --draft",
                    "a draft that quotes what the review says for them to read"},
                   {"confab thank grace --by email --text - < thanks.txt",
                    "keeps the message, from a file"}},
      .run = run_thank,
      .takes_json = true};
  return command;
}

}  // namespace confab::cmd
