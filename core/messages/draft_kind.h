// SPDX-License-Identifier: MIT
// draft_kind.h: the table of all messages that confab can draft: name, form and length.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/practice/settings/policy.h"

namespace confab::core {

enum class DraftKind : std::uint8_t {
  kFirstMessage,
  kReferralMessage,
  kIntroductionReply,
  kReconnect,
  kRecruiterMessage,
  kFollowUp,
  kLastMessage,
  kLinkedinInvitation,
  kLinkedinMessage,
  kPhoneCall,
  kVoicemail,
  kTextMessage,
  kProposeTime,
  kAskForPhone,
  kConfirm,
  kReschedule,
  kNoShowTheirs,
  kNoShowMine,
  kDecline,
  kAfterNo,
  kReportBack,
  kThankReferrer,
  kThankForReply,
  kForwardMe,
  kPromiseKept,
  kNudgePromise,
  kKeepInTouch,
  kThankYouEmail,
  kThankYouThin,
  kThankYouShort,
  kThankYouByHand,
};

struct DraftKindInfo {
  std::string_view name = {};  // also the name of its template
  int Policy::*words = nullptr;
  bool asks_once = false;      // it has exactly one request
  bool asks_stranger = false;  // advice is asked for, not a job
  std::string_view by = {};    // the only channel that it suits
};

std::span<const DraftKindInfo> draft_kinds();
const DraftKindInfo& draft_kind(DraftKind kind);
inline std::string_view draft_name(DraftKind kind) { return draft_kind(kind).name; }
std::optional<DraftKind> find_draft_kind(std::string_view name);

bool is_thanks(DraftKind kind);

// The limit for a message of that kind. `channel` may have its own limit.
struct DraftLimit {
  std::optional<int> most = {};
  bool is_in_characters = false;
};
DraftLimit draft_limit(DraftKind kind, std::string_view channel, const Policy& policy);

}  // namespace confab::core
