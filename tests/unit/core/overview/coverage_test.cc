// SPDX-License-Identifier: MIT
#include "core/overview/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/overview/lessons.h"
#include "core/overview/open_questions.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

Pointers<Contact> everyone(const Notebook& notebook) {
  Pointers<Contact> people;
  for (const auto& each : notebook.contacts) people.push_back(&each);
  return people;
}

std::pair<std::string, std::string> talk(const std::string& who, const std::string& keys,
                                         const std::string& body) {
  return {"interviews/" + who + ".md",
          "type: interview\ncontact: " + who + "\n" + keys + "---\n" + body};
}

constexpr const char* kHeld = "starts: 2026-11-20\nstatus: held\n";

TEST(Coverage, JoinsQuestionsThatDifferInCaseAndMarksOnly) {
  const Scene scene{notebook_of(
      {contact("ada", "career: law\n"), contact("ben", "career: Law\n"),
       talk("ada", kHeld, "## Questions\n- [x] Is it loud?\n  Yes.\n- [x] Is it far?\n"),
       talk("ben", kHeld, "## Questions\n- [x] ! is it LOUD\n  partly: at night\n")})};
  const auto careers = coverage_of(everyone(scene.notebook), Bank::kCritical, scene.moment());
  ASSERT_EQ(careers.size(), 1u);
  const auto& questions = careers[0].questions;
  ASSERT_EQ(questions.size(), 2u);
  EXPECT_EQ(questions[0].text, "Is it loud?");
  EXPECT_TRUE(questions[0].is_critical);
  EXPECT_EQ(questions[0].of(0), Coverage::kAnswered);
  EXPECT_EQ(questions[0].of(1), Coverage::kPartly);
  EXPECT_EQ(questions[1].of(0), Coverage::kNoAnswer);
  EXPECT_EQ(questions[1].of(1), Coverage::kNotAsked);
}

TEST(Coverage, JoinsWordingsThatTheBankListsAsOne) {
  const Scene scene{
      notebook_of({contact("ada"),
                   contact("ben"),
                   {"questions.md",
                    "type: questions\n---\n## Work\n- ! What is a day like?\n"
                    "  also: What did you do last week?\n- Is it loud?\n"
                    "  - also: How noisy is it?\n"},
                   talk("ada", kHeld,
                        "## Questions\n- [x] what did you do LAST WEEK\n  Read.\n"
                        "- [x] How noisy is it?\n  Not at all.\n"),
                   talk("ben", kHeld, "## Questions\n- [x] What is a day like?\n  Long.\n")})};
  const auto careers = coverage_of(everyone(scene.notebook), Bank::kAll, scene.moment());
  const auto& questions = careers.at(0).questions;
  ASSERT_EQ(questions.size(), 2u);
  EXPECT_EQ(questions[0].text, "What is a day like?");
  EXPECT_TRUE(questions[0].is_critical);
  EXPECT_EQ(questions[0].count(Coverage::kAnswered), 2);
  EXPECT_EQ(questions[1].text, "Is it loud?");
  EXPECT_EQ(questions[1].count(Coverage::kAnswered), 1);
  EXPECT_EQ(replies_to("What is a day like?", everyone(scene.notebook), scene.moment()).size(), 2u);
}

TEST(Coverage, TakesTheBestOfSeveralTalks) {
  const Scene scene{
      notebook_of({contact("ada"),
                   {"interviews/1.md",
                    "type: interview\ncontact: ada\nstarts: 2026-11-02\nstatus: held\n"
                    "---\n## Questions\n- [x] Is it loud?\n  Yes.\n"},
                   {"interviews/2.md",
                    "type: interview\ncontact: ada\nstarts: 2026-11-20\nstatus: held\n"
                    "---\n## Questions\n- [x] Is it loud?\n  declined\n"}})};
  const auto careers = coverage_of(everyone(scene.notebook), Bank::kCritical, scene.moment());
  EXPECT_EQ(careers.at(0).questions.at(0).of(0), Coverage::kAnswered);
}

