// SPDX-License-Identifier: MIT
#include "core/rules/check/check.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

#include "core/rule.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::Contains;
using testing::Not;

using Files = std::vector<std::pair<std::string, std::string>>;

std::vector<std::string> rules_found(const Files& files, const Policy& policy = {},
                                     const std::string& now = "2026-12-01T09:00") {
  std::vector<std::string> ids;
  for (const auto& finding : check(notebook_of(files), policy, at(now)))
    ids.emplace_back(rule_info(finding.rule).id);
  return ids;
}

// A contact with nothing missing.
const std::string kComplete =
    "career: x\norganization: Rand\nrole: r\nfound-through: event\nemail: a@example.org\nphone: "
    "\"+49 30 1234\"\n";

Files one(const std::string& more) { return {contact("ada", more)}; }

Files held(const std::string& more) { return {contact("ada", kComplete), interview("i", more)}; }

// A pitch with that many words, at 140 per minute, with all its parts or all but the last.
Files pitch(int words, std::size_t parts = kPitchParts.size(), const std::string& end = "") {
  std::string body;
  for (std::size_t i = 0; i < parts; ++i) body += fmt::format("## {}\nword\n", kPitchParts.at(i));
  for (auto i = static_cast<int>(parts); i < words; ++i) body += "word ";
  return {{"pitch.md", "type: pitch\n---\n" + body + end + "\n"}};
}

std::string noted(const std::string& outcome, const std::string& note) {
  return "outreach:\n  - { date: 2026-11-18, by: email, outcome: " + outcome + ", note: \"" + note +
         "\" }\n";
}
Files planned(const std::string& more) { return held("status: planned\n" + more); }

// Held; `more` is front matter, maybe closed and followed by a body.
Files talk(const std::string& more) {
  return held("timezone: Europe/Berlin\nstatus: held\n" + more);
}

const std::string kYesterday = "starts: 2026-11-30T14:00\n";

// The body of an interview with that many questions.
std::string questions(int critical, int others) {
  std::string body = "---\n## Questions\n";
  for (int i = 0; i < critical; ++i) body += "- [ ] ! Critical " + std::to_string(i) + "?\n";
  for (int i = 0; i < others; ++i) body += "- [ ] Other " + std::to_string(i) + "?\n";
  return body;
}

// Two talks with two people; the first leaves a critical question without an answer.
Files left_open(const std::string& first_body, const std::string& second) {
  return {contact("ada", kComplete),
          contact("bob"),
          interview("a", kYesterday + "status: held\n---\n## Questions\n" + first_body),
          {"interviews/b.md", "type: interview\ncontact: \"[[bob]]\"\n" + second +
                                  "---\n## Questions\n- [ ] which SKILLS count\n"}};
}

// A talk about compilers with these lessons, the rest of its note, and other notes.
Files learned(const std::string& text, const std::string& more_front_matter,
              const Files& more = {}) {
  Files files = {contact("ada", "career: [Compilers, compilers]\n"),
                 contact("bob", "career: compilers\n"),
                 interview("a", kYesterday + "status: held\nreviewed: 2026-11-30\n" +
                                    more_front_matter + "---\n### Learned\n" + text)};
  files.insert(files.end(), more.begin(), more.end());
  return files;
}

Files learned(const std::string& text, const Files& more = {}) { return learned(text, "", more); }

std::pair<std::string, std::string> talk_with_bob(const std::string& status) {
  return {"interviews/b.md", "type: interview\ncontact: bob\nstatus: " + status + "\n"};
}

struct Case {
  const char* rule;
  Files bad;
  Files good;
};

