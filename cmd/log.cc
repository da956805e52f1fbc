// SPDX-License-Identifier: MIT
// log: records an interview as held, in its note or a new one, and what came of it.
#include "cmd/editor.h"
#include "cmd/next_step.h"
#include "cmd/outcomes.h"
#include "cmd/templates.h"
#include "cmd/typed_value.h"
#include "core/lookup.h"
#include "core/schema.h"
#include "store/zone.h"

namespace confab::cmd {
namespace {

// When it was, by the command line.
core::Result<core::HeldInterview> typed_interview(const core::Contact& contact,
                                                  const core::Notebook& notebook,
                                                  const Arguments& arguments, Context& context) {
  core::HeldInterview held;
  if (const auto at = arguments.text("at")) {
    TRY_ASSIGN(held.starts, context.date(*at, core::Direction::kBack));
  }
  TRY_ASSIGN(held.minutes, typed_minutes(arguments));
  const auto& zone = context.now().zone.name();
  if (store::find_zone(zone)) held.timezone = zone;
  TRY_ASSIGN(held.body, filled_template("interview", {{"name", contact.name}}, context));
  TRY_ASSIGN(held.outcomes, typed_outcomes(arguments, notebook, context));
  return held;
}

core::Status run_log(const Arguments& arguments, Context& context) {
  if (arguments.has("edit")) TRY(check_editor(context));
  TRY_ASSIGN(const auto notebook, context.load_to_change());
  const auto moment = context.moment(notebook);
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(auto held, typed_interview(*contact, notebook, arguments, context));
  const bool has_nothing = held.outcomes.is_empty() && !arguments.has("edit");
  if (has_nothing && context.may_ask() && !context.is_dry_run()) {
    const auto* interview = core::interview_held(*contact, held, moment);
    TRY_ASSIGN(held.outcomes,
               ask_outcomes(interview ? interview->questions : std::vector<core::Question>(),
                            notebook, context));
  }
  TRY_ASSIGN(const auto plan, core::record_interview(*contact, held, moment));
  TRY(context.apply(plan));
  if (arguments.has("edit")) TRY(edit_changed(plan, context));
  return say_next_step(*contact, context);
}

std::vector<Option> options() {
  std::vector<Option> all = {
      {"WHO", Arity::kOne, "", "the contact", true},
      {"--at", Arity::kOne, "WHEN",
       "when it began; unless said, what was planned, else as long ago as it took"},
      {"--minutes", Arity::kOne, "N", "how long it took; unless said, what was agreed"}};
  for (auto& option : outcome_options()) all.push_back(std::move(option));
  all.push_back({"--edit", Arity::kFlag, "", "open the note in your editor afterwards"});
  return all;
}

}  // namespace

const Command& log_command() {
  static const Command command = {
      "log",
      "records an interview as held, and what came of it",
      options(),
      {{"confab log grace --at 'today 2pm' --minutes 25", ""},
       {"confab log grace --answer 'ordinary day=Mostly reading.' --referral 'Jean Sammet'",
        "to the one planned, or to the one recorded today"},
       {"confab log grace --promise 'me: send the paper (friday)'", ""},
       {"confab log grace --note - < notes.txt", "from a file"}},
      run_log};
  return command;
}

}  // namespace confab::cmd
