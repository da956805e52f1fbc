// SPDX-License-Identifier: MIT
#include "core/plans/record.h"

#include <fmt/format.h>

#include <algorithm>

namespace confab::core {
namespace {

// The interview of that status which began at about `start`.
const Interview* interview_at(Instant start, const std::vector<const Interview*>& interviews,
                              InterviewStatus status, const Notebook& notebook) {
  for (const auto* interview : interviews) {
    const auto begun = start_of(*interview, notebook);
    if (interview->status == status && begun && start - std::chrono::hours(12) < *begun &&
        *begun < start + std::chrono::hours(12)) {
      return interview;
    }
  }
  return nullptr;
}

// When it ended, in the zone and the form in which it began.
std::optional<When> end_of_talk(const When& starts, const std::optional<int>& minutes) {
  if (!starts.has_time || !minutes) return {};
  auto ended = starts;
  ended.local += *minutes * 60;
  return ended;
}

std::string with_final_newline(std::string text) {
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

Plan held_as_planned(const Interview& planned, const HeldInterview& held, Instant start,
                     const Notebook& notebook) {
  EditNote edit{planned.path, {SetField{"status", Value::scalar("held")}}};
  if (held.starts.has_time) {
    const auto starts = local_minute(start, zone_of(planned, notebook));
    if (start != start_of(planned, notebook))
      edit.edits.push_back(SetField{"starts", Value::bare(print_date(starts))});
    if (const auto ended = end_of_talk(starts, held.minutes))
      edit.edits.push_back(SetField{"ended", Value::bare(print_date(*ended))});
  }
  if (!held.notes.empty())
    edit.edits.push_back(InsertInSection{"Notes", with_final_newline(held.notes)});
  return {{{std::move(edit), "held"}}};
}

Value fields_of(const Contact& contact, const HeldInterview& held) {
  auto fields = Value::map({{"type", Value::scalar("interview")},
                            {"contact", Value::scalar(wikilink(contact.stem))},
                            {"starts", Value::bare(print_date(held.starts))}});
  if (!held.timezone.empty()) fields.members.push_back({"timezone", Value::scalar(held.timezone)});
  fields.members.push_back({"status", Value::scalar("held")});
  if (const auto ended = end_of_talk(held.starts, held.minutes))
    fields.members.push_back({"ended", Value::bare(print_date(*ended))});
  return fields;
}

}  // namespace

Plan record_attempt(const Contact& contact, const Attempt& attempt) {
  const auto summary = fmt::format("outreach + {} {} {}", print_date(attempt.date), attempt.by,
                                   outcome_name(attempt.outcome));
  return {{{EditNote{contact.path, {AppendItem{"outreach", entry_from(attempt)}}}, summary}}};
}

Result<Plan> record_interview(const Contact& contact, const Notebook& notebook,
                              const HeldInterview& held, const Now& now) {
  const auto start = first_instant(held.starts, notebook.zones.zone(held.timezone));
  if (start > now.instant) {
    return fail(ErrorKind::kUsage,
                fmt::format("{} is still to come", print_day_and_date(held.starts)),
                "log an interview once it has begun");
  }
  const auto interviews = notebook.interviews_with(contact);
  if (const auto* known = interview_at(start, interviews, InterviewStatus::kHeld, notebook)) {
    return fail({ErrorKind::kRefused,
                 fmt::format("the interview with {} of that day is recorded already", contact.name),
                 {known->path},
                 fmt::format("'confab edit {}' opens it", known->stem)});
  }
  if (const auto* planned = interview_at(start, interviews, InterviewStatus::kPlanned, notebook)) {
    return held_as_planned(*planned, held, start, notebook);
  }
  const auto stem = fmt::format("{:04}-{:02}-{:02}-{}", held.starts.local.year(),
                                held.starts.local.month(), held.starts.local.day(), contact.stem);
  return Plan{
      {{CreateNote{fmt::format("interviews/{}.md", stem), fields_of(contact, held), held.body},
        "held"}}};
}

Result<const Interview*> interview_to_thank_for(const Contact& contact, const Notebook& notebook) {
  const Interview* last = nullptr;
  for (const auto* interview : notebook.interviews_with(contact)) {
    if (!interview->is_held()) continue;
    if (interview->thanks.empty()) return interview;
    last = interview;
  }
  if (last) return last;
  return fail({ErrorKind::kRefused,
               fmt::format("no interview with {} was held", contact.name),
               {contact.path},
               fmt::format("record it with 'confab log {}'", contact.stem)});
}

Result<Plan> record_thanks(const Interview& interview, const Notebook& notebook,
                           const Thanks& thanks, const Now& now) {
  if (first_instant(thanks.date, now.zone) > now.instant) {
    return fail(ErrorKind::kUsage,
                fmt::format("{} is still to come", print_day_and_date(thanks.date)),
                "record thanks once they are sent");
  }
  const auto start = start_of(interview, notebook);
  if (start && last_instant(thanks.date, now.zone) < *start) {
    return fail(ErrorKind::kUsage,
                fmt::format("{} is before the interview", print_day_and_date(thanks.date)),
                fmt::format("it began {}", print_day_and_date(local_minute(*start, now.zone))));
  }
  const auto summary = fmt::format("thanks + {} {}", print_date(thanks.date), thanks.by);
  return Plan{{{EditNote{interview.path, {AppendItem{"thanks", entry_from(thanks)}}}, summary}}};
}

}  // namespace confab::core
