// SPDX-License-Identifier: MIT
#include "core/practice/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <type_traits>

#include "core/notes/channels.h"
#include "core/notes/filter.h"
#include "core/notes/schema.h"
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
constexpr std::string_view kTypePrefix = "types.";
constexpr std::string_view kSectionPrefix = "sections.";
constexpr std::string_view kAimPrefix = "drafts.aim.";

// What the value should be; `meant` is the closest choice, if one is close.
tl::unexpected<Error> wants(std::string_view what, const std::string& meant = "") {
  return fail(ErrorKind::kUsage, std::string(what), meant);
}

template <Duration Policy::*member>
Status set_duration(Config& config, const Value& value) {
  const auto read = parse_duration(value.text);
  if (!value.is_scalar() || !read) return wants("a length of time like 24h, 7d or 7bd");
  config.policy.*member = *read;
  return ok();
}

template <Duration Policy::*member>
Status set_short_duration(Config& config, const Value& value) {
  const auto read = parse_duration(value.text);
  if (!value.is_scalar() || !read || read->unit > Duration::Unit::kMinute)
    return wants("a length of time like 30s or 10m");
  config.policy.*member = *read;
  return ok();
}

template <Duration Policy::*member>
std::string written_duration(const Config& config) {
  return print_duration(config.policy.*member);
}

template <Duration Policy::*member>
std::string said_duration(const Config& config) {
  return say_duration(config.policy.*member);
}

template <Duration Policy::*member>
constexpr SettingForm kDuration = {.apply = set_duration<member>,
                                   .written = written_duration<member>,
                                   .said = said_duration<member>};

// Up to an hour or so: a pitch, an early arrival.
template <Duration Policy::*member>
constexpr SettingForm kShortDuration = {.apply = set_short_duration<member>,
                                        .written = written_duration<member>,
                                        .said = said_duration<member>};

using TwoDurations = std::array<Duration, 2>;

Result<TwoDurations> two_durations(const Value& value) {
  const auto texts = value.texts();
  if (texts.size() != 2) return wants("two lengths of time, like [48h, 24h]");
  TwoDurations both;
  for (std::size_t i = 0; i < both.size(); ++i) {
    const auto read = parse_duration(texts[i]);
    if (!read || read->unit > Duration::Unit::kHour)
      return wants("two lengths of time, like [48h, 24h]");
    both.at(i) = *read;
  }
  return both;
}

Status set_confirm_before(Config& config, const Value& value) {
  TRY_ASSIGN(const auto both, two_durations(value));
  if (add({}, both[0], {}, {}) < add({}, both[1], {}, {}))
    return wants("two lengths of time, the longer one first, like [48h, 24h]");
  config.policy.confirm_before = both;
  return ok();
}

Status set_waking_hours(Config& config, const Value& value) {
  TRY_ASSIGN(const auto both, two_durations(value));
  if (add({}, both[0], {}, {}) >= add({}, both[1], {}, {}))
    return wants("two hours of a day, the earlier one first, like [7h, 22h]");
  config.policy.waking_hours = both;
  return ok();
}

template <TwoDurations Policy::*member>
std::string written_both(const Config& config) {
  const auto& [first, second] = config.policy.*member;
  return fmt::format("[{}, {}]", print_duration(first), print_duration(second));
}

template <TwoDurations Policy::*member>
std::string said_both(const Config& config) {
  const auto& [first, second] = config.policy.*member;
  if (first.unit == second.unit) return fmt::format("{} to {}", first.count, say_duration(second));
  return fmt::format("{} to {}", say_duration(first), say_duration(second));
}

template <TwoDurations Policy::*member, Status (*apply)(Config&, const Value&)>
constexpr SettingForm kTwoDurations = {
    .apply = apply, .written = written_both<member>, .said = said_both<member>};

