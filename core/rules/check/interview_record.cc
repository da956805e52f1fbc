// SPDX-License-Identifier: MIT
// interview_record.cc: does the note of an interview hold what one needs before it, and wants to
// find in it later?
#include <fmt/format.h>

#include <algorithm>

#include "core/rule.h"
#include "core/rules/check/check.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

void check_contact(const Interview& interview, const Situation& in) {
  if (!has(*in.notebook.find_path(interview.path), "contact"))
    return in.add(Rule::kInterviewNoContact, interview, "contact", "interview has no contact");
  const bool is_link = interview.contact.is_wikilink;  // then `dangling-link` says it
  if (is_link || in.notebook.find_contact(interview.contact.stem)) return;
  in.add(Rule::kInterviewNoContact, interview, "contact",
         fmt::format("'{}' is no contact", interview.contact.text));
}

// A time without a zone is another one wherever the note is read.
void check_timezone(const Interview& interview, const Situation& in) {
  const auto* contact = in.notebook.find_contact(interview.contact.stem);
  if (!interview.timezone.empty() || (contact && !contact->timezone.empty())) return;
  const auto needs_zone = [](const std::optional<When>& when) {
    return when && when->has_time && !when->offset;
  };
  if (!needs_zone(interview.starts) && !needs_zone(interview.ended)) return;
  in.add(Rule::kInterviewNoTimezone, interview, "timezone",
         "neither the interview nor its contact has a timezone");
}

void check_plan(const Interview& interview, const Situation& in) {
  if (!interview.is_planned()) return;
  if (interview.place.empty())
    in.add(Rule::kInterviewNoPlace, interview, "place", "interview has no place");
  if (interview.minutes > in.policy.max_minutes) {
    in.add(Rule::kInterviewTooLong, interview, "minutes",
           fmt::format("{} minutes are agreed; ask for {} at most", *interview.minutes,
                       in.policy.max_minutes));
  }
}

bool is_written_down(const Interview& interview) {
  const auto has_answer = [](const Question& question) { return !question.answer.empty(); };
  return interview.has_notes || std::ranges::any_of(interview.questions, has_answer);
}

void check_held(const Interview& interview, const Situation& in) {
  if (!interview.is_held()) return;
  if (!is_written_down(interview)) {
    in.add(Rule::kInterviewNoNotes, interview, "status",
           "interview was held and has neither notes nor answers");
  }
  if (interview.referrals.kind == Referrals::Kind::kUnstated) {
    in.add(Rule::kReferralsUnstated, interview, "referrals",
           "interview has no referrals; write their names, none or not-asked");
  }
  if (interview.resume && !interview.resume->asked_for) {
    in.add(Rule::kResumeUnstated, interview, "resume",
           "resume does not say whether it was asked for");
  }
}

void check_review(const Interview& interview, const Situation& in) {
  if (!interview.reviewed) return;
  std::vector<std::string_view> missing;
  if (!interview.learned.is_answered) missing.push_back(kLearned);
  if (!interview.left_out.is_answered) missing.push_back(kLeftOut);
  if (!interview.new_questions.is_answered) missing.push_back(kNewQuestions);
  if (!interview.second_opinion) missing.push_back("second-opinion");
  if (missing.empty()) return;
  in.add(Rule::kReviewIncomplete, interview, "reviewed",
         fmt::format("review has no answer to {}", joined(missing, ", ")));
}

}  // namespace

void check_interview_record(const Situation& in) {
  for (const auto& interview : in.notebook.interviews) {
    const auto& note = *in.notebook.find_path(interview.path);
    check_contact(interview, in);
    if (!has(note, "starts"))
      in.add(Rule::kInterviewNoStart, interview, "starts", "interview has no starts");
    if (!has(note, "status"))
      in.add(Rule::kInterviewNoStatus, interview, "status", "interview has no status");
    check_timezone(interview, in);
    check_plan(interview, in);
    check_held(interview, in);
    check_review(interview, in);
  }
}

}  // namespace confab::core
