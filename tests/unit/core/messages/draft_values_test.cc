// SPDX-License-Identifier: MIT
#include "core/messages/draft_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/notes/records/schema.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

std::string text(const TemplateValues& values, const std::string& name) {
  return std::get<std::string>(values.at(name));
}

TemplateValues values_of(DraftKind kind, const std::string& fields,
                         const std::string& interview_text = "", const Policy& policy = {},
                         const std::string& more = "") {
  std::vector<std::pair<std::string, std::string>> files = {
      {"contacts/ada.md", "type: contact\n" + fields},
      {"contacts/zoe.md", "type: contact\nname: Zoë Lindqvist\n" + more},
      {"organizations/rand.md", "type: organization\nname: Remington Rand\n"}};
  if (!interview_text.empty()) files.push_back(interview("i", interview_text));
  const Scene scene{notebook_of(files), policy};
  return draft_values(kind, scene.notebook.contacts.front(), {}, scene.moment());
}

TemplateValues outreach_of(const std::string& fields, const Policy& policy = {}) {
  return values_of(DraftKind::kFirstMessage, fields, "", policy);
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
  EXPECT_EQ(text(values, "times"), "");
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
  EXPECT_EQ(text(outreach_of(log), "last-channel"), "by phone");
  EXPECT_EQ(text(outreach_of(log), "last-did"), "left you a voicemail");
  EXPECT_EQ(text(outreach_of(outreach({"2026-11-18 email sent", "2026-11-18 email bounced"})),
                 "last-date"),
            "");
}

TEST(DraftValues, EveryWayOfFindingAContactHasWordsOrSaysNothing) {
  for (const auto& choice : choices_of(*find_field(kContact, "found-through"))) {
    const auto found = text(outreach_of("found-through: " + choice + "\n"), "found");
    EXPECT_EQ(found.empty(), choice == "mentor" || choice == "referral" ||
                                 choice == "organization" || choice == "other")
        << choice;
  }
  for (const auto& choice : choices_of(*find_entry_field("outreach", "by"))) {
    const auto values = outreach_of(outreach({"2026-11-18 " + choice + " sent"}));
    EXPECT_EQ(text(values, "last-channel").empty(), choice == "other") << choice;
    EXPECT_NE(text(values, "last-did"), "") << choice;
  }
}

TEST(DraftValues, FactsMakeItPersonal) {
  const auto values = outreach_of(
      "name: Chidi Okafor\ncall: Dr. Okafor\nwhy: Your post is why I'm writing\n"
      "in-common: Purdue alum.\ntopic: moving into informatics\nknown-from: the 5 West unit\n"
      "say-name: CHEE-dee\nhow: by phone\nreferred-by: \"[[zoe]]\"\nbecause: you built it.\n");
  const std::map<std::string, std::string> expected = {{"greeting", "Dear Dr. Okafor"},
                                                       {"why", "Your post is why I'm writing."},
                                                       {"tie", "Purdue alum"},
                                                       {"about", "moving into informatics"},
                                                       {"known-from", "the 5 West unit"},
                                                       {"say-name", "CHEE-dee"},
                                                       {"how", "by phone"},
                                                       {"referrer-why", "you built it"},
                                                       {"sign-off", "Best wishes"},
                                                       {"call", "Dr. Okafor"}};
  for (const auto& [name, value] : expected) EXPECT_EQ(text(values, name), value) << name;
}