// A folder in the notebook, without a slash at its end. Null: it could be elsewhere, or is hidden.
std::optional<std::string> find_folder(std::string_view text) {
  while (text.size() > 1 && text.ends_with('/')) text.remove_suffix(1);
  const auto path = "/" + std::string(text) + "/";
  const bool is_plain = path.find("//") == path.npos && path.find("/.") == path.npos;
  return is_plain && text.find_first_of("\r\n") == text.npos ? std::optional(std::string(text))
                                                             : std::nullopt;
}

Status set_ignored(Config& config, const Value& value) {
  std::vector<std::string> folders;
  for (const auto& text : value.texts()) {
    auto folder = find_folder(text);
    if (!folder) return wants("folders in the notebook, like [Templates, archive/old]");
    folders.push_back(std::move(*folder));
  }
  config.words.ignored = std::move(folders);
  return ok();
}

std::string written_ignored(const Config& config) {
  return fmt::format("[{}]", joined(config.words.ignored, ", "));
}

std::string said_ignored(const Config& config) { return joined(config.words.ignored, ", "); }

constexpr SettingForm kIgnored = {
    .apply = set_ignored, .written = written_ignored, .said = said_ignored};

template <std::string NoteFolders::*member>
Status set_folder(Config& config, const Value& value) {
  auto folder = value.is_scalar() ? find_folder(value.text) : std::nullopt;
  if (!folder) return wants("a folder in the notebook, like People");
  config.words.folders.*member = std::move(*folder);
  return ok();
}

template <std::string NoteFolders::*member>
std::string written_folder(const Config& config) {
  return config.words.folders.*member;
}

template <std::string NoteFolders::*member>
constexpr SettingForm kFolder = {
    .apply = set_folder<member>, .written = written_folder<member>, .said = written_folder<member>};

template <int Policy::*member, int least, int most>
Status set_number(Config& config, const Value& value) {
  const auto read = find_number(value.text, least, most);
  if (!read) return wants(fmt::format("a number from {} to {}", least, most));
  config.policy.*member = *read;
  return ok();
}

template <int Policy::*member>
std::string written_number(const Config& config) {
  return std::to_string(config.policy.*member);
}

template <int Policy::*member, int least, int most>
constexpr SettingForm kNumber = {.apply = set_number<member, least, most>,
                                 .written = written_number<member>,
                                 .said = written_number<member>};

template <bool Policy::*member>
Status set_flag(Config& config, const Value& value) {
  if (value.text != "true" && value.text != "false") return wants("true or false");
  config.policy.*member = value.text == "true";
  return ok();
}

template <bool Policy::*member>
std::string written_flag(const Config& config) {
  return config.policy.*member ? "true" : "false";
}

template <bool Policy::*member>
constexpr SettingForm kFlag = {
    .apply = set_flag<member>, .written = written_flag<member>, .said = written_flag<member>};

// The member of a policy or of a config.
template <auto member, class AnyConfig>
auto& text_in(AnyConfig& config) {
  if constexpr (std::is_same_v<decltype(member), std::string Policy::*>)
    return (config.policy.*member);
  else
    return (config.*member);
}

template <auto member>
Status set_text(Config& config, const Value& value) {
  if (!value.is_scalar()) return wants("text");
  text_in<member>(config) = value.text;
  return ok();
}

template <auto member>
std::string written_text(const Config& config) {
  return text_in<member>(config);
}

template <auto member, Status (*apply)(Config&, const Value&) = set_text<member>>
constexpr SettingForm kTextForm = {
    .apply = apply, .written = written_text<member>, .said = written_text<member>};

Status set_review_within(Config& config, const Value& value) {
  if (value.text != "same-day") return set_duration<&Policy::review_within>(config, value);
  config.policy.review_within = {0, Duration::Unit::kDay};
  return ok();
}

std::string written_review_within(const Config& config) {
  const auto& within = config.policy.review_within;
  return within.count == 0 ? "same-day" : print_duration(within);
}

std::string said_review_within(const Config& config) {
  const auto& within = config.policy.review_within;
  return within.count == 0 ? "the same day" : say_duration(within) + " after its end";
}