// A bad notebook and the closest good one for every rule about contacts, organizations and dates.
std::vector<Case> cases_of_notes() {
  return {
      {"unknown-type",
       {{"contacts/a.md", "type: contct\n"}},
       {{"contacts/a.md", "type: contact\n"}}},
      {"unknown-key", one("emial: x\n"), one("tags: x\n")},
      {"unknown-value", one("keep-in-touch: D\n"), one("keep-in-touch: off\n")},
      {"unknown-value", one("role: [a, b]\n"), one("career: [a, b]\n")},
      {"bad-date", one("snooze-until: 6 mar\n"), one("snooze-until: 2026-03-06\n")},
      {"bad-timezone", one("timezone: Mars/Olympus\n"), one("timezone: Asia/Tokyo\n")},
      {"bad-email", one("email: [a@example.org, nobody]\n"),
       one("email: [a@example.org, o'neil+x@b.example]\n")},
      {"bad-email", one("email: a@example.org, b@example.org\n"),
       one("email: [a@example.org, b@example.org]\n")},
      {"unknown-key", one("email: a@example.org\nemial: b@example.org\n"),
       one("role: Editor\ntitle: Dr.\n")},
      {"bad-phone", one("phone: call me\n"), one("phone: \"+49 (30) 1234-5 ext 6\"\n")},
      {"bad-url", one("linkedin: www.linkedin.com\n"),
       one("linkedin: https://www.linkedin.com/in/a\n")},
      {"dangling-link",
       one("referred-by: \"[[bob]]\"\n"),
       {contact("ada", "referred-by: \"[[bob|Bob]]\"\n"), contact("bob")}},
      {"duplicate-stem",
       {contact("ada"), {"old/ada.md", "type: contact\n"}},
       {contact("ada"), contact("ida")}},
      {"duplicate-contact",
       {contact("ada", "email: A@example.org\n"),
        contact("ida", "email: [b@example.org, a@example.org]\n")},
       {contact("ada", "email: a@example.org\n"), contact("ida", "email: b@example.org\n")}},
      {"duplicate-contact",
       {contact("ada", "linkedin: https://x.example/in/ada/\n"),
        contact("ida", "linkedin: http://x.example/in/Ada\n")},
       {contact("ada", "linkedin: https://x.example/in/ada\n"),
        contact("ida", "linkedin: https://x.example/in/ida\n")}},
      {"duplicate-contact",
       {{"organizations/a.md", "type: organization\nname: Big Machines\naliases: [IBM, BM]\n"},
        {"organizations/b.md", "type: organization\nname: Bm\nwebsite: https://a.example\n"}},
       {{"organizations/a.md", "type: organization\nname: A\nwebsite: https://a.example\n"},
        {"organizations/b.md", "type: organization\nname: B\nwebsite: https://a.example\n"}}},
      {"name-collision", {contact("ada"), contact("ADA")}, {contact("ada"), contact("adá")}},
      {"contact-no-name", {{"contacts/a.md", "type: contact\n"}}, one("")},
      {"contact-unreachable", one("timezone: Asia/Tokyo\n"), one("address: Somewhere 1\n")},
      {"contact-no-organization", one("organization:\n"), one("organization: independent\n")},
      {"contact-no-role", one("role: \"\"\n"), one("role: x\n")},
      {"contact-no-source", one(""), one("found-through: event\n")},
      {"contact-no-career", one(""), one("career: [x]\n")},
      {"referrer-missing", one("found-through: referral\n"),
       one("found-through: referral\nreferred-by: a friend\n")},
      {"outreach-incomplete", one("outreach:\n  - { date: 2026-11-18, by: email }\n"),
       one(outreach({"2026-11-18 email sent"}))},
      {"interview-no-contact", {{"interviews/i.md", "type: interview\n"}}, held("")},
      {"interview-no-contact",
       {contact("ada"), {"interviews/i.md", "type: interview\ncontact: Somebody Else\n"}},
       {contact("ada"), {"interviews/i.md", "type: interview\ncontact: ADA\n"}}},
      {"unknown-value", one("organization: [[rand]]\n"), one("organization: \"[[ada]]\"\n")},
      {"outreach-incomplete", one("outreach: { by: email }\n"),
       one("outreach: { by: email, date: 2026-11-18, outcome: sent }\n")},
      {"event-order", held("starts: 2026-11-30\nstatus: held\nthanks: 2026-12-02\n"),
       held("starts: 2026-11-30\nstatus: held\nthanks: 2026-12-01\n")},
      {"interview-no-start", held(""), held("starts: 2026-11-30\n")},
      {"interview-no-status", held(""), held("status: planned\n")},
      {"pitch-length", pitch(69), pitch(70)},
      {"pitch-length", pitch(281), pitch(280)},
      {"pitch-length", pitch(8), pitch(0, 0)},
      {"pitch-part-missing", pitch(70, 7), pitch(70, 8)},
      {"pitch-part-missing", pitch(70, 0), pitch(0, 0)},
      {"pitch-part-missing", pitch(70, 8, "I want [my goal]."), pitch(70, 8, "[pause] Why?")},
      {"placeholder-left", one(noted("sent", "[name] wanted it")), one(noted("sent", "(name) x"))},
      {"placeholder-left", one(noted("voicemail", "{{number}}")),
       one(noted("replied", "asked for [slides]"))},
      {"placeholder-left", held("thanks: [{ date: 2026-11-30, by: email, note: \"[card]\" }]\n"),
       held("thanks: [{ date: 2026-11-30, by: email, note: a card }]\n")},
      {"placeholder-left",
       held("thanks: 2026-11-30\n---\n## Thank-you\nDear Ada,\n### More\n[one thing]\n"),
       held("thanks: 2026-11-30\n---\n## Thank-you\nDear [Ada](a.md)\n## Notes\n[one thing]\n")},
      {"placeholder-left", held("thanks: 2026-11-30\n---\n## Thank-you\nDear [name]\n"),
       held("status: held\n---\n## Thank-you\nDear [name]\n")},
      {"event-order", held("starts: 2026-11-30T14:00\nended: 2026-11-30T13:59\n"),
       held("starts: 2026-11-30T14:00\nended: 2026-11-30T14:00\n")},
      {"event-order", held("starts: 2026-11-30T14:00\nstatus: held\nthanks: 2026-11-29\n"),
       held("starts: 2026-11-30T14:00\nstatus: held\nthanks: 2026-11-30\n")},
      {"event-order", one(outreach({"2026-12-02 email sent"})),
       one(outreach({"2026-12-01 email sent"}))},
      {"held-in-future", held("starts: 2026-12-02T09:01\nstatus: held\n"),
       held("starts: 2026-12-01T09:01\nstatus: held\n")},
      {"held-in-future", held("starts: 2026-12-01T09:01\ntimezone: Europe/Berlin\nstatus: held\n"),
       held("starts: 2026-12-01T09:00\ntimezone: Europe/Berlin\nstatus: held\n")},
      {"held-in-future", held("starts: 2026-12-01T09:01+01:00\nstatus: held\n"),
       held("starts: 2026-12-01T09:00+01:00\nstatus: held\n")},
      {"thanked-not-held", held("starts: 2026-11-30\nstatus: no-show\nthanks: 2026-11-30\n"),
       held("starts: 2026-11-30\nstatus: held\nthanks: 2026-11-30\n")},
      {"same-channel-twice",
       one(kComplete + outreach({"2026-11-02 email sent", "2026-11-20 email sent"})),
       one(kComplete + outreach({"2026-11-02 email sent", "2026-11-20 phone sent"}))},
      {"same-channel-twice",
       one(kComplete + outreach({"2026-11-02 email sent", "2026-11-20 email sent"})),
       one("email: a@example.org\n" +
           outreach({"2026-11-02 email sent", "2026-11-20 email sent"}))},
      {"too-soon", one(outreach({"2026-11-02 email sent", "2026-11-06 phone sent"})),
       one(outreach({"2026-11-02 email sent", "2026-11-09 phone sent"}))},
      {"too-soon", one(outreach({"2026-11-02 email sent", "2026-11-03 phone sent"})),
       one(outreach({"2026-11-02 email bounced", "2026-11-03 phone sent"}))},
      {"organization-crowded",
       {contact("ada", kComplete + outreach({"2026-11-25 email sent"})),
        contact("bob", "organization: RAND\n" + outreach({"2026-11-27 email sent"}))},
       {contact("ada", kComplete + outreach({"2026-11-25 email sent"})),
        contact("bob", "organization: Rand\n" + outreach({"2026-11-30 email sent"}))}},
      {"organization-crowded",
       {contact("ada", kComplete + outreach({"2026-11-25 email sent"})),
        contact("bob", "organization: Rand\n" + outreach({"2026-11-27 email sent"}))},
       {contact("ada",
                kComplete + outreach({"2026-11-25 email sent", "2026-11-26 email declined"})),
        contact("bob", "organization: Rand\n" + outreach({"2026-11-27 email sent"}))}},
      {"only-requests",
       one(outreach({"2026-09-02 email sent", "2026-10-02 email sent", "2026-10-12 email sent"})),
       one(outreach({"2026-09-02 email sent", "2026-10-02 email sent", "2026-10-13 email sent"}))},
      {"only-requests",
       one(outreach({"2026-08-03 email sent", "2026-09-02 email sent", "2026-10-02 email sent",
                     "2026-11-02 email sent"})),
       one(outreach({"2026-08-03 email sent", "2026-09-02 email sent", "2026-10-02 email replied",
                     "2026-11-02 email sent"}))},
  };
}

