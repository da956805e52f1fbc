// SPDX-License-Identifier: MIT
// The rules for drafts: bad texts next to good ones.
#include "core/rules/draft/outgoing.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

class Outbox : public testing::Test {
 protected:
  // The ids of the rules that find something in `body`.
  std::string found(const std::string& body, const std::string& by = "email",
                    void (*change)(Outgoing&) = nullptr) {
    const auto moment = scene_.moment();
    Outgoing text{"", body, by, *scene_.notebook.find_contact("jose"), moment};
    text.most = 85;
    if (change) change(text);
    std::string ids;
    for (const auto& finding : check_text(text))
      ids += (ids.empty() ? "" : " ") + std::string(rule_info(finding.rule).id);
    return ids;
  }

  Scene scene_{notebook_of(
      {{"contacts/jose.md",
        "type: contact\nname: José Núñez\ncall: Mr. Núñez\ntimezone: America/Chicago\n"},
       {"contacts/rosa.md", "type: contact\nname: Rosa Ruth Diaz\n"},
       {"contacts/mark.md", "type: contact\nname: Mark Will\n"},
       {"interviews/i.md",
        "type: interview\ncontact: \"[[jose]]\"\nstarts: 2026-12-10T16:00\n"
        "timezone: America/Chicago\nstatus: planned\n"}})};
};

const auto kAsks = +[](Outgoing& text) { text.asks_once = true; };
const auto kCold = +[](Outgoing& text) { text.asks_stranger = true; };

TEST_F(Outbox, AGoodLetterHasNoFault) {
  EXPECT_EQ(found("Dear Mr. Núñez,\n\nYour talk on looms made me think. I mend instruments.\n\n"
                  "Could we talk for 20 minutes?\n\nThank you,\nNoor",
                  "email", kAsks),
            "");
}

TEST_F(Outbox, AGapIsFoundInTheSubjectToo) {
  EXPECT_EQ(found("Dear [name],"), "draft-gap");
  EXPECT_EQ(found("{{field}}"), "draft-gap");
  EXPECT_EQ(found("I met [[rosa]] there."), "draft-gap");
  EXPECT_EQ(found(
                "Hello.", "email", +[](Outgoing& text) { text.subject = "[topic]"; }),
            "draft-gap");
}

TEST_F(Outbox, OtherProgramsMarkGapsInTheirWay) {
  for (const auto* bad :
       {"I like TODO.", "I like XXX.", "I like ___.", "I like <your name here>.", "Dear <name>,",
        "I like {organization}.", "INSERT NAME HERE", "【会社名】", "Dear NAME,",
        "Dear FIRST NAME,", "Dear Name,", "I like YOUR COMPANY.", "I like COMPANY NAME."})
    EXPECT_EQ(found(bad), "draft-gap") << bad;
  for (const auto* good :
       {"My TODO list grows.", "If x < y and z > w, fine.", "Write to <ada@example.org>.",
        "See <https://example.org/a b>.", "A snake_case__name.", "I insert needles.", "YOUR turn.",
        "FIRST things first.", "My name is Ada."})
    EXPECT_EQ(found(good), "") << good;
}

TEST_F(Outbox, AThankYouNamesTheDayOfTheTalk) {
  const auto thanks =
      +[](Outgoing& text) { text.thanks_for = &text.moment.notebook.interviews.front(); };
  for (const auto* bad :
       {"Thank you for our talk on Friday.", "Thank you for talking with me today.",
        "Thank you for your time this morning.", "Thank you for our talk on December 9."})
    EXPECT_EQ(found(bad, "email", thanks), "draft-time-unclear") << bad;
  for (const auto* good :
       {"Thank you for our talk on Thursday.", "Thank you for our talk on December 10.",
        "Thank you for your time.", "After our talk, I'll write on Friday."})
    EXPECT_EQ(found(good, "email", thanks), "") << good;
}

