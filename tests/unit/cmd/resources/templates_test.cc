// SPDX-License-Identifier: MIT
// The built-in drafts, filled in as users see them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>

#include "cmd/resources/resources.h"
#include "cmd/resources/template_versions.h"
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

constexpr std::array kOutreach = {DraftKind::kReferralMessage,    DraftKind::kFollowUp,
                                  DraftKind::kLinkedinInvitation, DraftKind::kVoicemail,
                                  DraftKind::kTextMessage,        DraftKind::kPhoneCall};
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
                           const core::Policy& policy) {
  const core::Scene scene{notebook(name, facts), policy};
  return draft(kind, core::draft_values(kind, scene.notebook.contacts.front(), {}, scene.moment()));
}

// Thirty letters.
const std::string kLongName = "Siobhán-Marie Ní Dhomhnaillová";

TEST(BuiltInTemplates, OutreachSaysWhoAndThroughWhomWithinItsLimit) {
  for (const auto kind : kOutreach) {
    const auto message = outreach_draft(kind, kLongName, kFacts, filled_policy());
    const auto measure = core::measure_draft(message, filled_policy());
    EXPECT_FALSE(measure.is_over()) << measure.count << ": " << message.body;
    for (const auto* part : {kLongName.c_str(), "embedded firmware", "Zoë Lindqvist"})
      EXPECT_THAT(message.body, HasSubstr(part)) << core::draft_name(kind);
  }
}

TEST(BuiltInTemplates, AFollowUpRefersToTheMessageBefore) {
  EXPECT_THAT(outreach_draft(DraftKind::kFollowUp, "Ada", kFacts, filled_policy()).body,
              HasSubstr("I emailed you on Wednesday, November 18 and am trying once more."));
}

// A line of prose begins with a capital letter or a gap.
bool has_line_cut_off(const std::string& text) {
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    if (text[at] == ' ' || (text[at] >= 'a' && text[at] <= 'z')) return true;
    if (text.find('\n', at) == std::string::npos) return false;
  }
  return false;
}

void expect_no_hole(DraftKind kind, const std::string& facts) {
  const auto message = outreach_draft(kind, "Ada", facts, filled_policy());
  const auto whole = message.subject + "\n" + message.body;
  for (const auto* hole : {"{{", "  ", " .", " ,", "..", "\n\n\n", " \n", ",,", " ?", " :", " ;",
                           "\n,", "\n.", "I on ", "Dear Ada, W"})
    EXPECT_THAT(whole, Not(HasSubstr(hole))) << core::draft_name(kind) << ": " << whole;
  EXPECT_FALSE(has_line_cut_off(message.body)) << core::draft_name(kind) << ": " << whole;
  EXPECT_FALSE(has_line_cut_off(message.subject)) << core::draft_name(kind) << ": " << whole;
}

// With every fact missing, with every fact, and without each of them.
TEST(BuiltInTemplates, AMissingFactLeavesNoHole) {
  const std::vector<std::string> facts = {"career: firmware\n",
                                          "organization: Prairie Signal Works\n",
                                          "found-through: event\n",
                                          "referred-by: \"[[zoe]]\"\n",
                                          "call: Dr. King\n",
                                          "why: Your talk\n",
                                          "in-common: Purdue alum\n",
                                          "topic: looms\n",
                                          "known-from: school\n",
                                          "because: you know\n",
                                          "how: by phone\n",
                                          "timezone: Asia/Tokyo\n",
                                          "email: ada@example.org\n",
                                          "phone: 1 312 555 0142\n",
                                          core::outreach({"2026-11-18 email sent"})};
  std::string all;
  for (const auto& fact : facts) all += fact;
  for (const auto& info : core::draft_kinds()) {
    const auto kind = *core::find_draft_kind(info.name);
    for (const auto& some :
         {std::string(), all, all + "may-name-you: false\n",
          core::outreach({"2026-11-18 other sent"}), core::outreach({"2026-11-18 phone no-answer"}),
          core::outreach({"2026-11-18 linkedin replied"})})
      expect_no_hole(kind, some);
    for (const auto& missing : facts) {
      std::string others;
      for (const auto& fact : facts) others += fact == missing ? "" : fact;
      expect_no_hole(kind, others);
    }
  }
}

TEST(BuiltInTemplates, AMissingFactThatIsRequiredBecomesAGap) {
  const std::pair<DraftKind, const char*> required[] = {
      {DraftKind::kReferralMessage, "[who suggested you write]"},
      {DraftKind::kIntroductionReply, "[who introduced you]"},
      {DraftKind::kReconnect, "[what you are trying to decide]"},
      {DraftKind::kFollowUp, "[the day you wrote]"},
      {DraftKind::kLastMessage, "[once or twice]"},
      {DraftKind::kReportBack, "[the person they suggested]"},
      {DraftKind::kPromiseKept, "[the link or the text]"},
      {DraftKind::kThankYouEmail, "[the day you talked]"}};
  for (const auto& [kind, gap] : required) {
    EXPECT_THAT(
        core::measure_draft(outreach_draft(kind, "Ada", "", filled_policy()), {}).placeholders,
        testing::Contains(gap));
  }
}