constexpr SettingForm kReviewWithin = {
    .apply = set_review_within, .written = written_review_within, .said = said_review_within};

Status set_dates(Config& config, const Value& value) {
  if (value.text != "us" && value.text != "international") return wants("us or international");
  config.policy.dates = value.text == "us" ? Policy::Dates::kUs : Policy::Dates::kInternational;
  return ok();
}

std::string written_dates(const Config& config) {
  return config.policy.dates == Policy::Dates::kUs ? "us" : "international";
}

constexpr SettingForm kDates = {
    .apply = set_dates, .written = written_dates, .said = written_dates};

Status set_first_channel(Config& config, const Value& value) {
  const auto* channel = find_channel(value.text);
  if (!channel || !channel->is_on_file) {
    std::vector<std::string> keys;
    for (const auto& each : channels()) {
      if (each.is_on_file) keys.emplace_back(each.key);
    }
    return wants(joined(keys, ", "), nearest(value.text, keys));
  }
  config.policy.first_channel = value.text;
  return ok();
}

Status set_weekend(Config& config, const Value& value) {
  std::set<absl::Weekday> days;
  for (const auto& text : value.texts()) {
    const auto found = std::ranges::find(kWeekdays, fold(text));
    if (found == kWeekdays.end()) return wants("a list of mon tue wed thu fri sat sun");
    days.insert(static_cast<absl::Weekday>(found - kWeekdays.begin()));
  }
  if (days.size() == kWeekdays.size()) return wants("at least one day that is not a weekend");
  config.policy.calendar.weekend = std::move(days);
  return ok();
}

std::string written_weekend(const Config& config) {
  std::vector<std::string_view> days;
  for (const auto day : config.policy.calendar.weekend)
    days.push_back(kWeekdays.at(static_cast<std::size_t>(day)));
  return fmt::format("[{}]", joined(days, ", "));
}

constexpr SettingForm kWeekend = {
    .apply = set_weekend, .written = written_weekend, .said = written_weekend};

Status set_holidays(Config& config, const Value& value) {
  std::set<Day> days;
  for (const auto& text : value.texts()) {
    const auto date = parse_date(text);
    if (!date || date->has_time) return wants("a list of dates like 2026-12-25");
    days.insert(date->day());
  }
  config.policy.calendar.holidays = std::move(days);
  return ok();
}

std::string written_holidays(const Config& config) {
  std::vector<std::string> days;
  for (const auto day : config.policy.calendar.holidays) days.push_back(print_day(day));
  return fmt::format("[{}]", joined(days, ", "));
}

constexpr SettingForm kHolidays = {
    .apply = set_holidays, .written = written_holidays, .said = written_holidays};

Status set_profile(Config& config, const Value& value);

