// SPDX-License-Identifier: MIT
// review: shows which questions of an interview were answered, partly answered, declined or left
// out, and records what the user learned.
#include "core/plans/review.h"

#include <fmt/format.h>

#include "cmd/answers/next_step.h"
#include "cmd/answers/review_view.h"
#include "cmd/input/json_arguments.h"
#include "cmd/input/look_back.h"
#include "cmd/input/outcomes.h"
#include "core/messages/review_values.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/values/no_entry.h"
#include "core/practice/which_talk.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

const Schema kReviewSchema = {
    "confab.review/1",
    {"contact", "path", "starts", "reviewed", "questions", "learned", "to-thank-for", "next",
     "left-out", "new-questions", "second-opinion", "open"}};

// Without WHO: the interviews not reviewed yet.
core::Status list_open(Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  const auto moment = context.moment(notebook);
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& interview : notebook.interviews) {
    if (!interview.is_held() || core::is_reviewed(interview, moment)) continue;
    const auto* contact = notebook.find_contact(interview.contact.stem);
    rows.push_back({{interview.contact.stem, Style::kBold},
                    {interview.starts ? moment.print_start(interview) : ""},
                    {contact ? contact->name : interview.contact.text},
                    {interview.path, Style::kDim}});
    items.push_back(review_object(interview));
  }
  return context.answer(kReviewSchema, std::move(items), rows);
}

core::Result<const core::Interview*> held_talk(const core::Contact& contact,
                                               const Arguments& arguments,
                                               const core::Moment& moment, const Context& context) {
  const auto at = arguments.text("at");
  if (!at) return core::interview_to_review(contact, moment);
  TRY_ASSIGN(const auto starts, context.date(*at, core::Direction::kBack));
  return core::held_talk_at(starts, contact, moment, [&](const core::Interview& talk) {
    return !core::is_reviewed(talk, moment);
  });
}

// Without a terminal nobody is asked, so it names the options.
void say_how_to_record(const core::Interview& interview, Context& context) {
  const bool is_done = core::open_reflections(interview).empty();
  if (is_done || context.is_quiet() || context.may_ask()) return;
  context.say_next(
      "to record it, use --learned, --thank-for, --next, --left-out, --new-question or "
      "--second-opinion");
}

// Shows the review, and returns what the user adds at a terminal. The notebook is not locked while
// the user thinks.
core::Result<core::ReviewAnswers> shown_review(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto* interview,
             held_talk(*contact, arguments, context.moment(notebook), context));
  if (context.is_for_programs()) {
    TRY(context.answer(kReviewSchema, {review_object(*interview)}));
    return core::ReviewAnswers();
  }
  print_review(*interview, contact->name, context.moment(notebook), context.out());
  say_how_to_record(*interview, context);
  if (!context.may_ask() || context.is_dry_run()) return core::ReviewAnswers();
  return all_asked(context, [&](Prompts& prompts) { return ask_look_back(*interview, prompts); });
}

// Warns of entries that do not complete the sentence in which a thank-you quotes them.
void warn_of_unquotable(const core::ReviewAnswers& back, Context& context) {
  const auto warn = [&](const std::string& entry, const char* sentence) {
    if (!core::is_nothing(entry))
      context.out().warning(fmt::format("'{}' does not complete '{}', so a thank-you leaves it out",
                                        entry, sentence));
  };
  for (const auto& entry : back.to_thank_for) {
    if (!core::completes_thanks(entry)) warn(entry, "Thank you for …");
  }
  for (const auto& entry : back.next_step) {
    if (!core::completes_next(entry)) warn(entry, "I'm going to …");
  }
}

// What the review leaves open.
core::Status say_still_open(const std::string& path, std::string_view who, Context& context) {
  if (context.is_quiet() || context.is_for_programs() || context.is_dry_run()) return core::ok();
  TRY_ASSIGN(const core::Notebook& notebook, context.notebook_after_change());
  const auto* note = notebook.find_path(path);
  const auto* talk = note ? notebook.interview_of(*note) : nullptr;
  const auto open = talk ? core::open_reflections(*talk) : std::vector<std::string>();
  if (!open.empty())
    context.say_next(fmt::format("still open in the review: {}: confab review {}",
                                 core::joined(open, ", "), core::note_word(who)));
  return core::ok();
}

core::Status run_review(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(auto back, typed_look_back(arguments));
  const auto who = arguments.text("WHO");
  if (!who && back.is_empty()) return list_open(context);
  if (!who)
    return core::fail(core::ErrorKind::kUsage, "review needs WHO to record anything",
                      "for example: confab review grace --learned 'Testing is a door.'");
  if (back.is_empty()) {
    TRY_ASSIGN(back, shown_review(arguments, context));
    if (back.is_empty()) return core::ok();
  }
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, *who));
  const auto moment = context.moment(notebook);
  TRY_ASSIGN(const auto* interview, held_talk(*contact, arguments, moment, context));
  TRY_ASSIGN(const auto plan, core::review_interview(*interview, back, moment));
  TRY(context.apply(plan));
  warn_of_unquotable(back, context);
  const std::string path = interview->path,
                    stem(contact->stem());  // gone once the notebook changes
  TRY(say_next_step(*contact, context));
  return say_still_open(path, stem, context);
}

std::vector<Option> review_options() {
  std::vector<Option> all = {
      {.name = "WHO", .help = "the contact (default: list interviews not reviewed yet)"},
      {.name = "--at",
       .value = "WHEN",
       .help = "review the interview that began then (default: the oldest not reviewed)"}};
  for (auto& option : answer_options()) all.push_back(std::move(option));
  for (auto& option : look_back_options()) all.push_back(std::move(option));
  all.push_back(json_option());
  return all;
}

}  // namespace

const Command& review_command() {
  static const Command command = {
      .name = "review",
      .summary = "look back on an interview and record what you learned",
      .options = review_options(),
      .examples =
          {{"confab review grace", "on a terminal, asks for what is still missing"},
           {"confab review grace --learned 'Testing is a door.' --thank-for 'showing me the lab' "
            "--next 'ask two testers the same questions' --left-out nothing"},
           {"confab review", "lists the interviews not reviewed yet"}},
      .run = run_review,
      .fields = kReviewSchema.keys,
      .takes_json = true};
  return command;
}

}  // namespace confab::cmd
