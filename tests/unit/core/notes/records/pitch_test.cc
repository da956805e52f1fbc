// SPDX-License-Identifier: MIT
#include "core/notes/records/pitch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/practice/pitch_time.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;
using Length = PitchTime::Length;

Pitch pitch(const std::string& body, const std::string& fields = "") {
  const auto notebook =
      notebook_of({{"pitch.md", "type: pitch\n" + fields + "---\n" + body + "\n"}});
  return notebook.pitches.at(0);
}

std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "word ";
  return text;
}

std::vector<std::string> titles_of(const Pitch& pitch) {
  std::vector<std::string> titles;
  for (const auto& part : pitch.parts) titles.push_back(part.title);
  return titles;
}

TEST(Pitch, PartsAreFoundByTheirHeadingsAtAnyLevel) {
  EXPECT_THAT(titles_of(pitch("# interest\na\n### SKILLS\nb\n\nGoals\n-----\nc")),
              ElementsAre("Interest", "Skills", "Goals"));
}

TEST(Pitch, OtherTextIsKeptInTheOrderOfTheNote) {
  EXPECT_THAT(titles_of(pitch("Hello\n## Skills\na\n## Hobbies\nb")),
              ElementsAre("", "Skills", "Hobbies"));
}

TEST(Pitch, ASubsectionBelongsToThePartAroundIt) {
  const auto nested = pitch("## Skills\none\n### By hand\ntwo three\n## Hobbies\nfour");
  EXPECT_THAT(titles_of(nested), ElementsAre("Skills", "Hobbies"));
  EXPECT_EQ(pitch_time(nested, {}).parts.at(0).words, 3);
}

TEST(Pitch, APartInsideAnotherIsASeparatePart) {
  const auto nested = pitch("## Experience\n### Accomplishments\na b\n### Before\nc\n## Me\nd");
  EXPECT_THAT(titles_of(nested), ElementsAre("Accomplishments", "Experience", "Me"));
}

TEST(Pitch, APartWithoutWordsIsMissing) {
  const auto time = pitch_time(
      pitch("## Interest\na\n## Skills\n<!-- which? -->\n## Knowledge\n\n## Education\n---\n"
            "## Experience\nb\n## Strengths\nc\n## Goals\nd"),
      {});
  EXPECT_THAT(time.missing, ElementsAre("Skills", "Knowledge", "Education", "Accomplishments"));
  EXPECT_EQ(time.words, 4);
}

TEST(Pitch, AHeadingMayNameSeveralParts) {
  const auto time = pitch_time(
      pitch("## Interest\na\n## Experience and Skills\nb\n## Education, Strengths & goals\nc\n"
            "## Knowledge and cats\nd"),
      {});
  EXPECT_THAT(time.missing, ElementsAre("Knowledge", "Accomplishments"));
}

TEST(Pitch, AHeadingMayHaveOtherWordsOrASlip) {
  const auto time =
      pitch_time(pitch("## My interests\na\n## Key skills:\nb\n## Knowlege\nc\n## 4. Education\nd\n"
                       "## Past and present experience\ne\n## Strenghts\nf\n## Meine Erfolge\ng\n"
                       "## Long-term goals\nh\n"),
                 {});
  EXPECT_THAT(time.missing, IsEmpty());
}

TEST(Pitch, APartThatIsStillAGapIsMissing) {
  const auto time =
      pitch_time(pitch("## Interest\nI like [their field] a lot\n## Experience\nTODO\n"
                       "## Accomplishments\n[what went better because of you]\n## Goals\nd",
                       "short: true\n"),
                 {});
  EXPECT_THAT(time.missing, ElementsAre("Experience", "Accomplishments"));
}

TEST(PitchTime, CountsTextUnderOtherHeadingsAndUnderNone) {
  const auto time = pitch_time(pitch("Hello there\n## Skills\na\n## Hobbies\nb c d"), {});
  EXPECT_EQ(time.words, 6);
  EXPECT_EQ(time.parts.at(0).words, 2);
  EXPECT_EQ(time.parts.at(2).time, milliseconds(1285));  // 3 words at 140 per minute
}

TEST(PitchTime, APitchWithoutAnyWordIsNotWrittenYet) {
  for (const auto* body : {"", "## Skills\n<!-- which? -->", "## Hobbies\n…"}) {
    const auto time = pitch_time(pitch(body), {});
    EXPECT_FALSE(time.is_written()) << body;
    EXPECT_THAT(time.missing, ElementsAreArray(kPitchParts));
    EXPECT_THAT(time.parts, IsEmpty());
  }
}