TEST(DraftValues, FactsAreFittedIntoTheirSentence) {
  struct Case {
    const char* fact;
    const char* name;
    const char* value;
  };
  const Case cases[] = {
      {"in-common: a Purdue alum", "tie", "Purdue alum"},
      {"in-common: fellow Purdue alum", "tie", "Purdue alum"},
      {"in-common: Purdue 1992; both from Toledo", "tie", ""},
      {"in-common: both from Toledo", "tie", ""},
      {"topic: about looms", "about", "looms"},
      {"known-from: from Uni", "known-from", "Uni"},
      {"how: call", "how", "by phone"},
      {"how: on Zoom", "how", "on Zoom"},
      {"how: whenever", "how", ""},
      {"call: \"Jo,\"", "greeting", "Dear Jo"},
      {"why: your post on looms", "why", "I'm writing because of your post on looms."},
      {"why: your post is good", "why", "Your post is good."},
      {"why: knows everyone", "why", ""},
      {"why: They know everyone", "why", ""},
      {"why: because you moved to data", "why", "I'm writing because you moved to data."},
      {"why: Your talk (ask Bob first) is why I write (really).", "why",
       "Your talk is why I write."},
      {"why: Your talk [which one] is why I write", "why", "Your talk [which one] is why I write."},
      {"why: Your page https://ada.example", "why", "Your page https://ada.example"},
      {"why: Sus palabras\nlanguage: es", "why", "Sus palabras."},
      {"in-common: grew up in Toledo", "tie", ""},
      {"in-common: the same school", "tie", ""},
      {"in-common: Purdue", "tie", ""},
      {"in-common: Hoosier", "tie", "Hoosier"},
      {"in-common: Purdue alumni", "tie", ""},
      {"in-common: \"mom of twins, too\"", "tie", "mom of twins"},
      {"in-common: nothing", "tie", ""},
      {"topic: How did you get in?", "about", "your work"},
      {"topic: questions on pay", "about", "pay"},
      {"topic: The move into informatics.", "about", "the move into informatics"},
      {"career: undecided", "about", "your work"},
      {"career: nursing?", "about", "nursing"},
      {"known-from: met on the train", "known-from", ""},
      {"known-from: at the conference in 2024", "known-from", "the conference in 2024"},
      {"known-from: childhood friend", "known-from", ""},
      {"known-from: my old job", "known-from", ""},
      {"known-from: The 5 West unit.", "known-from", "the 5 West unit"},
      {"name: Ada King\ncall: she said Jo", "greeting", "Dear Ada King"},
      {"name: Ada King\ncall: Jo or Joey?", "greeting", "Dear Ada King"},
      {"call: \"Dr. Okafor, not Jo\"", "greeting", "Dear Dr. Okafor"},
      {"because: because you built it", "referrer-why", "you built it"},
      {"because: your work on pumps", "referrer-why", "of your work on pumps"},
      {"because: they used to date", "referrer-why", ""},
      {"organization: formerly Epic", "organization", ""},
      {"organization: [Epic, Mercy]", "organization", "Epic"},
      {"why: \"Your [[zoe|post]]\"", "why", "Your post."},
      {"career: \"[[Data Science]]\"", "career", "Data Science"},
      {"topic: \"what [[rand]] and [[zoe]] do\"", "about",
       "what Remington Rand and Zoë Lindqvist do"},
      {"referred-by: [\"[[zoe]]\", Bob]", "referrer", "Zoë Lindqvist"},
      {"why: [Your talk is one, Two]", "why", "Your talk is one."},
      {"referred-by: \"[[ada]]\"", "referrer", ""},
      {"referred-by: Mr X (his boss)", "referrer", "Mr X"},
      {"referred-by: Zoe\nmay-name-you: ask first", "referrer", ""},
      {"referred-by: Zoe\nmay-name-you: true", "referrer", "Zoë Lindqvist"},
      {"email: a@b.org\n", "email", "a@b.org"},
      {"email: a@b.org\noutreach: [{ date: 2026-11-30, by: email, outcome: bounced }]", "email",
       ""},
  };
  for (const auto& [fact, name, value] : cases)
    EXPECT_EQ(text(outreach_of(std::string(fact) + "\n"), name), value) << fact;
}

TEST(DraftValues, NoSurnameIsGuessed) {
  EXPECT_EQ(text(outreach_of("name: Nguyễn Thu Hà\n"), "greeting"), "Dear Nguyễn Thu Hà");
  EXPECT_EQ(text(outreach_of("name: Marisol Vega\ncall: Marisol\nformality: casual\n"), "greeting"),
            "Hi Marisol");
}

TEST(DraftValues, AnAimMayBelongToOneCareer) {
  Policy policy;
  policy.your_aim = "I'm looking around";
  policy.aims["nursing"] = "I'm deciding whether to train";
  EXPECT_EQ(text(outreach_of("career: Nursing\n", policy), "your-aim"),
            "I'm deciding whether to train.");
  EXPECT_EQ(text(outreach_of("career: looms\n", policy), "your-aim"), "I'm looking around.");
  policy.your_aim = "Deciding whether to train";
  EXPECT_EQ(text(outreach_of("", policy), "your-aim"), "I'm deciding whether to train.");
  policy.your_aim = "Having trained, I'm looking around.";
  EXPECT_EQ(text(outreach_of("", policy), "your-aim"), policy.your_aim);
}