constexpr std::array kSettings = std::to_array<Setting>({
    {.key = "profile",
     .sentence = "the profile to start from: career-centre, phone-first or gentle",
     .form = kTextForm<&Config::profile, set_profile>},
    {.key = "business-days.weekend",
     .sentence = "days that are not business days",
     .form = kWeekend},
    {.key = "business-days.holidays",
     .sentence = "dates that are not business days, like [2026-12-25, 2027-01-01]",
     .form = kHolidays},
    {.key = "outreach.other-person-after",
     .sentence = "when to try someone else at the same organization",
     .form = kDuration<&Policy::other_person_after>},
    {.key = "outreach.follow-up-after",
     .sentence = "when to write again after no answer",
     .form = kDuration<&Policy::follow_up_after>},
    {.key = "outreach.min-gap",
     .sentence = "the shortest time between an unanswered attempt and the next",
     .form = kDuration<&Policy::min_gap>},
    {.key = "outreach.max-follow-ups",
     .sentence = "messages after the first, before a contact is parked",
     .form = kNumber<&Policy::max_follow_ups, 0, 20>},
    {.key = "outreach.switch-channel",
     .sentence = "suggest another channel, and report one that is used twice",
     .form = kFlag<&Policy::switch_channel>},
    {.key = "outreach.answer-reply-within",
     .sentence = "when a reply, or someone you were introduced to, needs an answer",
     .form = kDuration<&Policy::answer_reply_within>},
    {.key = "outreach.first-channel",
     .sentence = "the channel you prefer if several are on file, like phone",
     .form = kTextForm<&Policy::first_channel, set_first_channel>},
    {.key = "drafts.name",
     .sentence = "your name, as you sign messages",
     .form = kTextForm<&Policy::your_name>},
    {.key = "drafts.introduction",
     .sentence = "who you are, as a sentence without its period: I repair laboratory instruments",
     .form = kTextForm<&Policy::your_introduction>},
    {.key = "drafts.headline",
     .sentence = "who you are in a few words, after I'm: a cardiac nurse",
     .form = kTextForm<&Policy::your_headline>},
    {.key = "drafts.aim",
     .sentence = "what you are trying to find out or decide, as a sentence; drafts.aim.CAREER for "
                 "one career",
     .form = kTextForm<&Policy::your_aim>},
    {.key = "drafts.phone",
     .sentence = "your phone number, as you would say it",
     .form = kTextForm<&Policy::your_phone>},
    {.key = "drafts.how",
     .sentence = "how you would like to talk: by phone or video",
     .form = kTextForm<&Policy::talk_how>},
    {.key = "drafts.note",
     .sentence = "a sentence above the sign-off of a first message",
     .form = kTextForm<&Policy::your_note>},
    {.key = "drafts.dates",
     .sentence = "how drafts write dates: us (March 26 at 4 p.m.) or international (26 March at "
                 "16:00)",
     .form = kDates},
    {.key = "drafts.referral-when",
     .sentence = "when you will write to people they suggest, as a thank-you says it",
     .form = kTextForm<&Policy::referral_when>},
    {.key = "drafts.outreach-words",
     .sentence = "the most words in a first message, from greeting to sign-off",
     .form = kNumber<&Policy::outreach_words, 1, 2000>},
    {.key = "drafts.follow-up-words",
     .sentence = "the most words in a follow-up",
     .form = kNumber<&Policy::follow_up_words, 1, 2000>},
    {.key = "drafts.voicemail-words",
     .sentence = "the most words to leave on a voicemail",
     .form = kNumber<&Policy::voicemail_words, 1, 2000>},
    {.key = "drafts.text-words",
     .sentence = "the most words in a text message",
     .form = kNumber<&Policy::text_words, 1, 2000>},
    {.key = "drafts.thanks-words",
     .sentence = "the most words in a thank-you",
     .form = kNumber<&Policy::thanks_words, 1, 2000>},
    {.key = "drafts.card-words",
     .sentence = "the most words in a thank-you by hand",
     .form = kNumber<&Policy::card_words, 1, 2000>},
    {.key = "drafts.sentence-words",
     .sentence = "the most words in one sentence of a draft",
     .form = kNumber<&Policy::sentence_words, 5, 200>},
    {.key = "drafts.linkedin-note-characters",
     .sentence = "the most characters in a LinkedIn invitation",
     .form = kNumber<&Policy::linkedin_note_characters, 1, 2000>},
    {.key = "interview.minutes",
     .sentence = "length of an interview if its note does not say",
     .form = kNumber<&Policy::interview_minutes, 1, 600>},
    {.key = "interview.max-minutes",
     .sentence = "the longest interview to ask for",
     .form = kNumber<&Policy::max_minutes, 1, 600>},
    {.key = "interview.confirm-before",
     .sentence = "when to start asking for a confirmation, and when it is due",
     .form = kTwoDurations<&Policy::confirm_before, set_confirm_before>},
    {.key = "interview.prepare-before",
     .sentence = "how long before the start you should be prepared",
     .form = kDuration<&Policy::prepare_before>},
    {.key = "interview.arrive-early",
     .sentence = "how long before the start you should be there",
     .form = kShortDuration<&Policy::arrive_early>},
    {.key = "interview.waking-hours",
     .sentence = "the hours between which an interview may take place, counted from midnight",
     .form = kTwoDurations<&Policy::waking_hours, set_waking_hours>},
    {.key = "questions.min",
     .sentence = "the fewest questions to bring",
     .form = kNumber<&Policy::questions_min, 0, 100>},
    {.key = "questions.max",
     .sentence = "the most questions to bring",
     .form = kNumber<&Policy::questions_max, 0, 100>},
    {.key = "questions.critical-min",
     .sentence = "the fewest critical questions",
     .form = kNumber<&Policy::critical_min, 0, 100>},
    {.key = "questions.critical-max",
     .sentence = "the most critical questions",
     .form = kNumber<&Policy::critical_max, 0, 100>},
    {.key = "pitch.words-per-minute",
     .sentence = "how fast you speak, if the pitch does not say",
     .form = kNumber<&Policy::words_per_minute, 30, 400>},
    {.key = "pitch.min",
     .sentence = "the shortest pitch",
     .form = kShortDuration<&Policy::pitch_min>},
    {.key = "pitch.max",
     .sentence = "the longest pitch",
     .form = kShortDuration<&Policy::pitch_max>},
    {.key = "resume-copies",
     .sentence = "how many copies of your résumé to bring",
     .form = kNumber<&Policy::resume_copies, 0, 99>},
    {.key = "thanks.due",
     .sentence = "when a thank-you is due after an interview",
     .form = kDuration<&Policy::thanks_due>},
    {.key = "thanks.overdue",
     .sentence = "when a missing thank-you is overdue",
     .form = kDuration<&Policy::thanks_overdue>},
    {.key = "review",
     .sentence = "when to review an interview after it ends: same-day, or a time like 2d",
     .form = kReviewWithin},
    {.key = "referrals.record-within",
     .sentence = "when someone they suggested needs a note",
     .form = kDuration<&Policy::record_referral_within>},
    {.key = "referrals.approach-within",
     .sentence = "when to write to someone they suggested",
     .form = kDuration<&Policy::approach_referral_within>},
    {.key = "referrals.report-back-after",
     .sentence = "when to tell the person who referred you how it went",
     .form = kDuration<&Policy::report_back_after>},
    {.key = "promises.keep-yours-within",
     .sentence = "when a promise of yours is due if it has no date",
     .form = kDuration<&Policy::keep_promise_within>},
    {.key = "promises.nudge-theirs-after",
     .sentence = "when to remind them of a promise that has no date",
     .form = kDuration<&Policy::nudge_promise_after>},
    {.key = "second-opinion",
     .sentence = "when a second opinion you want is due after the review",
     .form = kDuration<&Policy::second_opinion_within>},
    {.key = "keep-in-touch.A",
     .sentence = "how often to write to contacts of tier A",
     .form = kDuration<&Policy::keep_in_touch_a>},
    {.key = "keep-in-touch.B",
     .sentence = "how often to write to contacts of tier B",
     .form = kDuration<&Policy::keep_in_touch_b>},
    {.key = "keep-in-touch.C",
     .sentence = "how often to write to contacts of tier C",
     .form = kDuration<&Policy::keep_in_touch_c>},
    {.key = "freshness.role",
     .sentence = "how long after your last contact a role counts as out of date",
     .form = kDuration<&Policy::role_freshness>},
    {.key = "ignore",
     .sentence = "folders to leave out, like [Templates, logseq/bak]",
     .form = kIgnored},
    {.key = "folders.contact",
     .sentence = "where new notes about people go",
     .form = kFolder<&NoteFolders::contact>},
    {.key = "folders.organization",
     .sentence = "where new notes about organizations go",
     .form = kFolder<&NoteFolders::organization>},
    {.key = "folders.interview",
     .sentence = "where new notes of interviews go",
     .form = kFolder<&NoteFolders::interview>},
    {.key = "editor",
     .sentence = "the command that starts your editor, used before VISUAL and EDITOR",
     .form = kTextForm<&Config::editor>,
     .scope = Scope::kUserOnly},
    {.key = "pager",
     .sentence = "the command that starts your pager, used before PAGER",
     .form = kTextForm<&Config::pager>,
     .scope = Scope::kUserOnly},
    {.key = "opener",
     .sentence = "the command that opens a mailto: link",
     .form = kTextForm<&Config::opener>,
     .scope = Scope::kUserOnly},
    {.key = "notebook",
     .sentence = "the notebook to use if you are not inside one",
     .form = kTextForm<&Config::notebook>,
     .scope = Scope::kUserOnly},
});