TEST(OpenQuestions, AskTheOneWhoseTalkComesNext) {
  const Scene scene{notebook_of(
      {contact("ada", "email: a@example.org\n"), contact("ben", "email: b@example.org\n"),
       contact("cleo", "email: c@example.org\nsnooze-until: 2027-01-01\n"),
       contact("dan", outreach({"2026-11-18 email sent", "2026-11-19 email declined"})),
       talk("ben", "starts: 2026-12-08\nstatus: planned\n", "## Questions\n- [ ] Is it loud?\n")})};
  const auto careers = open_questions(everyone(scene.notebook), Bank::kCritical, scene.moment());
  ASSERT_EQ(careers.at(0).questions.size(), 1u);
  std::vector<std::string> names;
  for (const auto& each : careers[0].questions[0].candidates) names.push_back(each.contact->name);
  EXPECT_THAT(names, ElementsAre("ben", "ada"));
}

std::pair<std::string, std::string> joint(const std::string& name, const std::string& people,
                                          const std::string& starts, const std::string& body) {
  return {"interviews/" + name + ".md", "type: interview\ncontact: [" + people + "]\nstarts: " +
                                            starts + "\nstatus: held\n---\n" + body};
}

TEST(Coverage, CountsATalkWithTwoPeopleAsOneVoice) {
  const Scene scene{notebook_of(
      {contact("ada"), contact("ben"),
       joint("1", "ben, ada", "2026-11-02", "## Questions\n- [x] Is it loud?\n  Yes.\n")})};
  const auto careers = coverage_of(everyone(scene.notebook), Bank::kCritical, scene.moment());
  ASSERT_EQ(careers.at(0).speakers.size(), 1u);
  EXPECT_EQ(names_of(careers[0].speakers[0], scene.notebook), "ben and ada");
  EXPECT_EQ(careers[0].questions.at(0).count(Coverage::kAnswered), 1);
  const Pointers<Contact> ada = {&scene.notebook.contacts[0]};
  EXPECT_EQ(replies_to("Is it loud?", everyone(scene.notebook), scene.moment()).size(), 1u);
  EXPECT_EQ(replies_to("Is it loud?", ada, scene.moment()).size(), 1u);
}

TEST(Lessons, CountATalkWithTwoPeopleAsOneVoice) {
  const Scene scene{
      notebook_of({contact("ada"), contact("ben"), contact("cleo"),
                   joint("1", "ada, ben", "2026-11-02", "## Review\n### Learned\n- Ask early.\n"),
                   joint("2", "ben", "2026-11-03",
                         "## Review\n### Learned\n- Ask early.\n- Agrees with ada: wait.\n"),
                   joint("3", "cleo, ben", "2026-11-04", "## Review\n### Learned\n- Wait.\n"),
                   joint("4", "cleo", "2026-11-05", "## Review\n### Learned\n- Ask early.\n")})};
  const auto careers = lessons_of(everyone(scene.notebook), scene.moment());
  const auto& learned = careers.at(0).learned;
  ASSERT_EQ(learned.size(), 2u);  // Ben was there when someone first said it, and again for "wait"
  EXPECT_EQ(learned[0].text, "Ask early.");
  ASSERT_EQ(learned[0].same.size(), 1u);
  EXPECT_EQ(learned[0].same[0].contact->name, "cleo");
}

