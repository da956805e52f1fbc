// SPDX-License-Identifier: MIT
// schedule: records when an interview takes place, or moves, confirms or cancels it.
#include "core/plans/schedule.h"

#include <fmt/format.h>

#include "cmd/answers/links_left.h"
#include "cmd/answers/next_step.h"
#include "cmd/input/companions.h"
#include "cmd/input/json_arguments.h"
#include "cmd/input/typed_value.h"
#include "cmd/resources/templates.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/schema.h"
#include "core/plans/new_day.h"
#include "core/practice/standing.h"
#include "core/practice/which_talk.h"
#include "store/notebook/texts.h"
#include "store/notebook/zone.h"

namespace confab::cmd {
namespace {

bool is_called_off(const Arguments& arguments) {
  return arguments.has("cancel") || arguments.has("no-show");
}

// WHEN, --move, --cancel and --no-show cannot be used together; the last two exclude the details
// too.
core::Status check_actions(const Arguments& arguments) {
  std::vector<std::string> actions;
  for (const auto* key : {"WHEN", "move", "cancel", "no-show"}) {
    if (arguments.has(key)) actions.emplace_back(key);
  }
  if (arguments.has("WHEN") && arguments.has("at")) actions.emplace_back("at");
  if (!actions.empty() && actions[0] != "WHEN") actions[0].insert(0, "--");
  for (const auto* key : {"confirm", "minutes", "place", "timezone", "with"}) {
    if (is_called_off(arguments) && arguments.has(key)) actions.emplace_back(key);
  }
  if (actions.size() > 1) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} and --{} cannot be used together", actions[0], actions[1]));
  }
  if (actions.empty() && arguments.has("timezone"))
    return core::fail(core::ErrorKind::kUsage, "--timezone needs WHEN or --move",
                      "it is the time zone of that time");
  const bool changes = arguments.has("confirm") || arguments.has("minutes") ||
                       arguments.has("place") || arguments.has("with");
  if (!actions.empty() || changes) return core::ok();
  return core::fail(core::ErrorKind::kUsage, "schedule needs WHEN",
                    "for example: confab schedule grace 'tuesday 3pm'; or --move, --confirm, "
                    "--cancel, --no-show");
}

// The zone of the typed time: --timezone, else the user's.
core::Status read_zone(const Arguments& arguments, const Context& context,
                       core::Appointment& agreed) {
  agreed.zone = context.now().zone;
  if (store::find_zone(agreed.zone.name())) agreed.timezone = agreed.zone.name();
  const auto typed = arguments.text("timezone");
  if (!typed) return core::ok();
  TRY(check_typed(*core::find_field(core::kInterview, "timezone"), *typed));
  agreed.timezone = *typed;
  agreed.zone = *store::find_zone(*typed);
  return core::ok();
}

core::Result<core::Appointment> typed_agreement(const Arguments& arguments,
                                                const Context& context) {
  core::Appointment agreed;
  TRY(read_zone(arguments, context, agreed));
  const auto when = arguments.has("move") ? arguments.text("move") : arguments.text("WHEN");
  if (when) {
    TRY_ASSIGN(agreed.starts, core::parse_human_date(*when, core::Direction::kForward,
                                                     {context.now().instant, agreed.zone},
                                                     context.policy().calendar));
  }
  TRY_ASSIGN(agreed.minutes, typed_minutes(arguments));
  if (const auto place = arguments.text("place")) {
    TRY(check_typed(*core::find_field(core::kInterview, "place"), *place));
    agreed.place = *place;
  }
  agreed.is_confirmed = arguments.has("confirm");
  return agreed;
}

// The change, the links that it leaves, and the interview it changes; null for a new one.
struct Change {
  core::FollowedPlan plan;
  const core::Interview* interview = nullptr;
};

// Renames the note to the new day.
core::Result<core::FollowedPlan> renamed(core::Plan plan, const core::Interview& interview,
                                         const core::Appointment& agreed,
                                         const core::Moment& moment, Context& context) {
  const auto stem = agreed.starts
                        ? core::stem_on_day(interview, core::moved_start(interview, agreed, moment),
                                            moment.notebook)
                        : "";
  if (stem.empty()) return core::FollowedPlan{std::move(plan)};
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto texts, store::read_texts_to_change(*folder));
  store::add_missing_notes(*folder, moment.notebook, texts);
  TRY_ASSIGN(auto moved, core::under_new_name(plan, interview, stem, moment.notebook, texts.texts));
  moved.unread = std::move(texts.unread);
  return moved;
}