TEST_F(Outbox, TodayMayStillBeTodayForThem) {
  // Monday afternoon in Chicago; for you, it is Tuesday by now.
  const Scene scene{
      notebook_of({{"contacts/ada.md", "type: contact\nname: Ada\ntimezone: America/Chicago\n"},
                   {"interviews/i.md",
                    "type: interview\ncontact: \"[[ada]]\"\nstarts: 2026-11-30T14:00\n"
                    "timezone: America/Chicago\nstatus: held\n"}}),
      {},
      at("2026-12-01T02:00")};
  const auto moment = scene.moment();
  const auto count = [&](const std::string& body) {
    Outgoing text{"", body, "email", scene.notebook.contacts.front(), moment};
    text.thanks_for = &scene.notebook.interviews.front();
    return check_text(text).size();
  };
  EXPECT_EQ(count("Dear Ada,\n\nThank you for talking with me today."), 0U);
  EXPECT_EQ(count("Dear Ada,\n\nThank you for talking with me yesterday."), 0U);
  EXPECT_EQ(count("Dear Ada,\n\nThank you for talking with me on Friday."), 1U);
}

TEST_F(Outbox, LinkedInHasLimits) {
  const auto invite = +[](Outgoing& text) {
    text.is_linkedin_invitation = true;
    text.most = {};
  };
  const auto message = +[](Outgoing& text) { text.most = {}; };
  EXPECT_EQ(found(std::string(200, 'x'), "linkedin", invite), "");
  EXPECT_EQ(found(std::string(201, 'x'), "linkedin", invite), "draft-linkedin-limit");
  EXPECT_EQ(found(std::string(8000, 'x'), "linkedin", message), "");
  EXPECT_EQ(found(std::string(8001, 'x'), "linkedin", message), "draft-linkedin-limit");
  EXPECT_EQ(found(std::string(8001, 'x'), "email", message), "");
}

TEST_F(Outbox, AnAttachmentIsOwed) {
  EXPECT_EQ(found("My résumé is attached."), "draft-attachment");
  EXPECT_EQ(found("Enclosed is a photograph."), "draft-attachment");
  EXPECT_EQ(found("I'm attached to my bike"), "draft-attachment");
  EXPECT_EQ(found(
                "My résumé is attached.", "email", +[](Outgoing& text) { text.may_attach = true; }),
            "");
  EXPECT_EQ(found("I detached the cable."), "");
  for (const auto* bad :
       {"Here is the paper, attached, as promised.", "Please find my CV attached.",
        "I've attached my résumé.", "My résumé is attached to this email.", "PFA my CV.",
        "I included my CV.", "Please see my CV below.", "See the attachment."})
    EXPECT_EQ(found(bad), "draft-attachment") << bad;
  for (const auto* good :
       {"A hospital attached to the university made me think.", "Attachment theory is my field.",
        "Nothing is attached.", "Your attached note helped.", "I have become attached to looms.",
        "The note you attached helped.", "I have not attached anything."})
    EXPECT_EQ(found(good), "") << good;
}

TEST_F(Outbox, TheirNameIsAsInTheRecord) {
  for (const auto* good : {"Dear José,", "Dear Mr. Núñez,", "Dear José Núñez,", "Dear JOSÉ,",
                           "Dear colleague,", "Dear Coach,", "Hello."})
    EXPECT_EQ(found(good), "") << good;
  for (const auto* bad :
       {"Dear Ñunez,", "Dear Mr. Ñúñez,", "Dear Jose,", "Dear José Nunez,", "Dear Mr. Núnez,",
        "Dear Josè,", "Dear Mr. Núñes,", "Dear A,\n\nThank you, Jose."})
    EXPECT_EQ(found(bad), "draft-name-differs") << bad;
}

TEST_F(Outbox, NobodyElseIsGreeted) {
  for (const auto* bad : {"Dear Rosa,", "Hi Ms. Diaz,", "Dear Rosa Diaz, thank you."})
    EXPECT_EQ(found(bad), "draft-greets-another") << bad;
  EXPECT_EQ(found("Dear José,\n\nRosa Diaz suggested I write to you."), "");
  EXPECT_EQ(found("Dear friend,"), "");
}

TEST_F(Outbox, AnApostropheMayBeCurly) {
  const auto found_for = [](const std::string& name, const std::string& body) {
    const Scene scene{notebook_of({{"contacts/a.md", "type: contact\nname: " + name + "\n"}})};
    const auto moment = scene.moment();
    return check_text({"", body, "email", scene.notebook.contacts.front(), moment}).size();
  };
  EXPECT_EQ(found_for("Siobhán O'Brien", "Dear Siobhán O’Brien,"), 0U);
  EXPECT_EQ(found_for("Siobhán O’Brien", "Dear Siobhán O'Brien,"), 0U);
  EXPECT_EQ(found_for("Siobhán O'Brien", "Dear Siobhan O’Brien,"), 1U);
  EXPECT_EQ(found_for("Con Nected2", "Dear Con Nected2,"), 0U);
}