struct ProfileValue {
  std::string_view key;
  std::string_view value;
};

struct Profile {
  std::string_view name;
  std::span<const ProfileValue> values;  // what differs from the defaults
};

// A call takes less time than a letter, so you may call again sooner.
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
    {.name = "career-centre", .values = {}},
    {.name = "phone-first", .values = kPhoneFirst},
    {.name = "gentle", .values = kGentle},
});

// Sets all numbers to those of the profile. Individual settings in the files are assigned later.
Status set_profile(Config& config, const Value& value) {
  const auto found = std::ranges::find(kProfiles, value.text, &Profile::name);
  if (found == kProfiles.end()) {
    return wants("career-centre, phone-first or gentle",
                 nearest(value.text, {"career-centre", "phone-first", "gentle"}));
  }
  config.profile = value.text;
  config.policy = {};
  for (const auto& each : found->values)
    TRY(find_setting(each.key)->form.apply(config, Value::bare(std::string(each.value))));
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
  return did_you_mean(key, keys, "'confab config list' shows all settings");
}

Status assign_severity(Config& config, const Assignment& assignment) {
  const auto rule = find_rule(assignment.key.substr(kRulePrefix.size()));
  const auto successor = successor_of(assignment.key.substr(kRulePrefix.size()));
  if (!successor.empty()) {
    return refuse(
        assignment,
        fmt::format("there is no rule '{}' any more", assignment.key.substr(kRulePrefix.size())),
        fmt::format("it is part of '{}' now, so delete this setting", successor));
  }
  if (!rule)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (is_fixed(*rule)) {
    return refuse(assignment, fmt::format("the severity of '{}' is fixed", rule_info(*rule).id),
                  "a note that cannot be read is always an error");
  }
  const auto severity = find_severity(assignment.value.text);
  if (!severity) {
    return refuse(assignment,
                  fmt::format("invalid value '{}' for {}", assignment.value.text, assignment.key),
                  did_you_mean(assignment.value.text, {"error", "warning", "info", "off"},
                               "write error, warning, info or off"));
  }
  config.policy.severities[*rule] = *severity;
  return ok();
}

