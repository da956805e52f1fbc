// SPDX-License-Identifier: MIT
// The sentences of docs/states.md, each with a notebook that shows it: Ada's state, and what is
// owed to her.
#include <gtest/gtest.h>

#include "core/practice/standing.h"
#include "core/rule.h"
#include "core/rules/due/due.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

struct Sentence {
  const char* says;
  Files files;
  const char* shows;  // "waiting; follow-up 2026-12-01": a date without an hour is the day's end
};

std::string shown(const Files& files) {
  const Scene scene{notebook_of(files)};
  const auto& ada = *scene.notebook.find_contact("ada");
  std::string text(state_name(standing_of(ada, scene.moment()).state));
  for (const auto& item : due_items(ada, scene.moment())) {
    auto due = print_date({local_time(item.due, scene.now.zone), true});
    if (due.ends_with("T23:59:59")) due.resize(10);
    text += "; " + std::string(rule_info(item.rule).id) + " " + due;
  }
  return text;
}

Files log(const std::vector<std::string>& entries) { return {contact("ada", outreach(entries))}; }

Files log(const std::vector<std::string>& entries, const std::string& talk,
          const std::string& other = "") {
  Files files = {contact("ada", entries.empty() ? "" : outreach(entries)), interview("i", talk)};
  if (!other.empty()) files.push_back(interview("j", other));
  return files;
}

const std::string kOff = "status: cancelled\n";
const std::string kHeld = "status: held\nreviewed: 2026-11-20\n";

