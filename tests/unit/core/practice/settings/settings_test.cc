// SPDX-License-Identifier: MIT
// A setting that changes no answer would be useless. Each is changed here, and some answer must
// change.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "core/messages/draft_kind.h"
#include "core/messages/draft_values.h"
#include "core/messages/prep_sheet.h"
#include "core/plans/prep.h"
#include "core/plans/schedule.h"
#include "core/practice/pitch_time.h"
#include "core/practice/settings/config.h"
#include "core/practice/standing.h"
#include "core/rule.h"
#include "core/rules/check/check.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/due/due.h"
#include "store/notebook/config_file.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "word ";
  return text + "\n";
}

// At least one example of everything that a setting affects.
Notebook busy_notebook() {
  const std::string ways = "email: a@example.org\nphone: \"+49 30 1234\"\nrole: r\n";
  const std::string settled = "thanks: 2026-10-01\nreviewed: 2026-10-01\n---\n";
  const auto met = [&](const std::string& stem, const std::string& more) {
    return std::pair{"interviews/" + stem + ".md", "type: interview\ncontact: " + stem +
                                                       "\nstarts: 2026-10-01T10:00\nstatus: "
                                                       "held\n" +
                                                       more};
  };
  return notebook_of({
      contact("waits", "organization: Rand\n" + ways + outreach({"2026-11-25 email sent"})),
      contact("fresh", "organization: Rand\n" + ways),
      contact("hasty", ways + outreach({"2026-11-16 email sent", "2026-11-20 email sent"})),
      contact("tired", ways + outreach({"2026-09-16 email sent", "2026-10-16 phone sent",
                                        "2026-11-16 email sent"})),
      contact("wrote", outreach({"2026-11-30T12:00 email replied"})),
      contact("tier-a", "keep-in-touch: A\n"),
      contact("tier-b", "keep-in-touch: B\n"),
      contact("tier-c", "keep-in-touch: C\n"),
      contact("open", ways + "career: x\n"),
      contact("soon", ways + "career: y\n"),
      contact("sent-on", "referred-by: open\n"),
      contact("sent-by"),
      contact("met-too", "referred-by: sent-by\n"),
      met("tier-a", settled),
      met("tier-b", settled),
      met("tier-c", settled),
      met("met-too", settled),
      met("open", "referrals: [Somebody]\nsecond-opinion: true\n---\n- [ ] me: a\n- [ ] them: b\n"),
      {"interviews/soon.md",
       "type: interview\ncontact: soon\nstarts: 2026-12-02T09:00\nminutes: 31\nplace: Cafe "
       "Rex\nstatus: planned\n"
       "resume: { copies: 2 }\n---\n## Questions\n- [ ] ! a\n- [ ] ! b\n- [ ] ! c\n- [ ] d\n- [ ] "
       "e\n"},
      {"questions.md", "type: questions\n---\n- ! f\n- ! g\n- ! h\n- i\n- j\n- k\n- l\n- m\n"},
      {"pitch.md", "type: pitch\n---\n## Interest\n" + words(100)},
  });
}

std::string text_of(const TemplateValues& values) {
  std::string text;
  for (const auto& [name, value] : values) {
    if (const auto* one = std::get_if<std::string>(&value)) text += name + *one + "\n";
    if (const auto* many = std::get_if<std::vector<std::string>>(&value))
      for (const auto& each : *many) text += name + each + "\n";
  }
  return text;
}

std::string debts(const Moment& moment) {
  std::string text;
  for (const auto& item : due_items(moment))
    text +=
        fmt::format("{} {} {} {} {}\n", rule_info(item.rule).id, item.who, item.command,
                    item.due.time_since_epoch().count(), item.overdue.time_since_epoch().count());
  for (const auto& contact : moment.notebook.contacts)
    text += fmt::format("{}\n", state_name(standing_of(contact, moment).state));
  return text;
}

std::string findings(const Moment& moment) {
  std::string text;
  for (const auto& each : check(moment.notebook, moment.policy, moment.now))
    text += fmt::format("{} {}\n", rule_info(each.rule).id, each.message);
  return text;
}

std::string drafts(const Moment& moment) {
  const auto& ada = *moment.notebook.find_contact("waits");
  const std::vector<Instant> times = {moment.now.instant};
  auto text = text_of(draft_values(DraftKind::kFirstMessage, ada, times, moment));
  for (const auto& kind : draft_kinds()) {
    const auto limit = draft_limit(*find_draft_kind(kind.name), "email", moment.policy);
    text += fmt::format("{}\n", limit.most.value_or(0));
  }
  text += fmt::format("{}\n", *draft_limit(DraftKind::kFirstMessage, "text", moment.policy).most);
  const std::string long_sentence = "It has more words than one can read in a breath, " +
                                    std::string("and then it goes on and on and on, and on.");
  for (const auto& finding : check_text({"", long_sentence, "email", ada, moment}))
    text += finding.message;
  return text;
}

std::string preparation(const Moment& moment) {
  const auto& soon = *planned_interview(*moment.notebook.find_contact("soon"), moment).value();
  auto text = text_of(prep_sheet(soon, moment));
  const Interview empty;
  const auto questions = questions_to_add(empty, {}, moment);
  for (const auto& question : *questions) text += question.text;
  Appointment early;
  early.starts = When{absl::CivilSecond(2026, 12, 9, 7, 0, 0), true};
  early.zone = moment.now.zone;
  early.minutes = 31;
  for (const auto& objection :
       objections(early, *moment.notebook.find_contact("wrote"), nullptr, moment))
    text += objection;
  return text;
}