TEST_F(Outbox, AGreetingIsReadWhateverItsForm) {
  for (const auto* bad : {"Rosa,\nText.", "Rosa:\nText.", "@Rosa\u00A0-\nText.", "Hello, Rosa, hm.",
                          "Dear\u00A0Rosa,", "> Dear Rosa,", "Liebe Rosa,", "Cara Rosa,",
                          "Dear Rosa Núñez Diaz,", "Dear José and Rosa Diaz,",
                          "Dear José, dear Rosa,", "Dear José / Rosa,", "Thanks Rosa,\nText."})
    EXPECT_EQ(found(bad), "draft-greets-another") << bad;
  for (const auto* good :
       {"Dear José and Pia,", "José,\nText.", "Thanks,\nText.", "Thanks José,\nText.",
        "Thank you for your time, Rosa", "Rosa, your colleague, is kind."})
    EXPECT_EQ(found(good), "") << good;
}

TEST_F(Outbox, TitlesAndSmallWordsAreThoseOfTheNote) {
  const auto found_for = [](const std::string& keys, const std::string& body) {
    const Scene scene{notebook_of({{"contacts/a.md", "type: contact\n" + keys + "\n"}})};
    const auto moment = scene.moment();
    return check_text({"", body, "email", scene.notebook.contacts.front(), moment}).size();
  };
  struct Case {
    const char* keys;
    const char* bad;
    const char* good;
  };
  for (const auto& [keys, bad, good] : std::initializer_list<Case>{
           {"name: Jan van den Berg", "Dear Mr. van der Berg,", "Dear Mr. van den Berg,"},
           {"name: Bo Wang\ncall: Mr. Wang", "Dear Ms. Wang,", "Dear Prof. Wang,"},
           {"name: Bo Hill\ncall: Dr. Hill", "Dear Mrs. Hill,", "Dear Bo,"},
           {"name: 山田太郎", "山本様", "山田様"},
           {"name: Wang Xiaoming (王小明)", "李先生:", "王先生:"}}) {
    EXPECT_EQ(found_for(keys, bad), 1U) << bad;
    EXPECT_EQ(found_for(keys, good), 0U) << good;
  }
}

TEST_F(Outbox, ASurnameInFrontIsPartOfTheName) {
  const Scene scene{notebook_of({{"contacts/t.md", "type: contact\nname: 山田太郎\n"},
                                 {"contacts/y.md", "type: contact\nname: 山本花子\n"},
                                 {"contacts/z.md", "type: contact\nname: All Brown\n"}})};
  const auto moment = scene.moment();
  const auto count = [&](const std::string& body) {
    return check_text({"", body, "email", *scene.notebook.find_contact("t"), moment}).size();
  };
  for (const auto* bad : {"山本様", "山本花子様", "Dear 山本様,", "Dear All Brown,"})
    EXPECT_EQ(count(bad), 1U) << bad;
  for (const auto* good : {"山田様", "山田太郎様", "Dear 山田様,", "Hello all,", "Dear All,"})
    EXPECT_EQ(count(good), 0U) << good;
}

TEST_F(Outbox, AnUnknownNameIsDoubtful) {
  for (const auto* good : {"Hi all,", "Dear Coach,", "Dear Prof. Núñez,"})
    EXPECT_EQ(found(good), "") << good;
  const auto moment = scene_.moment();
  const Outgoing text{"", "Dear Oleg,", "email", *scene_.notebook.find_contact("jose"), moment};
  ASSERT_EQ(check_text(text).size(), 1U);
  EXPECT_EQ(check_text(text).front().rule, Rule::kDraftNameDiffers);
  EXPECT_EQ(check_text(text).front().severity, Severity::kWarning);
}

TEST_F(Outbox, WhatANoteSaysIsRefused) {
  EXPECT_EQ(found(
                "Hello.", "email", +[](Outgoing& text) { text.copied = "a b c d e f"; }),
            "draft-copies-note");
}

