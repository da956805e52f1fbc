// SPDX-License-Identifier: MIT
#include "core/messages/draft_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/notes/schema.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

std::string text(const TemplateValues& values, const std::string& name) {
  return std::get<std::string>(values.at(name));
}

TemplateValues outreach_of(const std::string& fields, std::size_t unanswered = 0,
                           const Policy& policy = {}) {
  const auto notebook =
      notebook_of({{"contacts/ada.md", "type: contact\n" + fields},
                   {"contacts/zoe.md", "type: contact\nname: Zoë Lindqvist\n"},
                   {"organizations/rand.md", "type: organization\nname: Remington Rand\n"}});
  const auto& ada = notebook.contacts.front();
  return outreach_values(ada, std::span(ada.outreach).last(unanswered), notebook, policy);
}

TEST(DraftValues, TheContactHasTheNameInTheirNote) {
  const auto values = outreach_of(
      "name: \" Ada  King \"\norganization: \"[[rand]]\"\nrole: Analyst\n"
      "career: [engines, looms, music]\nfound-through: alumni\nreferred-by: \"[[zoe|Zo]]\"\n");
  EXPECT_EQ(text(values, "name"), "Ada King");
  EXPECT_EQ(text(values, "organization"), "Remington Rand");
  EXPECT_EQ(text(values, "role"), "Analyst");
  EXPECT_EQ(text(values, "career"), "engines, looms and music");
  EXPECT_EQ(text(values, "found"), "through our alumni network");
  EXPECT_EQ(text(values, "referrer"), "Zoë Lindqvist");
  EXPECT_EQ(text(values, "minutes"), "20");
  EXPECT_EQ(text(values, "times"), "[two times that suit you]");
}

TEST(DraftValues, MissingFactsAreEmptyOrPlaceholders) {
  const auto values = outreach_of("organization: Independent\nfound-through: other\n");
  EXPECT_EQ(text(values, "name"), "[their name]");
  for (const auto* name :
       {"organization", "role", "career", "found", "referrer", "last-date", "last-channel"})
    EXPECT_EQ(text(values, name), "") << name;
  EXPECT_EQ(text(outreach_of("referred-by: a friend of mine\n"), "referrer"), "a friend of mine");
}

TEST(DraftValues, ABouncedMessageIsNotTheLastMessage) {
  const auto log =
      outreach({"2026-11-02 phone voicemail", "2026-11-18 email sent", "2026-11-18 email bounced"});
  EXPECT_EQ(text(outreach_of(log, 3), "last-channel"),
            text(outreach_of(outreach({"2026-11-02 phone voicemail"}), 1), "last-channel"));
  EXPECT_EQ(text(outreach_of(outreach({"2026-11-18 email sent", "2026-11-18 email bounced"}), 2),
                 "last-date"),
            "");
}

TEST(DraftValues, EveryWayOfFindingAContactHasWordsOrSaysNothing) {
  for (const auto& choice : choices_of(*find_field(kContact, "found-through"))) {
    const auto found = text(outreach_of("found-through: " + choice + "\n"), "found");
    EXPECT_EQ(found.empty(), choice == "referral" || choice == "other") << choice;
  }
  for (const auto& choice : choices_of(*find_entry_field("outreach", "by"))) {
    const auto values = outreach_of(outreach({"2026-11-18 " + choice + " sent"}), 1);
    EXPECT_EQ(text(values, "last-channel").empty(), choice == "other") << choice;
  }
}

TEST(DraftValues, YourNameComesFromTheConfig) {
  Policy policy;
  EXPECT_EQ(text(outreach_of("", 0, policy), "your-name"), kYourName);
  EXPECT_EQ(text(outreach_of("", 0, policy), "your-introduction"), kYourIntroduction);
  policy.your_name = "Noor Haddad";
  policy.your_introduction = "I repair laboratory\ninstruments";
  policy.interview_minutes = 25;
  const auto values = outreach_of("", 0, policy);
  EXPECT_EQ(text(values, "your-name"), "Noor Haddad");
  EXPECT_EQ(text(values, "your-introduction"), "I repair laboratory instruments");
  EXPECT_EQ(text(values, "minutes"), "25");
}

TEST(DraftValues, TheLastMessageIsTheOneThatMayHaveReachedThem) {
  const auto log = outreach(
      {"2026-10-01 letter replied", "2026-11-18 email sent", "2026-11-27 phone no-answer"});
  EXPECT_EQ(text(outreach_of(log, 2), "last-date"), "Wednesday, 18 November");
  EXPECT_EQ(text(outreach_of(log, 2), "last-channel"), "by email");
  EXPECT_EQ(text(outreach_of(log, 1), "last-date"), "");
}