// The same for the notes of interviews.
std::vector<Case> cases_of_interviews() {
  const std::string asked = "- [x] ! Which skills count?\n";
  const std::string ahead = "starts: 2026-12-08\nstatus: ";
  return {
      {"interview-no-timezone", held(kYesterday), held(kYesterday + "timezone: Asia/Tokyo\n")},
      {"interview-no-timezone", held(kYesterday), held("starts: 2026-11-30T14:00+01:00\n")},
      {"interview-no-timezone", held(kYesterday), held("starts: 2026-11-30\n")},
      {"interview-no-timezone",
       held("starts: 2026-11-30\nended: 2026-11-30T14:20\n"),
       {contact("ada", "timezone: Asia/Tokyo\n"), interview("i", kYesterday)}},
      {"interview-no-place", planned(""), planned("place: the café\n")},
      {"interview-no-place", planned("place:\n"), held("status: held\n")},
      {"interview-too-long", planned("minutes: 31\n"), planned("minutes: 30\n")},
      {"interview-too-long", planned("minutes: 31\n"), held("status: held\nminutes: 31\n")},
      {"interview-no-notes", talk(kYesterday), talk(kYesterday + "---\n## Notes\nKind.\n")},
      {"interview-no-notes", talk(kYesterday + "---\n## Research\n- [ ] their path\n## Notes\n"),
       talk(kYesterday + "---\n## What she said\nYes.\n## Notes\n")},
      {"interview-no-notes", talk(kYesterday + "---\n## Notes\n<!-- what they said -->\n"),
       talk(kYesterday + "---\nKind.\n")},
      {"interview-no-notes", talk(kYesterday + "---\n## Questions\n- [x] Why?\n"),
       talk(kYesterday + "---\n## Questions\n- [x] Why?\n  declined\n")},
      {"interview-no-notes", talk(kYesterday), held(kYesterday + "status: no-show\n")},
      {"referrals-unstated", talk(kYesterday), talk(kYesterday + "referrals: none\n")},
      {"referrals-unstated", talk(kYesterday + "referrals: []\n"),
       talk(kYesterday + "referrals: not-asked\n")},
      {"referrals-unstated", talk(kYesterday), planned("")},
      {"resume-unstated", talk("resume: { version: cv.pdf, copies: 2 }\n"),
       talk("resume: { version: cv.pdf, copies: 2, asked-for: false }\n")},
      {"resume-unstated", talk("resume: cv.pdf\n"), planned("resume: cv.pdf\n")},
      {"resume-unstated", talk(""), talk("resume: { asked-for: false }\n")},
      {"resume-unstated", talk("resume:\n"), held("status: cancelled\n")},
      {"resume-unstated", talk("resume: { asked-for: true, handed-over: false }\n"),
       talk("resume: { asked-for: true, handed-over: true }\n")},
      {"review-incomplete",
       talk("reviewed: 2026-11-30\nsecond-opinion: false\n---\n### Learned\n- a\n### Left out\n"
            "nothing\n### New questions\n"),
       talk("reviewed: 2026-11-30\nsecond-opinion: false\n---\n### Learned\n- a\n### Left out\n"
            "nothing\n### New questions\n- b\n")},
      {"review-incomplete",
       talk("reviewed: 2026-11-30\n---\n### Learned\na\n### Left out\nb\n### New questions\nc\n"),
       talk("---\n### Learned\n")},
      {"critical-question-open", left_open("- [ ] ! Which skills count?\n", ahead + "cancelled\n"),
       left_open("- [ ] ! Which skills count?\n", ahead + "planned\n")},
      {"critical-question-open", left_open(asked, "starts: 2026-11-30T14:00\n"),
       left_open(asked, "starts: 2026-11-30T14:00:01\n")},
      {"critical-question-open",
       left_open(asked, "starts: 2026-11-30T08:00\ntimezone: America/New_York\n"),
       left_open(asked, "starts: 2026-11-30T08:01\ntimezone: America/New_York\n")},
      {"critical-question-open", left_open(asked, "starts: 2026-11-29\n"),
       left_open(asked, "starts: 2026-11-30\n")},
      {"critical-question-open", left_open(asked, ""),
       left_open("- [x] Which skills count?\n", "")},
      {"critical-question-open", left_open(asked, ""), left_open(asked + "  declined\n", "")},
      // unclear-question says it.
      {"critical-question-open", left_open("- [ ] ! What counts?\n", ""),
       left_open("- [ ] ! What counts?\n  Patience.\n- [x] ! Who decides? We do.\n", "")},
      {"critical-question-open", left_open(asked, ""), left_open(asked + "  partly: C\n", "")},
      {"critical-question-open", left_open(asked + "## Left out\n- Which skills?\n", ""),
       left_open(asked + "## Left out\n- ! which skills count: ask Bob\n", "")},
      {"questions-too-many", planned("starts: 2026-12-02T09:00\n" + questions(3, 8)),
       planned("starts: 2026-12-02T09:00\n" + questions(3, 7))},
      {"critical-too-many", planned("starts: 2026-12-02T09:00\n" + questions(6, 0)),
       planned("starts: 2026-12-02T09:00\n" + questions(5, 0))},
      {"one-voice", learned("Types.\n"), learned("Types.\n", {talk_with_bob("held")})},
      {"one-voice", learned("Types.\n"), learned("Types.\n", {talk_with_bob("planned")})},
      {"one-voice", learned("Types.\n", {talk_with_bob("cancelled")}), learned("nothing\n")},
      {"one-voice", learned("Types.\n"), learned("Types.\n", "second-opinion: false\n")},
      // Until it is late, the second opinion is only an item of `due`.
      {"one-voice", learned("Types.\n"), learned("Types.\n", "second-opinion: true\n")},
  };
}

// The same for dates that are impossible in every reading.
std::vector<Case> cases_of_dates() {
  const std::string in_new_york = "timezone: America/New_York\nstatus: held\n";
  return {
      {"event-order", talk(kYesterday + "reviewed: 2026-11-29\n"),
       talk(kYesterday + "reviewed: 2026-11-30\n")},
      {"event-order", talk(kYesterday + "reviewed: 2026-11-30T13:59:59\n"),
       talk(kYesterday + "reviewed: 2026-11-30T14:00\n")},
      {"event-order", talk(kYesterday + "reviewed: 2026-12-01T09:01+01:00\n"),
       talk(kYesterday + "reviewed: 2026-12-01T09:01\n")},
      {"event-order", talk(kYesterday + "reviewed: 2026-12-02T00:00\n"),
       talk(kYesterday + "reviewed: 2026-12-01T09:00\n")},
      {"event-order", talk(kYesterday + "confirmed: 2026-12-01\n"),
       talk(kYesterday + "confirmed: 2026-11-30\n")},
      {"event-order", talk(kYesterday + "confirmed: 2026-11-30T14:00:01\n"),
       talk(kYesterday + "confirmed: 2026-11-30T14:00\n")},
      {"event-order", talk("starts: 2026-11-30\nconfirmed: 2026-12-01T00:00\n"),
       talk("starts: 2026-11-30\nconfirmed: 2026-11-30T23:59\n")},
      {"event-order", planned("starts: 2026-12-08\nagreed: 2026-12-02\n"),
       planned("starts: 2026-12-08\nagreed: 2026-12-01\n")},
      {"event-order", held("starts: 2026-12-08\nstatus: cancelled\ncancelled: 2026-12-02T10:00\n"),
       held("starts: 2026-12-08\nstatus: cancelled\ncancelled: 2026-12-01T10:00\n")},
      {"event-order",
       planned(
           "starts: 2026-12-08\nmoved: [{ from: 2026-12-07, to: 2026-12-08, on: 2026-12-02 }]\n"),
       planned(
           "starts: 2026-12-08\nmoved: [{ from: 2026-12-07, to: 2026-12-08, on: 2026-12-01 }]\n")},
      {"event-order", one("parked: 2026-12-02\n"), one("parked: 2026-12-01\n")},
      {"event-order",
       held("starts: 2026-12-08\nstatus: cancelled\ncancelled: 2026-11-20\nagreed: 2026-11-28\n"),
       held("starts: 2026-12-08\nstatus: cancelled\ncancelled: 2026-11-28\nagreed: 2026-11-28\n")},
      // `starts` was left behind.
      {"event-order",
       planned(
           "starts: 2026-12-07\nmoved: [{ from: 2026-12-07, to: 2026-12-08, on: 2026-12-01 }]\n"),
       planned(
           "starts: 2026-12-08\nmoved: [{ from: 2026-12-07, to: 2026-12-08, on: 2026-12-01 }]\n")},
      // Or changed afterwards; a talk that was held may have begun at another time.
      {"event-order",
       planned("starts: 2026-12-09T10:00\n"
               "moved: [{ from: 2026-12-07, to: 2026-12-08T10:00, on: 2026-12-01 }]\n"),
       planned("starts: 2026-12-08T10:00+01:00\ntimezone: Europe/Berlin\n"
               "moved: [{ from: 2026-12-07, to: 2026-12-08T10:00, on: 2026-12-01 }]\n")},
      {"event-order",
       planned("starts: 2026-11-30T10:05\n"
               "moved: [{ from: 2026-11-27, to: 2026-11-30T10:00, on: 2026-11-20 }]\n"),
       talk("starts: 2026-11-30T10:05\n"
            "moved: [{ from: 2026-11-27, to: 2026-11-30T10:00, on: 2026-11-20 }]\n")},
      {"event-order",
       {contact("ada"), interview("i", kYesterday + "status: held\n"),
        interview("j", kYesterday + "status: held\nminutes: 30\n")},
       {contact("ada"), interview("i", kYesterday + "status: held\n"),
        interview("j", kYesterday + "status: cancelled\nminutes: 30\n")}},
      {"held-in-future", held("starts: 2026-12-05T08:00\nstatus: no-show\n"),
       held("starts: 2026-12-05T08:00\nstatus: cancelled\n")},
      {"event-order", planned("starts: 2026-12-08\nconfirmed: 2026-12-02\n"),
       planned("starts: 2026-12-08\nconfirmed: 2026-12-01\n")},
      // Eight in the evening of the 29th is the 30th in Berlin; either may have been meant.
      {"event-order", held(in_new_york + "starts: 2026-11-29T20:00\nthanks: 2026-11-28\n"),
       held(in_new_york + "starts: 2026-11-29T20:00\nthanks: 2026-11-29\n")},
      {"event-order", held(in_new_york + "starts: 2026-11-29T20:00\nreviewed: 2026-11-29T19:59\n"),
       held(in_new_york + "starts: 2026-11-29T20:00\nreviewed: 2026-11-29T20:00\n")},
      {"event-order",
       talk(kYesterday + "confirmed: 2026-12-02\n"),
       {contact("ada", outreach({"2026-12-01 email sent"})), interview("i", kYesterday)}},
      {"bad-date", talk("---\n- [ ] me: send it (2026-13-05)\n"),
       talk("---\n- [ ] me: send it (2026-12-05)\n")},
      {"bad-date", talk("---\n- [ ] them: send it (2026/12/05)\n"),
       talk("---\n- [ ] me: send it (3 pages)\n")},
      {"bad-date", talk("---\n- [x] me: send it (5.12.2026)\n"),
       talk("---\n- [ ] me: read it (chapters 2-3)\n")},
      {"bad-date", talk("---\n- [ ] me: send it (5 Dec)\n"),
       talk("---\n- [ ] me: send it (2-3)\n")},
      {"bad-date", talk("---\n- [ ] me: send it (2026-12)\n"),
       talk("---\n- [ ] send it (2026-13-05)\n- [ ] me: a (\n- [ ] me: b ()\n")},
  };
}