Status check_name(const Assignment& assignment, std::string_view name) {
  const bool is_plain = !name.empty() && stem_from(name) == name;
  if (is_plain) return ok();
  return refuse(assignment, fmt::format("'{}' cannot name a shortcut", name),
                "use a to z, digits and dashes");
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
                  fmt::format("install it in PATH as 'confab-{}'", name));
  config.aliases[name] = std::move(words);
  return ok();
}

// Text is split into words; each item of a list is one word.
Status assign_shortcut(Config& config, const Assignment& assignment, Scope file_scope) {
  const auto& value = assignment.value;
  auto words = value.is_scalar() ? typed_words(value.text) : value.texts();
  if (words.empty())
    return refuse(assignment, fmt::format("'{}' is empty", assignment.key),
                  "write what you would type");
  return assignment.key.starts_with(kViewPrefix)
             ? assign_view(config, assignment, std::move(words))
             : assign_alias(config, assignment, file_scope, std::move(words));
}

// `types: { person: contact }`
Status assign_type(Config& config, const Assignment& assignment) {
  const auto& type = assignment.value.text;
  if (!is_our_type(type)) {
    return refuse(assignment, fmt::format("'{}' is not a type of note", type),
                  did_you_mean(type, {kTypes.begin(), kTypes.end()},
                               "write contact, organization, interview, questions or pitch"));
  }
  config.words.types[fold(assignment.key.substr(kTypePrefix.size()))] = type;
  return ok();
}

