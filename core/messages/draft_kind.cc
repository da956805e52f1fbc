// SPDX-License-Identifier: MIT
#include "core/messages/draft_kind.h"

#include <algorithm>
#include <array>

namespace confab::core {
namespace {

constexpr auto kOutreachWords = &Policy::outreach_words;
constexpr auto kFollowUpWords = &Policy::follow_up_words;
constexpr auto kThanksWords = &Policy::thanks_words;

// In the order of the enumeration.
constexpr auto kKinds = std::to_array<DraftKindInfo>({
    {.name = "first-message", .words = kOutreachWords, .asks_once = true, .asks_stranger = true},
    {.name = "referral-message", .words = kOutreachWords, .asks_once = true, .asks_stranger = true},
    {.name = "introduction-reply",
     .words = kOutreachWords,
     .asks_once = true,
     .asks_stranger = true},
    {.name = "reconnect", .words = kOutreachWords, .asks_once = true, .asks_stranger = true},
    {.name = "recruiter-message", .words = kOutreachWords, .asks_once = true},
    {.name = "follow-up", .words = kFollowUpWords, .asks_once = true, .asks_stranger = true},
    {.name = "last-message", .words = kFollowUpWords, .asks_once = true, .asks_stranger = true},
    {.name = "linkedin-invitation", .asks_once = true, .asks_stranger = true, .by = "linkedin"},
    {.name = "linkedin-message",
     .words = kOutreachWords,
     .asks_once = true,
     .asks_stranger = true,
     .by = "linkedin"},
    {.name = "phone-call", .by = "phone"},
    {.name = "voicemail", .words = &Policy::voicemail_words, .by = "phone"},
    {.name = "text-message",
     .words = &Policy::text_words,
     .asks_once = true,
     .asks_stranger = true,
     .by = "text"},
    {.name = "propose-time", .words = kFollowUpWords, .asks_once = true},
    {.name = "ask-for-phone", .words = kFollowUpWords, .asks_once = true},
    {.name = "confirm", .words = kFollowUpWords},
    {.name = "reschedule", .words = kFollowUpWords, .asks_once = true},
    {.name = "no-show-theirs", .words = kFollowUpWords, .asks_once = true},
    {.name = "no-show-mine", .words = kFollowUpWords},
    {.name = "decline", .words = kFollowUpWords},
    {.name = "after-no", .words = kFollowUpWords},
    {.name = "report-back", .words = kFollowUpWords},
    {.name = "thank-referrer", .words = kThanksWords},
    {.name = "thank-for-reply", .words = kFollowUpWords},
    {.name = "forward-me", .words = kOutreachWords, .asks_once = true, .asks_stranger = true},
    {.name = "promise-kept", .words = kFollowUpWords},
    {.name = "nudge-promise", .words = kFollowUpWords, .asks_once = true},
    {.name = "keep-in-touch", .words = kFollowUpWords},
    {.name = "thank-you-email", .words = kThanksWords},
    {.name = "thank-you-thin", .words = kThanksWords},
    {.name = "thank-you-short", .words = &Policy::text_words},
    {.name = "thank-you-by-hand", .words = &Policy::card_words, .by = "handwritten"},
});

}  // namespace

std::span<const DraftKindInfo> draft_kinds() { return kKinds; }

const DraftKindInfo& draft_kind(DraftKind kind) {
  return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<DraftKind> find_draft_kind(std::string_view name) {
  const auto found = std::ranges::find(kKinds, name, &DraftKindInfo::name);
  if (found == kKinds.end()) return {};
  return static_cast<DraftKind>(found - kKinds.begin());
}

bool is_thanks(DraftKind kind) { return kind >= DraftKind::kThankYouEmail; }

DraftLimit draft_limit(DraftKind kind, std::string_view channel, const Policy& policy) {
  if (kind == DraftKind::kLinkedinInvitation) return {policy.linkedin_note_characters, true};
  if (kind == DraftKind::kPhoneCall) return {};
  const auto words = policy.*draft_kind(kind).words;
  if (channel == "text") return {std::min(words, policy.text_words)};
  if (channel == "phone") return {std::min(words, policy.voicemail_words)};
  return {words};
}

}  // namespace confab::core