// The same for keys and values in other notes than contacts, and within entries.
std::vector<Case> cases_of_keys() {
  const auto entry = [](const std::string& text) { return one("outreach:\n  - " + text + "\n"); };
  const auto pitch = [](const std::string& text) {
    return Files{{"pitch.md", "type: pitch\n" + text}};
  };
  return {
      {"unknown-key", entry("{ date: 2026-11-18, by: email, outcom: sent }"),
       entry("{ date: 2026-11-18, by: email, outcome: sent, weather: rain }")},
      {"unknown-key", entry("{ date: 2026-11-18, bye: email, outcome: sent }"),
       entry("{ date: 2026-11-18, by: email, outcome: sent, notes: x, note: y }")},
      {"unknown-key", talk("thanks: { date: 2026-11-30, bt: email }\n"),
       talk("thanks: 2026-11-30\n")},
      {"unknown-key", talk("resume: { versoin: cv.pdf }\n"), talk("resume: { version: cv.pdf }\n")},
      {"unknown-key", pitch("rat: 138\n"), pitch("rate: 138\ntags: x\n")},
      {"unknown-value", pitch("rate: fast\n"), pitch("rate: 138\n")},
      {"unknown-type", {{"pitch.md", "type: pich\n"}}, {{"questions.md", "type: questions\n"}}},
      {"unknown-value", talk("resume: [cv.pdf, [a]]\n"), talk("resume: cv.pdf\n")},
      {"referrer-missing",
       one("found-through: referral\nreferred-by: \"[[ada]]\"\n"),
       {contact("ada", "found-through: referral\nreferred-by: \"[[bob]]\"\n"), contact("bob")}},
      {"referrer-missing",
       {contact("ada", "found-through: referral\nreferred-by: \"[[rand]]\"\n"),
        {"organizations/rand.md", "type: organization\nname: Rand\n"}},
       one("found-through: event\nreferred-by: \"[[bob]]\"\n")},
      {"referrer-missing", one("found-through: event\nreferred-by: \"[[ada]]\"\n"),
       one("found-through: event\nreferred-by: none\n")},
      {"contact-no-career", one("career: []\n"), one("career: x\n")},
      {"unknown-value", one("was: foo\n"), one("was: [{ role: x, until: 2026-11-02 }]\n")},
      {"unknown-value", one("was: [{ role: x }]\n"), one("was: []\n")},
      {"unknown-value", held("moved: [{ from: 2026-11-20 }]\n"),
       held("moved: [{ from: 2026-11-20, to: 2026-11-30, on: 2026-11-18 }]\n")},
      {"unknown-key", one("email-address: x\n"), one("email: a@example.org\nemail-address: x\n")},
      {"unknown-key", held("state: planned\n"), planned("state: Ohio\n")},
      {"referrals-unstated", talk("referrals: [none, Bob]\n"), talk("referrals: [none]\n")},
      {"referrals-unstated", talk("referrals: ada\n"), talk("referrals: bob\n")},
      {"referrals-unstated", talk("referrals: Zed A, Yan B\n"), talk("referrals: King, Ada\n")},
      {"referrals-unstated", talk("referrals: [Zed and Yan]\n"), talk("referrals: [Zed, Yan]\n")},
      {"referrals-unstated", talk("referrals: zed-a, yan-b\n"),
       talk("referrals: [zed-a, yan-b]\n")},
      {"referrals-unstated", talk("referrals: non\n"), talk("referrals: Noe\n")},
      {"referrals-unstated", talk("referrals: notasked\n"), talk("referrals: not asked\n")},
      {"target-unknown",
       {{"organizations/a.md", "type: organization\nname: A\ntarget: true\n"}},
       {{"organizations/a.md", "type: organization\nname: A\ntarget: true\n"},
        contact("ada", "organization: a\n")}},
      {"bad-url", one("linkedin: ada king\n"), one("linkedin: ada-king\n")},
      {"bad-url", one("linkedin: https://www.linkedin.com/in/\n"),
       one("linkedin: https://www.linkedin.com/in/ada\n")},
      {"contact-unreachable", one("address: unknown\n"), one("address: Unknown Street 1\n")},
      {"contact-no-role", one("role: TBD\n"), one("role: Todo list editor\n")},
      {"interview-no-place", planned("place: \"?\"\n"), planned("place: TBD Towers\n")},
      {"referrer-missing", one("found-through: referral\nreferred-by: unknown\n"),
       one("found-through: event\nreferred-by: unknown\n")},
      {"duplicate-contact",
       {contact("ada", "email: foo@example.org\n"), contact("bob", "email: foo@example.org\n")},
       {contact("ada", "email: none\n"), contact("bob", "email: none\n")}},
      {"organization-crowded",
       {contact("ada", "organization: Acme\n" + outreach({"2026-11-30 email sent"})),
        contact("bob", "organization: Acme\n" + outreach({"2026-11-30 email sent"}))},
       {contact("ada", "organization: retired\n" + outreach({"2026-11-30 email sent"})),
        contact("bob", "organization: Retired\n" + outreach({"2026-11-30 email sent"}))}},
      {"organization-crowded",
       {contact("ada", "organization: Acme\n" + outreach({"2026-11-30 email sent"})),
        contact("bob", "organization: Acme\n" + outreach({"2026-11-30 email sent"}))},
       {contact("ada", "organization: freelance\n" + outreach({"2026-11-30 email sent"})),
        contact("bob", "organization: Freelance\n" + outreach({"2026-11-30 email sent"}))}},
  };
}

