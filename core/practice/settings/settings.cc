// SPDX-License-Identifier: MIT
// The table of all settings.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/practice/settings/config.h"
#include "core/practice/settings/profiles.h"
#include "core/practice/settings/setting_forms.h"

namespace confab::core {
namespace {

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
     .form = kLongDuration<&Policy::second_opinion_within>},
    {.key = "keep-in-touch.A",
     .sentence = "how often to write to contacts of tier A",
     .form = kLongDuration<&Policy::keep_in_touch_a>},
    {.key = "keep-in-touch.B",
     .sentence = "how often to write to contacts of tier B",
     .form = kLongDuration<&Policy::keep_in_touch_b>},
    {.key = "keep-in-touch.C",
     .sentence = "how often to write to contacts of tier C",
     .form = kLongDuration<&Policy::keep_in_touch_c>},
    {.key = "freshness.role",
     .sentence = "how long after your last contact a role counts as out of date",
     .form = kLongDuration<&Policy::role_freshness>},
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

}  // namespace

std::span<const Setting> settings() { return kSettings; }

const Setting* find_setting(std::string_view key) {
  const auto found = std::ranges::find(kSettings, key, &Setting::key);
  return found == kSettings.end() ? nullptr : &*found;
}

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
