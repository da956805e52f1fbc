// SPDX-License-Identifier: MIT
// outreach.h: one attempt to reach a contact, as its note's dated log says. Entries are facts;
// whether a contact is waiting or parked is derived from them (standing.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/notes/note.h"
#include "core/time/date.h"

namespace confab::core {

enum class Outcome { kSent, kVoicemail, kNoAnswer, kBounced, kReplied, kDeclined };

std::optional<Outcome> find_outcome(std::string_view name);
std::string_view outcome_name(Outcome outcome);

// Is `by` one of the ways to reach somebody that the format knows?
bool is_channel(std::string_view by);

// What such an attempt is called: `e-mail`, `call`; `message` where the way is not known.
std::string_view attempt_noun(std::string_view by);

// Did they not answer (yet)?
bool is_unanswered(Outcome outcome);

// Did words of yours go out?
bool is_message(Outcome outcome);

struct Attempt {
  When date;
  std::string by;  // channel: email, phone, …
  Outcome outcome = Outcome::kSent;
  std::string note;
  Position at;
};

// Is `second` what became of the message `first`, and no attempt of its own?
bool is_bounce_of(const Attempt& first, const Attempt& second);

// The attempt an `outreach` entry tells; nothing where its date or outcome is missing or
// unreadable.
std::optional<Attempt> attempt_from(const Value& entry);

// The entry for `attempt`, as it is written into a note.
Value entry_from(const Attempt& attempt);

}  // namespace confab::core
