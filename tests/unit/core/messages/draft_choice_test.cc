// SPDX-License-Identifier: MIT
#include "core/messages/draft_choice.h"

#include <gtest/gtest.h>

#include "core/rule.h"
#include "core/rules/row.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

// The kind for a contact with these entries of outreach, by `channel`.
std::string kind_for(const std::vector<std::string>& entries, const std::string& channel,
                     const std::string& interview_fields = "", const std::string& facts = "") {
  std::vector<std::pair<std::string, std::string>> files = {
      contact("ada", facts + (entries.empty() ? "" : outreach(entries)))};
  if (!interview_fields.empty()) files.push_back(interview("i", interview_fields));
  const Scene scene{notebook_of(files)};
  return std::string(
      draft_name(usual_draft(scene.notebook.contacts.front(), channel, scene.moment())));
}

TEST(DraftChoice, TheKindFollowsFromTheChannelAndTheHistory) {
  for (const auto* by : {"email", "letter", "other", "in-person"}) {
    EXPECT_EQ(kind_for({}, by), "first-message") << by;
    EXPECT_EQ(kind_for({"2026-11-18 email sent"}, by), "follow-up") << by;
  }
  EXPECT_EQ(kind_for({}, "text"), "text-message");
  EXPECT_EQ(kind_for({}, "phone"), "voicemail");
  EXPECT_EQ(kind_for({"2026-11-18 email sent"}, "phone"), "voicemail");
  EXPECT_EQ(kind_for({}, "linkedin"), "linkedin-invitation");
  EXPECT_EQ(kind_for({"2026-11-18 email sent"}, "linkedin"), "linkedin-invitation");
  EXPECT_EQ(kind_for({"2026-11-18 linkedin sent"}, "linkedin"), "linkedin-message");
}

TEST(DraftChoice, AFirstMessageDependsOnHowYouKnowOfEachOther) {
  const auto first = [](const std::string& facts, const char* by = "email") {
    return kind_for({}, by, "", facts);
  };
  EXPECT_EQ(first("referred-by: Rosa Diaz\n"), "referral-message");
  EXPECT_EQ(first("referred-by: Rosa Diaz\nmay-name-you: false\n"), "first-message");
  EXPECT_EQ(first("referred-by: Rosa Diaz\nintroduced: 2026-11-30\n"), "introduction-reply");
  EXPECT_EQ(first("referred-by: Rosa Diaz\nintroduced: 2026-11-30\n", "phone"), "voicemail");
  EXPECT_EQ(first("known-from: the 5 West unit\n"), "reconnect");
  EXPECT_EQ(first("kind: recruiter\n"), "recruiter-message");
  EXPECT_EQ(first("kind: senior\n"), "first-message");
}

TEST(DraftChoice, AMessageThatNeverReachedThemNeedsNoFollowUp) {
  EXPECT_EQ(kind_for({"2026-11-18 email bounced"}, "letter"), "first-message");
  EXPECT_EQ(kind_for({"2026-11-18 phone no-answer"}, "email"), "first-message");
  EXPECT_EQ(kind_for({"2026-11-18 phone voicemail"}, "email"), "follow-up");
  EXPECT_EQ(kind_for({"2026-11-02 email sent", "2026-11-18 phone no-answer"}, "email"),
            "last-message");
}

TEST(DraftChoice, TheLastAttemptSaysThatItIsTheLast) {
  EXPECT_EQ(kind_for({"2026-10-01 email sent", "2026-10-12 phone voicemail"}, "email"),
            "last-message");
}

TEST(DraftChoice, EachStateHasItsMessage) {
  EXPECT_EQ(kind_for({"2026-11-18 email replied"}, "email"), "propose-time");
  EXPECT_EQ(kind_for({"2026-11-18 email declined"}, "email"), "after-no");
  EXPECT_EQ(kind_for({}, "email", "starts: 2026-12-08\nstatus: planned\n"), "confirm");
  EXPECT_EQ(kind_for({}, "email", "starts: 2026-11-08\nstatus: held\n"), "keep-in-touch");
  EXPECT_EQ(kind_for({}, "email", "starts: 2026-11-28T10:00\nstatus: no-show\n"), "no-show-theirs");
  EXPECT_EQ(kind_for({}, "email", "starts: 2026-11-28T10:00\nstatus: cancelled\n"), "propose-time");
}

TEST(DraftChoice, AFewWordsInPassingAreNotAdvice) {
  EXPECT_EQ(kind_for({"2026-11-18 in-person spoke"}, "email"), "reconnect");
  EXPECT_EQ(kind_for({"2026-11-18 in-person spoke"}, "phone"), "voicemail");
}

TEST(DraftChoice, OnLinkedinALetterReachesThoseWhoAreConnected) {
  const std::string connected = "connected: 2026-10-01\n";
  const std::vector<std::string> twice = {"2026-10-01 email sent", "2026-10-12 email sent"};
  EXPECT_EQ(kind_for(twice, "linkedin", "", connected), "last-message");
  EXPECT_EQ(kind_for(twice, "linkedin"), "linkedin-invitation");
  EXPECT_EQ(kind_for({"2026-11-18 linkedin spoke"}, "linkedin"), "reconnect");
}

TEST(DraftChoice, AReplyAfterTheTalkIsThankedForUnlessYouAskedForAnother) {
  const auto after_talk = [](const std::vector<std::string>& log) {
    return kind_for(log, "email", "starts: 2026-11-10T10:00\nstatus: held\n");
  };
  EXPECT_EQ(after_talk({"2026-11-02 email sent", "2026-11-18 email replied"}), "thank-for-reply");
  EXPECT_EQ(kind_for({"2026-11-02 email sent", "2026-11-18 email replied"}, "email"),
            "propose-time");
}

TEST(DraftChoice, EachDueRuleThatEndsInAMessageHasADraft) {
  const Scene scene{notebook_of({contact("ada")})};
  const auto& ada = scene.notebook.contacts.front();
  for (const auto& info : rules()) {
    if (info.kind != RuleInfo::Kind::kDue) continue;
    const bool is_work = info.rule == Rule::kPrepare || info.rule == Rule::kRecordInterview ||
                         info.rule == Rule::kReview || info.rule == Rule::kRecordReferral ||
                         info.rule == Rule::kSecondOpinion || info.rule == Rule::kRoleStale;
    EXPECT_EQ(draft_for(info.rule, ada, "email", scene.moment()).has_value(), !is_work) << info.id;
  }
}

TEST(DraftChoice, ThanksFollowTheReviewAndTheChannel) {
  const auto thanks = [](const std::string& body, const char* by = "email") {
    const auto notebook = notebook_of(
        {contact("ada"), interview("i", "status: held\nreviewed: 2026-11-30\n---\n" + body)});
    return std::string(draft_name(thanks_draft(notebook.interviews.front(), by)));
  };
  const std::string learned = "## Review\n### Learned\n- A lot\n";
  EXPECT_EQ(thanks(learned), "thank-you-email");
  EXPECT_EQ(thanks(learned + "### To thank them for\nnothing\n"), "thank-you-thin");
  EXPECT_EQ(thanks(learned + "### To thank them for\ntelling me\n"), "thank-you-email");
  EXPECT_EQ(thanks(""), "thank-you-thin");
  EXPECT_EQ(thanks(learned, "linkedin"), "thank-you-short");
  EXPECT_EQ(thanks(learned, "text"), "thank-you-short");
  for (const auto* by : {"handwritten", "letter"})
    EXPECT_EQ(thanks(learned, by), "thank-you-by-hand") << by;
}

}  // namespace
}  // namespace confab::core
