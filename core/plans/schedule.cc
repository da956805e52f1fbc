// SPDX-License-Identifier: MIT
#include "core/plans/schedule.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/attendance.h"
#include "core/notes/records/schema.h"
#include "core/plans/carried_preparation.h"
#include "core/plans/companions.h"
#include "core/plans/end_park.h"
#include "core/plans/talk.h"
#include "core/practice/which_talk.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

using std::chrono::minutes;

Status refuse_past(const When& starts, absl::TimeZone zone, const Moment& moment) {
  if (last_instant(starts, zone) >= moment.now.instant) return ok();
  return fail(ErrorKind::kUsage, fmt::format("{} has passed", print_day_and_date(starts)),
              "to record an interview that took place, use 'confab log'");
}

Value present_minute(const Moment& moment) {
  return Value::bare(print_date(local_minute(moment.now.instant, moment.now.zone)));
}

std::string today(const Moment& moment) { return print_day(moment.now.today()); }

std::vector<Member> details_of(const Appointment& agreed, const Moment& moment) {
  std::vector<Member> details;
  if (agreed.minutes) details.push_back({"minutes", Value::bare(std::to_string(*agreed.minutes))});
  if (!agreed.place.empty()) details.push_back({"place", Value::scalar(agreed.place)});
  if (agreed.is_confirmed) details.push_back({"confirmed", Value::bare(today(moment))});
  return details;
}

// `Tue 2026-12-08 16:00 (in 7 days; Tue 2026-12-08 10:00 for them)`.
std::string print_both_times(const When& starts, absl::TimeZone zone, const Contact& contact,
                             const Moment& moment) {
  const auto begin = first_instant(starts, zone);
  const auto distance =
      print_distance(starts.has_time ? begin : last_instant(starts, moment.now.zone), moment.now);
  if (!starts.has_time) return fmt::format("{} ({})", print_day_and_date(starts), distance);
  const auto mine = print_day_and_date(local_minute(begin, moment.now.zone));
  const auto theirs =
      print_day_and_date(local_minute(begin, moment.notebook.zones.zone(contact.timezone)));
  if (theirs == mine) return fmt::format("{} ({})", mine, distance);
  return fmt::format("{} ({}; {} for them)", mine, distance, theirs);
}

std::string summary_of(const Interview& interview, const Appointment& agreed,
                       const Moment& moment) {
  std::string summary;
  const auto add = [&](std::string_view what) {
    summary += summary.empty() ? "" : ", ";
    summary += what;
  };
  if (agreed.starts) {
    const auto* contact = moment.notebook.find_contact(interview.contact.stem);
    add("moved to " + (contact ? print_both_times(*agreed.starts, agreed.zone, *contact, moment)
                               : print_day_and_date(*agreed.starts)));
  }
  if (agreed.minutes) add(fmt::format("{} minutes", *agreed.minutes));
  if (!agreed.place.empty()) add("at " + agreed.place);
  if (agreed.is_confirmed) add("confirmed");
  for (const auto* each : agreed.others) add("with " + each->name);
  return summary;
}

struct Span {
  Instant begin;
  Instant end;
};

Span span_of(const Appointment& agreed, const Interview* moved, const Moment& moment) {
  const auto begin = first_instant(*agreed.starts, agreed.zone);
  const auto known = moved ? moved->minutes : std::nullopt;
  const auto length = agreed.minutes ? agreed.minutes : known;
  return {begin, begin + minutes(length.value_or(moment.policy.interview_minutes))};
}

// Is it within waking hours in `zone`?
bool is_awake(Instant instant, absl::TimeZone zone, const Moment& moment) {
  const auto local = local_time(instant, zone);
  const auto since_midnight = std::chrono::seconds(local - absl::CivilSecond(Day(local)));
  const auto length = [](const Duration& duration) { return add(Instant(), duration, {}, {}); };
  const auto& [from, until] = moment.policy.waking_hours;
  return Instant() + since_midnight >= length(from) && Instant() + since_midnight < length(until);
}

