// SPDX-License-Identifier: MIT
// rule.h: every rule, once. A rule has the same kebab-case id in `due`, `check`, `why`, the config,
// the help and the tests. Its texts and the function that finds it are in the file named after it,
// below core/rules/.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/rule_id.h"

namespace confab::core {

enum class Severity : std::uint8_t { kOff, kInfo, kWarning, kError };

// Answers and docs list the rules in this order.
enum class Rule : std::uint8_t {
  kTrySomeoneElse,
  kFollowUp,
  kAnswerReply,
  kPrepare,
  kConfirmInterview,
  kRecordInterview,
  kThank,
  kReview,
  kRecordReferral,
  kApproachReferral,
  kReportBack,
  kKeepPromise,
  kNudgePromise,
  kSecondOpinion,
  kKeepInTouch,
  kRoleStale,
  kFrontMatterInvalid,
  kFrontMatterDuplicateKey,
  kFrontMatterLimit,
  kUnreadable,
  kConflictMarkers,
  kConflictCopy,
  kUnknownType,
  kUnknownKey,
  kUnknownValue,
  kBadDate,
  kBadTimezone,
  kBadEmail,
  kBadPhone,
  kBadUrl,
  kUnreadText,
  kUnclearQuestion,
  kUnclearHeading,
  kDanglingLink,
  kDanglingTextLink,
  kDuplicateStem,
  kDuplicateContact,
  kNameCollision,
  kConfigInvalid,
  kUnusedIgnore,
  kContactNoName,
  kContactNoOrganization,
  kContactNoRole,
  kContactNoSource,
  kContactNoCareer,
  kContactUnreachable,
  kReferrerMissing,
  kOutreachIncomplete,
  kTargetUnknown,
  kInterviewNoContact,
  kInterviewNoStart,
  kInterviewNoStatus,
  kPitchLength,
  kPitchPartMissing,
  kPlaceholderLeft,
  kInterviewNoTimezone,
  kInterviewNoPlace,
  kInterviewTooLong,
  kInterviewNoNotes,
  kReferralsUnstated,
  kResumeUnstated,
  kReviewIncomplete,
  kCriticalQuestionOpen,
  kQuestionsTooMany,
  kCriticalTooMany,
  kOneVoice,
  kEventOrder,
  kHeldInFuture,
  kThankedNotHeld,
  kSameChannelTwice,
  kTooSoon,
  kOnlyRequests,
  kOrganizationCrowded,
  kDraftGap,
  kDraftLinkedinLimit,
  kDraftAttachment,
  kDraftNameDiffers,
  kDraftGreetsAnother,
  kDraftCopiesNote,
  kDraftTooLong,
  kDraftRequests,
  kDraftJobWords,
  kDraftStockPhrase,
  kDraftThirdPerson,
  kDraftStartsWithI,
  kDraftLongSentence,
  kDraftTimeUnclear,
  kDraftSameAsLast,
  kEnd,  // how many there are
};

struct RuleInfo {
  enum class Kind { kDue, kStructure, kCompleteness, kConsistency, kDraft };

  Rule rule = Rule::kEnd;
  std::string_view id = {};
  Kind kind = Kind::kDue;
  Severity severity = Severity::kOff;  // unless the config says otherwise
  std::string_view sentence = {};      // what it finds, or when it is due
  std::string_view fix = {};           // what to do about it
  std::string_view source = {};        // where the practice comes from
  bool is_fixed = false;               // its severity is not a setting
  // The settings it depends on besides those named in the sentence, separated by spaces.
  std::string_view settings = {};
};

std::span<const RuleInfo> rules();
const RuleInfo& rule_info(Rule rule);
// A note that cannot be read is always an error.
inline bool is_fixed(Rule rule) { return rule_info(rule).is_fixed; }
std::optional<Rule> find_rule(std::string_view id);

// The rule that replaced `id`, a rule of older versions; empty for any other id.
std::string_view successor_of(std::string_view id);

std::string_view kind_name(RuleInfo::Kind kind);
std::string_view severity_name(Severity severity);
std::optional<Severity> find_severity(std::string_view name);

}  // namespace confab::core
