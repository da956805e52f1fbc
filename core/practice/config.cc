// SPDX-License-Identifier: MIT
#include "core/practice/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/filter.h"
#include "core/rule.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/spelling.h"
#include "core/text/typed_words.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"mon", "tue", "wed", "thu",
                                                       "fri", "sat", "sun"};
constexpr std::string_view kRulePrefix = "rules.";
constexpr std::string_view kViewPrefix = "views.";
constexpr std::string_view kAliasPrefix = "aliases.";

// What the value should be; `meant` is the choice that is nearest, if one is near.
tl::unexpected<Error> wants(std::string_view what, const std::string& meant = "") {
  return fail(ErrorKind::kUsage, std::string(what), meant);
}

// Each of these sets one member of the policy.
template <Duration Policy::*member>
Status duration(Config& config, const Value& value) {
  const auto read = parse_duration(value.text);
  if (!value.is_scalar() || !read) return wants("a length of time like 24h, 7d or 7bd");
  config.policy.*member = *read;
  return ok();
}

// A length of time up to an hour or so: a pitch, an early arrival.
template <Duration Policy::*member>
Status short_duration(Config& config, const Value& value) {
  const auto read = parse_duration(value.text);
  if (!value.is_scalar() || !read || read->unit > Duration::Unit::kMinute)
    return wants("a length of time like 30s or 10m");
  config.policy.*member = *read;
  return ok();
}

Result<std::array<Duration, 2>> two_durations(const Value& value) {
  const auto texts = value.texts();
  if (texts.size() != 2) return wants("two lengths of time, like [48h, 24h]");
  std::array<Duration, 2> both;
  for (std::size_t i = 0; i < both.size(); ++i) {
    const auto read = parse_duration(texts[i]);
    if (!read || read->unit > Duration::Unit::kHour)
      return wants("two lengths of time, like [48h, 24h]");
    both.at(i) = *read;
  }
  return both;
}

Status confirm_before(Config& config, const Value& value) {
  TRY_ASSIGN(config.policy.confirm_before, two_durations(value));
  return ok();
}

Status waking_hours(Config& config, const Value& value) {
  TRY_ASSIGN(const auto both, two_durations(value));
  if (add({}, both[0], {}, {}) >= add({}, both[1], {}, {}))
    return wants("two hours of a day, the earlier one first, like [7h, 22h]");
  config.policy.waking_hours = both;
  return ok();
}

template <int Policy::*member, int least, int most>
Status number(Config& config, const Value& value) {
  const auto read = find_number(value.text, least, most);
  if (!read) return wants(fmt::format("a number from {} to {}", least, most));
  config.policy.*member = *read;
  return ok();
}

template <bool Policy::*member>
Status flag(Config& config, const Value& value) {
  if (value.text != "true" && value.text != "false") return wants("true or false");
  config.policy.*member = value.text == "true";
  return ok();
}

template <std::string Policy::*member>
Status policy_text(Config& config, const Value& value) {
  if (!value.is_scalar()) return wants("text");
  config.policy.*member = value.text;
  return ok();
}

template <std::string Config::*member>
Status text(Config& config, const Value& value) {
  if (!value.is_scalar()) return wants("text");
  config.*member = value.text;
  return ok();
}

Status review_within(Config& config, const Value& value) {
  if (value.text != "same-day") return duration<&Policy::review_within>(config, value);
  config.policy.review_within = {0, Duration::Unit::kDay};
  return ok();
}

Status first_channel(Config& config, const Value& value) {
  const std::vector<std::string> channels = {"email", "phone", "linkedin", "letter"};
  if (std::ranges::find(channels, value.text) == channels.end())
    return wants("email, phone, linkedin or letter", nearest(value.text, channels));
  config.policy.first_channel = value.text;
  return ok();
}