TEST(PitchTime, TheRateIsTheGivenOneThenTheNotesThenThePolicys) {
  Policy policy;
  policy.words_per_minute = 120;
  EXPECT_EQ(pitch_time(pitch(words(120)), policy).time, seconds(60));
  EXPECT_EQ(pitch_time(pitch(words(120), "rate: 60\n"), policy).time, seconds(120));
  EXPECT_EQ(pitch_time(pitch(words(120), "rate: 60\n"), policy, 240).time, seconds(30));
  for (const auto* unread : {"rate: fast\n", "rate: 0\n", "rate: [1, 2]\n"})
    EXPECT_EQ(pitch_time(pitch(words(120), unread), policy).rate, 120) << unread;
}

TEST(PitchTime, FitsFromHalfAMinuteToTwoMinutesToTheWord) {
  struct Case {
    int words;
    Length length;
    int to_add;
    int to_cut;
    long said;
  };
  for (const auto& each : std::vector<Case>{{1, Length::kTooShort, 69, 0, 0},
                                            {69, Length::kTooShort, 1, 0, 29},
                                            {70, Length::kFits, 0, 0, 30},
                                            {280, Length::kFits, 0, 0, 120},
                                            {281, Length::kTooLong, 0, 1, 121},
                                            {420, Length::kTooLong, 0, 140, 180}}) {
    const auto time = pitch_time(pitch(words(each.words)), {});
    EXPECT_EQ(time.length, each.length) << each.words;
    EXPECT_EQ(time.words_to_add, each.to_add) << each.words;
    EXPECT_EQ(time.words_to_cut, each.to_cut) << each.words;
    EXPECT_EQ(said_seconds(time), each.said) << each.words;
  }
}

TEST(PitchTime, TheLimitsComeFromThePolicy) {
  Policy policy;
  policy.pitch_min = {1, Duration::Unit::kMinute};
  policy.pitch_max = {90, Duration::Unit::kSecond};
  EXPECT_EQ(pitch_time(pitch(words(139)), policy).length, Length::kTooShort);
  EXPECT_EQ(pitch_time(pitch(words(140)), policy).length, Length::kFits);
  EXPECT_EQ(pitch_time(pitch(words(211)), policy).length, Length::kTooLong);
}

// Rates that do not divide a minute evenly are just as exact.
TEST(PitchTime, TheWordsToAddOrCutAreJustEnough) {
  for (int rate = kSlowestRate; rate <= kFastestRate; rate += 7) {
    const auto of = [&](int count) { return pitch_time(pitch(words(count)), {}, rate); };
    const auto fewest = 1 + of(1).words_to_add;
    EXPECT_EQ(of(fewest).length, Length::kFits) << rate;
    EXPECT_EQ(of(fewest - 1).length, Length::kTooShort) << rate;
    const auto most = 1000 - of(1000).words_to_cut;
    EXPECT_EQ(of(most).length, Length::kFits) << rate;
    EXPECT_EQ(of(most + 1).length, Length::kTooLong) << rate;
  }
}

TEST(Rehearsal, TheCurrentPartFollowsFromTheWordsBeforeIt) {
  const auto time =
      pitch_time(pitch("## Interest\n" + words(30) + "\n## Goals\n" + words(30)), {}, 60);
  EXPECT_EQ(part_at(time, seconds(0)).title, "Interest");
  EXPECT_EQ(part_at(time, milliseconds(29'999)).title, "Interest");
  EXPECT_EQ(part_at(time, seconds(30)).title, "Goals");
  EXPECT_EQ(part_at(time, seconds(60)).title, "Goals");
  EXPECT_EQ(part_at(time, std::chrono::hours(5)).title, "Goals");
}

TEST(Rehearsal, TheRateIsWordsByTimeIfAPersonCanSpeakThatFast) {
  struct Case {
    int words;
    milliseconds elapsed;
    std::optional<int> rate;
  };
  for (const auto& each : std::vector<Case>{{140, seconds(60), 140},
                                            {165, milliseconds(71'700), 138},
                                            {30, seconds(60), 30},
                                            {29, seconds(60), {}},
                                            {400, seconds(60), 400},
                                            {401, seconds(60), {}},
                                            {165, milliseconds(300), {}},
                                            {165, milliseconds(0), {}},
                                            {165, std::chrono::hours(1), {}}}) {
    EXPECT_EQ(rate_of(each.words, each.elapsed), each.rate) << each.words;
  }
}

}  // namespace
}  // namespace confab::core