TEST(DraftValues, YourNameComesFromTheConfig) {
  Policy policy;
  EXPECT_EQ(text(outreach_of("", policy), "your-name"), kYourName);
  EXPECT_EQ(text(outreach_of("", policy), "your-introduction"), kYourIntroduction);
  policy.your_headline = "a line cook";
  EXPECT_EQ(text(outreach_of("", policy), "your-introduction"), "I'm a line cook");
  policy.your_name = "Noor Haddad";
  policy.your_introduction = "I repair laboratory\ninstruments";
  policy.interview_minutes = 25;
  const auto values = outreach_of("", policy);
  EXPECT_EQ(text(values, "your-name"), "Noor Haddad");
  EXPECT_EQ(text(values, "your-introduction"), "I repair laboratory instruments");
  EXPECT_EQ(text(values, "minutes"), "25");
}

TEST(DraftValues, TheLastMessageIsTheOneThatMayHaveReachedThem) {
  const auto log = outreach(
      {"2026-10-01 letter replied", "2026-11-18 email sent", "2026-11-27 phone no-answer"});
  EXPECT_EQ(text(outreach_of(log), "last-date"), "Wednesday, November 18");
  EXPECT_EQ(text(outreach_of(log), "last-channel"), "by email");
  EXPECT_EQ(text(outreach_of(outreach({"2026-11-27 phone no-answer"})), "last-date"), "");
  Policy policy;
  policy.dates = Policy::Dates::kInternational;
  EXPECT_EQ(text(outreach_of(log, policy), "last-date"), "Wednesday, 18 November");
}

TEST(DraftValues, NoValueOfANoteHasALineEndOrAControlByte) {
  const auto values = outreach_of(
      "name: \"Eve\\r\\nBcc: all@example.org\\e[2J\"\nrole: \"a\\nb\"\ncareer: [\"c\\td\"]\n"
      "organization: \"e\\u0085f\"\nreferred-by: \"g\\u2028h\"\n");
  EXPECT_EQ(text(values, "name"), "Eve Bcc: all@example.org");
  EXPECT_EQ(text(values, "role"), "a b");
  EXPECT_EQ(text(values, "career"), "c d");
  EXPECT_EQ(text(values, "organization"), "e f");
  EXPECT_EQ(text(values, "referrer"), "g h");
}

TemplateValues thanks_of(const std::string& fields_and_body) {
  return values_of(DraftKind::kThankYouEmail, "name: Ada King\n",
                   "status: held\n" + fields_and_body);
}

TEST(DraftValues, TheTalkIsNamedByTheirLocalDay) {
  EXPECT_EQ(text(thanks_of("starts: 2026-11-30T23:30\ntimezone: America/New_York\n"), "date"),
            "Monday, November 30");
  EXPECT_EQ(text(thanks_of("starts: 2026-11-30T23:30\ntimezone: America/New_York\n"), "date-said"),
            "yesterday");
  EXPECT_EQ(text(thanks_of("starts: 2025-01-01\n"), "date"), "Wednesday, January 1, 2025");
  EXPECT_EQ(text(thanks_of(""), "date"), "[the day you talked]");
}

TEST(DraftValues, NothingThatWasSaidOrNotedIsQuoted) {
  const auto values = thanks_of(
      "---\n## Questions\n- [x] ! Best?\n  Answer one.\n## Notes\nNote two.\n"
      "## Promises\n- [ ] me: promise three\n- [ ] them: promise four\n## Review\n"
      "### Learned\n- Lesson five.\n### Left out\n- Point six.\n### New questions\n- Item "
      "seven?\n");
  for (const auto& [name, value] : values) {
    const auto* said = std::get_if<std::string>(&value);
    for (const auto* word : {"one.", "two", "three", "four", "five", "six", "seven"}) {
      if (!said) continue;
      EXPECT_EQ(said->find(std::string(" ") + word), std::string::npos) << name;
    }
  }
  EXPECT_EQ(text(values, "thanks-for"), "[one thing to thank them for]");
}