Status weekend(Config& config, const Value& value) {
  std::set<absl::Weekday> days;
  for (const auto& text : value.texts()) {
    const auto found = std::ranges::find(kWeekdays, fold(text));
    if (found == kWeekdays.end()) return wants("a list of mon tue wed thu fri sat sun");
    days.insert(static_cast<absl::Weekday>(found - kWeekdays.begin()));
  }
  if (days.size() == kWeekdays.size()) return wants("at least one day that is no weekend");
  config.policy.calendar.weekend = std::move(days);
  return ok();
}

Status holidays(Config& config, const Value& value) {
  std::set<Day> days;
  for (const auto& text : value.texts()) {
    const auto date = parse_date(text);
    if (!date || date->has_time) return wants("a list of dates like 2026-12-25");
    days.insert(date->day());
  }
  config.policy.calendar.holidays = std::move(days);
  return ok();
}

Status profile(Config& config, const Value& value);

constexpr auto kAnyone = Scope::kAnyone;
constexpr std::array kSettings = std::to_array<Setting>({
    {"profile", "career-centre",
     "a set of numbers to start from: career-centre, phone-first or gentle", kAnyone, profile},
    {"business-days.weekend", "[sat, sun]", "days that are no business days", kAnyone, weekend},
    {"business-days.holidays", "[]", "dates that are no business days, as [2026-12-25, 2027-01-01]",
     kAnyone, holidays},
    {"outreach.other-person-after", "3bd", "when to turn to somebody else at the same organization",
     kAnyone, duration<&Policy::other_person_after>},
    {"outreach.follow-up-after", "7bd", "when to write again after no answer", kAnyone,
     duration<&Policy::follow_up_after>},
    {"outreach.min-gap", "5bd", "an attempt sooner than this after an unanswered one is too soon",
     kAnyone, duration<&Policy::min_gap>},
    {"outreach.max-follow-ups", "2", "messages after the first, before a contact is parked",
     kAnyone, number<&Policy::max_follow_ups, 0, 20>},
    {"outreach.switch-channel", "true", "propose another way, and report the same one used twice",
     kAnyone, flag<&Policy::switch_channel>},
    {"outreach.answer-reply-within", "24h",
     "when an answer to a reply, or a word to somebody you were introduced to, is due", kAnyone,
     duration<&Policy::answer_reply_within>},
    {"outreach.first-channel", "email",
     "the way you prefer where several are on file: email, phone, linkedin or letter", kAnyone,
     first_channel},
    {"drafts.name", "", "your name, as it stands below a draft", kAnyone,
     policy_text<&Policy::your_name>},
    {"drafts.introduction", "", "who you are, as a clause: I repair laboratory instruments",
     kAnyone, policy_text<&Policy::your_introduction>},
    {"drafts.outreach-words", "75", "the most words of a first message", kAnyone,
     number<&Policy::outreach_words, 1, 2000>},
    {"drafts.follow-up-words", "120", "the most words of a follow-up", kAnyone,
     number<&Policy::follow_up_words, 1, 2000>},
    {"drafts.linkedin-note-characters", "200", "the most characters of an invitation on LinkedIn",
     kAnyone, number<&Policy::linkedin_note_characters, 1, 2000>},
    {"interview.minutes", "20", "length of an interview where the note does not say", kAnyone,
     number<&Policy::interview_minutes, 1, 600>},
    {"interview.max-minutes", "30", "an interview agreed for longer is too long", kAnyone,
     number<&Policy::max_minutes, 1, 600>},
    {"interview.confirm-before", "[48h, 24h]",
     "when to begin to ask for a confirmation, and by when", kAnyone, confirm_before},
    {"interview.prepare-before", "24h", "how long before the start you are ready", kAnyone,
     duration<&Policy::prepare_before>},
    {"interview.arrive-early", "10m", "how long before the start you are there", kAnyone,
     short_duration<&Policy::arrive_early>},
    {"interview.waking-hours", "[7h, 22h]",
     "the hours of the day in which one may talk, from midnight", kAnyone, waking_hours},
    {"questions.min", "5", "the fewest questions one brings", kAnyone,
     number<&Policy::questions_min, 0, 100>},
    {"questions.max", "10", "the most questions one brings", kAnyone,
     number<&Policy::questions_max, 0, 100>},
    {"questions.critical-min", "3", "the fewest critical ones", kAnyone,
     number<&Policy::critical_min, 0, 100>},
    {"questions.critical-max", "5", "the most critical ones", kAnyone,
     number<&Policy::critical_max, 0, 100>},
    {"pitch.words-per-minute", "140", "how fast one speaks, where the pitch has no rate of its own",
     kAnyone, number<&Policy::words_per_minute, 30, 400>},
    {"pitch.min", "30s", "the shortest pitch", kAnyone, short_duration<&Policy::pitch_min>},
    {"pitch.max", "120s", "the longest pitch", kAnyone, short_duration<&Policy::pitch_max>},
    {"resume-copies", "2", "how many copies of the résumé one brings", kAnyone,
     number<&Policy::resume_copies, 0, 99>},
    {"thanks.due", "24h", "when a thank-you is due after the end of an interview", kAnyone,
     duration<&Policy::thanks_due>},
    {"thanks.overdue", "48h", "when a missing thank-you is called overdue", kAnyone,
     duration<&Policy::thanks_overdue>},
    {"review", "same-day",
     "when an interview is to be reviewed after its end: same-day, or like 2d", kAnyone,
     review_within},
    {"referrals.record-within", "7d", "when somebody you were sent to needs a note", kAnyone,
     duration<&Policy::record_referral_within>},
    {"referrals.approach-within", "7d", "when somebody you were sent to is to be reached", kAnyone,
     duration<&Policy::approach_referral_within>},
    {"referrals.report-back-after", "7d", "when whoever sent you hears how it went", kAnyone,
     duration<&Policy::report_back_after>},
    {"promises.keep-yours-within", "7d", "when a promise of yours without a date is due", kAnyone,
     duration<&Policy::keep_promise_within>},
    {"promises.nudge-theirs-after", "7d", "when to remind them of a promise of theirs", kAnyone,
     duration<&Policy::nudge_promise_after>},
    {"second-opinion", "14d", "when a second opinion you want is due after the review", kAnyone,
     duration<&Policy::second_opinion_within>},
    {"keep-in-touch.A", "6w", "how long contacts of tier A wait for a word from you", kAnyone,
     duration<&Policy::keep_in_touch_a>},
    {"keep-in-touch.B", "13w", "those of tier B", kAnyone, duration<&Policy::keep_in_touch_b>},
    {"keep-in-touch.C", "26w", "those of tier C", kAnyone, duration<&Policy::keep_in_touch_c>},
    {"freshness.role", "90d", "after how long without contact a role may have changed", kAnyone,
     duration<&Policy::role_freshness>},
    {"editor", "", "the editor's command line, before VISUAL and EDITOR", Scope::kUserOnly,
     text<&Config::editor>},
    {"pager", "", "the pager's command line, before PAGER", Scope::kUserOnly, text<&Config::pager>},
    {"opener", "xdg-open", "the command that opens a mailto: link", Scope::kUserOnly,
     text<&Config::opener>},
    {"notebook", "", "the notebook to use where no folder above is one", Scope::kUserOnly,
     text<&Config::notebook>},
});