TEST(Lessons, HearAPointOnlyFromSomeoneWhoAnswersIt) {
  const auto notebook = [&](const std::string& last) {
    return notebook_of(
        {contact("ada"),
         contact("ben"),
         contact("cleo"),
         {"interviews/1.md",
          "type: interview\ncontact: ada\nstarts: 2026-11-02\nstatus: held\n"
          "second-opinion: true\n---\n## Questions\n- [x] Is it far?\n  No.\n"
          "## Review\n### New questions\n- ! Is it loud?\n- Who pays?\n"},
         joint("2", "ada", "2026-11-03", "## Questions\n- [x] Is it loud?\n  Yes.\n"),
         joint("3", "ben", "2026-11-04", "## Questions\n- [x] Is it far?\n  Yes.\n"),
         joint("4", "cleo", "2026-11-05", "## Questions\n- [x] is it LOUD\n" + last)});
  };
  const Scene open{notebook("")};
  const auto waiting = lessons_of(everyone(open.notebook), open.moment()).at(0).opinions;
  ASSERT_EQ(waiting.size(), 2u);
  EXPECT_EQ(waiting[0].point, "");  // what else both answered
  ASSERT_EQ(waiting[0].both.size(), 1u);
  EXPECT_EQ(waiting[0].both[0].question, "Is it far?");
  EXPECT_EQ(waiting[1].point, "Is it loud?");
  EXPECT_EQ(waiting[1].talk, nullptr);
  const Scene heard{notebook("  Very.\n")};
  const auto opinions = lessons_of(everyone(heard.notebook), heard.moment()).at(0).opinions;
  ASSERT_EQ(opinions.size(), 2u);
  ASSERT_NE(opinions[1].second, nullptr);
  EXPECT_EQ(opinions[1].second->name, "cleo");
  ASSERT_EQ(opinions[1].both.size(), 1u);
  EXPECT_EQ(opinions[1].both[0].first, "");
  EXPECT_EQ(opinions[1].both[0].second, "Very.");
}

TEST(Lessons, SayWhoAgreesAndWhoDiffers) {
  const Scene scene{notebook_of(
      {contact("ada"), contact("ben"), contact("cleo"),
       talk("ada", "starts: 2026-11-02\nstatus: held\n", "## Review\n### Learned\n- Ask early.\n"),
       talk("ben", "starts: 2026-11-03\nstatus: held\n", "## Review\n### Learned\n- ask early.\n"),
       talk("cleo", "starts: 2026-11-04\nstatus: held\n",
            "## Review\n### Learned\n- Differs from [[ada]]: wait.\n- agrees with nobody: no\n"
            "- advice: agrees with ben: start now.\n")})};
  const auto careers = lessons_of(everyone(scene.notebook), scene.moment());
  const auto& learned = careers.at(0).learned;
  ASSERT_EQ(learned.size(), 3u);
  ASSERT_EQ(learned[0].same.size(), 1u);
  EXPECT_EQ(learned[0].same[0].contact, &scene.notebook.contacts[1]);
  EXPECT_EQ(learned[1].relation->kind, RelationKind::kDiffers);
  EXPECT_EQ(learned[1].relation->other, &scene.notebook.contacts[0]);
  EXPECT_EQ(learned[1].text, "wait.");
  EXPECT_EQ(learned[2].text, "agrees with nobody: no");
  ASSERT_EQ(careers[0].advice.size(), 1u);
  EXPECT_EQ(careers[0].advice[0].text, "start now.");
  EXPECT_EQ(careers[0].advice[0].relation->kind, RelationKind::kAgrees);
}

TEST(Lessons, AGivenNameIsEnoughIfOnlyOnePersonHasIt) {
  const auto related_to = [](const std::string& other) {
    const Scene scene{notebook_of({contact("ada king"), contact(other), contact("cleo"),
                                   talk("cleo", "starts: 2026-11-04\nstatus: held\n",
                                        "## Review\n### Learned\n- differs from Ada: wait.\n")})};
    const auto careers = lessons_of(everyone(scene.notebook), scene.moment());
    const auto& relation = careers.at(0).learned.at(0).relation;
    return relation ? relation->other->name : "nobody";
  };
  EXPECT_EQ(related_to("ben stone"), "ada king");
  EXPECT_EQ(related_to("ada stone"), "nobody");
}

}  // namespace
}  // namespace confab::core
