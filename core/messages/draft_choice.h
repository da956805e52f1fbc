// SPDX-License-Identifier: MIT
// draft_choice.h: which message fits: what a due rule asks for, or the state of the contact.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/messages/draft_kind.h"
#include "core/practice/standing.h"
#include "core/rule_id.h"

namespace confab::core {

// Those of `attempts` that reached them with a message, and the latest; null if none did.
std::vector<const Attempt*> messages_in(std::span<const Attempt> attempts);
const Attempt* last_message(std::span<const Attempt> attempts);

// The draft for what `rule` says you owe this contact, by `channel`; nothing if the rule does not
// end in a message.
std::optional<DraftKind> draft_for(Rule rule, const Contact& contact, std::string_view channel,
                                   const Moment& moment);

// The draft for someone you owe nothing: a first message, another try, a confirmation, news.
DraftKind usual_draft(const Contact& contact, std::string_view channel, const Moment& moment);

// The thank-you for that talk: by hand, short, or thin if the review found nothing to thank for.
DraftKind thanks_draft(const Interview& talk, std::string_view by);

// The talk that a message of that kind is about; null if it is not about a talk.
const Interview* talk_of(DraftKind kind, const Contact& contact, const Moment& moment);

}  // namespace confab::core