struct ProfileValue {
  std::string_view key;
  std::string_view value;
};

struct Profile {
  std::string_view name;
  std::span<const ProfileValue> values;  // what differs from the defaults
};

// A call is quicker than a letter, and may be repeated sooner.
constexpr std::array kPhoneFirst = std::to_array<ProfileValue>({
    {"outreach.first-channel", "phone"},
    {"outreach.other-person-after", "2bd"},
    {"outreach.follow-up-after", "3bd"},
    {"outreach.min-gap", "2bd"},
    {"outreach.max-follow-ups", "3"},
});

// More time, fewer messages.
constexpr std::array kGentle = std::to_array<ProfileValue>({
    {"outreach.other-person-after", "5bd"},
    {"outreach.follow-up-after", "10bd"},
    {"outreach.min-gap", "8bd"},
    {"outreach.max-follow-ups", "1"},
    {"outreach.answer-reply-within", "48h"},
});

constexpr std::array kProfiles = std::to_array<Profile>({
    {"career-centre", {}},
    {"phone-first", kPhoneFirst},
    {"gentle", kGentle},
});

// All numbers as the profile has them. What the files say one by one is assigned later.
Status profile(Config& config, const Value& value) {
  const auto found = std::ranges::find(kProfiles, value.text, &Profile::name);
  if (found == kProfiles.end()) {
    return wants("career-centre, phone-first or gentle",
                 nearest(value.text, {"career-centre", "phone-first", "gentle"}));
  }
  config.policy = {};
  for (const auto& each : found->values)
    TRY(find_setting(each.key)->apply(config, Value::bare(std::string(each.value))));
  return ok();
}