// An organization and a contact, with more text in their notes.
Files at_rand(const std::string& about_ada, const Files& more = {}) {
  Files files = {contact("ada", about_ada),
                 contact("bob", "organization: independent\n"),
                 {"organizations/rand.md", "type: organization\nname: Rand Corporation\n"}};
  files.insert(files.end(), more.begin(), more.end());
  return files;
}

Files talk_with(const std::string& person, const std::string& more = "") {
  return at_rand("", {{"interviews/i.md", "type: interview\ncontact: " + person + "\n" + more}});
}

// The same for links to the wrong note, or to one that could be meant.
std::vector<Case> cases_of_links() {
  const std::string referral = "found-through: referral\n";
  return {
      {"interview-no-contact", talk_with("\"[[rand]]\""), talk_with("\"[[ada]]\"")},
      {"interview-no-contact", talk_with("rand"), talk_with("bob")},
      {"interview-no-contact", talk_with("Rand Corporation"), talk_with("Bob")},
      {"interview-no-contact", talk_with("\"[[rand|Ada]]\""), talk_with("\"[[ada|Rand]]\"")},
      {"contact-no-organization", at_rand("organization: \"[[bob]]\"\n"),
       at_rand("organization: \"[[rand]]\"\n")},
      {"referrer-missing", at_rand("referred-by: \"[[rand]]\"\n"),
       at_rand("referred-by: \"[[bob]]\"\n")},
      {"referrer-missing", at_rand("referred-by: Rand Corporation\n"),
       at_rand("referred-by: Somebody Else\n")},
      {"referrals-unstated", talk_with("ada", "status: held\nreferrals: [\"[[rand]]\"]\n"),
       talk_with("ada", "status: held\nreferrals: [\"[[bob]]\", Somebody Else]\n")},
      // Named in a talk, in each way to write a name.
      {"referrer-missing", at_rand(referral),
       at_rand(referral, {{"interviews/i.md",
                           "type: interview\ncontact: bob\nstatus: held\nreferrals: [Ada]\n"}})},
      {"referrer-missing",
       at_rand(referral, {{"interviews/i.md",
                           "type: interview\ncontact: ada\nstatus: held\nreferrals: [ada]\n"}}),
       at_rand(referral, {{"interviews/i.md",
                           "type: interview\ncontact: bob\nstatus: "
                           "held\nreferrals: \"[[ada]]\"\n"}})},
  };
}

// The same for copies that programs leave next to a note.
std::vector<Case> cases_of_copies() {
  const auto pair = [](const std::string& copy, const std::string& text) {
    return Files{{"contacts/ada.md", "type: contact\nname: Ada\n"}, {"contacts/" + copy, text}};
  };
  const std::string same = "type: contact\nname: Ada\nrole: x\n";
  const std::string other = "type: contact\nname: Ada Two\n";
  std::vector<Case> result;
  for (const auto* name : {"ada (1).md",
                           "ada(1).md",
                           "ada 2.md",
                           "ada (12).md",
                           "ada copy.md",
                           "ada copy 3.md",
                           "ada - Copy.md",
                           "ada - Copy (2).md",
                           "ada – Kopie.md",
                           "ada - Kopie.md",
                           "ada_copy.md",
                           "Copy of ada.md",
                           "Kopie von ada.md",
                           "ada-LAPTOP.md",
                           "ada-DESKTOP-4F2K9.md",
                           "ada-Anns-MacBook-Pro.md",
                           "ada (copie en conflit de Bo 2026-11-30).md",
                           "ada [Conflict].md",
                           "ada (Bos konfliktbehaftete Kopie 2026-11-30).md",
                           "ada_conflict.md",
                           "ada-conflict-20261130-101010.md",
                           "ada (冲突的副本 2026-11-30).md",
                           "ada_BASE_1.md",
                           "ada_1.md",
                           "ada.1.md",
                           "ada (1) (1).md",
                           "ada [1].md",
                           "ada (copy 1).md",
                           "ada (LAPTOP-AB12CD).md",
                           "ada-Ann's MacBook.md",
                           "ada~HEAD.md",
                           "Ada 2.md",
                           "ada.orig.md"})
    result.push_back({"conflict-copy", pair(name, same), pair(name, other)});
  // The original does not exist, or the name is an ordinary one.
  for (const auto* name :
       {"ida (1).md", "ada-2.md", "ada-king.md", "adam.md", "ada 2026.md", "ada (100).md",
        "ada 0.md", "ada (b).md", "copy.md", "1.md", "conflict.md", "ada on conflict.md",
        "ada (Berlin).md", "ada (IBM).md", "ada_100.md", "~ada.md"})
    result.push_back({"conflict-copy", pair("ada (1).md", same), pair(name, same)});
  result.push_back({"conflict-copy",
                    {interview("t", kYesterday), interview("t 2", kYesterday)},
                    {interview("t", kYesterday), interview("t 2", "starts: 2026-12-08\n")}});
  result.push_back({"conflict-copy",
                    {{"pitch.md", "type: pitch\n"}, {"pitch (1).md", "type: pitch\n"}},
                    {{"pitch.md", "type: pitch\n"}, {"old/pitch (1).md", "type: pitch\n"}}});
  result.push_back({"name-collision",
                    {contact("ada"), contact("ADA")},
                    {contact("ada"), {"organizations/ADA.md", "type: organization\n"}}});
  return result;
}

// The same for dates ahead, and for an implausible end.
std::vector<Case> cases_of_the_future() {
  const std::string in_tokyo = "timezone: Asia/Tokyo\nstatus: held\nstarts: 2026-11-30T14:00\n";
  const std::string ten = "starts: 2026-11-30T10:00\n";
  return {
      {"event-order", talk(ten + "ended: 2026-12-24\n"), talk(ten + "ended: 2026-11-30\n")},
      {"event-order", held(ten + "ended: 2026-12-02T00:00\n"),
       held(ten + "ended: 2026-12-01T10:00\n")},
      {"event-order", held(ten + "ended: 2026-12-01T10:01\n"),
       held(ten + "ended: 2026-12-01T10:00\n")},
      {"event-order", held("starts: 2026-11-28T10:00\nended: 2026-11-29\n"),
       held("starts: 2026-11-28\nended: 2026-11-29\n")},
      {"event-order", held("starts: 2026-11-28\nended: 2026-11-30T00:00\n"),
       held("starts: 2026-11-28\nended: 2026-11-29T23:59\n")},
      {"event-order", held("ended: 2027-01-01\n"), held("ended: 2026-11-30\n")},
      {"event-order", held(ten + "agreed: 2026-12-01\n"), held(ten + "agreed: 2026-11-30\n")},
      {"event-order", held(ten + "moved: [{ from: 2026-11-29, on: 2026-12-01 }]\n"),
       held(ten + "moved: [{ from: 2026-11-29, on: 2026-11-30 }]\n")},
      {"event-order", planned("cancelled: 2026-11-20\n"),
       held("status: cancelled\ncancelled: 2026-11-20\n")},
      {"event-order", held("status: held\ncancelled: 2026-11-20\n"),
       held("status: no-show\ncancelled: 2026-11-20\n")},
      {"thanked-not-held", held("status: cancelled\nreviewed: 2026-11-20\n"),
       held("status: held\nreviewed: 2026-11-20\n")},
      {"review-incomplete", held(kYesterday + "status: held\nreviewed: 2026-11-30\n"),
       held("starts: 2026-12-30T10:00\nstatus: held\nreviewed: 2026-11-30\n")},
      {"review-incomplete", held("status: held\nreviewed: 2026-11-20\n"),
       held("status: cancelled\nreviewed: 2026-11-20\n")},
      {"event-order", held(in_tokyo + "ended: 2026-12-01T17:01\n"),
       held(in_tokyo + "ended: 2026-11-30T17:00\n")},
      {"event-order", one("introduced: 2027-01-01\n"), one("introduced: 2026-12-01\n")},
      {"event-order", one("checked: 2026-12-02\n"), one("checked: 2026-12-01T23:59\n")},
      {"event-order", one(outreach({"2026-12-02T00:00 email sent"})),
       one(outreach({"2026-12-01T23:59 email sent"}))},
      {"event-order", one(outreach({"2026-12-01T08:01Z email sent"})),
       one(outreach({"2026-12-01T08:00Z email sent"}))},
  };
}

