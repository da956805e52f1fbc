// SPDX-License-Identifier: MIT
#include "core/rule.h"

#include <algorithm>
#include <array>

namespace confab::core {
namespace {

using enum Severity;
using enum RuleInfo::Kind;

constexpr std::string_view kGuide = "career-centre guide to informational interviews";
constexpr std::string_view kFormat = "docs/format.md";
constexpr std::string_view kThreeBSeven = "the follow-up scheme known as 3B7";

// One row a rule, in the order of the enumeration.
constexpr std::array kRules = std::to_array<RuleInfo>({
    {Rule::kTrySomeoneElse, "try-someone-else", kDue, kWarning,
     "nobody at an organization answers; due 3 business days after your last attempt there",
     "reach the other contact there", kThreeBSeven},
    {Rule::kFollowUp, "follow-up", kDue, kWarning,
     "your last message is unanswered and you have written fewer times than the cap; due after 7 "
     "business days",
     "reach them again, by a way not yet tried", kThreeBSeven},
    {Rule::kAnswerReply, "answer-reply", kDue, kWarning,
     "they wrote last, or an agreed talk fell through; due within 24 hours",
     "reach them, or schedule the interview", kGuide},
    {Rule::kPrepare, "prepare", kDue, kWarning,
     "an interview is planned and questions, research, pitch or résumé are short; due 24 hours "
     "before",
     "'confab prep' until nothing is missing", kGuide},
    {Rule::kConfirmInterview, "confirm-interview", kDue, kWarning,
     "an interview is planned and not confirmed; due 24 hours before, shown from 48 hours before",
     "ask, then 'confab schedule WHO --confirm'", kGuide},
    {Rule::kRecordInterview, "record-interview", kDue, kWarning,
     "a planned interview is over and nothing says what became of it; due the same day",
     "'confab log', or 'confab schedule WHO' with --no-show, --cancel or --move", kGuide},
    {Rule::kThank, "thank", kDue, kWarning,
     "an interview was held and nobody has been thanked; due 24 hours after its end",
     "send a thank-you and record it with 'confab thank'", kGuide},
    {Rule::kReview, "review", kDue, kWarning,
     "an interview was held and not looked back on; due the same day", "'confab review'", kGuide},
    {Rule::kRecordReferral, "record-referral", kDue, kWarning,
     "they named somebody who has no note; due 7 days after the interview",
     "add the contact, with 'referred-by:'", kGuide},
    {Rule::kApproachReferral, "approach-referral", kDue, kWarning,
     "somebody you talked to sent you to a contact and you have not written; due 7 days after the "
     "interview, or 24 hours after an introduction by e-mail",
     "reach them, naming who sent you", kGuide},
    {Rule::kReportBack, "report-back", kDue, kWarning,
     "you met somebody a contact sent you to, and the contact has not heard from you since; due 7 "
     "days after that talk",
     "reach whoever sent you, and say how it went", kGuide},
    {Rule::kKeepPromise, "keep-promise", kDue, kWarning,
     "a promise of yours is open; due on its date, else 7 days after the interview",
     "keep it, then tick it: 'confab reach WHO --by WAY --kept PROMISE'", kGuide},
    {Rule::kNudgePromise, "nudge-promise", kDue, kWarning,
     "a promise of theirs is open; due on its date, else 7 days after the interview",
     "remind them kindly; tick it once it is kept", kGuide},
    {Rule::kSecondOpinion, "second-opinion", kDue, kWarning,
     "a review wants another view and no later interview in that career gives it; due 14 days "
     "after the review",
     "interview somebody else in that career", kGuide},
    {Rule::kKeepInTouch, "keep-in-touch", kDue, kWarning,
     "all is settled with a contact of tier A, B or C and the time of that tier has passed",
     "reach them", kGuide},
    {Rule::kFrontMatterInvalid, "front-matter-invalid", kStructure, kError,
     "the front matter is not YAML that confab reads",
     "mend the line named; quote text that holds ': ', ' #', or begins with one of [ ] { } & * ! | "
     "> ' \" % @",
     kFormat},
    {Rule::kFrontMatterDuplicateKey, "front-matter-duplicate-key", kStructure, kError,
     "a key stands twice, and programs disagree which one counts", "delete one of them", kFormat},
    {Rule::kFrontMatterLimit, "front-matter-limit", kStructure, kError,
     "a note, its front matter, its keys or its nesting is larger than confab reads",
     "split the note", kFormat},
    {Rule::kUnreadable, "unreadable", kStructure, kError, "a file cannot be read as text",
     "save it as UTF-8 without control bytes", kFormat},
    {Rule::kConflictMarkers, "conflict-markers", kStructure, kError,
     "a merge conflict was left in the note", "keep one side and delete the marker lines", kFormat},
    {Rule::kConflictCopy, "conflict-copy", kStructure, kWarning,
     "a sync program left a second version of a note",
     "merge what differs into the note, then delete the copy", kFormat},
    {Rule::kUnknownType, "unknown-type", kStructure, kWarning,
     "a note in one of confab's folders has a type confab does not know",
     "set type to contact, organization, interview, questions or pitch, or move the note", kFormat},
    {Rule::kUnknownKey, "unknown-key", kStructure, kWarning,
     "a key looks like a typo of one of ours", "rename the key", kFormat},
    {Rule::kUnknownValue, "unknown-value", kStructure, kError,
     "a key with a fixed list of values holds another", "use one of the values named", kFormat},
    {Rule::kBadDate, "bad-date", kStructure, kError,
     "a date is not written as 2026-11-23 or 2026-11-23T15:00", "write it in ISO form", kFormat},
    {Rule::kBadTimezone, "bad-timezone", kStructure, kError,
     "a time zone is not in the zone database", "use a name like Europe/Berlin", kFormat},
    {Rule::kBadEmail, "bad-email", kStructure, kError, "an e-mail address cannot be one",
     "write it as name@example.org", kFormat},
    {Rule::kBadPhone, "bad-phone", kStructure, kWarning,
     "a phone number holds no number, or letters", "write it as \"+49 30 1234567\"", kFormat},
    {Rule::kBadUrl, "bad-url", kStructure, kError, "a link is not an http or https address",
     "write it as https://example.org/", kFormat},
    {Rule::kDanglingLink, "dangling-link", kStructure, kError,
     "a link names a note that is not there", "correct the name, or add the note", kFormat},
    {Rule::kDuplicateStem, "duplicate-stem", kStructure, kError,
     "two notes have the same file name, so links to it are ambiguous", "rename one of them",
     kFormat},
    {Rule::kDuplicateContact, "duplicate-contact", kStructure, kError,
     "two contacts share an e-mail address or a profile", "make them one note", kFormat},
    {Rule::kNameCollision, "name-collision", kStructure, kError,
     "two file names differ only in case or accents' encoding; some disks take them for one",
     "rename one of them", kFormat},
    {Rule::kConfigInvalid, "config-invalid", kStructure, kError,
     "the notebook's config has an unknown key or a bad value", "mend the line named", kFormat},
    {Rule::kContactNoName, "contact-no-name", kCompleteness, kError, "a contact has no name",
     "add 'name:'", kGuide},
    {Rule::kContactUnreachable, "contact-unreachable", kCompleteness, kError,
     "a contact has no e-mail, phone, profile or address", "add one way to reach them", kGuide},
    {Rule::kContactNoOrganization, "contact-no-organization", kCompleteness, kWarning,
     "a contact has no organization", "add 'organization:' (or 'independent')", kGuide},
    {Rule::kContactNoRole, "contact-no-role", kCompleteness, kWarning, "a contact has no role",
     "add 'role:', what they do there", kGuide},
    {Rule::kContactNoSource, "contact-no-source", kCompleteness, kWarning,
     "nothing says how a contact was found", "add 'found-through:'", kGuide},
    {Rule::kContactNoCareer, "contact-no-career", kCompleteness, kWarning,
     "a contact belongs to no career that you explore", "add 'career:'", kGuide},
    {Rule::kReferrerMissing, "referrer-missing", kCompleteness, kError,
     "a contact was found through a referral and nothing says whose", "add 'referred-by:'", kGuide},
    {Rule::kRoleStale, "role-stale", kCompleteness, kInfo,
     "nothing was heard of a contact for so long that the role may have changed",
     "look them up and mend 'role:'; any new outreach entry settles it", kGuide},
    {Rule::kOutreachIncomplete, "outreach-incomplete", kCompleteness, kError,
     "an outreach entry lacks date, by or outcome", "add the missing key", kGuide},
    {Rule::kInterviewNoContact, "interview-no-contact", kCompleteness, kError,
     "an interview does not say with whom", "add 'contact:'", kGuide},
    {Rule::kInterviewNoStart, "interview-no-start", kCompleteness, kError,
     "an interview has no start", "add 'starts:'", kGuide},
    {Rule::kInterviewNoStatus, "interview-no-status", kCompleteness, kError,
     "an interview has no status", "add 'status:' planned, held, cancelled or no-show", kGuide},
    {Rule::kPitchLength, "pitch-length", kCompleteness, kWarning,
     "a pitch takes less or more time than 30 seconds to two minutes",
     "'confab pitch' says how many words to add or to cut", kGuide},
    {Rule::kPitchPartMissing, "pitch-part-missing", kCompleteness, kWarning,
     "a pitch leaves out what it must carry: interest, skills, knowledge, education, experience, "
     "strengths, accomplishments, goals",
     "write a sentence under that heading", kGuide},
    {Rule::kPlaceholderLeft, "placeholder-left", kCompleteness, kError,
     "a message or thank-you is marked as sent and still holds a placeholder like [name] or "
     "{{field}}",
     "write what was really sent; what is no placeholder goes into round brackets", kGuide},
    {Rule::kInterviewNoTimezone, "interview-no-timezone", kCompleteness, kWarning,
     "an interview has a time of day, and neither it nor its contact says in which zone",
     "add 'timezone:', like Europe/Berlin", kFormat},
    {Rule::kInterviewNoPlace, "interview-no-place", kCompleteness, kWarning,
     "a planned interview has no place", "add 'place:', a link, an address or a phone number",
     kGuide},
    {Rule::kInterviewTooLong, "interview-too-long", kCompleteness, kWarning,
     "a planned interview is agreed for longer than interview.max-minutes", "ask for less time",
     kGuide},
    {Rule::kInterviewNoNotes, "interview-no-notes", kCompleteness, kWarning,
     "an interview was held, and neither notes nor answers are written down",
     "write down what was said while you remember it", kGuide},
    {Rule::kReferralsUnstated, "referrals-unstated", kCompleteness, kWarning,
     "an interview was held, and nothing says whom they sent you on to",
     "add 'referrals:' with a list of names, none or not-asked", kGuide},
    {Rule::kResumeUnstated, "resume-unstated", kCompleteness, kInfo,
     "an interview was held, and nothing says whether your résumé was asked for",
     "write 'resume: { version: …, asked-for: … }' with true or false", kGuide},
    {Rule::kReviewIncomplete, "review-incomplete", kCompleteness, kWarning,
     "a reviewed interview does not answer each of the four questions of a review",
     "fill Learned, Left out and New questions ('nothing' is an answer), and set 'second-opinion:'",
     kGuide},
    {Rule::kCriticalQuestionOpen, "critical-question-open", kCompleteness, kWarning,
     "an interview was held without an answer to a critical question, and no later one asks it",
     "write the answer below it, or 'declined'; or name it under Left out, or ask it elsewhere",
     kGuide},
    {Rule::kQuestionsTooFew, "questions-too-few", kCompleteness, kWarning,
     "an interview begins soon and holds fewer questions than questions.min",
     "add some from the question bank", kGuide},
    {Rule::kQuestionsTooMany, "questions-too-many", kCompleteness, kWarning,
     "an interview begins soon and holds more questions than questions.max",
     "keep those that only this person can answer", kGuide},
    {Rule::kCriticalTooFew, "critical-too-few", kCompleteness, kWarning,
     "an interview begins soon and holds fewer critical questions than questions.critical-min",
     "mark what you must know with '!'", kGuide},
    {Rule::kCriticalTooMany, "critical-too-many", kCompleteness, kWarning,
     "an interview begins soon and holds more critical questions than questions.critical-max",
     "keep the '!' where you cannot do without an answer", kGuide},
    {Rule::kOneVoice, "one-voice", kCompleteness, kWarning,
     "what you learned about a career comes from a single conversation",
     "plan an interview with somebody else in that career", kGuide},
    {Rule::kEventOrder, "event-order", kConsistency, kError,
     "an event comes before what it follows from, or is still to come", "correct the date", kGuide},
    {Rule::kHeldInFuture, "held-in-future", kConsistency, kError,
     "an interview is marked held and lies in the future", "correct 'starts:' or 'status:'",
     kGuide},
    {Rule::kThankedNotHeld, "thanked-not-held", kConsistency, kError,
     "thanks are recorded for an interview that was not held",
     "correct 'status:' or remove 'thanks:'", kGuide},
    {Rule::kSameChannelTwice, "same-channel-twice", kConsistency, kWarning,
     "two unanswered attempts in a row by one channel, with another on file",
     "try the other channel next", kGuide},
    {Rule::kTooSoon, "too-soon", kConsistency, kWarning,
     "an attempt follows an unanswered one before they had time to answer",
     "leave more business days between attempts", kThreeBSeven},
    {Rule::kOrganizationCrowded, "organization-crowded", kConsistency, kWarning,
     "more than one approach is open at one organization at the same time",
     "wait for one answer before you write to the next", kThreeBSeven},
    {Rule::kOnlyRequests, "only-requests", kConsistency, kInfo,
     "your last three messages are all unanswered", "pause, or offer something", kGuide},
});

constexpr bool in_enumeration_order() {
  for (std::size_t i = 0; i < kRules.size(); ++i) {
    if (static_cast<std::size_t>(kRules[i].rule) != i) return false;
  }
  return true;
}
static_assert(in_enumeration_order());

constexpr std::array<std::string_view, 4> kKindNames = {"due", "structure", "completeness",
                                                        "consistency"};
constexpr std::array<std::string_view, 4> kSeverityNames = {"off", "info", "warning", "error"};

}  // namespace

std::span<const RuleInfo> rules() { return kRules; }

const RuleInfo& rule_info(Rule rule) { return kRules[static_cast<std::size_t>(rule)]; }

bool is_fixed(Rule rule) {
  using enum Rule;
  return rule == kFrontMatterInvalid || rule == kFrontMatterDuplicateKey ||
         rule == kFrontMatterLimit || rule == kUnreadable || rule == kConflictMarkers ||
         rule == kConfigInvalid;
}

std::optional<Rule> find_rule(std::string_view id) {
  const auto found = std::ranges::find(kRules, id, &RuleInfo::id);
  if (found == kRules.end()) return {};
  return found->rule;
}

std::string_view kind_name(RuleInfo::Kind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::string_view severity_name(Severity severity) {
  return kSeverityNames[static_cast<std::size_t>(severity)];
}

std::optional<Severity> find_severity(std::string_view name) {
  const auto found = std::ranges::find(kSeverityNames, name);
  if (found == kSeverityNames.end()) return {};
  return static_cast<Severity>(found - kSeverityNames.begin());
}

}  // namespace confab::core
