// SPDX-License-Identifier: MIT
// logged_talk.h: which talk `log` means: a planned one, one that is recorded already, or another.
#pragma once

#include <optional>

#include "core/plans/log.h"

namespace confab::core {

// The interview that log_interview would change; null if it makes a new note.
const Interview* interview_to_log(const Contact& contact, const HeldInterview& held,
                                  const Moment& moment);

// Error: kUsage.
Status refuse_future(const HeldInterview& held, const Now& now);

// Error: kRefused if another talk is to be recorded, but one began in that minute.
Status refuse_same_minute(const Contact& contact, const HeldInterview& held, const Moment& moment);

// A talk that may be meant, and what to say if nobody can be asked.
struct Doubt {
  const Interview* talk;  // null if several may be meant
  Error error;
};

// Nothing if it is clear. In doubt are several talks of one day; a talk of that day that is
// recorded for another time, or planned for a time that is still ahead or more than an hour away;
// an earlier talk without a review, if outcomes are given without a time; and one that ended
// within the last day, if a length or a companion is.
std::optional<Doubt> doubt_about(const Contact& contact, const HeldInterview& held,
                                 const Moment& moment);

}  // namespace confab::core