std::string new_notes(const Config& config) {
  std::string text;
  for (const auto* path : {"contacts/a.md", "organizations/b.md", "interviews/c.md"}) {
    const auto plan =
        with_own_folders({{{CreateNote{path, Value::map({}), ""}, ""}}}, config.words.folders);
    text += std::get<CreateNote>(plan.steps.front().change).path + "\n";
  }
  return text;
}

std::string answers(const Config& config) {
  const Scene scene{busy_notebook(), config.policy};
  const auto moment = scene.moment();
  return debts(moment) + findings(moment) + drafts(moment) + preparation(moment) +
         new_notes(config);
}

const std::map<std::string_view, std::string_view> kOtherValues = {
    {"profile", "gentle"},
    {"business-days.weekend", "[fri]"},
    {"business-days.holidays", "[2026-11-26]"},
    {"outreach.other-person-after", "4bd"},
    {"outreach.follow-up-after", "8bd"},
    {"outreach.min-gap", "1bd"},
    {"outreach.max-follow-ups", "5"},
    {"outreach.switch-channel", "false"},
    {"outreach.answer-reply-within", "12h"},
    {"outreach.first-channel", "phone"},
    {"drafts.name", "Noor"},
    {"drafts.introduction", "I mend things"},
    {"drafts.headline", "a mender"},
    {"drafts.aim", "I want to mend more"},
    {"drafts.phone", "030 1234"},
    {"drafts.how", "by phone"},
    {"drafts.note", "Ms. Diaz knows that I am writing"},
    {"drafts.dates", "international"},
    {"drafts.referral-when", "tomorrow"},
    {"drafts.outreach-words", "70"},
    {"drafts.follow-up-words", "100"},
    {"drafts.voicemail-words", "60"},
    {"drafts.text-words", "30"},
    {"drafts.thanks-words", "60"},
    {"drafts.card-words", "30"},
    {"drafts.sentence-words", "12"},
    {"drafts.linkedin-note-characters", "300"},
    {"interview.minutes", "45"},
    {"interview.max-minutes", "45"},
    {"interview.confirm-before", "[36h, 12h]"},
    {"interview.prepare-before", "48h"},
    {"interview.arrive-early", "5m"},
    {"interview.waking-hours", "[8h, 20h]"},
    {"questions.min", "9"},
    {"questions.max", "3"},
    {"questions.critical-min", "4"},
    {"questions.critical-max", "2"},
    {"pitch.words-per-minute", "120"},
    {"pitch.min", "60s"},
    {"pitch.max", "40s"},
    {"resume-copies", "3"},
    {"thanks.due", "12h"},
    {"thanks.overdue", "72h"},
    {"review", "2d"},
    {"referrals.record-within", "3d"},
    {"referrals.approach-within", "3d"},
    {"referrals.report-back-after", "3d"},
    {"promises.keep-yours-within", "3d"},
    {"promises.nudge-theirs-after", "3d"},
    {"second-opinion", "7d"},
    {"keep-in-touch.A", "5w"},
    {"keep-in-touch.B", "12w"},
    {"keep-in-touch.C", "25w"},
    {"freshness.role", "30d"},
    {"folders.contact", "People"},
    {"folders.organization", "Companies"},
    {"folders.interview", "work/Talks"},
};

TEST(Settings, EachChangesAnAnswer) {
  const auto usual = answers({});
  for (const auto& setting : settings()) {
    const bool is_for_disk = setting.scope == Scope::kUserOnly || setting.key == "ignore";
    if (is_for_disk) continue;  // what these do is shown in transcripts
    const auto other = kOtherValues.find(setting.key);
    ASSERT_NE(other, kOtherValues.end()) << setting.key;
    Config config;
    const auto value = store::parse_setting_value(other->second);
    ASSERT_TRUE(value);
    ASSERT_TRUE(assign(config, {std::string(setting.key), *value}, Scope::kAnyone)) << setting.key;
    EXPECT_NE(answers(config), usual) << setting.key;
  }
}

TEST(Settings, SingleSettingsOverrideTheProfile) {
  Config config;
  ASSERT_TRUE(assign(config, {"profile", Value::scalar("phone-first")}, Scope::kAnyone));
  EXPECT_EQ(config.policy.first_channel, "phone");
  EXPECT_EQ(print_duration(config.policy.follow_up_after), "3bd");
  ASSERT_TRUE(assign(config, {"outreach.follow-up-after", Value::scalar("4bd")}, Scope::kAnyone));
  EXPECT_EQ(print_duration(config.policy.follow_up_after), "4bd");
  ASSERT_TRUE(assign(config, {"profile", Value::scalar("career-centre")}, Scope::kAnyone));
  EXPECT_EQ(print_duration(config.policy.follow_up_after), "7bd");
  EXPECT_FALSE(assign(config, {"profile", Value::scalar("pushy")}, Scope::kAnyone));
}

// `value_in_profile` is what `config list` shows; it must be what the profile does.
TEST(Settings, AProfileShowsTheNumbersThatItSets) {
  for (const auto* name : {"career-centre", "phone-first", "gentle"}) {
    Config by_profile, by_number;
    ASSERT_TRUE(assign(by_profile, {"profile", Value::scalar(name)}, Scope::kAnyone));
    for (const auto& setting : settings()) {
      const auto shown = value_in_profile(name, setting.key);
      if (!shown) continue;
      const auto value = store::parse_setting_value(*shown);
      ASSERT_TRUE(assign(by_number, {std::string(setting.key), *value}, Scope::kAnyone));
    }
    EXPECT_EQ(answers(by_profile), answers(by_number)) << name;
  }
}

}  // namespace
}  // namespace confab::core