std::vector<Case> cases() {
  auto all = cases_of_notes();
  for (const auto& more : {cases_of_interviews(), cases_of_dates(), cases_of_keys(),
                           cases_of_links(), cases_of_copies(), cases_of_the_future()})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

TEST(Check, EachRuleFindsItsBadExampleAndNotTheGoodOne) {
  for (const auto& each : cases()) {
    EXPECT_THAT(rules_found(each.bad), Contains(each.rule)) << each.bad.back().second;
    EXPECT_THAT(rules_found(each.good), Not(Contains(each.rule))) << each.good.back().second;
  }
}

TEST(Check, EveryRuleAboutTheNotesContentsHasAnExample) {
  std::vector<std::string> shown;
  for (const auto& each : cases()) shown.emplace_back(each.rule);
  for (const auto& rule : rules()) {
    using enum RuleInfo::Kind;
    // Those found while reading have theirs in front_matter_test.cc and in the transcripts.
    const bool is_found_here = rule.kind == kCompleteness || rule.kind == kConsistency;
    if (!is_found_here) continue;
    EXPECT_THAT(shown, Contains(std::string(rule.id)));
  }
}

TEST(Check, ACompleteContactHasNoFindings) { EXPECT_TRUE(rules_found(one(kComplete)).empty()); }

TEST(Check, ARuleThatIsTurnedOffFindsNothing) {
  for (const auto& each : cases()) {
    Policy policy;
    policy.severities[*find_rule(each.rule)] = Severity::kOff;
    EXPECT_THAT(rules_found(each.bad, policy), Not(Contains(each.rule)));
  }
}

TEST(Check, APitchGetsOneFindingForAllMissingParts) {
  const auto findings = check(notebook_of(pitch(69, 6)), {}, at("2026-12-01"));
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].message, "pitch takes 29 s; aim for 30 to 120");
  EXPECT_EQ(findings[1].message, "pitch does not mention Accomplishments, Goals");
  EXPECT_EQ(findings[1].location.line, 1);
}

TEST(Check, FindingsComeInTheOrderOfFilesAndLines) {
  const auto findings =
      check(notebook_of({contact("b", "email: x\nphone: y\n"), contact("a", "email: x\n")}), {},
            at("2026-12-01"));
  EXPECT_TRUE(std::ranges::is_sorted(findings, {}, [](const Diagnostic& each) {
    return std::tuple(each.location.path, each.location.line, each.location.column);
  }));
}

TEST(Check, APlaceholderIsReportedOnItsOwnLine) {
  const auto findings = check(
      notebook_of({contact("ada",
                           "outreach: [{ date: 2026-11-18, by: email, outcome: sent, note: "
                           "\"[x] [a], [b]\" }]\n"),
                   interview("i", "thanks: 2026-11-30\n---\n## Thank-you\n\nDear you,\n[a\nb]\n")}),
      {}, at("2026-12-01"));
  std::vector<std::string> found;
  for (const auto& each : findings) {
    if (each.rule != Rule::kPlaceholderLeft) continue;
    found.push_back(fmt::format("{}:{}:{} {}", each.location.path, each.location.line,
                                each.location.column, each.message));
  }
  EXPECT_THAT(found, testing::ElementsAre(
                         "contacts/ada.md:4:64 '[a]' is marked as sent but not filled in",
                         "contacts/ada.md:4:64 '[b]' is marked as sent but not filled in",
                         "interviews/i.md:9:1 '[a b]' is marked as sent but not filled in"));
}

TEST(Check, ABounceIsNotAnAttempt) {
  const auto found =
      rules_found(one(kComplete + outreach({"2026-11-02 email sent", "2026-11-02 email bounced",
                                            "2026-11-03 phone sent"})));
  EXPECT_THAT(found, Not(Contains("same-channel-twice")));
  EXPECT_THAT(found, Not(Contains("too-soon")));
  EXPECT_THAT(found, Not(Contains("only-requests")));
}

TEST(Check, ABounceIsNotAnApproach) {
  const auto found = [](const std::vector<std::string>& about_ada) {
    return rules_found(
        {contact("ada", kComplete + outreach(about_ada)),
         contact("bob", "organization: Rand\n" + outreach({"2026-11-27 email sent"}))});
  };
  EXPECT_THAT(found({"2026-11-26 email sent"}), Contains("organization-crowded"));
  EXPECT_THAT(found({"2026-11-26 email sent", "2026-11-26 email bounced"}),
              Not(Contains("organization-crowded")));
  EXPECT_THAT(found({"2026-11-26 email bounced"}), Not(Contains("organization-crowded")));
}

TEST(Check, ABouncedMessageIsNotAnUnansweredOne) {
  const auto found = [](const std::string& third) {
    return rules_found(one(outreach({"2026-11-02 email sent", "2026-11-05 phone voicemail",
                                     "2026-11-09 email " + third, "2026-11-10 phone voicemail"})));
  };
  EXPECT_THAT(found("sent"), Contains("only-requests"));
  EXPECT_THAT(found("bounced"), Contains("only-requests"));
  const auto taken_back = outreach({"2026-11-02 email sent", "2026-11-05 email sent",
                                    "2026-11-05 email bounced", "2026-11-10 phone voicemail"});
  EXPECT_THAT(rules_found(one(taken_back)), Not(Contains("only-requests")));
}

// Three messages, each too soon after the one before and by the same channel.
const std::string kImpatient =
    outreach({"2026-11-02 email sent", "2026-11-03 email sent", "2026-11-04 email sent"});

TEST(Check, OnlyTheLastAttemptIsJudged) {
  const auto findings = check(notebook_of(one(kComplete + kImpatient)), {}, at("2026-12-01"));
  std::vector<std::string> found;
  for (const auto& each : findings)
    found.push_back(fmt::format("{} {}", rule_info(each.rule).id, each.location.line));
  const auto line = findings.empty() ? 0 : findings.front().location.line;
  EXPECT_THAT(found, testing::ElementsAre(fmt::format("same-channel-twice {}", line),
                                          fmt::format("too-soon {}", line),
                                          fmt::format("only-requests {}", line)));
}

TEST(Check, AnAnsweredMessageIsNotBadConduct) {
  const auto later = [](const std::string& entry) {
    return one(kComplete + kImpatient.substr(0, kImpatient.size()) + "  - " + entry + "\n");
  };
  EXPECT_TRUE(rules_found(later("{ date: 2026-11-06, by: email, outcome: replied }")).empty());
  EXPECT_TRUE(rules_found(later("{ date: 2026-11-06, by: email, outcome: declined }")).empty());
}

