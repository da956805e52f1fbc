// SPDX-License-Identifier: MIT
#include "core/plans/log.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/notes/body/question_text.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/records/schema.h"
#include "core/plans/companions.h"
#include "core/plans/end_park.h"
#include "core/plans/logged_talk.h"
#include "core/plans/resume.h"
#include "core/plans/talk.h"
#include "core/text/joined.h"
#include "core/text/listed.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// The planned start, unless another time was given; then that time, in the zone of the plan.
When start_as_planned(const Interview& planned, const HeldInterview& held,
                      const Notebook& notebook) {
  if (!held.starts || !held.starts->has_time) return *planned.starts;
  const auto typed = first_instant(*held.starts, notebook.zones.local);
  const auto passed = *planned.start - typed;  // a typed time has no seconds
  if (passed >= std::chrono::seconds(0) && passed < std::chrono::minutes(1)) return *planned.starts;
  return local_minute(typed, zone_of(planned, notebook));
}

Value fields_of(const Contact& contact, const HeldInterview& held, const Talk& talk) {
  auto fields = Value::map({{"type", Value::scalar(std::string(kInterview))},
                            {"contact", people_value(contact, held.others)},
                            {"starts", Value::bare(print_date(talk.starts))}});
  if (!held.timezone.empty()) {
    fields.members.push_back({"timezone", Value::scalar(held.timezone)});
  }
  fields.members.push_back({"status", Value::scalar("held")});
  if (talk.ended) fields.members.push_back({"ended", Value::bare(print_date(*talk.ended))});
  if (!talk.ended && held.minutes)
    fields.members.push_back({"minutes", Value::bare(std::to_string(*held.minutes))});
  return fields;
}

void add_referrals(const Interview* interview, const Outcomes& outcomes,
                   const std::vector<Value>& links, std::vector<Edit>& edits) {
  if (!outcomes.word_for_nobody.empty())
    return edits.push_back(SetField{"referrals", Value::scalar(outcomes.word_for_nobody)});
  if (links.empty()) return;
  if (!interview || interview->referrals.kind != Referrals::Kind::kNamed)
    return edits.push_back(SetField{"referrals", Value::list(links)});
  for (const auto& link : links) edits.push_back(AppendItem{"referrals", link});
}

// The links that the talk does not have yet.
std::vector<Value> new_links(const Interview* interview, const std::vector<Value>& links,
                             const Notebook& notebook) {
  if (!interview) return links;
  const auto is_known = [&](const Value& link) {
    return std::ranges::any_of(interview->referrals.named, [&](const Link& named) {
      const auto* person = notebook.find_contact(named);
      return (person ? person->stem() : named.stem) == link_from(link.text).stem;
    });
  };
  std::vector<Value> added;
  std::ranges::remove_copy_if(links, std::back_inserter(added), is_known);
  return added;
}

// Typing the same command again adds no promise twice.
bool is_there(const std::string& promise, const Interview& interview) {
  const auto typed = promise_from(promise);
  return std::ranges::any_of(interview.promises, [&](const Promise& each) {
    return typed && each.by == typed->by && each.text == typed->text && each.date == typed->date;
  });
}

// `me: send the paper, by Fri 2026-12-04`
std::string promise_in_words(const std::string& written) {
  const auto promise = promise_from(written);
  if (!promise || !promise->date) return fmt::format("'{}'", one_line(written));
  const auto* who = promise->by == Promise::By::kMe ? "me" : "them";
  return fmt::format("'{}: {}' by {}", who, promise->text, print_day_and_date(*promise->date));
}

// Who they named, as the answer to a question; empty if you did not ask.
std::string who_next(const Outcomes& outcomes, const Notebook& notebook) {
  if (outcomes.word_for_nobody == "none") return "nobody";
  std::vector<std::string> names;
  for (const auto& person : outcomes.referrals) {
    const auto* known = notebook.find_contact(link_from(person.name));
    names.push_back(one_line(known ? known->name : person.name));
  }
  return listed(names);
}

// The edits that write what was said into the interview's note.
Result<AnswerEdits> outcome_edits(const Interview* interview, const Outcomes& outcomes,
                                  const std::vector<Value>& links,
                                  const std::vector<BankQuestion>& bank, const Notebook& notebook) {
  const std::vector<Question> none;
  TRY_ASSIGN(auto answers,
             answer_edits(outcomes.answers, interview ? interview->questions : none, bank));
  if (const auto names = who_next(outcomes, notebook); interview && !names.empty())
    answer_who_next(names, interview->questions, answers);
  auto& edits = answers.edits;
  if (!outcomes.notes.empty())
    edits.push_back(InsertInSection{"Notes", with_final_newline(outcomes.notes)});
  std::set<std::string> typed;
  for (const auto& promise : outcomes.promises) {
    const bool is_again = !typed.insert(promise).second;
    if (is_again || (interview && is_there(promise, *interview))) continue;
    edits.push_back(InsertInSection{"Promises", fmt::format("- [ ] {}\n", promise)});
    answers.words.push_back("promise " + promise_in_words(promise));
  }
  if (!outcomes.resume.empty()) {
    const auto resume = interview ? interview->resume : std::nullopt;
    std::ranges::move(resume_edits(resume, outcomes.resume), std::back_inserter(edits));
  }
  add_referrals(interview, outcomes, links, edits);
  return answers;
}