tl::unexpected<Error> refuse(const Assignment& assignment, std::string message, std::string hint) {
  return fail({ErrorKind::kUsage,
               std::move(message),
               {"", assignment.line, assignment.column},
               std::move(hint),
               Rule::kConfigInvalid});
}

tl::unexpected<Error> refuse_in_notebook(const Assignment& assignment) {
  return refuse(assignment, fmt::format("a notebook cannot set '{}'", assignment.key),
                "set it in your own config file, ~/.config/confab/config.yaml");
}

std::string near_miss(std::string_view key) {
  std::vector<std::string> keys;
  for (const auto& setting : kSettings) keys.emplace_back(setting.key);
  for (const auto& rule : rules()) keys.push_back(fmt::format("{}{}", kRulePrefix, rule.id));
  return did_you_mean(key, keys, "'confab config list' names all settings");
}

Status assign_severity(Config& config, const Assignment& assignment) {
  const auto rule = find_rule(assignment.key.substr(kRulePrefix.size()));
  if (!rule)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (is_fixed(*rule)) {
    return refuse(assignment, fmt::format("the severity of '{}' is fixed", rule_info(*rule).id),
                  "what cannot be read is always an error");
  }
  const auto severity = find_severity(assignment.value.text);
  if (!severity) {
    return refuse(assignment,
                  fmt::format("'{}' is no value for {}", assignment.value.text, assignment.key),
                  did_you_mean(assignment.value.text, {"error", "warning", "info", "off"},
                               "write error, warning, info or off"));
  }
  config.policy.severities[*rule] = *severity;
  return ok();
}

Status check_name(const Assignment& assignment, std::string_view name) {
  const bool is_plain = !name.empty() && stem_from(name) == name;
  if (is_plain) return ok();
  return refuse(assignment, fmt::format("'{}' is no name for a shortcut", name),
                "it is made of a to z, digits and dashes");
}

Status assign_view(Config& config, const Assignment& assignment, std::vector<std::string> filters) {
  const auto name = assignment.key.substr(kViewPrefix.size());
  TRY(check_name(assignment, name));
  for (const auto& text : filters) {
    const auto filter = parse_filter(text);
    if (!filter) return refuse(assignment, filter.error().message, filter.error().hint);
  }
  config.views[name] = std::move(filters);
  return ok();
}

Status assign_alias(Config& config, const Assignment& assignment, Scope file_scope,
                    std::vector<std::string> words) {
  const auto name = assignment.key.substr(kAliasPrefix.size());
  TRY(check_name(assignment, name));
  if (file_scope != Scope::kUserOnly) return refuse_in_notebook(assignment);
  if (words.front().starts_with('!'))
    return refuse(assignment, fmt::format("alias '{}' names a program", name),
                  fmt::format("put it into PATH as 'confab-{}'", name));
  config.aliases[name] = std::move(words);
  return ok();
}