TEST(Check, ATalkAnswersWhatWasSentBeforeIt) {
  for (const auto* status : {"held", "planned"}) {
    const auto found =
        rules_found({contact("ada", kComplete + kImpatient),
                     interview("i", std::string("starts: 2026-11-20\nplace: x\nreferrals: none\n"
                                                "resume: { asked-for: false }\nstatus: ") +
                                        status + "\n---\n## Notes\nKind.\n")});
    EXPECT_THAT(found, testing::ElementsAre()) << status;
  }
}

TEST(Check, WhatDueProposedIsNeverReported) {
  // Each on the seventh business day after the one before, by the proposed channel.
  const auto patient =
      outreach({"2026-10-05 email sent", "2026-10-14 phone voicemail", "2026-10-23 email sent"});
  EXPECT_TRUE(rules_found(one(kComplete + patient)).empty());
  Policy hasty;
  hasty.follow_up_after = {2, Duration::Unit::kBusinessDay};
  EXPECT_TRUE(
      rules_found(
          one(kComplete + outreach({"2026-11-02 email sent", "2026-11-04 phone voicemail"})), hasty)
          .empty());
}

TEST(Check, AnAnswerIsNeverTooSoon) {
  const auto found = [](const std::string& log, const std::string& talk) {
    Files files = {contact("ada", kComplete + outreach({log, "2026-11-27T10:00 phone sent"}))};
    if (!talk.empty()) files.push_back(interview("i", talk));
    return rules_found(files);
  };
  const auto* off = "agreed: 2026-11-20\nstarts: 2026-11-26\nstatus: no-show\n";
  EXPECT_THAT(found("2026-11-25 email sent", ""), Contains("too-soon"));
  EXPECT_THAT(found("2026-11-25 email sent", off), Not(Contains("too-soon")));
  EXPECT_THAT(rules_found({contact("ada", kComplete + outreach({"2026-11-20 email replied",
                                                                "2026-11-26 phone no-answer",
                                                                "2026-11-27 email sent"}))}),
              Not(Contains("too-soon")));
}

TEST(Check, FutureEntriesAreNotAttempts) {
  EXPECT_THAT(
      rules_found(one(kComplete + outreach({"2026-11-20 email sent", "2026-12-02 email sent",
                                            "2026-12-03 email sent"}))),
      Not(Contains("too-soon")));
}

TEST(Check, AnAnswerCrowdsNoOne) {
  const auto found = [](const std::vector<std::string>& about_bob) {
    return rules_found({contact("ada", kComplete + outreach({"2026-11-26 email sent"})),
                        contact("bob", "organization: Rand\n" + outreach(about_bob))});
  };
  EXPECT_THAT(found({"2026-11-27 email sent"}), Contains("organization-crowded"));
  EXPECT_THAT(found({"2026-11-02 email sent", "2026-11-26 email replied", "2026-11-27 email sent"}),
              Not(Contains("organization-crowded")));
  const auto after_a_talk =
      rules_found({contact("bob", kComplete + outreach({"2026-11-26 email sent"})),
                   contact("ada", "organization: Rand\n" + outreach({"2026-11-27 email sent"})),
                   interview("i", "agreed: 2026-11-02\nstarts: 2026-11-25\nstatus: cancelled\n")});
  EXPECT_THAT(after_a_talk, Not(Contains("organization-crowded")));
}

TEST(Check, SomeoneYouWereReferredToMayBeWrittenTo) {
  const auto found = rules_found({contact("ada", kComplete + outreach({"2026-11-26 email sent"})),
                                  contact("bob", "organization: Rand\nreferred-by: A friend\n" +
                                                     outreach({"2026-11-27 email sent"}))});
  EXPECT_THAT(found, Not(Contains("organization-crowded")));
}

TEST(Check, SomeoneWhoWasNamedInATalkMayBeWrittenTo) {
  const auto found = [](const std::string& named) {
    return rules_found(
        {contact("bob", kComplete + outreach({"2026-11-26 email sent"})),
         contact("cem", "organization: Rand\n" + outreach({"2026-11-27 email sent"})),
         contact("ada"),
         interview("i", "starts: 2026-11-25\nstatus: held\nreferrals: " + named + "\n")});
  };
  EXPECT_THAT(found("cem"), Not(Contains("organization-crowded")));
  EXPECT_THAT(found("none"), Contains("organization-crowded"));
}