TEST(DraftValues, WhatTheyMayReadCompletesASentence) {
  const auto values = thanks_of(
      "---\n## Review\n### To thank them for\n- Telling me what your first year was like.\n"
      "### Next\n- Ask two people the same question.\n");
  EXPECT_EQ(text(values, "thanks-for"), "telling me what your first year was like");
  EXPECT_EQ(text(values, "next"), "ask two people the same question");
  EXPECT_EQ(text(thanks_of("---\n## Review\n### To thank them for\nnothing\n"), "thanks-for"), "");
  EXPECT_EQ(
      text(thanks_of("---\n## Review\n### To thank them for\nRosa's patience\n"), "thanks-for"),
      "Rosa's patience");
}

TEST(DraftValues, EntriesOfTheReviewCompleteTheSentencesOfALetter) {
  const auto thanks = [](const std::string& entries) {
    const auto values = thanks_of("---\n## Review\n### To thank them for\n" + entries);
    std::string all = text(values, "thanks-first");
    for (const auto& more : std::get<std::vector<std::string>>(values.at("thanks-too")))
      all += "|" + more;
    return all;
  };
  EXPECT_EQ(thanks("- For the tour\n"), "the tour");
  EXPECT_EQ(thanks("- Todor's patience\n"), "Todor's patience");
  EXPECT_EQ(thanks("- thank you for the lab tour!\n"), "the lab tour");
  for (const auto* clause : {"you showed me the lab", "She showed me the lab", "I saw the lab"})
    EXPECT_EQ(thanks(std::string("- ") + clause + "\n"), "[one thing to thank them for]") << clause;
  EXPECT_EQ(thanks("- Thank you for your patience.\n"), "your patience");
  EXPECT_EQ(thanks("- many thanks for the lab\n- especially the tour\n"), "the lab and the tour");
  EXPECT_EQ(thanks("- tell me about the lab\n- I've seen the lab\n"),
            "[one thing to thank them for]");
  EXPECT_EQ(thanks("showing me the lab\nyour honesty about pay\n"),
            "showing me the lab and your honesty about pay");
  EXPECT_EQ(thanks("- Thanks for The Book\n- A tour\n"), "the Book and a tour");
  for (const auto* later : {"none yet", "TODO", "?", "tbd: ask her", "Not sure."})
    EXPECT_EQ(thanks(std::string("- ") + later + "\n"), "[one thing to thank them for]") << later;
  const std::string eight = "showing me how you plan a whole week";
  EXPECT_EQ(thanks("- " + eight + "\n- " + eight + "\n- the tour\n"),
            eight + "|" + eight + " and the tour");
  EXPECT_EQ(thanks("- " + eight + " of work for two people\n"),
            "|" + eight + " of work for two people");
  auto typed =
      thanks_of("---\n## Review\n### To thank them for\n- " + eight + "\n- " + eight + "\n");
  EXPECT_EQ(text(typed, "thanks-for"), eight + " and " + eight);
  EXPECT_TRUE(set_value(typed, "thanks-for", "the tour."));
  EXPECT_EQ(text(typed, "thanks-first"), "the tour");
  EXPECT_THAT(std::get<std::vector<std::string>>(typed.at("thanks-too")), testing::IsEmpty());

  const std::pair<const char*, const char*> steps[] = {{"I will call Bob.", "call Bob"},
                                                       {"me: call Bob", "call Bob"},
                                                       {"I'm going to call Bob", "call Bob"},
                                                       {"To call Bob", "call Bob"},
                                                       {"me: I'll call Bob", "call Bob"},
                                                       {"them: call Bob", ""},
                                                       {"none yet", ""},
                                                       {"?", ""},
                                                       {"TODO\n- call Bob", "call Bob"},
                                                       {"Later call Bob", "later call Bob"},
                                                       {"applying for it", ""},
                                                       {"Berlin", ""},
                                                       {"my CV needs work", ""},
                                                       {"I've ordered the book", ""},
                                                       {"I'm planning to call Bob", "call Bob"},
                                                       {"plan to call Bob", "call Bob"},
                                                       {"decide between A and B?", ""},
                                                       {"you send the paper", ""},
                                                       {"Will call Bob", "call Bob"},
                                                       {"Tobias first", "tobias first"}};
  for (const auto& [entry, next] : steps)
    EXPECT_EQ(text(thanks_of(std::string("---\n## Review\n### Next\n- ") + entry + "\n"), "next"),
              next)
        << entry;
}