std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += i % 10 == 9 ? "word. " : "Word ";
  return text;
}

TEST_F(Outbox, LengthIsCountedBetweenGreetingAndSignOff) {
  EXPECT_EQ(found("Dear José Núñez,\n\n" + words(85) + "\n\nThank you,\nNoor"), "");
  EXPECT_EQ(found("Dear José Núñez,\n\n" + words(86) + "\n\nThank you,\nNoor"), "draft-too-long");
}

TEST_F(Outbox, ThereIsOneRequest) {
  EXPECT_EQ(found("Could we talk?", "email", kAsks), "");
  EXPECT_EQ(found("Could we talk? I'd most like to ask you: How did you start?", "email", kAsks),
            "");
  EXPECT_EQ(found("I like looms.", "email", kAsks), "draft-requests");
  EXPECT_EQ(found("Could we talk? Could I visit?", "email", kAsks), "draft-requests");
  EXPECT_EQ(found("Thank you. Could we talk? May I come?"), "draft-requests");
  EXPECT_EQ(found("Could we talk, and may I visit?"), "draft-requests");
  for (const auto* two : {"Please send me a time. Please tell me your number.",
                          "Could we talk? Please send me a time. Please tell me your number.",
                          "I wonder whether you could spare 20 minutes. Please send me a time. "
                          "Please introduce me to Rosa."})
    EXPECT_EQ(found(two, "email", kAsks), "draft-requests") << two;
  EXPECT_EQ(found("I read \"What is a loom?\" Could we talk?", "email", kAsks), "");
  EXPECT_EQ(found("Thank you."), "");
  for (const auto* polite :
       {"I was wondering whether you could spare 20 minutes.", "Please call me.",
        "I'd be grateful for 20 minutes of your time.", "I'd like to ask you for 20 minutes.",
        "If you could spare 20 minutes, name a time.", "How are you? Could we talk?",
        "Could we talk? If so, please name a time.", "Please find a time that suits you.",
        "I was wondering whether we could talk. Please let me know when.",
        "Did you see the game? Could we talk?",
        "Your talk asked 'who counts?' and I had no answer. Could we talk?"})
    EXPECT_EQ(found(polite, "email", kAsks), "") << polite;
  for (const auto* one :
       {"Could we talk?!", "お話できますか？",
        "See https://a.example/?q=1 and then: could we talk?",
        "Could we talk?\n\n> How are you? Who are you?", "I'd ask: Who knows? Could we talk?"})
    EXPECT_EQ(found(one, "email", kAsks), "") << one;
}

TEST_F(Outbox, AskingForAdviceIsNotAnApplication) {
  for (const auto* bad : {"Is there a job?", "I saw an opening.", "My resume is online.",
                          "My résumé is online.", "I want to apply.", "Are you hiring?"})
    EXPECT_EQ(found(bad, "email", kCold), "draft-job-words") << bad;
  EXPECT_EQ(found("You did a fine job."), "");
  for (const auto* theirs : {"Could you send me your CV?", "What is your job like?"})
    EXPECT_EQ(found(theirs, "email", kCold), "") << theirs;
  EXPECT_EQ(found("I like your CV. Mine is my CV.", "email", kCold), "draft-job-words");
  EXPECT_EQ(found("Jobsite visits are what I like.", "email", kCold), "");
  for (const auto* bad : {"I seek an internship.", "Are there open roles?", "I am unemployed.",
                          "I want to work for you."})
    EXPECT_EQ(found(bad, "email", kCold), "draft-job-words") << bad;
  for (const auto* good : {"You are in a position to know.", "Steve Jobs said it.",
                           "I'll resume my work.", "I want to apply your advice."})
    EXPECT_EQ(found(good, "email", kCold), "") << good;
}

TEST_F(Outbox, WordsAreQuotedAsTheyAreTyped) {
  const auto moment = scene_.moment();
  const auto message = [&](const std::string& body) {
    Outgoing text{"", body, "email", *scene_.notebook.find_contact("jose"), moment};
    text.asks_stranger = true;
    const auto findings = check_text(text);
    return findings.size() == 1 ? findings.front().message : "";
  };
  EXPECT_EQ(message("My Résumé is online."), "'Résumé' makes it sound like an application");
  EXPECT_EQ(message("I would like to show my CV."), "'CV' makes it sound like an application");
  EXPECT_EQ(message("I’d love to hear more."), "'I'd love to' is a stock phrase");
}

