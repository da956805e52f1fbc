// SPDX-License-Identifier: MIT
#include "core/messages/draft.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

// The kind for a contact with these entries of outreach, by `channel`; empty where none fits.
std::string kind_for(const std::vector<std::string>& entries, const std::string& channel,
                     const std::string& interview_fields = "") {
  std::vector<std::pair<std::string, std::string>> files = {
      contact("ada", entries.empty() ? "" : outreach(entries))};
  if (!interview_fields.empty()) files.push_back(interview("i", interview_fields));
  const Scene scene{notebook_of(files)};
  const auto& ada = scene.notebook.contacts.front();
  const auto kind = outreach_draft(ada, standing_of(ada, scene.moment()), channel);
  return kind ? std::string(draft_name(*kind)) : "";
}

TEST(Draft, TheKindFollowsFromTheChannelAndTheHistory) {
  for (const auto* by : {"email", "letter", "text", "other", "in-person"}) {
    EXPECT_EQ(kind_for({}, by), "first-message") << by;
    EXPECT_EQ(kind_for({"2026-11-18 email sent"}, by), "follow-up") << by;
  }
  EXPECT_EQ(kind_for({}, "phone"), "voicemail");
  EXPECT_EQ(kind_for({"2026-11-18 email sent"}, "phone"), "voicemail");
  EXPECT_EQ(kind_for({}, "linkedin"), "linkedin-invitation");
  EXPECT_EQ(kind_for({"2026-11-18 email sent"}, "linkedin"), "linkedin-invitation");
  EXPECT_EQ(kind_for({"2026-11-18 linkedin sent"}, "linkedin"), "follow-up");
}

TEST(Draft, AMessageThatNeverReachedThemNeedsNoFollowUp) {
  EXPECT_EQ(kind_for({"2026-11-18 email bounced"}, "letter"), "first-message");
  EXPECT_EQ(kind_for({"2026-11-18 phone no-answer"}, "email"), "first-message");
  EXPECT_EQ(kind_for({"2026-11-18 phone voicemail"}, "email"), "follow-up");
  EXPECT_EQ(kind_for({"2026-11-02 email sent", "2026-11-18 phone no-answer"}, "email"),
            "follow-up");
}

TEST(Draft, YouMayWriteAgainToAParkedContact) {
  EXPECT_EQ(
      kind_for({"2026-10-01 email sent", "2026-10-12 phone voicemail", "2026-10-23 linkedin sent"},
               "email"),
      "follow-up");
}

TEST(Draft, NothingIsDraftedOnceTheyAnsweredOrYouMet) {
  for (const auto* by : {"email", "phone", "linkedin"}) {
    EXPECT_EQ(kind_for({"2026-11-18 email replied"}, by), "");
    EXPECT_EQ(kind_for({"2026-11-18 email declined"}, by), "");
    EXPECT_EQ(kind_for({}, by, "starts: 2026-12-08\nstatus: planned\n"), "");
    EXPECT_EQ(kind_for({}, by, "starts: 2026-11-08\nstatus: held\n"), "");
  }
}

TEST(Draft, HandwrittenThanksAreShorterThanTypedOnes) {
  for (const auto* by : {"handwritten", "letter"})
    EXPECT_EQ(thanks_draft(by), DraftKind::kThankYouByHand) << by;
  for (const auto* by : {"email", "linkedin", "text", "other"})
    EXPECT_EQ(thanks_draft(by), DraftKind::kThankYouEmail) << by;
}

TEST(Draft, ASubjectIsTheFirstLineOfAnEmail) {
  const auto draft =
      draft_from(DraftKind::kFirstMessage,
                 "Subject:  Hello\t there \r\n\r\nDear A,\r\n  \n\n\nb  \n\n", "email");
  EXPECT_EQ(draft.subject, "Hello there");
  EXPECT_EQ(draft.body, "Dear A,\n\nb");
  const auto letter = draft_from(DraftKind::kFirstMessage, "subject: x\nDear A", "letter");
  EXPECT_EQ(letter.subject, "");
  EXPECT_EQ(letter.body, "Dear A");
  EXPECT_EQ(draft_from(DraftKind::kFollowUp, "Dear A\nSubject: x\n", "email").body,
            "Dear A\nSubject: x");
  EXPECT_EQ(draft_from(DraftKind::kFollowUp, "\n \n", "email").body, "");
}

DraftMeasure measured(DraftKind kind, const std::string& body, const Policy& policy = {}) {
  return measure_draft({kind, "", body}, policy);
}

std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "word ";
  return text;
}

TEST(Draft, AWordHasALetterOrADigit) {
  const std::vector<std::pair<std::string, int>> cases = {
      {"", 0},
      {"  \n ", 0},
      {"one", 1},
      {"one-and-a-half two", 2},
      {"a - b – c", 4},
      {"- [ ] list", 1},
      {"20 minutes?", 2},
      {"… Zoë\tÉlan", 3},
      {"[two times that suit you]", 5},
  };
  for (const auto& [text, count] : cases)
    EXPECT_EQ(measured(DraftKind::kVoicemail, text).words, count) << text;
}

TEST(Draft, TheLimitDependsOnTheKindAndIsInclusive) {
  Policy policy;
  policy.outreach_words = 10;
  policy.follow_up_words = 20;
  policy.linkedin_note_characters = 30;
  for (const auto kind : {DraftKind::kFirstMessage, DraftKind::kVoicemail}) {
    EXPECT_FALSE(measured(kind, words(10), policy).is_over());
    EXPECT_TRUE(measured(kind, words(11), policy).is_over());
  }
  EXPECT_FALSE(measured(DraftKind::kFollowUp, words(20), policy).is_over());
  EXPECT_TRUE(measured(DraftKind::kFollowUp, words(21), policy).is_over());
  const auto invitation = measured(DraftKind::kLinkedinInvitation, std::string(30, 'x'), policy);
  EXPECT_FALSE(invitation.is_over());
  EXPECT_EQ(invitation.unit, "characters");
  EXPECT_EQ(invitation.count, 30);
  EXPECT_TRUE(measured(DraftKind::kLinkedinInvitation, std::string(31, 'x'), policy).is_over());
  for (const auto kind : {DraftKind::kThankYouEmail, DraftKind::kThankYouByHand}) {
    EXPECT_FALSE(measured(kind, words(5000), policy).is_over());
    EXPECT_FALSE(measured(kind, "", policy).limit);
  }
}

TEST(Draft, CharactersAreNotBytes) {
  EXPECT_EQ(measured(DraftKind::kLinkedinInvitation, "Zoë 李").characters, 5);
}

TEST(Draft, PlaceholdersAreFoundInTheSubjectToo) {
  const auto measure =
      measure_draft({DraftKind::kFollowUp, "[when]?", "Dear {{nmae}}, [when]? [x]"}, {});
  EXPECT_THAT(measure.placeholders, ElementsAre("[when]", "{{nmae}}"));
}

}  // namespace
}  // namespace confab::core