TEST(DraftValues, WhoReferredYouHearsHowFarItWent) {
  const auto report = [](const std::string& zoe, const std::string& talk = "") {
    std::vector<std::pair<std::string, std::string>> files = {
        contact("ada"), {"contacts/zoe.md", "type: contact\nname: Zoë\nreferred-by: ada\n" + zoe}};
    if (!talk.empty())
      files.emplace_back("interviews/z.md", "type: interview\ncontact: \"[[zoe]]\"\n" + talk);
    const Scene scene{notebook_of(files)};
    auto values =
        draft_values(DraftKind::kReportBack, scene.notebook.contacts.front(), {}, scene.moment());
    return text(values, "met") + "|" + text(values, "agreed") + "|" + text(values, "silent") + "|" +
           text(values, "date") + "|" + text(values, "last-did") + "|" + text(values, "declined") +
           text(values, "open");
  };
  EXPECT_EQ(report("", "starts: 2026-11-20T10:00\nstatus: held\n"), "yes|||Friday, November 20||");
  EXPECT_EQ(report("", "starts: 2026-12-04T10:00\nstatus: planned\n"),
            "|yes||Friday, December 4||");
  EXPECT_EQ(report(outreach({"2026-11-18 email sent"})),
            "||yes|[the day you talked]|emailed them|");
  EXPECT_EQ(report(outreach({"2026-11-18 email declined"})), "|||[the day you talked]||yes");
  // Nothing that confab could report: the user says what came of it.
  const auto* gap = "|||[the day you talked]||[what came of it]";
  for (const auto* log :
       {"2026-11-18 email bounced", "2026-11-18 phone no-answer", "2026-11-18 email replied"})
    EXPECT_EQ(report(outreach({log})), gap) << log;
  EXPECT_EQ(report(""), gap);
  EXPECT_EQ(report("", "starts: 2026-11-20T10:00\nstatus: planned\n"), gap);
}

TEST(DraftValues, AReportIsAboutEveryoneYouTalkedWithSince) {
  const auto talk = [](const std::string& stem, const std::string& day) {
    return std::pair<std::string, std::string>(
        "interviews/" + stem + ".md", "type: interview\ncontact: \"[[" + stem +
                                          "]]\"\nstarts: " + day + "T10:00\nstatus: held\n");
  };
  const auto report = [&](const std::string& ada) {
    const Scene scene{
        notebook_of({contact("ada", ada),
                     {"contacts/bo.md", "type: contact\nname: Bo\nreferred-by: ada\n"},
                     {"contacts/cy.md", "type: contact\nname: Cy\nreferred-by: ada\n"},
                     talk("bo", "2026-11-19"),
                     talk("cy", "2026-11-20")})};
    const auto values = draft_values(DraftKind::kReportBack, *scene.notebook.find_contact("ada"),
                                     {}, scene.moment());
    return text(values, "person") + "; " + text(values, "date");
  };
  EXPECT_EQ(report(""), "Bo and Cy; Thursday, November 19 and on Friday, November 20");
  EXPECT_EQ(report(outreach({"2026-11-20T07:00 email sent"})), "Cy; Friday, November 20");
}

TEST(DraftValues, OfSeveralPlacesAllAreNamed) {
  const auto values = values_of(
      DraftKind::kConfirm, "",
      "starts: 2026-12-04T10:00\nstatus: planned\nplace: [Zoom, \"https://x.example/1\"]\n");
  EXPECT_EQ(text(values, "place"), "Zoom, https://x.example/1");
}

TEST(DraftValues, ACallThatNobodyAnsweredIsNotAMessage) {
  const auto tried = [](const std::string& log) {
    const auto values = values_of(DraftKind::kLastMessage, log, "");
    return text(values, "tried");
  };
  EXPECT_EQ(tried(outreach(
                {"2026-11-01 email sent", "2026-11-10 phone no-answer", "2026-11-20 email sent"})),
            "twice");
}

