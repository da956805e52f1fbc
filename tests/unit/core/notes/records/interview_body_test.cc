// SPDX-License-Identifier: MIT
// Text under the headings of an interview's note is used, or there is a remark about it.
#include "core/notes/records/interview_body.h"

#include <gtest/gtest.h>

#include <string>

#include "core/notes/body/question.h"
#include "store/document/markdown/body.h"

namespace confab::core {
namespace {

constexpr int kFirstLine = 6;  // of the body

Interview read(const std::string& body, const SectionNames& names = {}) {
  const auto note = *store::parse_document(
      "---\ntype: interview\nstarts: 2026-11-30\nstatus: held\n---\n" + body);
  return interview_from({"i.md", "interview", note.fields}, *store::parse_body(note), names);
}

std::vector<int> lines_remarked(const Interview& interview) {
  std::vector<int> lines;
  for (const auto& each : interview.remarks) lines.push_back(each.line - kFirstLine + 1);
  return lines;
}

TEST(InterviewBody, AQuestionEndsAtItsQuestionMark) {
  struct Case {
    const char* item;
    const char* question;
    const char* answer;
    AnswerState state;
  };
  using enum AnswerState;
  const Case cases[] = {
      {"- [x] What is hard?\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] What is it that you find\n  hard?\n  Waiting.", "What is it that you find hard?",
       "Waiting.", kAnswered},
      {"- [x] What is it that you find\nhard?\nWaiting.", "What is it that you find hard?",
       "Waiting.", kAnswered},
      {"- [x] What is hard?\n\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] What is hard?\n  - Waiting.\n  - Asking.", "What is hard?", "- Waiting.\n- Asking.",
       kAnswered},
      {"- [x] What is hard? ^q1\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] **What is hard?** #core\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] What is hard?\n  partly: waiting", "What is hard?", "partly: waiting", kPartly},
      {"- [x] What is hard?\n  declined", "What is hard?", "declined", kDeclined},
      {"- [x] Why?\n  She declined two offers.", "Why?", "She declined two offers.", kAnswered},
      {"- [x] Why?\n  They declined to renew.", "Why?", "They declined to renew.", kAnswered},
      {"- [x] Why?\n  TODO lists on paper.", "Why?", "TODO lists on paper.", kAnswered},
      {"- [x] Why?\n  He politely declined.", "Why?", "He politely declined.", kDeclined},
      {"- [x] Why?\n  She declined to answer.", "Why?", "She declined to answer.", kDeclined},
      {"- [x] What is hard?\n  <!-- ask again -->", "What is hard?", "", kNoAnswer},
      {"- DONE [#A] What is hard?\n  :LOGBOOK:\n  CLOCK: [2026-11-30 Mon 14:00:00]\n  :END:",
       "What is hard?", "", kNoAnswer},
      {"- [x] What is hard?\n  %% private %%", "What is hard?", "", kNoAnswer},
      {"- [x] What is hard?", "What is hard?", "", kNoAnswer},
      {"- [ ] What is hard?", "What is hard?", "", kNotAsked},
      {"- [/] What is hard?", "What is hard?", "", kNotAsked},
      {"- What is hard?", "What is hard?", "", kNotAsked},
      {"- What is hard?\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"1. [x] What is hard?\n   Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"> - [x] What is hard?\n>   Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] What is hard?\n  std::vector", "What is hard?", "std::vector", kAnswered},
      {"- [x] What is hard?\n  id:: 66\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] What is hard?\n  > [!quote] Waiting", "What is hard?", "> [!quote] Waiting",
       kAnswered},
      {"- [x] What is hard? 😀\n  Waiting.", "What is hard? 😀", "Waiting.", kAnswered},
      {"- [x] What is hard? (5 min)\n  Waiting.", "What is hard? (5 min)", "Waiting.", kAnswered},
      {"- [x] What is hard⁈\n  Waiting.", "What is hard⁈", "Waiting.", kAnswered},
      {"- [x] Q: What is hard?\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- ! [x] What is hard?\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] ❗️ What is hard?\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] !\u00A0What is hard?\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] What is hard? ❗\n  Waiting.", "What is hard?", "Waiting.", kAnswered},
      {"- [x] What is hard?\n  TODO: write up", "What is hard?", "TODO: write up", kNoAnswer},
      {"- [x] What is hard?\n  ???", "What is hard?", "???", kNoAnswer},
      {"- [x] What is hard?\n  Did not answer.", "What is hard?", "Did not answer.", kNoAnswer},
      {"- [x] What is hard?\n  declined to say", "What is hard?", "declined to say", kDeclined},
      {"- [x] What is hard?\n  Declined offers.", "What is hard?", "Declined offers.", kAnswered},
      {"- [x] What is hard?\n  No comment section", "What is hard?", "No comment section",
       kAnswered}};
  for (const auto& [item, text, answer, state] : cases) {
    const auto interview = read("## Questions\n" + std::string(item) + "\n");
    ASSERT_EQ(interview.questions.size(), 1u) << item;
    const auto& question = interview.questions[0];
    EXPECT_EQ(question.text, text) << item;
    EXPECT_EQ(question.answer, answer) << item;
    EXPECT_EQ(question.state, state) << item;
    EXPECT_TRUE(interview.remarks.empty()) << item << ": " << interview.remarks[0].message;
  }
}

TEST(InterviewBody, SaysWhichQuestionIsUnclear) {
  for (const auto* item :
       {"- [x] What is hard\n  Waiting.", "- [x] What is hard? Waiting.", "- [ ] Hard?\n  Yes.",
        "- [x] Hard? :: Waiting", "- [x] Hard?: Waiting", "- [x] Hard?:: Waiting"}) {
    const auto interview = read("## Questions\n" + std::string(item) + "\n");
    EXPECT_EQ(lines_remarked(interview), std::vector{2}) << item;
  }
  const auto unclear = read("## Questions\n- [x] What is hard\n  Waiting.\n");
  EXPECT_EQ(unclear.questions[0].text, "What is hard") << "nothing is put in anyone's mouth";
  EXPECT_EQ(unclear.questions[0].answer, "Waiting.");
}

TEST(InterviewBody, AMarkMakesAQuestionCritical) {
  for (const auto* item :
       {"! Why?", "!! Why?", "❗️ Why?", "‼️ Why?", "**!** Why?", "Why? ❗", "Why? ❗️",
        "Why? !", "! [x] Why?", "Why? (critical)", "Why? ! Critical", "Why? #critical",
        "**Why?** *(critical)* ^q1", "Why? #critical #x ^q1", "Why? ❗ <!-- so -->",
        "Why? (critical) %% so %%"}) {
    const auto interview = read("## Questions\n- [x] " + std::string(item) + "\n  Because.\n");
    EXPECT_TRUE(interview.questions[0].is_critical) << item;
    EXPECT_EQ(interview.questions[0].text, "Why?") << item;
    EXPECT_EQ(interview.questions[0].answer, "Because.") << item;
  }
  for (const auto* item : {"Why?!", "Why? [x] !", "Wow! Why?", "Is it critical?", "Be critical"})
    EXPECT_FALSE(read("## Questions\n- " + std::string(item) + "\n").questions[0].is_critical)
        << item;
}

TEST(InterviewBody, AnAnswerIsNotTakenForAQuestion) {
  for (const auto* body : {"## Questions\n### What is hard?\n- Waiting.\n",
                           "## Questions\n- Q: What is hard?\n- A: Waiting.\n"}) {
    const auto interview = read(body);
    EXPECT_EQ(lines_remarked(interview), std::vector{3}) << body;
    EXPECT_TRUE(interview.questions.empty() || interview.questions[0].text == "What is hard?");
  }
}

TEST(InterviewBody, PercentSignsInTwoAnswersAreNotAComment) {
  const auto interview =
      read("## Questions\n- [x] A?\n  100%% sure\n- [x] B?\n  %% private %% 50%% sure\n");
  ASSERT_EQ(interview.questions.size(), 2u);
  EXPECT_EQ(interview.questions[0].answer, "100%% sure");
  EXPECT_EQ(interview.questions[1].answer, "50%% sure");
}

TEST(InterviewBody, SevenMarksMakeNoHeading) {
  const auto remarks = read("text\n\n####### Learned\n").remarks;
  ASSERT_EQ(remarks.size(), 1u);
  EXPECT_EQ(remarks[0].message, "'####### Learned' is not a heading; write '## Learned'");
}

TEST(InterviewBody, AQuestionOfTheBankMayBeNested) {
  const auto note = *store::parse_document(
      "---\ntype: questions\n---\n- [-] Off?\n- Skills:\n  - Which skills count\n  - ! How?\n"
      "- Plain?\n  - also: other?\n  - a remark\n- ~~struck?~~\n");
  std::vector<std::string> texts;
  for (const auto& each : bank_questions_in(*store::parse_body(note))) texts.push_back(each.text);
  const std::vector<std::string> wanted = {"Which skills count", "How?", "Plain?", "also: other?"};
  EXPECT_EQ(texts, wanted);
}

TEST(InterviewBody, ACancelledItemIsNotOwed) {
  const auto interview = read("## Questions\n- [-] a?\n## Promises\n- [-] me: b\n");
  EXPECT_TRUE(interview.questions.empty());
  EXPECT_EQ(interview.cancelled_questions.size(), 1u);
  EXPECT_TRUE(interview.promises.empty());
  EXPECT_TRUE(interview.remarks.empty());
}

TEST(InterviewBody, APromiseIsAPromiseWhereverItIs) {
  for (const auto* body :
       {"## Promises\n- [ ] me: call\n", "## Questions\n- [ ] me: call\n",
        "# Questions\n## Promises\n- [ ] me: call\n", "- [ ] me: call\n",
        "## Review\n### Learned\n- [ ] me: call\n", "## Notes\n> [!todo]\n> - [ ] me: call\n",
        "## Promises\n- me: call\n", "## Notes\n- a\n  - [ ] me: call\n"}) {
    const auto interview = read(body);
    ASSERT_EQ(interview.promises.size(), 1u) << body;
    EXPECT_EQ(interview.promises[0].text, "call") << body;
    EXPECT_TRUE(interview.questions.empty()) << body;
    EXPECT_TRUE(interview.learned.entries.empty()) << body;
    EXPECT_TRUE(interview.remarks.empty()) << body << interview.remarks[0].message;
  }
  EXPECT_TRUE(read("## Notes\n- me: what is hard?\n- them: waiting\n").promises.empty())
      << "in notes, it may say who spoke";
}

TEST(InterviewBody, HeadingsAreReadLeniently) {
  for (const auto* heading : {"## Questions",
                              "# questions",
                              "## QUESTIONS ##",
                              "## Questions:",
                              "## 1. Questions",
                              "## 1) Questions:",
                              "### 📝 Questions",
                              "## Questions 📝",
                              "## Questions #tag",
                              "## Questions {#q}",
                              "## Questions ^q",
                              "## **Questions**",
                              "## _Questions_",
                              "## :memo: Questions",
                              "## II. Questions",
                              "Questions\n=========",
                              "- ## Questions",
                              "## Questions <!-- x -->",
                              "## Questions %%x%%",
                              "## Questions <a id=\"q\"></a>",
                              "## <a name=\"q\"></a>Questions",
                              "## [[Questions]]"}) {
    const auto interview = read(std::string(heading) + "\n\n- [ ] a?\n");
    EXPECT_EQ(interview.questions.size(), 1u) << heading;
    EXPECT_TRUE(interview.remarks.empty()) << heading;
  }
  const auto review = read("## Review\n### Left-out\n- a\n### 3. New Questions:\n- b?\n");
  EXPECT_EQ(review.left_out.entries.size(), 1u);
  EXPECT_EQ(review.new_questions.entries.size(), 1u);
}

TEST(InterviewBody, ACloseHeadingIsRemarkedOnOrDeclared) {
  for (const auto* heading : {"### What I learned", "## My Questions", "## Promise", "## Reviw",
                              "## Action items", "**Questions**", "Questions:", "#Questions",
                              "<h2>Questions</h2>", "<summary>Questions</summary>"}) {
    const auto interview = read(std::string(heading) + "\n\ntext\n");
    EXPECT_EQ(lines_remarked(interview), std::vector{1}) << heading;
  }
  EXPECT_EQ(lines_remarked(read("text\n##Questions\n")), std::vector{2});
  EXPECT_EQ(lines_remarked(read("> [!question] Questions\n> - [ ] a?\n")), std::vector{1});
  EXPECT_TRUE(read("## Questions\n> [!question] Questions\n> - [ ] a?\n").remarks.empty());
  SectionNames names;
  EXPECT_TRUE(names.declare("learned", "What I learned"));
  EXPECT_FALSE(names.declare("unknown", "x"));
  const auto interview = read("### What I Learned:\n- a\n", names);
  EXPECT_TRUE(interview.remarks.empty());
  EXPECT_EQ(interview.learned.entries, std::vector<std::string>{"a"});
  EXPECT_TRUE(read("## Pay\n\nGood.\n## Their desk\n").remarks.empty());
}

TEST(InterviewBody, TextThatIsNotReadIsRemarkedOn) {
  for (const auto* body :
       {"## Promises\nme: call\n",
        "## Promises\n- [ ] call\n",
        "## Promises\n-[ ] me: call\n",
        "## Questions\nWhat is hard?\n",
        "## Promises\n- TODO me: call\n",
        "## Promises\n```\n- [ ] me: call\n```\n",
        "## Review\nIt went well.\n",
        "## Research\nThey began in 1999.\n",
        "## Promises\n| me | call |\n",
        "## Promises\n- [ ] me: (friday)\n",
        "## Promises\n- [ ] me: ![[a.png]]\n",
        "## Promises\n- [ ] me: call (friday) at noon\n",
        "## Promises\nme:: call\n",
        "## Promises\n> [!todo] me: call (friday)\n",
        "## Notes\n<div>\n- [ ] me: call\n</div>\n",
        "## Notes\n<details>\n<summary>More</summary>\n- [ ] them: call\n</details>\n",
        "## Notes\n<br>\n- [ ] me: call\n",
        "## Notes\n<!-- x --> - [ ] me: call\n",
        "## Review\n### Learned\n- pay\n**Left out**\n- skills\n",
        "## Review\n### Learned\n- pay\nNew questions:\n- skills\n",
        "## Promises\n- [ ] me: call (2026-12-05) (2026-12-07)\n"})
    EXPECT_FALSE(read(body).remarks.empty()) << body;
  for (const auto* body :
       {"## Notes\nanything\n", "## Notes\n```\n- [ ] me: call\n\n- [ ] me: call\n```\n",
        "## Notes\n<div>\n- [x] me: call\n</div>\n", "## Notes\n\n    - [ ] me: call\n",
        "## Review\n### Learned\n- pay\nand skills\n",
        "## Promises\n- [ ] me: send notes of the 2026-11-30 talk\n",
        "## Promises\n<!-- none yet -->\n", "## Promises\n- [ ]\n",
        "## Promises\n> [!todo] Later\n> - [ ] me: call\n", "## Thank-you\nDear Ada,\n",
        "## Questions\n\n---\n", "## Promises\n- [ ] me:\n", "## Promises\n- none\n",
        "## Promises\n- [ ] me: ~~call~~ (2026-12-05)\n",
        "## Promises\n- [ ] me: call ➕ 2026-11-30\n",
        "## Promises\n- [ ] me: call [created:: 2026-11-30]\n",
        "## Questions\n- a? [^1]\n\n[^1]: a foot note\n"})
    EXPECT_TRUE(read(body).remarks.empty()) << body;
}

TEST(InterviewBody, AReviewKeepsAllThatIsWritten) {
  const auto interview = read(
      "## Review\n### Learned\nA compiler\nis a negotiation.\n\n- Specs **lie**. ^x\n"
      "  - All of them\n<!-- private -->\n### Left out\n- nothing\n");
  const std::vector<std::string> learned = {"A compiler is a negotiation.",
                                            "Specs lie. All of them."};
  EXPECT_EQ(interview.learned.entries, learned);
  EXPECT_TRUE(interview.left_out.is_answered);
  EXPECT_TRUE(interview.left_out.entries.empty());
}

TEST(InterviewBody, AReviewIsReadInCalloutsAndAfterAColon) {
  const auto learned = [](const std::string& body) {
    return read("## Review\n" + body + "\n").learned.entries;
  };
  using Entries = std::vector<std::string>;
  EXPECT_EQ(learned("### Learned: Specs lie"), Entries{"Specs lie"});
  EXPECT_EQ(learned("### Learned\n> [!tip] Specs lie"), Entries{"Specs lie"});
  EXPECT_EQ(learned("### Learned\n> [!tip] What I saw\n>\n> - Specs lie"), Entries{"Specs lie"});
  EXPECT_EQ(learned("### Learned\nTypes:: help"), Entries{"Types:: help"});
  EXPECT_TRUE(read("## Review\n### Left out: nothing\n").left_out.is_answered);
}

}  // namespace
}  // namespace confab::core