// What else is added to the talk.
std::vector<std::string> added_words(const Interview* interview, const HeldInterview& held,
                                     const std::vector<Value>& links) {
  const auto& outcomes = held.outcomes;
  std::vector<std::string> words;
  for (const auto* other : held.others) {
    if (!interview || !is_in(*interview, *other))
      words.push_back(fmt::format("contact + {}", other->stem()));
  }
  if (!outcomes.notes.empty()) words.emplace_back("notes");
  for (const auto& member : outcomes.resume)
    words.push_back(fmt::format("resume.{} = {}", member.key, one_line(member.value.text)));
  for (const auto& link : links) words.push_back("referrals + " + link_from(link.text).stem);
  if (!outcomes.word_for_nobody.empty())
    words.emplace_back("referrals = " + outcomes.word_for_nobody);
  return words;
}

Edit length_edit(int minutes) { return SetField{"minutes", Value::bare(std::to_string(minutes))}; }

std::vector<Edit> held_edits(const Interview& planned, const HeldInterview& held,
                             const Talk& talk) {
  std::vector<Edit> edits = {SetField{"status", Value::scalar("held")}};
  if (talk.starts != *planned.starts)
    edits.push_back(SetField{"starts", Value::bare(print_date(talk.starts))});
  if (talk.ended) edits.push_back(SetField{"ended", Value::bare(print_date(*talk.ended))});
  if (!talk.ended && held.minutes) edits.push_back(length_edit(*held.minutes));
  return edits;
}

// The longest a talk that began then can have lasted so far.
int minutes_since(Instant begin, const Moment& moment) {
  const auto passed = std::chrono::floor<std::chrono::minutes>(moment.now.instant - begin).count();
  const bool is_known = passed > 0 && passed < kMinutes.most;
  return is_known ? static_cast<int>(passed) : kMinutes.most;
}

// Changes to a talk that is already recorded. Its time is filled in if only the day was known, and
// its end follows from the length.
Step added_to_talk(const Interview& interview, const HeldInterview& held, std::vector<Edit> edits,
                   const Moment& moment) {
  auto summary = "added to the talk of " + moment.print_start(interview);
  const auto zone = zone_of(interview, moment.notebook);
  auto starts = *interview.starts;
  if (held.starts && held.starts->has_time && !starts.has_time) {
    starts = local_minute(first_instant(*held.starts, moment.now.zone), zone);
    edits.push_back(SetField{"starts", Value::bare(print_date(starts))});
    summary += fmt::format(", which began {}", print_day_and_date(*held.starts));
  } else if (held.starts && held.starts->has_time &&
             first_instant(*held.starts, moment.now.zone) !=
                 std::chrono::floor<std::chrono::minutes>(*interview.start)) {
    summary += ", whose start stays as it is";
  }
  if (held.minutes) {
    const auto talk = talk_from(starts, *held.minutes, zone);
    edits.push_back(talk.ended ? Edit(SetField{"ended", Value::bare(print_date(*talk.ended))})
                               : length_edit(*held.minutes));
    summary += fmt::format(", {} minutes", *held.minutes);
  }
  return {EditNote{interview.path, std::move(edits)}, std::move(summary)};
}

// The change to an existing note.
Step changed_interview(const Interview& interview, const HeldInterview& held,
                       std::vector<Edit> edits, const Moment& moment) {
  std::ranges::move(added_people(interview, held.others), std::back_inserter(edits));
  if (interview.is_held()) return added_to_talk(interview, held, std::move(edits), moment);
  const auto zone = zone_of(interview, moment.notebook);
  const auto starts = start_as_planned(interview, held, moment.notebook);
  const auto agreed = interview.minutes.value_or(moment.policy.interview_minutes);
  const auto minutes =
      held.minutes.value_or(std::min(agreed, minutes_since(first_instant(starts, zone), moment)));
  const auto talk = talk_from(starts, minutes, zone);
  std::ranges::move(held_edits(interview, held, talk), std::back_inserter(edits));
  auto summary = talk.summary(zone, moment.now.zone);
  if (talk.starts != *interview.starts)
    summary += fmt::format(" (planned for {})", moment.print_start(interview));
  return {EditNote{interview.path, std::move(edits)}, std::move(summary)};
}

