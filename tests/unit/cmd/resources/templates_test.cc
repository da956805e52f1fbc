// SPDX-License-Identifier: MIT
// The built-in drafts, filled in as a person would meet them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>

#include "cmd/resources/resources.h"
#include "core/messages/draft.h"
#include "core/messages/draft_values.h"
#include "core/messages/prep_sheet.h"
#include "store/notebook/template.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::cmd {
namespace {

using core::DraftKind;
using testing::HasSubstr;
using testing::Not;

constexpr std::array kOutreach = {DraftKind::kFirstMessage, DraftKind::kFollowUp,
                                  DraftKind::kLinkedinInvitation, DraftKind::kVoicemail};
constexpr std::array kThanks = {DraftKind::kThankYouEmail, DraftKind::kThankYouByHand};

core::Policy filled_policy() {
  core::Policy policy;
  policy.your_name = "Noor Haddad";
  policy.your_introduction = "I repair laboratory instruments";
  return policy;
}

core::Draft draft(DraftKind kind, const core::TemplateValues& values) {
  const auto file = "templates/" + std::string(core::draft_name(kind)) + ".md";
  const auto text = store::render_template(std::string(resource(file)), values);
  EXPECT_TRUE(text) << file << ": " << text.error().message;
  return core::draft_from(kind, text.value_or(""), "email");
}

core::Notebook notebook(const std::string& name, const std::string& facts) {
  return core::notebook_of({{"contacts/ada.md", "type: contact\nname: " + name + "\n" + facts},
                            {"contacts/zoe.md", "type: contact\nname: Zoë Lindqvist\n"}});
}

const std::string kFacts =
    "career: embedded firmware\norganization: Prairie Signal Works\n"
    "role: Senior firmware engineer\nfound-through: referral\nreferred-by: \"[[zoe]]\"\n" +
    core::outreach({"2026-11-18 email sent"});

core::Draft outreach_draft(DraftKind kind, const std::string& name, const std::string& facts,
                           const core::Policy& policy, std::size_t unanswered = 1) {
  const auto all = notebook(name, facts);
  const auto& contact = all.contacts.front();
  const auto pending = std::span(contact.outreach).last(unanswered);
  return draft(kind, core::outreach_values(contact, pending, all, policy));
}

// Thirty letters.
const std::string kLongName = "Siobhán-Marie Ní Dhomhnaillová";

TEST(BuiltInTemplates, OutreachSaysWhoWhyThroughWhomAndHowLongWithinItsLimit) {
  for (const auto kind : kOutreach) {
    const auto message = outreach_draft(kind, kLongName, kFacts, filled_policy());
    const auto measure = core::measure_draft(message, filled_policy());
    EXPECT_FALSE(measure.is_over()) << measure.count << ": " << message.body;
    for (const auto* part : {kLongName.c_str(), "Noor Haddad", "I repair laboratory instruments",
                             "embedded firmware", "Zoë Lindqvist", "20 minutes"})
      EXPECT_THAT(message.body, HasSubstr(part)) << core::draft_name(kind);
  }
}

TEST(BuiltInTemplates, AMessageOffersTimesAndAFollowUpRefersToTheOneBefore) {
  for (const auto kind : {DraftKind::kFirstMessage, DraftKind::kFollowUp, DraftKind::kVoicemail})
    EXPECT_THAT(outreach_draft(kind, "Ada", kFacts, filled_policy()).body,
                HasSubstr("[two times that suit you]"));
  EXPECT_THAT(outreach_draft(DraftKind::kFollowUp, "Ada", kFacts, filled_policy()).body,
              HasSubstr("by email on Wednesday, 18 November."));
}

TEST(BuiltInTemplates, WhatIsNotKnownLeavesNoHole) {
  for (const auto kind : kOutreach) {
    const auto message = outreach_draft(kind, "Ada", core::outreach({"2026-11-18 other sent"}), {});
    const auto whole = message.subject + "\n" + message.body;
    for (const auto* hole : {"{{", "  ", " .", " ,", "\n\n\n", " \n"})
      EXPECT_THAT(whole, Not(HasSubstr(hole))) << whole;
    EXPECT_THAT(whole, HasSubstr(core::kYourName));
  }
}

TEST(BuiltInTemplates, AReferrerIsNamedAndOtherwiseHowTheyWereFound) {
  const auto found = outreach_draft(DraftKind::kFirstMessage, "Ada", "found-through: linkedin\n",
                                    filled_policy(), 0);
  EXPECT_THAT(found.body, HasSubstr("I came across you on LinkedIn."));
  EXPECT_THAT(found.body, Not(HasSubstr("suggested")));
}

core::Draft thanks_draft(DraftKind kind, const std::string& interview) {
  const auto all = core::notebook_of(
      {core::contact("ada"), core::contact("zoe"), core::interview("i", interview)});
  return draft(kind, core::thanks_values(all.interviews.front(), all.contacts.front(), all,
                                         filled_policy()));
}

TEST(BuiltInTemplates, ThanksNameWhatWasLearnedWhatFollowsAndWhoWasNamed) {
  for (const auto kind : kThanks) {
    const auto thanks = thanks_draft(
        kind,
        "starts: 2026-11-30T14:00\nreferrals: [\"[[zoe]]\"]\nresume: { asked-for: true }\n---\n"
        "## Questions\n- [x] ! Best?\n  The people.\n## Promises\n- [ ] me: send the paper\n");
    for (const auto* part : {"Dear ada,", "Monday, 30 November", "The people.",
                             "I will send the paper.", "zoe", "My résumé", "Noor Haddad"})
      EXPECT_THAT(thanks.body, HasSubstr(part));
    EXPECT_TRUE(core::measure_draft(thanks, {}).placeholders.empty());
    EXPECT_EQ(thanks.subject.empty(), kind == DraftKind::kThankYouByHand);
  }
}

TEST(BuiltInTemplates, ThanksAttachNothingThatNobodyAskedFor) {
  for (const auto kind : kThanks) {
    const auto thanks = thanks_draft(kind, "resume: { version: cv.pdf, asked-for: false }\n");
    EXPECT_THAT(thanks.body, Not(HasSubstr("résumé")));
    EXPECT_THAT(thanks.body, Not(HasSubstr("  ")));
    EXPECT_EQ(core::measure_draft(thanks, {}).placeholders.size(), 3u) << thanks.body;
  }
}

// Every file and every name that a template may use is explained.
TEST(BuiltInTemplates, TheDocumentationNamesThemAndWhatTheyMayName) {
  std::ifstream file(CONFAB_SOURCE_DIR "/docs/format.md");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  for (const auto& each : resources()) {
    if (!each.path.starts_with("templates/")) continue;
    EXPECT_THAT(text, HasSubstr("`" + std::string(each.path.substr(10)) + "`"));
  }
  const core::Scene scene{core::notebook_of({core::contact("ada"), core::interview("i", "")})};
  const auto& all = scene.notebook;
  const auto& ada = all.contacts.front();
  auto names = core::outreach_values(ada, {}, all, {});
  names.merge(core::thanks_values(all.interviews.front(), ada, all, {}));
  names.merge(core::prep_sheet(scene.notebook.interviews.front(), scene.moment()));
  for (const auto& [name, value] : names) EXPECT_THAT(text, HasSubstr("`" + name + "`"));
}

}  // namespace
}  // namespace confab::cmd