TEST(BuiltInTemplates, AReferrerIsNamedAndOtherwiseHowTheyWereFound) {
  const auto found =
      outreach_draft(DraftKind::kFirstMessage, "Ada", "found-through: linkedin\n", filled_policy());
  EXPECT_THAT(found.body, HasSubstr("Your name came up on LinkedIn."));
  EXPECT_THAT(found.body, Not(HasSubstr("suggested")));
}

core::Draft thanks_draft(DraftKind kind, const std::string& interview) {
  const core::Scene scene{core::notebook_of({core::contact("ada"), core::contact("zoe"),
                                             core::interview("i", "status: held\n" + interview)}),
                          filled_policy()};
  return draft(kind, core::draft_values(kind, scene.notebook.contacts.front(), {}, scene.moment()));
}

TEST(BuiltInTemplates, ThanksSayWhatTheReviewHasForThemToRead) {
  for (const auto kind : kThanks) {
    const auto thanks = thanks_draft(
        kind,
        "starts: 2026-11-30T14:00\n---\n## Questions\n- [x] ! Best?\n  The people.\n"
        "## Review\n### To thank them for\nshowing me the lab\n### Next\nread the manual\n");
    // A card is read days later.
    const auto* day = kind == DraftKind::kThankYouByHand ? "on Monday" : "yesterday";
    for (const auto* part : {"Dear ada,", day, "especially for showing me the lab.",
                             "I'm going to read the manual.", "Noor Haddad"})
      EXPECT_THAT(thanks.body, HasSubstr(part));
    EXPECT_THAT(thanks.body, Not(HasSubstr("people")));
    EXPECT_TRUE(core::measure_draft(thanks, {}).placeholders.empty());
    EXPECT_EQ(thanks.subject.empty(), kind == DraftKind::kThankYouByHand);
  }
}

TEST(BuiltInTemplates, ThanksAttachNothingThatNobodyAskedFor) {
  for (const auto kind : kThanks) {
    const auto thanks = thanks_draft(kind, "resume: { version: cv.pdf, asked-for: false }\n");
    EXPECT_THAT(thanks.body, Not(HasSubstr("résumé")));
    EXPECT_THAT(thanks.body, Not(HasSubstr("  ")));
    EXPECT_EQ(core::measure_draft(thanks, {}).placeholders.size(), 2u) << thanks.body;
  }
  EXPECT_THAT(thanks_draft(DraftKind::kThankYouEmail, "resume: { asked-for: true }\n").body,
              HasSubstr("My résumé is attached"));
}

TEST(BuiltInTemplates, ALaterVersionWillKnowTheOnesOfToday) {
  for (const auto& each : resources()) {
    if (!each.path.starts_with("templates/")) continue;
    const auto name = each.path.substr(10, each.path.size() - 13);
    EXPECT_TRUE(is_ours(name, each.bytes)) << "add its hash to template_versions.cc: " << name;
    EXPECT_FALSE(is_ours(name, std::string(each.bytes) + " ")) << name;
  }
  EXPECT_TRUE(is_ours("contact", "## Notes\n"));
}

TEST(BuiltInTemplates, NewNamesAreTheOnesOnlyTheBuiltInTemplateHas) {
  EXPECT_THAT(new_names("Dear {{name}}, {{#role}}x{{/role}}",
                        "{{greeting}} {{#role}}{{ why }}{{.}}{{/role}}"),
              testing::ElementsAre("greeting", "why"));
}

// Every template file and every value that a template can use is documented.
TEST(BuiltInTemplates, TheDocumentationNamesThemAndWhatTheyMayName) {
  std::string text;
  for (const auto* page : {"/docs/format.md", "/docs/drafts.md"}) {
    std::ifstream file(std::string(CONFAB_SOURCE_DIR) + page);
    text += std::string(std::istreambuf_iterator<char>(file), {});
  }
  for (const auto& each : resources()) {
    if (!each.path.starts_with("templates/")) continue;
    EXPECT_THAT(text, HasSubstr("`" + std::string(each.path.substr(10)) + "`"));
  }
  const core::Scene scene{core::notebook_of({core::contact("ada"), core::interview("i", "")})};
  const auto& all = scene.notebook;
  const auto& ada = all.contacts.front();
  auto names = core::draft_values(DraftKind::kThankYouEmail, ada, {}, scene.moment());
  names.merge(core::prep_sheet(scene.notebook.interviews.front(), scene.moment()));
  for (const auto& [name, value] : names) EXPECT_THAT(text, HasSubstr("`" + name + "`"));
}

}  // namespace
}  // namespace confab::cmd