Step new_interview(const Contact& contact, const HeldInterview& held, std::vector<Edit> edits,
                   const Moment& moment) {
  const auto minutes = held.minutes.value_or(moment.policy.interview_minutes);
  const auto began = moment.now.instant - std::chrono::minutes(minutes);
  const auto starts = held.starts.value_or(local_minute(began, moment.now.zone));
  const auto talk =
      talk_from(start_from(starts, moment.now.zone, held.timezone), minutes, moment.now.zone);
  const auto day = print_day(talk.starts.day());
  const auto stem = moment.notebook.free_stem(fmt::format("{}-{}", day, contact.stem()));
  return {CreateNote{fmt::format("interviews/{}.md", stem), fields_of(contact, held, talk),
                     held.body, std::move(edits)},
          talk.summary(moment.now.zone, moment.now.zone)};
}

// The questions of the bank, and those that talks in the same career raised.
std::vector<BankQuestion> known_questions(const Contact& contact, const Moment& moment) {
  auto known = moment.notebook.bank;
  const auto add = [&](const NewQuestion& noted) {
    const auto is_same = [&](const BankQuestion& each) {
      return question_key(each.text) == question_key(noted.text);
    };
    if (std::ranges::none_of(known, is_same)) known.push_back({"", noted.text, noted.is_critical});
  };
  for (const auto& talk : moment.notebook.interviews) {
    const auto* other = moment.notebook.find_contact(talk.contact.stem);
    if (!talk.is_held() || (other && !share_career(contact, *other))) continue;
    for (const auto& text : talk.new_questions.entries) add(noted_question(text));
  }
  return known;
}

// When the talk began, in the user's zone.
When beginning_of(const Interview* planned, const HeldInterview& held, const Moment& moment) {
  if (held.starts) return *held.starts;
  return planned && planned->start ? moment.start_here(*planned)
                                   : local_minute(moment.now.instant, moment.now.zone);
}

Error already_held(const Contact& contact, const Interview& known) {
  return {ErrorKind::kRefused,
          fmt::format("an interview with {} on that day is already recorded", contact.name),
          {known.path},
          fmt::format("to change it, use 'confab edit {}'", note_word(known.stem()))};
}

// `none` or `not-asked` would remove the names that the talk already has.
Status refuse_no_referrals(const Interview& interview, const Outcomes& outcomes) {
  const auto& named = interview.referrals.named;
  if (outcomes.word_for_nobody.empty() || named.empty()) return ok();
  std::vector<std::string> names;
  for (const auto& link : named) names.push_back(one_line(link.text));
  return fail({ErrorKind::kUsage,
               fmt::format("this talk already has referrals: {}", joined(names, ", ")),
               {interview.path},
               fmt::format("if they named nobody: confab set {} referrals={}",
                           note_word(interview.stem()), outcomes.word_for_nobody)});
}

}  // namespace

bool Outcomes::is_empty() const {
  return answers.empty() && notes.empty() && referrals.empty() && word_for_nobody.empty() &&
         promises.empty() && resume.empty();
}

Result<Plan> log_interview(const Contact& contact, const HeldInterview& held,
                           const Moment& moment) {
  TRY(refuse_future(held, moment.now));
  const auto* interview = interview_to_log(contact, held, moment);
  TRY(refuse_same_minute(contact, held, moment));
  if (auto doubt = doubt_about(contact, held, moment)) return fail(std::move(doubt->error));
  const bool adds_something = !held.outcomes.is_empty() || held.minutes || !held.others.empty();
  if (interview && interview->is_held() && !adds_something)
    return fail(already_held(contact, *interview));
  if (interview) TRY(refuse_no_referrals(*interview, held.outcomes));
  TRY_ASSIGN(auto people, people_named(held.outcomes.referrals, contact, moment.notebook));
  const auto links = new_links(interview, people.links, moment.notebook);
  TRY_ASSIGN(auto said, outcome_edits(interview, held.outcomes, links,
                                      known_questions(contact, moment), moment.notebook));
  Plan plan;
  plan.steps.push_back(interview
                           ? changed_interview(*interview, held, std::move(said.edits), moment)
                           : new_interview(contact, held, std::move(said.edits), moment));
  std::ranges::move(added_words(interview, held, links), std::back_inserter(said.words));
  if (!said.words.empty()) plan.steps.front().summary += "; " + joined(said.words, ", ");
  std::ranges::move(people.steps, std::back_inserter(plan.steps));
  const auto began = beginning_of(interview, held, moment);
  if (!interview || !interview->is_held()) end_park(contact, began, moment, plan);
  for (const auto* other : held.others) end_park(*other, began, moment, plan);
  return plan;
}

}  // namespace confab::core