void object_to_night(Instant begin, absl::TimeZone zone, std::string_view who, const Moment& moment,
                     std::vector<std::string>& result) {
  if (is_awake(begin, zone, moment)) return;
  result.push_back(fmt::format("it is {} for {}, outside waking hours",
                               print_day_and_date(local_minute(begin, zone)), who));
}

// For the user and everyone whose time zone is known. With several people, it says whose night.
void object_to_nights(Instant begin, const Pointers<Contact>& people, const Moment& moment,
                      std::vector<std::string>& result) {
  object_to_night(begin, moment.now.zone, "you", moment, result);
  for (const auto* each : people) {
    if (each->timezone.empty()) continue;
    object_to_night(begin, moment.notebook.zones.zone(each->timezone),
                    people.size() == 1 ? "them" : each->name, moment, result);
  }
}

void object_to_clashes(const Span& span, const Interview* except, const Moment& moment,
                       std::vector<std::string>& result) {
  for (const auto& other : moment.notebook.interviews) {
    const auto begin = other.start, end = moment.end(other);
    const bool has_time = other.starts && other.starts->has_time;
    if (&other == except || !other.is_planned() || !has_time) continue;
    if (*begin >= span.end || *end <= span.begin) continue;
    result.push_back(fmt::format("it clashes with {}, {} ({})", other.contact.text,
                                 moment.day_and_time(*begin), other.path));
  }
}

}  // namespace

Result<Plan> schedule_interview(const Contact& contact, const Appointment& agreed, std::string body,
                                const Moment& moment) {
  TRY(refuse_past(*agreed.starts, agreed.zone, moment));
  const auto known = planned_interview(contact, moment);
  if (known && (*known)->contact.stem == contact.stem()) {  // who comes along may have a talk too
    if (!(*known)->starts) return reschedule_interview(**known, agreed, moment);
    return fail({ErrorKind::kRefused,
                 fmt::format("an interview with {} is already planned", contact.name),
                 {(*known)->path},
                 fmt::format("to move it, use 'confab schedule {} --move WHEN'",
                             note_word(contact.stem()))});
  }
  const auto starts = start_from(*agreed.starts, agreed.zone, agreed.timezone);
  auto fields = Value::map({{"type", Value::scalar(std::string(kInterview))},
                            {"contact", people_value(contact, agreed.others)},
                            {"starts", Value::bare(print_date(starts))}});
  if (!agreed.timezone.empty())
    fields.members.push_back({"timezone", Value::scalar(agreed.timezone)});
  fields.members.push_back({"agreed", present_minute(moment)});
  for (auto& detail : details_of(agreed, moment)) fields.members.push_back(std::move(detail));
  fields.members.push_back({"status", Value::scalar("planned")});
  const auto stem =
      moment.notebook.free_stem(fmt::format("{}-{}", print_day(starts.day()), contact.stem()));
  CreateNote note{fmt::format("interviews/{}.md", stem), std::move(fields), std::move(body)};
  auto summary = "planned " + print_both_times(*agreed.starts, agreed.zone, contact, moment);
  if (const auto* missed = talk_to_replace(contact, moment)) {
    note.edits = carried_preparation(*missed, note.body);
    if (!note.edits.empty())
      summary += fmt::format(", with what you prepared for {}", moment.print_start(*missed));
  }
  Plan plan{{{std::move(note), std::move(summary)}}};
  const auto now = local_minute(moment.now.instant, moment.now.zone);
  end_park(contact, now, moment, plan);
  for (const auto* other : agreed.others) end_park(*other, now, moment, plan);
  return plan;
}

Result<const Interview*> planned_interview(const Contact& contact, const Moment& moment) {
  if (const auto* talk = talk_ahead(contact, moment)) return talk;
  return fail({ErrorKind::kRefused,
               fmt::format("no interview with {} is planned", contact.name),
               {},
               fmt::format("plan one with 'confab schedule {} WHEN'", note_word(contact.stem()))});
}