TEST(Check, TheFutureIsTheSameInEveryZone) {
  const Files files = {
      contact("ada", "introduced: 2026-12-01T23:00\n" + outreach({"2026-12-02 email sent"})),
      interview("i", "starts: 2026-12-01T20:00\nstatus: held\nthanks: 2026-12-02\n")};
  const auto found_in = [&](const std::string& zone_name) {
    // 09:00 in Berlin, in all of these zones.
    const Now now{at("2026-12-01T09:00").instant, zone(zone_name)};
    std::vector<std::string> found;
    for (const auto& each : check(notebook_of(files), {}, now)) {
      if (rule_info(each.rule).kind == RuleInfo::Kind::kConsistency)
        found.push_back(each.location.path + each.message);
    }
    return found;
  };
  const auto in_berlin = found_in("Europe/Berlin");
  EXPECT_FALSE(in_berlin.empty());
  for (const auto* each : {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo"})
    EXPECT_EQ(found_in(each), in_berlin) << each;
}

TEST(Check, ATalkThatIsHeldInTheFutureIsOneFinding) {
  EXPECT_THAT(rules_found(held("starts: 2026-12-24\nstatus: held\nended: 2026-12-24\nthanks: "
                               "2026-12-25\nreviewed: 2026-12-24\n")),
              testing::ElementsAre("held-in-future"));
}

TEST(Check, SomeoneWhoseNoteCannotBeReadIsNotMissing) {
  auto notebook = notebook_of({{"interviews/i.md", "type: interview\ncontact: ada-king\n"},
                               {"interviews/j.md", "type: interview\ncontact: Ada King\n"},
                               {"interviews/k.md", "type: interview\ncontact: Bob\n"}});
  notebook.unread = {{Rule::kUnreadable, {"contacts/ada-king.md", 1, 1}, "not valid UTF-8"}};
  std::vector<std::string> found;
  for (const auto& each : check(notebook, {}, at("2026-12-01"))) {
    if (each.rule == Rule::kInterviewNoContact) found.push_back(each.location.path);
  }
  EXPECT_THAT(found, testing::ElementsAre("interviews/k.md"));
}

TEST(Check, ACopyIsBlamedForAllThatItShares) {
  const std::string text = "type: contact\nname: Ada\nemail: a@example.org\n";
  const auto notebook = notebook_of({{"contacts/ada.md", text}, {"contacts/ada (1).md", text}});
  std::vector<std::string> found;
  for (const auto& each : check(notebook, {}, at("2026-12-01"))) {
    if (rule_info(each.rule).kind == RuleInfo::Kind::kStructure)
      found.push_back(fmt::format("{} {}", each.location.path, each.message));
  }
  EXPECT_THAT(found, testing::ElementsAre("contacts/ada (1).md looks like a copy of "
                                          "contacts/ada.md, but counts as a separate note"));
}

TEST(Check, ANumberOutOfRangeIsReportedLikeAnyOtherText) {
  for (const auto* more : {"minutes: 1500\n", "minutes: 0\n", "resume: { copies: 5000 }\n"})
    EXPECT_THAT(rules_found(held(more)), Contains("unknown-value")) << more;
  EXPECT_THAT(rules_found(held("minutes: 1440\nresume: { copies: 0 }\n")),
              Not(Contains("unknown-value")));
}

TEST(Check, ALinkThatNamesNobodyIsReported) {
  const Files files = {contact("ada"),
                       {"contacts/x.md", "type: contact\nname: \" \"\n"},
                       {"organizations/acme.md", "type: organization\nname: Acme\naliases: \"\"\n"},
                       {"interviews/i.md", "type: interview\nstarts: 2026-11-20\nstatus: held\n"}};
  const auto notebook = notebook_of(files);
  EXPECT_EQ(notebook.organization_name(*notebook.find_contact("ada")), "");
  EXPECT_TRUE(notebook.interviews_with(*notebook.find_contact("x")).empty());
}

TEST(Check, EverySettingOfAConsistencyRuleMatters) {
  Policy patient;
  patient.min_gap = {1, Duration::Unit::kBusinessDay};
  EXPECT_THAT(
      rules_found(one(outreach({"2026-11-02 email sent", "2026-11-03 phone sent"})), patient),
      Not(Contains("too-soon")));
  Policy loyal;
  loyal.switch_channel = false;
  EXPECT_THAT(
      rules_found(one(kComplete + outreach({"2026-11-02 email sent", "2026-11-20 email sent"})),
                  loyal),
      Not(Contains("same-channel-twice")));
}

TEST(Check, EverySettingOfTheRulesAboutInterviewsMatters) {
  const auto soon = [](int critical, int others) {
    return planned("starts: 2026-12-02T09:00\n" + questions(critical, others));
  };
  Policy other;
  other.max_minutes = 60;
  other.questions_max = 20;
  other.critical_max = 20;
  const std::vector<std::pair<const char*, Files>> found_by_default = {
      {"interview-too-long", planned("minutes: 45\n")},
      {"questions-too-many", soon(6, 6)},
      {"critical-too-many", soon(6, 6)},
  };
  for (const auto& [rule, files] : found_by_default) {
    EXPECT_THAT(rules_found(files), Contains(rule));
    EXPECT_THAT(rules_found(files, other), Not(Contains(rule)));
  }
}

TEST(Check, OneVoiceWaitsForTheSecondOpinionUntilItIsLate) {
  const auto wanted = learned("Types.\n", "second-opinion: true\n");
  EXPECT_THAT(rules_found(wanted, {}, "2026-12-14T23:59"), Not(Contains("one-voice")));
  EXPECT_THAT(rules_found(wanted, {}, "2026-12-15T00:00"), Contains("one-voice"));
}

TEST(Check, AQuestionIsOpenOnceTheReviewIsDoneOrLate) {
  const auto open = [](const std::string& more) {
    return talk("starts: 2026-12-01T08:00\n" + more + "---\n## Questions\n- [ ] ! Why?\n");
  };
  EXPECT_THAT(rules_found(open("")), Not(Contains("critical-question-open")));
  EXPECT_THAT(rules_found(open(""), {}, "2026-12-02T00:00"), Contains("critical-question-open"));
  EXPECT_THAT(rules_found(open("reviewed: 2026-12-01\n")), Contains("critical-question-open"));
}

TEST(Check, SomeoneWhoWasJustNamedMayHaveGaps) {
  const Files files = {contact("bob", kComplete),
                       {"contacts/ada.md",
                        "type: contact\nname: Ada\nfound-through: referral\nreferred-by: "
                        "\"[[bob]]\"\n"},
                       {"interviews/i.md",
                        "type: interview\ncontact: bob\nstarts: 2026-11-24\nstatus: "
                        "held\nreferrals: [\"[[ada]]\"]\nresume: { asked-for: false }\n---\n## "
                        "Notes\nKind.\n"}};
  EXPECT_THAT(rules_found(files), testing::ElementsAre());
  EXPECT_THAT(rules_found(files, {}, "2026-12-02"),
              testing::ElementsAre("contact-no-organization", "contact-no-role",
                                   "contact-no-career", "contact-unreachable"));
}

TEST(Check, ALookAtSomeoneWhoWasNamedGivesTimeAgain) {
  const auto found = [](const char* now) {
    const Files files = {
        contact("bob", kComplete),
        {"contacts/ada.md",
         "type: contact\nname: Ada\nfound-through: referral\nreferred-by: bob\n"
         "checked: 2026-12-10\n"},
        {"interviews/i.md",
         "type: interview\ncontact: bob\nstarts: 2026-11-24\nstatus: held\n"
         "referrals: [ada]\nresume: { asked-for: false }\n---\n## Notes\nKind.\n"}};
    std::vector<std::string> messages;
    for (const auto& each : check(notebook_of(files), {}, at(now)))
      if (each.rule == Rule::kContactUnreachable) messages.push_back(each.message);
    return messages;
  };
  EXPECT_THAT(found("2026-12-09"), testing::SizeIs(1));
  EXPECT_THAT(found("2026-12-17"), testing::IsEmpty());
  EXPECT_THAT(
      found("2026-12-18"),
      testing::ElementsAre("contact has no email, phone, linkedin or address; ask bob for an "
                           "address"));
}

TEST(Check, ANoteMayIgnoreARule) {
  const auto found = [](const std::string& ignored) {
    return rules_found(one(kComplete + "check-ignore: " + ignored + "\nlinkedin: x y\n"));
  };
  EXPECT_THAT(found(""), testing::ElementsAre("bad-url"));
  EXPECT_THAT(found("bad-url"), testing::ElementsAre());
  EXPECT_THAT(found("[bad-url]"), testing::ElementsAre());
  EXPECT_THAT(found("[bad-url, bad-phone]"), testing::ElementsAre("unused-ignore"));
  EXPECT_THAT(found("[bad-url, bad-phone, unused-ignore]"), testing::ElementsAre());
  EXPECT_THAT(found("[bad-url, unused-ignore]"), testing::ElementsAre());
}

TEST(Check, OnlyTheNoteThatIgnoresARuleIsSpared) {
  EXPECT_THAT(rules_found({contact("ada", kComplete + "check-ignore: [bad-url]\nlinkedin: x y\n"),
                           contact("bob", kComplete + "linkedin: x y\n")}),
              Contains("bad-url"));
}

TEST(Check, ARuleThatCannotBeIgnoredIsReported) {
  for (const auto* text : {"bad-ur", "unreadable", "thank", "role-stale", "nonsense"}) {
    const auto notebook = notebook_of(one(kComplete + "check-ignore: " + text + "\n"));
    const auto findings = check(notebook, {}, at("2026-12-01"));
    ASSERT_EQ(findings.size(), 1U) << text;
    EXPECT_EQ(findings[0].rule, Rule::kUnknownValue) << text;
    EXPECT_THAT(findings[0].message, testing::HasSubstr(text));
  }
}

TEST(Check, ARuleThatIsOffIsNotIgnoredInVain) {
  Policy policy;
  policy.severities[Rule::kBadUrl] = Severity::kOff;
  EXPECT_TRUE(
      rules_found(one(kComplete + "check-ignore: bad-url\nlinkedin: x y\n"), policy).empty());
}

TEST(Check, AFindingInTheBodyPointsAtItsLine) {
  const auto notebook = notebook_of(talk("---\n## Questions\n\n- [x] Why?\n- [ ] ! How?\n"));
  for (const auto& finding : check(notebook, {}, at("2026-12-01"))) {
    if (finding.rule != Rule::kCriticalQuestionOpen) continue;
    EXPECT_EQ(finding.location.line, 10);
    EXPECT_EQ(finding.message, "critical question 'How?' was not asked");
    return;
  }
  FAIL() << "the question was not found";
}

}  // namespace
}  // namespace confab::core
