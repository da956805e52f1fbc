// SPDX-License-Identifier: MIT
// outreach.h: one attempt to reach a contact, from the dated log in their note. Entries are facts;
// whether a contact is waiting or parked is derived from them (standing.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/notes/values/note.h"
#include "core/time/date.h"

namespace confab::core {

enum class Outcome { kSent, kVoicemail, kNoAnswer, kBounced, kReplied, kDeclined, kSpoke };

std::optional<Outcome> find_outcome(std::string_view name);
std::string_view outcome_name(Outcome outcome);

// Is `by` a channel of the format (channels.h)?
bool is_channel(std::string_view by);

// The noun for an attempt by that channel: `email`, `call`; `message` for an unknown channel.
std::string_view attempt_noun(std::string_view by);

// Did they not answer (yet)?
bool is_unanswered(Outcome outcome);

// Did you send a message?
bool is_message(Outcome outcome);

struct Attempt {
  When date;
  std::string by;  // channel: email, phone, …
  Outcome outcome = Outcome::kSent;
  std::string note;
  Position at;
  std::optional<bool> asks = {};  // asks for an answer; unset: depends on what came before
  std::string address = {};       // that bounced; another one may work
};

// Is `second` the bounce of the message `first`, not an attempt of its own?
bool is_bounce_of(const Attempt& first, const Attempt& second);

// The attempt in an `outreach` entry; nothing if its date or outcome is missing or unreadable.
std::optional<Attempt> attempt_from(const Value& entry);

// The entry to write into a note's `outreach`.
Value entry_from(const Attempt& attempt);

}  // namespace confab::core