Result<const Interview*> planned_interview(const When& starts, const Contact& contact,
                                           const Moment& moment) {
  TRY(planned_interview(contact, moment));
  return talk_at(starts, contact, moment, [](const Interview& talk) { return talk.is_planned(); });
}

When moved_start(const Interview& interview, const Appointment& agreed, const Moment& moment) {
  if (!agreed.starts->has_time) return *agreed.starts;
  const auto& zone = zone_of(interview, moment.notebook);
  return local_minute(first_instant(*agreed.starts, agreed.zone), zone);
}

namespace {

bool is_new_start(const Interview& interview, const Appointment& agreed, const Moment& moment) {
  const auto starts = moved_start(interview, agreed, moment);
  return !interview.starts || print_date(starts) != print_date(*interview.starts);
}

}  // namespace

Result<Plan> reschedule_interview(const Interview& interview, const Appointment& agreed,
                                  const Moment& moment) {
  auto edits = added_people(interview, agreed.others);
  if (agreed.starts && interview.fell_through()) {
    edits.push_back(SetField{"status", Value::scalar("planned")});
    edits.push_back(RemoveField{"cancelled"});
  }
  if (agreed.starts && is_new_start(interview, agreed, moment)) {
    TRY(refuse_past(*agreed.starts, agreed.zone, moment));
    const auto starts = moved_start(interview, agreed, moment);
    edits.push_back(SetField{"starts", Value::bare(print_date(starts))});
    if (interview.starts) {
      edits.push_back(
          AppendItem{"moved", Value::map({{"from", Value::bare(print_date(*interview.starts))},
                                          {"to", Value::bare(print_date(starts))},
                                          {"on", present_minute(moment)}})});
    }
    if (interview.confirmed && !agreed.is_confirmed) edits.push_back(RemoveField{"confirmed"});
  }
  for (auto& detail : details_of(agreed, moment))
    edits.push_back(SetField{std::move(detail.key), std::move(detail.value)});
  return Plan{
      {{EditNote{interview.path, std::move(edits)}, summary_of(interview, agreed, moment)}}};
}

Result<Plan> call_off_interview(const Interview& interview, InterviewStatus status,
                                const Moment& moment) {
  const auto start = interview.start;
  const bool is_no_show = status == InterviewStatus::kNoShow;
  if (is_no_show && start && *start > moment.now.instant) {
    return fail(ErrorKind::kUsage,
                fmt::format("{} is in the future", print_day_and_date(*interview.starts)),
                "to call it off, use --cancel");
  }
  const std::string name = is_no_show ? "no-show" : "cancelled";
  const auto of =
      interview.starts ? " (talk of " + moment.print_start(interview) + ")" : std::string();
  std::vector<Edit> edits = {SetField{"status", Value::scalar(name)}};
  if (!is_no_show) edits.push_back(SetField{"cancelled", present_minute(moment)});
  return Plan{{{EditNote{interview.path, std::move(edits)}, name + of}}};
}

std::vector<std::string> objections(const Appointment& agreed, const Contact& contact,
                                    const Interview* except, const Moment& moment) {
  std::vector<std::string> result;
  if (agreed.minutes.value_or(0) > moment.policy.max_minutes) {
    result.push_back(fmt::format("{} minutes is long; {} is the usual limit", *agreed.minutes,
                                 moment.policy.max_minutes));
  }
  if (!agreed.starts || !agreed.starts->has_time) return result;
  const auto span = span_of(agreed, except, moment);
  object_to_clashes(span, except, moment, result);
  auto people = except ? people_in(*except, moment.notebook) : Pointers<Contact>{&contact};
  for (const auto* each : agreed.others) {
    if (std::ranges::find(people, each) == people.end()) people.push_back(each);
  }
  object_to_nights(span.begin, people, moment, result);
  return result;
}

}  // namespace confab::core
