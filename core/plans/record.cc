// SPDX-License-Identifier: MIT
#include "core/plans/record.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/shell_word.h"

namespace confab::core {
namespace {

// The interview of that status which began on `day`, as the user counts days.
const Interview* interview_on(Day day, InterviewStatus status, const Contact& contact,
                              const Notebook& notebook) {
  for (const auto* interview : notebook.interviews_with(contact)) {
    const auto start = start_of(*interview, notebook);
    const bool is_that_day = start && Day(cctz::convert(*start, notebook.zones.local)) == day;
    if (interview->status == status && is_that_day) return interview;
  }
  return nullptr;
}

// The latest interview that was planned, has begun, and of which nothing was recorded yet.
const Interview* begun_interview(const Contact& contact, const Notebook& notebook, const Now& now) {
  const Interview* latest = nullptr;
  for (const auto* interview : notebook.interviews_with(contact)) {
    const auto start = start_of(*interview, notebook);
    if (interview->status != InterviewStatus::kPlanned || !start || *start > now.instant) continue;
    if (!latest || *start > *start_of(*latest, notebook)) latest = interview;
  }
  return latest;
}

std::string with_final_newline(std::string text) {
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

// What was talked, with every gap filled.
struct Talk {
  When starts;
  std::optional<When> ended;  // nothing where only the day is known
  int minutes = 0;

  std::string summary() const {
    const auto length = ended ? fmt::format(", {} minutes", minutes) : "";
    return fmt::format("held {}{}", print_day_and_date(starts), length);
  }
};

// `minutes` later, on the clock of that zone or at the offset in which it began.
When later(const When& starts, int minutes, const cctz::time_zone& zone) {
  auto ended = starts;
  ended.local += minutes * 60;
  if (starts.offset) return ended;
  return local_minute(first_instant(starts, zone) + std::chrono::minutes(minutes), zone);
}

Talk talk_from(const When& starts, int minutes, const cctz::time_zone& zone) {
  Talk talk{starts, {}, minutes};
  if (starts.has_time) talk.ended = later(starts, minutes, zone);
  return talk;
}

Plan held_as_planned(const Interview& planned, const HeldInterview& held, const Talk& talk) {
  EditNote edit{planned.path, {SetField{"status", Value::scalar("held")}}};
  const bool is_moved = talk.starts != *planned.starts;
  if (is_moved) edit.edits.push_back(SetField{"starts", Value::bare(print_date(talk.starts))});
  if (talk.ended) edit.edits.push_back(SetField{"ended", Value::bare(print_date(*talk.ended))});
  if (!held.notes.empty()) {
    edit.edits.push_back(InsertInSection{"Notes", with_final_newline(held.notes)});
  }
  return {{{std::move(edit), talk.summary()}}};
}

// The planned start, unless another time was typed; that then in the zone of the plan.
When start_as_planned(const Interview& planned, const HeldInterview& held,
                      const Notebook& notebook) {
  if (!held.starts || !held.starts->has_time) return *planned.starts;
  const auto typed = first_instant(*held.starts, notebook.zones.local);
  if (typed == start_of(planned, notebook)) return *planned.starts;
  return local_minute(typed, zone_of(planned, notebook));
}

// The time as typed, its zone told by name beside it or by an offset behind it.
When start_with_zone(const When& starts, const HeldInterview& held, const cctz::time_zone& zone) {
  auto result = starts;
  if (!held.timezone.empty() || !starts.has_time || starts.offset) return result;
  const auto offset = zone.lookup(first_instant(starts, zone)).offset;
  result.offset = std::chrono::minutes(offset / 60);
  return result;
}

Value fields_of(const Contact& contact, const HeldInterview& held, const Talk& talk) {
  auto fields = Value::map({{"type", Value::scalar("interview")},
                            {"contact", Value::scalar(wikilink(contact.stem))},
                            {"starts", Value::bare(print_date(talk.starts))}});
  if (!held.timezone.empty()) {
    fields.members.push_back({"timezone", Value::scalar(held.timezone)});
  }
  fields.members.push_back({"status", Value::scalar("held")});
  if (talk.ended) fields.members.push_back({"ended", Value::bare(print_date(*talk.ended))});
  return fields;
}

Plan held_unplanned(const Contact& contact, const Notebook& notebook, const HeldInterview& held,
                    const Talk& talk) {
  const auto day = print_date({cctz::civil_second(talk.starts.day())});
  const auto stem = notebook.free_stem(fmt::format("{}-{}", day, contact.stem));
  return {{{CreateNote{fmt::format("interviews/{}.md", stem), fields_of(contact, held, talk),
                       held.body},
            talk.summary()}}};
}

Error already_held(const Contact& contact, const Interview& known) {
  return {ErrorKind::kRefused,
          fmt::format("an interview with {} on that day is recorded already", contact.name),
          {known.path},
          fmt::format("'confab edit {}' opens it", shell_word(known.stem))};
}

}  // namespace

Plan record_attempt(const Contact& contact, const Attempt& attempt) {
  const auto summary = fmt::format("outreach + {} {} {}", print_date(attempt.date), attempt.by,
                                   outcome_name(attempt.outcome));
  return {{{EditNote{contact.path, {AppendItem{"outreach", entry_from(attempt)}}}, summary}}};
}

Result<Plan> record_interview(const Contact& contact, const Notebook& notebook,
                              const Policy& policy, const HeldInterview& held, const Now& now) {
  if (held.starts && first_instant(*held.starts, now.zone) > now.instant) {
    return fail(ErrorKind::kUsage,
                fmt::format("{} is still to come", print_day_and_date(*held.starts)),
                "log an interview once it has begun");
  }
  const auto* planned =
      held.starts ? interview_on(held.starts->day(), InterviewStatus::kPlanned, contact, notebook)
                  : begun_interview(contact, notebook, now);
  if (planned) {
    const auto minutes = held.minutes.value_or(planned->minutes.value_or(policy.interview_minutes));
    const auto starts = start_as_planned(*planned, held, notebook);
    return held_as_planned(*planned, held, talk_from(starts, minutes, zone_of(*planned, notebook)));
  }
  const auto minutes = held.minutes.value_or(policy.interview_minutes);
  const auto starts =
      held.starts.value_or(local_minute(now.instant - std::chrono::minutes(minutes), now.zone));
  if (const auto* known = interview_on(starts.day(), InterviewStatus::kHeld, contact, notebook)) {
    return fail(already_held(contact, *known));
  }
  const auto talk = talk_from(start_with_zone(starts, held, now.zone), minutes, now.zone);
  return held_unplanned(contact, notebook, held, talk);
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
               fmt::format("no interview with {} is recorded as held", contact.name),
               {},
               fmt::format("record one with 'confab log {}'", shell_word(contact.stem))});
}

Result<Plan> record_thanks(const Interview& interview, const Notebook& notebook,
                           const Thanks& thanks, const std::string& text, const Now& now) {
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
  const auto same = std::ranges::find_if(interview.thanks, [&](const Thanks& each) {
    return each.by == thanks.by && each.date.day() == thanks.date.day();
  });
  if (same != interview.thanks.end()) {
    return fail({ErrorKind::kRefused,
                 fmt::format("thanks by {} on {} are recorded already", thanks.by,
                             print_date({cctz::civil_second(thanks.date.day())})),
                 {interview.path}});
  }
  EditNote edit{interview.path, {AppendItem{"thanks", entry_from(thanks)}}};
  auto summary = fmt::format("thanks + {} {}", print_date(thanks.date), thanks.by);
  if (!text.empty()) {
    edit.edits.push_back(InsertInSection{std::string(kThankYou), with_final_newline(text)});
    summary += ", with its text";
  }
  return Plan{{{std::move(edit), std::move(summary)}}};
}

}  // namespace confab::core
