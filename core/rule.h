// SPDX-License-Identifier: MIT
// rule.h: the one table of rules. A rule is named in `due`, `check`, `why`, the config, the help
// and the tests by the same kebab-case id; its sentence and its source stand here and nowhere else.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/rule_id.h"

namespace confab::core {

enum class Severity : std::uint8_t { kOff, kInfo, kWarning, kError };

// In the order of the table in rule.cc.
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
  kDanglingLink,
  kDuplicateStem,
  kDuplicateContact,
  kNameCollision,
  kConfigInvalid,
  kContactNoName,
  kContactUnreachable,
  kContactNoOrganization,
  kContactNoRole,
  kContactNoSource,
  kContactNoCareer,
  kReferrerMissing,
  kRoleStale,
  kOutreachIncomplete,
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
  kQuestionsTooFew,
  kQuestionsTooMany,
  kCriticalTooFew,
  kCriticalTooMany,
  kOneVoice,
  kEventOrder,
  kHeldInFuture,
  kThankedNotHeld,
  kSameChannelTwice,
  kTooSoon,
  kOrganizationCrowded,
  kOnlyRequests,
};

struct RuleInfo {
  enum class Kind { kDue, kStructure, kCompleteness, kConsistency };

  Rule rule;
  std::string_view id;
  Kind kind;
  Severity severity;          // unless the config says otherwise
  std::string_view sentence;  // what it finds, or when it is owed
  std::string_view fix;       // what to do about it
  std::string_view source;    // where the practice comes from
};

std::span<const RuleInfo> rules();
const RuleInfo& rule_info(Rule rule);
// A note that cannot be read is always an error: its severity is no setting.
bool is_fixed(Rule rule);
std::optional<Rule> find_rule(std::string_view id);

std::string_view kind_name(RuleInfo::Kind kind);
std::string_view severity_name(Severity severity);
std::optional<Severity> find_severity(std::string_view name);

}  // namespace confab::core