// The planned interview that --at names; otherwise the one that most needs the change.
core::Result<const core::Interview*> talk_to_change(const core::Contact& contact,
                                                    const Arguments& arguments,
                                                    const core::Moment& moment,
                                                    const Context& context) {
  const auto direction =
      arguments.has("no-show") ? core::Direction::kBack : core::Direction::kForward;
  if (const auto at = arguments.text("at")) {
    TRY_ASSIGN(const auto starts, context.date(*at, direction));
    return core::planned_interview(starts, contact, moment);
  }
  const core::Interview* owed = nullptr;
  if (arguments.has("no-show")) owed = core::talk_to_record(contact, moment);
  if (arguments.has("confirm")) owed = core::talk_to_confirm(contact, moment);
  if (owed) return owed;
  auto planned = core::planned_interview(contact, moment);
  if (planned || !arguments.has("move")) return planned;
  // A talk that fell through keeps its preparation when it gets another time.
  const auto* missed = core::standing_of(contact, moment).missed;
  if (missed) return missed;
  return planned;
}

core::Result<Change> typed_change(const core::Contact& contact, const core::Appointment& agreed,
                                  const Arguments& arguments, const core::Moment& moment,
                                  Context& context) {
  if (arguments.has("WHEN")) {
    TRY_ASSIGN(auto body,
               filled_template("interview", interview_values(contact, moment.notebook), context));
    TRY_ASSIGN(auto plan, core::schedule_interview(contact, agreed, std::move(body), moment));
    return Change{{std::move(plan)}};
  }
  TRY_ASSIGN(const auto* interview, talk_to_change(contact, arguments, moment, context));
  if (!is_called_off(arguments)) {
    TRY_ASSIGN(auto plan, core::reschedule_interview(*interview, agreed, moment));
    TRY_ASSIGN(auto moved, renamed(std::move(plan), *interview, agreed, moment, context));
    return Change{std::move(moved), interview};
  }
  const auto status =
      arguments.has("cancel") ? core::InterviewStatus::kCancelled : core::InterviewStatus::kNoShow;
  TRY_ASSIGN(auto plan, core::call_off_interview(*interview, status, moment));
  return Change{{std::move(plan)}, interview};
}

core::Status run_schedule(const Arguments& arguments, Context& context) {
  TRY(check_actions(arguments));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  const auto moment = context.moment(notebook);
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(auto agreed, typed_agreement(arguments, context));
  TRY_ASSIGN(agreed.others, typed_companions(arguments, *contact, notebook));
  TRY_ASSIGN(const auto change, typed_change(*contact, agreed, arguments, moment, context));
  TRY(context.apply(change.plan.plan));
  const auto* hidden = is_called_off(arguments) ? "what you owe them" : "what this talk needs";
  warn_of_snooze(*contact, context, hidden);
  for (const auto* other : agreed.others) warn_of_snooze(*other, context, hidden);
  for (auto& each : core::objections(agreed, *contact, change.interview, moment))
    context.out().warning(std::move(each));
  if (!change.plan.stems.empty()) TRY(warn_of_links_left(change.plan, context));
  return say_next_step(*contact, context);
}

}  // namespace

const Command& schedule_command() {
  static const Command command = {
      .name = "schedule",
      .summary = "record when an interview takes place, or move, confirm or cancel it",
      .options =
          {{.name = "WHO", .help = "the contact", .is_required = true},
           {.name = "WHEN", .help = "when it starts, in your time zone unless --timezone is given"},
           {.name = "--minutes", .value = "N", .help = "how long you agreed to talk"},
           {.name = "--place", .value = "PLACE", .help = "a link, an address or a phone number"},
           {.name = "--with",
            .arity = Arity::kMany,
            .value = "WHO",
            .help = "who else will be there"},
           {.name = "--timezone", .value = "ZONE", .help = "the time zone of WHEN"},
           {.name = "--at",
            .value = "WHEN",
            .help = "change the interview planned for then (default: the next one)"},
           {.name = "--move", .value = "WHEN", .help = "move it; it then needs confirming again"},
           {.name = "--confirm", .arity = Arity::kFlag, .help = "they confirmed it"},
           {.name = "--cancel", .arity = Arity::kFlag, .help = "it was called off"},
           {.name = "--no-show", .arity = Arity::kFlag, .help = "one of you did not come"},
           json_option()},
      .examples =
          {{"confab schedule grace 'tuesday 3pm' --minutes 20 --place https://meet.example/abc"},
           {"confab schedule grace '2026-12-08 10:00' --timezone America/New_York"},
           {"confab schedule grace --confirm"},
           {"confab schedule grace --confirm --at 2026-12-08",
            "if more than one interview is planned"},
           {"confab schedule grace --move 'in 3 business days at 15:00'"}},
      .run = run_schedule,
      .takes_json = true};
  return command;
}

}  // namespace confab::cmd
