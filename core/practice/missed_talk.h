// SPDX-License-Identifier: MIT
// missed_talk.h: talks that fell through and wait for a new message of yours.
#pragma once

#include <optional>

#include "core/practice/story.h"

namespace confab::core {

// The last time they agreed to this talk, if the note has a date.
std::optional<Fact> agreement_to(const Interview& talk, const Moment& moment);

// When this talk, which fell through, was called off. Messages you wrote before that, while it was
// still on, are not unanswered attempts. Without that date, the last message or live exchange that
// may have answered the cancellation came after it. Nothing if neither it nor the talk's end has a
// date.
std::optional<Instant> stood_until(const Interview& talk, const Story& story);

struct Missed {
  const Interview* talk = nullptr;  // null if none
  Instant off = {};                 // when it was called off
};

// The talk that fell through and is neither replaced nor settled by a message.
Missed missed_of(const Story& story);

}  // namespace confab::core