TEST(DraftValues, EveryoneTheySuggestedIsNamed) {
  const auto values = thanks_of("referrals: [\"[[zoe]]\", Adaeze Nwosu, \"[[gone|Some One]]\"]\n");
  EXPECT_THAT(std::get<std::vector<std::string>>(values.at("referrals")),
              ElementsAre("Zoë Lindqvist", "Adaeze Nwosu", "Some One"));
  EXPECT_EQ(text(values, "referral-names"), "Zoë Lindqvist, Adaeze Nwosu and Some One");
  EXPECT_EQ(text(thanks_of("referrals: none\n"), "referral-names"), "");
}

TEST(DraftValues, WhatYouThinkOfAReferralIsNotSaid) {
  const auto names = [](const std::string& referral, const std::string& zoe = "") {
    const auto values = values_of(DraftKind::kThankYouEmail, "name: Ada King\n",
                                  "status: held\nreferrals: [" + referral + "]\n", {}, zoe);
    return text(values, "referral-names") + "|" + text(values, "will-write");
  };
  for (const auto* remark :
       {"Mr X (his boss, a bully)", "Mr X - a bully", "Mr X: a bully", "Mr X (a) the bully",
        "Mr X; a bully", "Mr X who is a bully", "\"Mr X, tall, a bully\""})
    EXPECT_EQ(names(std::string("\"") +
                    (remark[0] == '"' ? std::string(remark + 1) : std::string(remark) + "\"")),
              "Mr X|yes")
        << remark;
  EXPECT_EQ(names("\"[[zoe]]\""), "Zoë Lindqvist|yes");
  EXPECT_EQ(names("\"[[ada]]\", Bob"), "Bob|yes");
  EXPECT_EQ(names("\"[[zoe]]\"", outreach({"2026-11-30 email sent"})), "Zoë Lindqvist|");
  EXPECT_EQ(names("\"[[zoe]]\", Bob", outreach({"2026-11-10 email declined"})), "Bob|yes");
}

TEST(DraftValues, AReferralIsNamedWithoutItsAddress) {
  const auto values = thanks_of(
      "referrals: [\"Bob Jones <b@example.org>\", \"[Kim](../contacts/kim.md)\", false]\n");
  EXPECT_EQ(text(values, "referral-names"), "Bob Jones and Kim");
  EXPECT_EQ(text(outreach_of("referred-by: Bob Jones <b@example.org>\n"), "referrer"), "Bob Jones");
}

TEST(DraftValues, TimesToProposeNameAZoneUnlessItIsShared) {
  const auto proposed = [](const std::string& fields, std::size_t count) {
    const Scene scene{notebook_of({contact("ada", fields)})};
    const std::vector<Instant> times(count, at("2026-12-03T16:00").instant);
    return draft_values(DraftKind::kProposeTime, scene.notebook.contacts.front(), times,
                        scene.moment());
  };
  EXPECT_EQ(text(proposed("", 2), "their-zone"), "Berlin time");
  EXPECT_EQ(text(proposed("timezone: Europe/Berlin\n", 2), "their-zone"), "");
  EXPECT_EQ(text(proposed("timezone: America/Chicago\n", 2), "their-zone"), "Central time");
  EXPECT_EQ(text(proposed("timezone: \"+05:30\"\n", 2), "their-zone"), "Berlin time");
  EXPECT_EQ(text(proposed("", 1), "slot"), "Thursday, December 3 at 4 p.m.");
  EXPECT_EQ(text(proposed("", 2), "slot"), "");
}

TEST(DraftValues, TheResumeIsMentionedOnlyIfTheyAskedForIt) {
  EXPECT_EQ(text(thanks_of("resume: { version: cv.pdf, asked-for: true }\n"), "resume"), "cv.pdf");
  EXPECT_EQ(text(thanks_of("resume: { asked-for: true }\n"), "resume"), "résumé");
  EXPECT_EQ(text(thanks_of("resume: { asked-for: true, handed-over: true }\n"), "resume"), "");
  EXPECT_EQ(text(thanks_of("resume: { version: cv.pdf, asked-for: false }\n"), "resume"), "");
  EXPECT_EQ(text(thanks_of("resume: cv.pdf\n"), "resume"), "");
}

}  // namespace
}  // namespace confab::core