TEST_F(Outbox, ANoIsAnAnswer) {
  const auto declined = [](const std::string& body) {
    const Scene scene{notebook_of({contact("ada", outreach({"2026-11-18 email declined"}))})};
    const auto moment = scene.moment();
    const auto findings = check_text({"", body, "email", scene.notebook.contacts.front(), moment});
    return findings.size() == 1 && findings.front().rule == Rule::kDraftRequests;
  };
  EXPECT_TRUE(declined("Could you spare 20 minutes after all?"));
  EXPECT_FALSE(declined("Thank you for telling me."));
}

TEST_F(Outbox, StockPhrasesAreFoundInAnyCase) {
  for (const auto* bad :
       {"May I pick your brain?", "I Hope this email finds you well.",
        "I'm reaching out about looms.", "Your impressive career.", "I’d love to hear more."})
    EXPECT_EQ(found(bad), "draft-stock-phrase") << bad;
  EXPECT_EQ(found("The pears hang out of reach, outdoors."), "");
  for (const auto* bad :
       {"May I pick your brains?", "You have an impressive career.", "Your remarkable work.",
        "You are amazing.", "I came across your profile.", "I have long admired your work.",
        "As per my last email."})
    EXPECT_EQ(found(bad), "draft-stock-phrase") << bad;
}

TEST_F(Outbox, ALetterSaysYou) {
  EXPECT_EQ(found("I noted that she likes looms."), "draft-third-person");
  EXPECT_EQ(found("His answer helped."), "draft-third-person");
  EXPECT_EQ(found("The other one sheds light."), "");
  EXPECT_EQ(found(
                "She helped.", "email", +[](Outgoing& text) { text.speaks_of_others = true; }),
            "");
}

TEST_F(Outbox, NotEverySentenceBeginsWithI) {
  EXPECT_EQ(found("I mend. I've mended. I'd like to mend."), "draft-starts-with-i");
  EXPECT_EQ(found("I mend. I've mended. It is fun. I'd like to mend."), "");
  EXPECT_EQ(found("In May it was. If so. It is."), "");
}

TEST_F(Outbox, ASentenceHasAnEnd) {
  std::string text;
  for (int i = 0; i < 25; ++i) text += "word ";
  EXPECT_EQ(found(text + "."), "");
  EXPECT_EQ(found(text + "more."), "draft-long-sentence");
}

TEST_F(Outbox, TimesAreOnSomeonesClockAndAhead) {
  for (const auto* bad : {"On Friday at 4 p.m.?", "At 16:00.", "At 10:30am?"})
    EXPECT_EQ(found(bad), "draft-time-unclear") << bad;
  for (const auto* good :
       {"On Friday at 4 p.m. Central time?", "At 16:00 UTC.", "At 9 a.m. your time?",
        "In room 16, with 24 people.", "At 9:15, Chicago time."})
    EXPECT_EQ(found(good), "") << good;
  EXPECT_EQ(found("At 11 p.m. Central?"), "draft-time-unclear");
  EXPECT_EQ(found("At 3 a.m. Central?"), "draft-time-unclear");
  for (const auto* past :
       {"Would November 30 do?", "Would 29 November do?", "Would Nov 2 or October 2nd, 2026 do?"})
    EXPECT_EQ(found(past, "email", kAsks), "draft-time-unclear") << past;
  for (const auto* ahead :
       {"Would December 4 do?", "Would January 8 do?", "Would 4th December 2026 do?"})
    EXPECT_EQ(found(ahead, "email", kAsks), "") << ahead;
  EXPECT_EQ(found("We met on November 2."), "");
}