TEST(DraftValues, NoValueOfANoteHasALineEndOrAControlByte) {
  const auto values = outreach_of(
      "name: \"Eve\\r\\nBcc: all@example.org\\e[2J\"\nrole: \"a\\nb\"\ncareer: [\"c\\td\"]\n"
      "organization: \"e\\u0085f\"\nreferred-by: \"g\\u2028h\"\n");
  EXPECT_EQ(text(values, "name"), "Eve Bcc: all@example.org [2J");
  EXPECT_EQ(text(values, "role"), "a b");
  EXPECT_EQ(text(values, "career"), "c d");
  EXPECT_EQ(text(values, "organization"), "e f");
  EXPECT_EQ(text(values, "referrer"), "g h");
}

TemplateValues thanks_of(const std::string& fields_and_body) {
  const auto notebook = notebook_of({contact("ada"),
                                     {"contacts/zoe.md", "type: contact\nname: Zoë Lindqvist\n"},
                                     interview("i", fields_and_body)});
  return thanks_values(notebook.interviews.front(), notebook.contacts.front(), notebook, {});
}

TEST(DraftValues, TheTalkIsNamedByItsLocalDay) {
  EXPECT_EQ(text(thanks_of("starts: 2026-11-30T23:30\ntimezone: America/New_York\n"), "date"),
            "Monday, 30 November");
  EXPECT_EQ(text(thanks_of("starts: 2027-01-01\n"), "date"), "Friday, 1 January");
  EXPECT_EQ(text(thanks_of(""), "date"), "[the day you talked]");
}

TEST(DraftValues, WhatWasLearnedIsTheAnswerThatMattersMost) {
  const std::string open =
      "- [ ] ! Pay?\n- [x] ! Hours?\n  declined\n- [x] ! Worst?\n  partly: mud\n";
  const auto learned = [](const std::string& body) {
    return text(thanks_of("status: held\n---\n" + body), "learned");
  };
  EXPECT_EQ(
      learned("## Questions\n" + open + "- [x] Day?\n  Long.\n- [x] ! Best?\n  The people.\n"),
      "The people.");
  EXPECT_EQ(learned("## Questions\n" + open + "- [x] Day?\n  Long.\n"), "Long.");
  EXPECT_EQ(
      learned("## Questions\n" + open + "## Review\n### Learned\n- Ask twice. Then listen.\n"),
      "Ask twice.");
  EXPECT_EQ(learned("## Questions\n" + open + "## Review\n### Learned\nnothing\n"),
            "[one thing you learned]");
  EXPECT_EQ(learned(""), "[one thing you learned]");
}

TEST(DraftValues, WhatWasLearnedIsOneSentence) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"One. Two.", "One."},
      {"No end", "No end"},
      {"Really?! Yes.", "Really?!"},
      {"He said \"no.\" Then left.", "He said \"no.\""},
      {"At 3.5 volts it fails. Then not.", "At 3.5 volts it fails."},
      {"See example.org now. Then go.", "See example.org now."},
      {"Ask Dr. Ito. She knows.", "Ask Dr. Ito."},
      {"We test it. Then we ship.", "We test it."},
      {"Tools, e.g. Make. And more.", "Tools, e.g. Make."},
      {"first. second", "first. second"},
      {"Over\n  two lines. Third.", "Over two lines."},
      {".", "."},
  };
  for (const auto& [answer, sentence] : cases) {
    const auto values =
        thanks_of("status: held\n---\n## Questions\n- [x] Day?\n  " + answer + "\n");
    EXPECT_EQ(text(values, "learned"), sentence);
  }
}

TEST(DraftValues, TheNextStepIsYourFirstOpenPromise) {
  EXPECT_EQ(text(thanks_of("status: held\n---\n## Promises\n- [x] me: call\n- [ ] them: write\n"
                           "- [ ] me: send the paper. (2026-12-05)\n- [ ] me: later\n"),
                 "action"),
            "send the paper");
  EXPECT_EQ(text(thanks_of("status: held\n---\n## Promises\n- [x] me: call\n"), "action"),
            "[what you will do next]");
}

TEST(DraftValues, EveryoneTheySuggestedIsNamed) {
  const auto values = thanks_of("referrals: [\"[[zoe]]\", Adaeze Nwosu, \"[[gone|Some One]]\"]\n");
  EXPECT_THAT(std::get<std::vector<std::string>>(values.at("referrals")),
              ElementsAre("Zoë Lindqvist", "Adaeze Nwosu", "Some One"));
  EXPECT_EQ(text(values, "referral-names"), "Zoë Lindqvist, Adaeze Nwosu and Some One");
  EXPECT_EQ(text(thanks_of("referrals: none\n"), "referral-names"), "");
}

TEST(DraftValues, TheResumeIsMentionedOnlyIfTheyAskedForIt) {
  EXPECT_EQ(text(thanks_of("resume: { version: cv.pdf, asked-for: true }\n"), "resume"), "cv.pdf");
  EXPECT_EQ(text(thanks_of("resume: { asked-for: true }\n"), "resume"), "résumé");
  EXPECT_EQ(text(thanks_of("resume: { version: cv.pdf, asked-for: false }\n"), "resume"), "");
  EXPECT_EQ(text(thanks_of("resume: cv.pdf\n"), "resume"), "");
}

}  // namespace
}  // namespace confab::core
