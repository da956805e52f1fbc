// SPDX-License-Identifier: MIT
#include "core/messages/draft.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::core {
namespace {

using testing::ElementsAre;

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
  return measure_draft({kind, "email", "", body}, policy);
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
  policy.voicemail_words = 12;
  policy.thanks_words = 14;
  policy.card_words = 7;
  const std::vector<std::pair<DraftKind, int>> limits = {
      {DraftKind::kFirstMessage, 10},  {DraftKind::kReferralMessage, 10},
      {DraftKind::kVoicemail, 12},     {DraftKind::kFollowUp, 20},
      {DraftKind::kThankYouEmail, 14}, {DraftKind::kThankYouThin, 14},
      {DraftKind::kThankYouByHand, 7}};
  for (const auto& [kind, most] : limits) {
    EXPECT_FALSE(measured(kind, words(most), policy).is_over()) << draft_name(kind);
    EXPECT_TRUE(measured(kind, words(most + 1), policy).is_over()) << draft_name(kind);
  }
  const auto invitation = measured(DraftKind::kLinkedinInvitation, std::string(30, 'x'), policy);
  EXPECT_FALSE(invitation.is_over());
  EXPECT_EQ(invitation.unit(), "characters");
  EXPECT_EQ(invitation.count, 30);
  EXPECT_TRUE(measured(DraftKind::kLinkedinInvitation, std::string(31, 'x'), policy).is_over());
}

TEST(Draft, ATextAndAVoicemailAreShortWhateverTheySay) {
  Policy policy;
  const auto limit = [&](const char* by) {
    return draft_limit(DraftKind::kThankReferrer, by, policy).most;
  };
  EXPECT_EQ(limit("email"), policy.thanks_words);
  EXPECT_EQ(limit("text"), policy.text_words);
  EXPECT_EQ(limit("phone"), policy.voicemail_words);
}

TEST(Draft, WordsAreCountedFromTheGreetingToTheSignOff) {
  EXPECT_EQ(measured(DraftKind::kFollowUp, "Dear Ada King,\n\nOne two.\n\nThank you,\nNoor").words,
            2);
  EXPECT_EQ(measured(DraftKind::kFollowUp, "One two.\n\nThree four.").words, 4);
}

TEST(Draft, CharactersAreNotBytes) {
  EXPECT_EQ(measured(DraftKind::kLinkedinInvitation, "Zoë 李").characters, 5);
}

TEST(Draft, PlaceholdersAreFoundInTheSubjectToo) {
  const auto measure =
      measure_draft({DraftKind::kFollowUp, "email", "[when]?", "Dear {{nmae}}, [when]? [x]"}, {});
  EXPECT_THAT(measure.placeholders, ElementsAre("[when]", "{{nmae}}"));
}

}  // namespace
}  // namespace confab::core