// A text is several words, a list a word an item.
Status assign_shortcut(Config& config, const Assignment& assignment, Scope file_scope) {
  const auto& value = assignment.value;
  auto words = value.is_scalar() ? typed_words(value.text) : value.texts();
  if (words.empty())
    return refuse(assignment, fmt::format("'{}' stands for nothing", assignment.key),
                  "write what you would type");
  return assignment.key.starts_with(kViewPrefix)
             ? assign_view(config, assignment, std::move(words))
             : assign_alias(config, assignment, file_scope, std::move(words));
}

void collect(const Value& map, const std::string& prefix, std::vector<Assignment>& result) {
  for (const auto& member : map.members) {
    const auto key = prefix + member.key;
    if (member.value.is_map())
      collect(member.value, key + ".", result);
    else if (!member.value.is_null())
      result.push_back({key, member.value, member.line, member.column});
  }
}

}  // namespace

std::span<const Setting> settings() { return kSettings; }

const Setting* find_setting(std::string_view key) {
  const auto found = std::ranges::find(kSettings, key, &Setting::key);
  return found == kSettings.end() ? nullptr : &*found;
}

std::optional<std::string_view> value_in_profile(std::string_view profile, std::string_view key) {
  const auto found = std::ranges::find(kProfiles, profile, &Profile::name);
  if (found == kProfiles.end()) return {};
  const auto value = std::ranges::find(found->values, key, &ProfileValue::key);
  return value == found->values.end() ? std::nullopt : std::optional(value->value);
}

bool is_shortcut(std::string_view key) {
  return key.starts_with(kViewPrefix) || key.starts_with(kAliasPrefix);
}

std::vector<Assignment> assignments_in(const Value& file) {
  std::vector<Assignment> result;
  collect(file, "", result);
  return result;
}

Status assign(Config& config, const Assignment& assignment, Scope file_scope) {
  if (assignment.key.starts_with(kRulePrefix)) return assign_severity(config, assignment);
  if (is_shortcut(assignment.key)) return assign_shortcut(config, assignment, file_scope);
  const auto* setting = find_setting(assignment.key);
  if (!setting)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (setting->scope == Scope::kUserOnly && file_scope != Scope::kUserOnly)
    return refuse_in_notebook(assignment);
  const auto applied = setting->apply(config, assignment.value);
  if (applied) return ok();
  const auto written = joined(assignment.value.texts(), ", ");
  const auto& meant = applied.error().hint;
  return refuse(assignment, fmt::format("'{}' is no value for {}", written, setting->key),
                meant.empty() ? fmt::format("write {}", applied.error().message)
                              : fmt::format("did you mean '{}'?", meant));
}

std::string default_config_file() {
  std::string file =
      "# The numbers of this notebook. What follows is built in; take away a '#' to change it "
      "here.\n";
  std::string group;
  for (const auto& setting : kSettings) {
    if (setting.scope == Scope::kUserOnly) continue;
    const auto dot = setting.key.find('.');
    const bool is_grouped = dot != std::string_view::npos;
    if (is_grouped && group != setting.key.substr(0, dot)) {
      group = setting.key.substr(0, dot);
      file += fmt::format("\n{}:\n", group);
    }
    if (!is_grouped) file += "\n";
    file += fmt::format("{}# {}: {}  # {}\n", is_grouped ? "  " : "",
                        setting.key.substr(is_grouped ? dot + 1 : 0), setting.default_value,
                        setting.sentence);
  }
  return file +
         "\nrules:\n  # too-soon: off  # or error, warning, info; 'confab check --list' names the "
         "rules\n"
         "\nviews:\n  # silent: state=waiting last<2026-11-01  # what '@silent' stands for in list "
         "and search\n";
}

}  // namespace confab::core
