// SPDX-License-Identifier: MIT
// log: records an interview as held, with its results, in its note or a new one.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/next_step.h"
#include "cmd/input/companions.h"
#include "cmd/input/json_arguments.h"
#include "cmd/input/outcomes.h"
#include "cmd/input/typed_referral.h"
#include "cmd/input/typed_value.h"
#include "cmd/programs/editor.h"
#include "cmd/resources/templates.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/schema.h"
#include "core/plans/logged_talk.h"
#include "store/notebook/zone.h"

namespace confab::cmd {
namespace {

// When and how long it was, from the command line.
core::Result<core::HeldInterview> typed_interview(const core::Contact& contact,
                                                  const core::Notebook& notebook,
                                                  const Arguments& arguments, Context& context) {
  core::HeldInterview held;
  TRY_ASSIGN(held.others, typed_companions(arguments, contact, notebook));
  if (const auto at = arguments.text("at")) {
    TRY_ASSIGN(held.starts, context.date(*at, core::Direction::kBack));
  }
  TRY_ASSIGN(held.minutes, typed_minutes(arguments));
  held.is_another = arguments.has("another");
  const auto& zone = context.now().zone.name();
  if (store::find_zone(zone)) held.timezone = zone;
  TRY_ASSIGN(held.body, filled_template("interview", interview_values(contact, notebook), context));
  return held;
}

// Asks on a terminal if the command line gives no results.
bool wants_to_ask(const Arguments& arguments, const Context& context) {
  const bool is_given = std::ranges::any_of(
      outcome_options(), [&](const Option& option) { return arguments.has(option.key()); });
  return !is_given && !arguments.has("edit") && context.may_ask() && !context.is_dry_run();
}

// The answers asked for before the lock: which talk is meant, and its results.
struct Asked {
  std::string talk = {};
  bool is_another = false;
  std::optional<core::Outcomes> outcomes = {};

  void take_talk(core::HeldInterview& held) const {
    held.talk = talk;
    held.is_another = held.is_another || is_another;
  }
};

// Asks before the results are typed, because they may be meant for an earlier talk.
core::Status ask_which_talk(const core::Contact& contact, core::HeldInterview held,
                            bool has_prompts, const core::Moment& moment, Context& context,
                            Asked& asked) {
  const bool is_clear = core::interview_to_log(contact, held, moment);
  if (has_prompts) held.outcomes.notes = "to be asked";
  const auto doubt = core::doubt_about(contact, held, moment);
  if (doubt && !doubt->talk) return core::fail(doubt->error);
  const auto* talk = doubt ? doubt->talk : core::interview_to_log(contact, held, moment);
  if (!talk || (is_clear && !doubt)) return core::ok();
  auto question = fmt::format("Is this about the talk of {}?", moment.print_start(*talk));
  if (held.starts)
    question = fmt::format("You said {}. {}", core::print_day_and_date(*held.starts), question);
  const auto answer = yes_or_no(question, context);
  if (!answer)
    return core::fail(core::ErrorKind::kUsage, "unclear which talk is meant",
                      "use --at with its day and time, or --another");
  if (*answer)
    asked.talk = talk->path;
  else
    asked.is_another = true;
  return core::ok();
}

core::Outcomes asked_outcomes(const core::Interview* interview, const core::Notebook& notebook,
                              Context& context) {
  const auto questions = interview ? interview->questions : std::vector<core::Question>();
  auto outcomes = all_asked(context, [&](Prompts& prompts) {
    return ask_outcomes(questions, notebook, context, prompts);
  });
  // "None" means nobody else.
  if (interview && !interview->referrals.named.empty()) outcomes.word_for_nobody.clear();
  return outcomes;
}

// The user may take time, so the notebook is not locked meanwhile.
core::Result<Asked> asked_first(const Arguments& arguments, const std::string& notes,
                                Context& context) {
  Asked asked;
  if (!context.may_ask() || context.is_dry_run()) return asked;
  TRY_ASSIGN(const core::Notebook& notebook,
             context.load(store::Keep::kAll, Context::Unread::kSilent));
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(auto held, typed_interview(*contact, notebook, arguments, context));
  const bool asks = wants_to_ask(arguments, context);
  if (!asks) {
    TRY_ASSIGN(held.outcomes, typed_outcomes(arguments, notes, notebook, context));
  }
  TRY(core::refuse_future(held, context.now()));
  const auto moment = context.moment(notebook);
  TRY(ask_which_talk(*contact, held, asks, moment, context, asked));
  asked.take_talk(held);
  if (asks)
    asked.outcomes =
        asked_outcomes(core::interview_to_log(*contact, held, moment), notebook, context);
  return asked;
}

core::Status run_log(const Arguments& arguments, Context& context) {
  if (arguments.has("edit")) TRY(check_editor(context));
  TRY_ASSIGN(auto notes, context.text_or_stdin(arguments.text("note").value_or("")));
  TRY_ASSIGN(auto asked, asked_first(arguments, notes, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(auto held, typed_interview(*contact, notebook, arguments, context));
  asked.take_talk(held);
  if (asked.outcomes) {
    held.outcomes = std::move(*asked.outcomes);
  } else {
    TRY_ASSIGN(held.outcomes, typed_outcomes(arguments, std::move(notes), notebook, context));
  }
  TRY_ASSIGN(const auto plan, core::log_interview(*contact, held, context.moment(notebook)));
  TRY(context.apply(plan));
  warn_of_unused(held.outcomes.referrals, notebook, context);
  warn_of_snooze(*contact, context);
  for (const auto* other : held.others) warn_of_snooze(*other, context);
  if (arguments.has("edit")) TRY(edit_changed(plan, context));
  return say_next_step(*contact, context);
}

std::vector<Option> log_options() {
  std::vector<Option> all = {
      {.name = "WHO", .help = "the contact", .is_required = true},
      {.name = "--at",
       .value = "WHEN",
       .help = "when it began (default: the planned time, or just now minus its length)"},
      {.name = "--minutes", .value = "N", .help = "how long it took (default: as long as agreed)"},
      {.name = "--with", .arity = Arity::kMany, .value = "WHO", .help = "who else was there"},
      {.name = "--another", .arity = Arity::kFlag, .help = "record a second talk on that day"}};
  for (auto& option : outcome_options()) all.push_back(std::move(option));
  all.push_back(json_option());
  all.push_back(
      {.name = "--edit", .arity = Arity::kFlag, .help = "open the note in your editor afterwards"});
  return all;
}

}  // namespace

const Command& log_command() {
  static const Command command = {
      .name = "log",
      .summary = "record an interview as held, with answers, referrals and promises",
      .options = log_options(),
      .examples =
          {{"confab log grace --at 'today 2pm' --minutes 25"},
           {"confab log grace --answer 'ordinary day=Mostly reading.' --referral 'Jean Sammet'",
            "adds to the planned interview, or to the one recorded today"},
           {"confab log grace --promise 'me: send the paper (friday)'"},
           {"confab log grace --note - < notes.txt", "reads the notes from a file"}},
      .run = run_log,
      .takes_json = true};
  return command;
}

}  // namespace confab::cmd