const std::vector<Sentence> kFacts = {
    {"a fact dated after the present is ignored",
     log({"2026-11-23 email sent", "2026-12-02 email replied"}), "waiting; follow-up 2026-12-02"},
    {"a voicemail is a message, and a call that nobody answers an attempt",
     log({"2026-11-10 phone voicemail", "2026-11-23 phone no-answer"}),
     "waiting; follow-up 2026-12-02"},
    {"an unanswered call and the attempt next to it on that day are one attempt",
     log({"2026-11-10 phone no-answer", "2026-11-10 phone no-answer", "2026-11-10 phone voicemail",
          "2026-11-23 email sent"}),
     "waiting; follow-up 2026-12-02"},
    {"two messages on one day are two attempts",
     log({"2026-11-10 phone voicemail", "2026-11-10 email sent", "2026-11-23 email sent"}),
     "parked"},
    {"a thank-you dated before the talk is ignored",
     log({}, "starts: 2026-11-20T10:00\nthanks: 2026-11-20T09:30\n" + kHeld),
     "met; thank 2026-11-21T10:20"},
    {"an unknown zone is skipped",
     {contact("ada", "timezone: Asia/Tokyo\n"),
      interview("i", "starts: 2026-11-20T18:00\ntimezone: Tokio\n" + kHeld)},
     "met; thank 2026-11-21T10:20"},
    {"so is the contact's",
     {contact("ada", "timezone: Tokio\n"), interview("i", "starts: 2026-11-20T10:00\n" + kHeld)},
     "met; thank 2026-11-21T10:20"},
    {"someone whom a referrer named outside a talk",
     {contact("ada", "referred-by: bob\n"),
      contact("bob", outreach({"2026-11-02 email sent", "2026-11-20T10:00 email replied"}))},
     "to-reach; approach-referral 2026-11-27"},
    {"after a live exchange neither side owes a reply",
     log({"2026-11-20 email replied", "2026-11-23 phone spoke"}), "in-touch"},
    {"an agreement counts as their reply, whatever becomes of the talk",
     log({"2026-11-02 email sent"},
         "agreed: 2026-11-20\nstarts: 2026-11-23T10:00\ncancelled: 2026-11-21\n" + kOff,
         "agreed: 2026-11-24T10:00\nstarts: 2026-11-25T10:00\ncancelled: 2026-11-24T12:00\n" +
             kOff),
     "replied; answer-reply 2026-11-25T12:00"},
    {"a bounce takes back the entry above it that was sent the same way",
     log({"2026-11-10 email sent", "2026-11-23 email sent", "2026-11-23T10:00 email bounced"}),
     "waiting; follow-up 2026-11-24T10:00"},
    {"a bounce with no such entry above it is a message that never arrived",
     log({"2026-11-23 phone no-answer", "2026-11-24T10:00 email bounced"}),
     "waiting; follow-up 2026-11-30"},
    {"what lies ahead does not come between a bounce and its message",
     log({"2026-11-23 email sent", "2026-12-01T10:00 phone no-answer", "2026-12-01 email bounced"}),
     "waiting; follow-up 2026-12-02"},
    {"an interview is agreed again when it is moved",
     log({"2026-11-23 email sent"},
         "agreed: 2026-11-10\nmoved: [{ from: 2026-11-25, to: 2026-12-08, on: 2026-11-24 }]\n"
         "starts: 2026-12-08T10:00\n" +
             kOff),
     "replied; answer-reply 2026-12-02T09:00"},
    {"without `agreed`, it answers every older message of yours",
     log({"2026-11-23 email sent"}, "starts: 2026-11-24T10:00\n" + kOff),
     "replied; answer-reply 2026-11-25T10:00"},
    {"such an agreement does not undo a refusal",
     log({"2026-11-02 email declined"}, "starts: 2026-11-24T10:00\n" + kOff), "declined"},
    {"a dated one does",
     log({"2026-11-02 email declined"}, "agreed: 2026-11-03\nstarts: 2026-11-24T10:00\n" + kOff),
     "replied; answer-reply 2026-11-25T10:00"},
    {"an interview ahead that is marked held counts as planned, and owes nothing",
     log({}, "starts: 2026-12-02T10:00\nstatus: held\n---\n- [ ] me: write (2026-12-01)\n"),
     "scheduled"},
    {"an agreement dated after the start counts as undated",
     log({}, "agreed: 2026-11-28\nstarts: 2026-11-24T10:00\nthanks: 2026-11-24\n" + kHeld),
     "in-touch"},
    {"an agreement dated after the call-off counts as undated",
     log({"2026-11-20T12:00 email sent"},
         "agreed: 2026-11-28\nstarts: 2026-12-10T10:00\ncancelled: 2026-11-20T10:00\n" + kOff),
     "waiting; follow-up 2026-12-01"},
    {"so does a move",
     log({},
         "moved: [{ from: 2026-11-20, to: 2026-11-24, on: 2026-11-26 }]\n"
         "starts: 2026-11-24T10:00\nthanks: 2026-11-24\n" +
             kHeld),
     "in-touch"},
    {"from its start on it counts as held, even before its end",
     log({}, "starts: 2026-12-01T08:55\n" + kHeld), "met; thank 2026-12-02T09:15"},
    {"a message on the day of a talk came before it",
     log({"2026-11-20 email sent"}, "starts: 2026-11-20T10:00\nthanks: 2026-11-20\n" + kHeld),
     "in-touch"},
    {"a message on the day a talk was called off came after",
     log({"2026-11-24 email sent"},
         "agreed: 2026-11-20\nstarts: 2026-11-27\ncancelled: 2026-11-24T18:00\n" + kOff),
     "waiting; follow-up 2026-12-03"},
    {"a reply came before a message of yours on the same day",
     {contact("ada", outreach({"2026-11-24 email replied"})),
      interview("i", "starts: 2026-11-20T10:00\nthanks: 2026-11-24\n" + kHeld)},
     "in-touch"},
    {"a refusal came before an agreement",
     log({"2026-11-20 email declined"},
         "agreed: 2026-11-20\nstarts: 2026-12-08\nstatus: planned\n"),
     "scheduled; prepare 2026-12-07"},
};