TEST_F(Outbox, AnHourIsReadOnTheClockThatItNames) {
  // The talk is at 4 p.m. Central time, 11 p.m. in Berlin.
  for (const auto* bad : {"See you at 11 p.m. Central time, on Thursday at noon.",
                          "See you at 11 a.m. Central.",
                          "See you on Thursday at 4 p.m. Eastern.",
                          "See you at 4 p.m. CET.",
                          "See you at 4 p.m. my time.",
                          "See you at noon Central.",
                          "See you at 5 o'clock Central.",
                          "See you at 17h30 CT.",
                          "See you on Fri at 4 p.m. Central.",
                          "See you on Dec 4.",
                          "See you on Dec. 4.",
                          "See you on 4 Dec.",
                          "See you on 2026-12-04.",
                          "See you tomorrow at 4 p.m. CT.",
                          "At 9 a.m. my time?",
                          "See you at half past four Central.",
                          "See you at five p.m. CT.",
                          "See you at quarter to 5 CT.",
                          "See you at five o'clock CT.",
                          "See you at 5:30 in the morning, Central time.",
                          "At midnight Central?",
                          "At 16 Uhr?",
                          "See you at 4 p.m. for me.",
                          "See you at 11 p.m. for you."})
    EXPECT_EQ(found(bad).substr(0, 18), "draft-time-unclear") << bad;
  for (const auto* good :
       {"See you on Thursday at 4 p.m. CT.", "See you on Thu at 4 o'clock your time.",
        "See you on Dec. 10 at 4 p.m. in Chicago.", "See you at 22:00 UTC on 2026-12-10.",
        "See you at 5 p.m. ET.", "See you at 4 p.m. UTC-6.", "The 3:16 paper and the 10:30 ratio.",
        "See you at 4 p.m. your time (11 p.m. for me).", "See you at 11 p.m. on my side.",
        "See you at four p.m. CT.", "See you at 4 in the afternoon, Central time.", "At 9 a.m. CT?",
        "It takes 16.30 euros.", "Could we talk about Section 4:12 of it?",
        "Half of four teams came, one at a time.", "The sun sat on the wall. We wed."})
    EXPECT_EQ(found(good), "") << good;
}

TEST_F(Outbox, TheTextAgreesWithTheTalk) {
  for (const auto* bad :
       {"See you on Friday, December 11.", "See you on Friday.", "See you on December 11!",
        "I look forward. Our talk is on Thursday at 5 p.m. Central time.",
        "It was on Friday, December 10, 2026.", "It will be Monday, December 8.",
        "Your talk on Thursday, March 6 helped."})
    EXPECT_EQ(found(bad), "draft-time-unclear") << bad;
  for (const auto* good :
       {"See you on Thursday, December 10 at 4 p.m. Central time.", "See you on Thursday.",
        "See you from 4 p.m. to 4:20 p.m. Central time.",
        "I'll send the list on Friday, December 11.", "Could our talk move to Friday, December 11?",
        "Your talk on Friday, March 6 helped."})
    EXPECT_EQ(found(good), "") << good;
}

TEST_F(Outbox, DaysAreReadInEveryForm) {
  // The talk is on Thursday, December 10.
  for (const auto* bad : {"See you on 12/4.", "See you on 12/4/2026.", "See you on Fri 12/4.",
                          "See you on 4.12.2026.", "See you on Friday 4.12.", "See you on the 4th.",
                          "See you on the 4th of December.", "See you on Thursday, 10/12/2027.",
                          "See you on February 30.", "Would November 31 do?"})
    EXPECT_EQ(found(bad).substr(0, 18), "draft-time-unclear") << bad;
  for (const auto* good :
       {"See you on 12/10.", "See you on 10/12.", "See you on Thursday, 12/10.",
        "See you on 10.12.2026.", "See you on Thursday 10.12.", "See you on the 10th.",
        "See you on the 10th of December.", "See you on the 4th floor.", "See you at 24/7 House.",
        "Talking to you about version 4.12 helps.", "Seeing you on 1/2 of the list helps."})
    EXPECT_EQ(found(good), "") << good;
  EXPECT_EQ(found("Would 12/7 do?", "email", kAsks), "");
}

TEST_F(Outbox, TheSameTextIsNotSentTwice) {
  const auto before = +[](Outgoing& text) { text.last_text = "Dear Rosa,\n\nThank you so much."; };
  EXPECT_EQ(found("Dear José,\n\nThank you, so much!", "email", before), "draft-same-as-last");
  EXPECT_EQ(found("Dear José,\n\nThank you very much!", "email", before), "");
}

TEST_F(Outbox, EachRuleCanBeTurnedOff) {
  scene_.policy.severities[Rule::kDraftGap] = Severity::kOff;
  EXPECT_EQ(found("Dear [name],"), "");
}

}  // namespace
}  // namespace confab::core
