// SPDX-License-Identifier: MIT
// draft.h: a message filled in from the notes: which kind fits, whether it is short enough, and
// what is still missing. Nothing is ever sent.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/contact.h"
#include "core/practice/policy.h"
#include "core/practice/standing.h"

namespace confab::core {

enum class DraftKind {
  kFirstMessage,
  kFollowUp,
  kLinkedinInvitation,
  kVoicemail,
  kThankYouEmail,
  kThankYouByHand
};

// `first-message`: also the name of its template.
std::string_view draft_name(DraftKind kind);

// What to write by `channel` to someone who has not answered yet. Nothing once they have answered
// or declined, or you have met: from then on only your own words will do.
std::optional<DraftKind> outreach_draft(const Contact& contact, const Standing& standing,
                                        std::string_view channel);
DraftKind thanks_draft(std::string_view by);

// The latest of `attempts` that reached them with a message; null if none did.
const Attempt* last_message(std::span<const Attempt> attempts);

struct Draft {
  DraftKind kind;
  std::string subject;  // may be empty
  std::string body;     // without a final line end
};

// The output of a template without the gaps that unused parts left: no empty lines at the ends, and
// no two in a row.
std::string without_gaps(std::string_view text);

// Splits the output of a template into the subject (a first line `Subject: …`, kept only for email)
// and the body, without gaps. REQUIRES: plain text.
Draft draft_from(DraftKind kind, std::string_view text, std::string_view by);

struct DraftMeasure {
  int words = 0;       // of the body, placeholders included; a word has a letter or digit
  int characters = 0;  // of the body, in code points
  std::optional<int> limit = {};
  std::string_view unit = {};             // of the limit: "words" or "characters"
  int count = 0;                          // in that unit
  std::vector<std::string> placeholders;  // still to fill in, in the subject too

  bool is_over() const { return limit && count > *limit; }
};

DraftMeasure measure_draft(const Draft& draft, const Policy& policy);

}  // namespace confab::core