// `sections: { learned: [What I learned] }`
Status assign_section(Config& config, const Assignment& assignment) {
  const auto name = std::string_view(assignment.key).substr(kSectionPrefix.size());
  std::vector<std::string> names;
  for (const auto& section : kSections) names.emplace_back(section.setting);
  if (std::ranges::find(names, name) == names.end()) {
    return refuse(assignment, fmt::format("no section is called '{}'", name),
                  did_you_mean(name, names, fmt::format("write {}", joined(names, ", "))));
  }
  for (const auto& heading : assignment.value.texts()) config.words.sections.declare(name, heading);
  return ok();
}

// `drafts: { aim: { nursing: I'm … } }`
Status assign_aim(Config& config, const Assignment& assignment) {
  if (!assignment.value.is_scalar())
    return refuse(assignment, fmt::format("'{}' is not text", assignment.key),
                  "write one sentence");
  config.policy.aims[fold(assignment.key.substr(kAimPrefix.size()))] = assignment.value.text;
  return ok();
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

std::string default_value(const Setting& setting) { return setting.form.written({}); }

std::string fill_settings(std::string_view text, const Policy& policy) {
  Config config;
  config.policy = policy;
  std::string result;
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
    const auto close = text.find('}', open);
    const auto* setting = find_setting(text.substr(open + 1, close - open - 1));
    result += text.substr(0, setting ? open : open + 1);
    if (setting) result += setting->form.said(config);
    text.remove_prefix(setting ? close + 1 : open + 1);
  }
  return result + std::string(text);
}

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
  return key.starts_with(kViewPrefix) || key.starts_with(kAliasPrefix) ||
         key.starts_with(kTypePrefix) || key.starts_with(kSectionPrefix) ||
         key.starts_with(kAimPrefix);
}

std::vector<Assignment> assignments_in(const Value& file) {
  std::vector<Assignment> result;
  collect(file, "", result);
  return result;
}

Status assign(Config& config, const Assignment& assignment, Scope file_scope) {
  if (assignment.key.starts_with(kRulePrefix)) return assign_severity(config, assignment);
  if (assignment.key.starts_with(kTypePrefix)) return assign_type(config, assignment);
  if (assignment.key.starts_with(kSectionPrefix)) return assign_section(config, assignment);
  if (assignment.key.starts_with(kAimPrefix)) return assign_aim(config, assignment);
  if (is_shortcut(assignment.key)) return assign_shortcut(config, assignment, file_scope);
  const auto* setting = find_setting(assignment.key);
  if (!setting)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (setting->scope == Scope::kUserOnly && file_scope != Scope::kUserOnly)
    return refuse_in_notebook(assignment);
  const auto applied = setting->form.apply(config, assignment.value);
  if (applied) return ok();
  const auto written = joined(assignment.value.texts(), ", ");
  const auto& meant = applied.error().hint;
  return refuse(assignment, fmt::format("invalid value '{}' for {}", written, setting->key),
                meant.empty() ? fmt::format("write {}", applied.error().message)
                              : fmt::format("did you mean '{}'?", meant));
}

std::string default_config_file() {
  std::string file =
      "# The settings of this notebook. The values below are the defaults; to change one, remove "
      "the '#' and edit it.\n";
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
                        setting.key.substr(is_grouped ? dot + 1 : 0), default_value(setting),
                        setting.sentence);
  }
  return file +
         "\nrules:\n  # too-soon: off  # or error, warning, info; 'confab check --list' lists the "
         "rules\n"
         "\nviews:\n  # silent: state=waiting last<2026-11-01  # what '@silent' means in list "
         "and search\n";
}

}  // namespace confab::core
