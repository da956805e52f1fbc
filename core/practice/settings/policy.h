// SPDX-License-Identifier: MIT
// policy.h: the numbers that the rules use, and their defaults. Career centers disagree on them, so
// each is a setting, named and explained in the table in settings.cc.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>

#include "core/rule_id.h"
#include "core/time/business_days.h"
#include "core/time/duration.h"

namespace confab::core {

struct Policy {
  Calendar calendar;

  Duration other_person_after{3, Duration::Unit::kBusinessDay};
  Duration follow_up_after{7, Duration::Unit::kBusinessDay};
  Duration min_gap{5, Duration::Unit::kBusinessDay};
  int max_follow_ups = 2;
  bool switch_channel = true;
  Duration answer_reply_within{24, Duration::Unit::kHour};
  std::string first_channel = "email";  // one with an address on file

  std::string your_name;          // signs a draft
  std::string your_introduction;  // a sentence that says who you are
  std::string your_headline;      // the same in a few words, after "I'm"
  std::string your_aim;           // what you are trying to decide, as a sentence
  std::map<std::string, std::string, std::less<>> aims;  // the same for one career, folded
  std::string your_phone;
  std::string your_note;  // a sentence above the sign-off
  std::string talk_how;   // how you would like to talk: "by phone or video"
  enum class Dates : std::uint8_t { kUs, kInternational };
  Dates dates = Dates::kUs;
  std::string referral_when = "soon";  // when you will write to people they suggested
  int outreach_words = 85;
  int follow_up_words = 85;
  int voicemail_words = 75;
  int text_words = 45;
  int thanks_words = 110;
  int card_words = 70;
  int sentence_words = 25;
  int linkedin_note_characters = 200;

  int interview_minutes = 20;
  int max_minutes = 30;
  // How long before the start to begin asking for a confirmation, and when it is due.
  std::array<Duration, 2> confirm_before = {
      {{48, Duration::Unit::kHour}, {24, Duration::Unit::kHour}}};
  Duration prepare_before{24, Duration::Unit::kHour};
  Duration arrive_early{10, Duration::Unit::kMinute};
  std::array<Duration, 2> waking_hours = {
      {{7, Duration::Unit::kHour}, {22, Duration::Unit::kHour}}};  // from midnight

  int questions_min = 5;
  int questions_max = 10;
  int critical_min = 3;
  int critical_max = 5;

  int words_per_minute = 140;
  Duration pitch_min{30, Duration::Unit::kSecond};
  Duration pitch_max{120, Duration::Unit::kSecond};
  int resume_copies = 2;

  Duration thanks_due{24, Duration::Unit::kHour};
  Duration thanks_overdue{48, Duration::Unit::kHour};
  Duration review_within{0, Duration::Unit::kDay};

  Duration record_referral_within{7, Duration::Unit::kDay};
  Duration approach_referral_within{7, Duration::Unit::kDay};
  Duration report_back_after{7, Duration::Unit::kDay};
  Duration keep_promise_within{7, Duration::Unit::kDay};
  Duration nudge_promise_after{7, Duration::Unit::kDay};
  Duration second_opinion_within{14, Duration::Unit::kDay};

  Duration keep_in_touch_a{6, Duration::Unit::kWeek};
  Duration keep_in_touch_b{13, Duration::Unit::kWeek};
  Duration keep_in_touch_c{26, Duration::Unit::kWeek};
  Duration role_freshness{90, Duration::Unit::kDay};

  std::map<Rule, Severity> severities;  // if the config differs from the rules
};

// The severity of `rule`: the setting if there is one, else the default of the rule.
Severity severity_of(Rule rule, const Policy& policy);

}  // namespace confab::core