const std::vector<Sentence> kStates = {
    {"you have not tried yet", log({}), "to-reach"},
    {"or nothing you sent needed an answer",
     {contact("ada", "outreach: [{ date: 2026-11-20, by: email, outcome: sent, asks: no }]\n")},
     "to-reach"},
    {"the first message and two follow-ups",
     log({"2026-10-01 email sent", "2026-10-20 email sent", "2026-11-02 email sent"}), "parked"},
    {"if the last entry bounced, the state is waiting, whatever the number of attempts",
     log({"2026-10-01 email sent", "2026-10-20 email sent", "2026-11-02 email sent",
          "2026-11-10T10:00 phone bounced"}),
     "waiting; follow-up 2026-11-11T10:00"},
    {"any later message ends that, also one that needs no answer",
     {contact("ada",
              "outreach:\n  - { date: 2026-11-10, by: phone, outcome: bounced }\n"
              "  - { date: 2026-11-11, by: email, outcome: sent, asks: no }\n")},
     "to-reach"},
    {"a park with a time ends with what comes later that day",
     {contact("ada", "parked: 2026-11-24T09:00\n" + outreach({"2026-11-24T10:00 email replied"}))},
     "replied; answer-reply 2026-11-25T10:00"},
    {"parked by you until something dated happens after that day",
     {contact("ada", "parked: 2026-11-24\n" + outreach({"2026-11-24T10:00 email replied"}))},
     "parked"},
    {"then not",
     {contact("ada", "parked: 2026-11-24\n" + outreach({"2026-11-25T10:00 email replied"}))},
     "replied; answer-reply 2026-11-26T10:00"},
    {"a message of yours that needs no answer leaves them parked",
     {contact("ada",
              "parked: 2026-11-24\n"
              "outreach: [{ date: 2026-11-26, by: email, outcome: sent, asks: no }]\n")},
     "parked"},
    {"one that needs an answer does not",
     {contact("ada", "parked: 2026-11-24\n" + outreach({"2026-11-26 email sent"}))},
     "waiting; follow-up 2026-12-07"},
    {"nobody who is parked is nudged",
     {contact("ada", "parked: 2026-11-24\n"),
      interview("i", "starts: 2026-11-02T10:00\nthanks: 2026-11-02\n" + kHeld +
                         "---\n- [ ] them: write\n")},
     "parked"},
    {"a reply with `asks: no` is owed no answer",
     {contact("ada", "outreach: [{ date: 2026-11-26, by: email, outcome: replied, asks: no }]\n")},
     "in-touch"},
    {"of several replies on one day, the last in the list counts",
     log({"2026-11-30 email replied", "2026-11-30T10:00 phone replied"}),
     "replied; answer-reply 2026-12-01T10:00"},
    {"a refusal while an interview is planned is owed until it is called off",
     log({"2026-11-30T10:00 email declined", "2026-11-30T11:00 email sent"},
         "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\nstatus: planned\n"),
     "scheduled; answer-reply 2026-12-01T10:00"},
    {"nobody prepares or confirms a talk that everyone has declined",
     log({"2026-11-30T10:00 email declined"},
         "agreed: 2026-11-20\nstarts: 2026-12-02T10:00\nstatus: planned\n"),
     "scheduled; answer-reply 2026-12-01T10:00"},
    {"a promise that names one of several people is between you and that person",
     {contact("ada"),
      contact("bob", "snooze-until: 2026-12-20\n"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nstarts: 2026-11-20T10:00\n"
       "thanks: 2026-11-20\n" +
           kHeld + "---\n- [ ] me: call ada's office\n- [ ] them: bob introduces me\n"}},
     "met; keep-promise 2026-11-27"},
    {"of a promise that names nobody, only the item is theirs while the first is snoozed",
     {contact("ada"),
      contact("bob", "snooze-until: 2026-12-20\n"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nstarts: 2026-11-20T10:00\n"
       "thanks: 2026-11-20\n" +
           kHeld + "---\n- [ ] me: send it to ada and bob\n- [ ] them: write\n"}},
     "in-touch; keep-promise 2026-11-27; nudge-promise 2026-11-27"},
    {"if someone else still comes, it is theirs",
     {contact("bob", outreach({"2026-11-30T10:00 email declined"})),
      contact("ada"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nagreed: 2026-11-20\nstarts: 2026-12-02T10:00\n"
       "status: planned\n"}},
     "scheduled; prepare 2026-12-01T10:00; confirm-interview 2026-12-01T10:00"},
    {"so is the talk of someone who is snoozed",
     {contact("bob", "snooze-until: 2026-12-20\n"),
      contact("ada"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nstarts: 2026-11-30T10:00\nstatus: planned\n"}},
     "scheduled; record-interview 2026-11-30"},
    {"or who has no note",
     {contact("ada"),
      {"interviews/i.md",
       "type: interview\ncontact: [\"[[gohst]]\", ada]\nstarts: 2026-11-30T10:00\nstatus: held\n"
       "thanks: 2026-11-30\n"}},
     "in-touch; review 2026-11-30"},
    {"preparation is due at the start if they agreed less than 24 h before it",
     log({},
         "agreed: 2026-12-01T08:40\nstarts: 2026-12-01T12:00\nconfirmed: 2026-12-01\n"
         "status: planned\n"),
     "scheduled; prepare 2026-12-01T12:00"},
    {"a confirmation from before a move does not count",
     log({},
         "agreed: 2026-11-18\nconfirmed: 2026-11-20\nstarts: 2026-12-02T10:00\n"
         "moved: [{ from: 2026-11-21T10:00, to: 2026-12-02T10:00, on: 2026-11-24 }]\n"
         "status: planned\n"),
     "scheduled; prepare 2026-12-01T10:00; confirm-interview 2026-12-01T10:00"},
    {"a confirmation settles their yes",
     log({"2026-11-30T10:00 email replied"},
         "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\nconfirmed: 2026-11-30\n"
         "status: planned\n"),
     "scheduled; prepare 2026-12-07T10:00"},
    {"what was agreed less than 48 hours ahead needs no confirmation",
     log({}, "agreed: 2026-12-01T08:00\nstarts: 2026-12-02T10:00\nstatus: planned\n"),
     "scheduled; prepare 2026-12-01T10:00"},
    {"the last contact + 6 weeks for tier A",
     {contact("ada", "keep-in-touch: A\n" + outreach({"2026-10-20 phone spoke"}))},
     "in-touch; keep-in-touch 2026-12-01"},
    {"+ 13 weeks for tier B",
     {contact("ada", "keep-in-touch: B\n" + outreach({"2026-10-20 phone spoke"}))},
     "in-touch; keep-in-touch 2027-01-19"},
    {"a bounce or an unanswered call is no contact",
     {contact("ada", "keep-in-touch: A\n" + outreach({"2026-10-20 phone spoke"})),
      interview("i", "starts: 2026-10-12T10:00\nthanks: 2026-10-12\n" + kHeld)},
     "in-touch; keep-in-touch 2026-12-01"},
    {"a reply newer than the agreement to a planned interview is owed an answer",
     log({"2026-11-30T10:00 email replied"},
         "agreed: 2026-11-20\nstarts: 2026-12-08\nstatus: planned\n"),
     "scheduled; answer-reply 2026-12-01T10:00; prepare 2026-12-07"},
    {"someone who declines a talk with others is taken off it",
     {contact("ada", outreach({"2026-11-30T10:00 email declined"})),
      contact("bob"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nagreed: 2026-11-20\nstarts: 2026-12-08T10:00\n"
       "status: planned\n"}},
     "scheduled; answer-reply 2026-12-01T10:00"},
    {"without `agreed`, it is taken to be the agreement",
     log({"2026-11-30T10:00 email replied"}, "starts: 2026-12-08\nstatus: planned\n"),
     "scheduled; prepare 2026-12-07"},
};

const std::vector<Sentence> kFallenThrough = {
    {"at `cancelled`, if the note says when",
     log({}, "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\ncancelled: 2026-11-30T12:00\n" + kOff),
     "replied; answer-reply 2026-12-01T12:00"},
    {"otherwise at the agreed hour, if it has passed",
     log({}, "agreed: 2026-11-20\nstarts: 2026-11-30T12:00\nstatus: no-show\n"),
     "replied; answer-reply 2026-12-01T12:00"},
    {"otherwise now", log({}, "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\n" + kOff),
     "replied; answer-reply 2026-12-02T09:00"},
    {"a message from that moment on settles it, even before the agreed hour",
     log({"2026-11-30T13:00 email sent"},
         "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\ncancelled: 2026-11-30T12:00\n" + kOff),
     "waiting; follow-up 2026-12-09"},
    {"so does a live exchange",
     log({"2026-11-30T13:00 phone spoke"},
         "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\ncancelled: 2026-11-30T12:00\n" + kOff),
     "in-touch"},
    {"or another interview that starts later",
     log({}, "starts: 2026-11-20T10:00\n" + kOff,
         "starts: 2026-11-25T10:00\nthanks: 2026-11-25\n" + kHeld),
     "in-touch"},
    {"or was agreed later",
     log({}, "agreed: 2026-11-10\nstarts: 2026-11-25T10:00\n" + kOff,
         "agreed: 2026-11-12\nstarts: 2026-11-20T10:00\nthanks: 2026-11-25\n" + kHeld),
     "in-touch"},
    {"with the hour ahead, a message newer than the agreement settles it",
     log({"2026-11-21 email sent"}, "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\n" + kOff),
     "waiting; follow-up 2026-12-01"},
    {"if no agreement is dated, one message since their last word does not",
     log({"2026-11-21 email sent"}, "starts: 2026-12-08T10:00\n" + kOff),
     "replied; answer-reply 2026-12-02T09:00"},
    {"but the second one does",
     log({"2026-11-21 email sent", "2026-11-23 email sent"}, "starts: 2026-12-08T10:00\n" + kOff),
     "waiting; follow-up 2026-12-02"},
    {"attempts count from when it was called off",
     log({"2026-11-16 email sent", "2026-11-19 email sent", "2026-11-24T10:00 email sent"},
         "agreed: 2026-11-12\nstarts: 2026-11-23T10:00\nstatus: no-show\n"),
     "waiting; follow-up 2026-12-03"},
    {"of the messages that may have settled it before its hour, only the last counts",
     log({"2026-11-16 email sent", "2026-11-19 email sent", "2026-11-23 email sent"},
         "agreed: 2026-11-12\nstarts: 2026-11-25T10:00\n" + kOff),
     "waiting; follow-up 2026-12-02"},
    {"so it is with a live exchange, and a call after that counts",
     log({"2026-11-21 phone spoke", "2026-11-23 phone no-answer"},
         "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\n" + kOff),
     "waiting; follow-up 2026-12-02"},
    {"and only while there is none from its hour on",
     log({"2026-11-16 email sent", "2026-11-19 email sent", "2026-11-24T10:00 email sent"},
         "agreed: 2026-11-12\nstarts: 2026-11-23T10:00\n" + kOff),
     "waiting; follow-up 2026-12-03"},
    {"what had settled a cancelled talk before its hour still does",
     log({"2026-11-21 email sent"}, "agreed: 2026-11-20\nstarts: 2026-11-25T10:00\n" + kOff),
     "waiting; follow-up 2026-12-01"},
    {"after a no-show, only what you write from the agreed hour on counts",
     log({"2026-11-21 email sent"},
         "agreed: 2026-11-20\nstarts: 2026-11-25T10:00\nstatus: no-show\n"),
     "replied; answer-reply 2026-11-26T10:00"},
    {"if several talks fell through, only the one called off last counts",
     log({}, "agreed: 2026-11-10\nstarts: 2026-11-25T10:00\ncancelled: 2026-11-12T10:00\n" + kOff,
         "agreed: 2026-11-10\nstarts: 2026-11-24T10:00\nstatus: no-show\n"),
     "replied; answer-reply 2026-11-25T10:00"},
    {"it is owed to each person who was to come",
     {contact("ada"),
      contact("bob"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nstarts: 2026-12-08T10:00\n"
       "cancelled: 2026-11-30T12:00\n" +
           kOff}},
     "replied; answer-reply 2026-12-01T12:00"},
    {"a dated promise is owed, and whoever they named",
     log({"2026-11-30T13:00 phone spoke"},
         "starts: 2026-12-08T10:00\ncancelled: 2026-11-30T12:00\nreferrals: Zed\n" + kOff +
             "---\n- [ ] me: write (2026-12-02)\n- [ ] me: call\n"),
     "in-touch; keep-promise 2026-12-02; record-referral 2026-12-07"},
    {"a talk without `starts` fell through only if it has `cancelled`",
     log({"2026-11-02 email replied", "2026-11-03 email sent"}, "agreed: 2026-11-04\n" + kOff),
     "replied; answer-reply 2026-11-05"},
};

const std::vector<Sentence> kEnds = {
    {"a held interview ends at `ended`",
     log({}, "starts: 2026-11-20T10:00\nended: 2026-11-20T12:00\n" + kHeld),
     "met; thank 2026-11-21T12:00"},
    {"or at `starts` plus 20 minutes", log({}, "starts: 2026-11-20T10:00\n" + kHeld),
     "met; thank 2026-11-21T10:20"},
    {"an end before the start is not believed",
     log({}, "starts: 2026-11-20T10:00\nended: 2026-11-20T09:00\n" + kHeld),
     "met; thank 2026-11-21T10:20"},
    {"nor more than 24 h after it",
     log({}, "starts: 2026-11-20T10:00\nended: 2026-11-21T10:01\n" + kHeld),
     "met; thank 2026-11-21T10:20"},
    {"nor in the future",
     log({},
         "starts: 2026-12-01T08:00\nended: 2026-12-01T10:00\nreviewed: 2026-12-01\nstatus: held\n"),
     "met; thank 2026-12-02T08:20"},
    {"without an hour, it ends with the day", log({}, "starts: 2026-11-20\n" + kHeld),
     "met; thank 2026-11-21"},
    {"and `ended` is believed on that day and the next",
     log({}, "starts: 2026-11-20\nended: 2026-11-21T23:00\n" + kHeld),
     "met; thank 2026-11-22T23:00"},
    {"an interview without `starts` owes nothing", log({}, kHeld), "in-touch"},
    {"an entry of `thanks` with `to:` thanks that person",
     {contact("ada"),
      contact("bob"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nstarts: 2026-11-20T10:00\nthanks: [{ date: "
       "2026-11-20, by: "
       "email, to: bob }]\n" +
           kHeld}},
     "met; thank 2026-11-21T10:20"},
    {"one without `to:` thanks all of them; all else belongs to the first person named",
     {contact("ada"),
      contact("bob"),
      {"interviews/i.md",
       "type: interview\ncontact: [bob, ada]\nstarts: 2026-11-20T10:00\nthanks: "
       "2026-11-20\nstatus: held\n---\n- [ ] me: write\n"}},
     "in-touch"},
    {"`starts` is read in the interview's time zone",
     log({}, "starts: 2026-11-20T10:00\ntimezone: America/New_York\n" + kHeld),
     "met; thank 2026-11-21T16:20"},
    {"else in its first contact's",
     {contact("ada", "timezone: America/New_York\n"),
      interview("i", "starts: 2026-11-20T10:00\n" + kHeld)},
     "met; thank 2026-11-21T16:20"},
    {"`snooze-until` hides items to the end of that day, and changes no state",
     {contact("ada", "snooze-until: 2026-12-01\n" + outreach({"2026-11-20 email replied"}))},
     "replied"},
};

void expect_all(const std::vector<Sentence>& sentences) {
  for (const auto& each : sentences) EXPECT_EQ(shown(each.files), each.shows) << each.says;
}

TEST(StatesPage, Facts) { expect_all(kFacts); }
TEST(StatesPage, States) { expect_all(kStates); }
TEST(StatesPage, ATalkThatFallsThrough) { expect_all(kFallenThrough); }
TEST(StatesPage, HeldAndWhenItEnded) { expect_all(kEnds); }

}  // namespace
}  // namespace confab::core
