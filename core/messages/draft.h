// SPDX-License-Identifier: MIT
// draft.h: a message to write, as far as the notes can fill it in: which kind fits, and whether it
// is short enough and complete. Nothing is ever sent.
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

// `first-message`: also what its template is called.
std::string_view draft_name(DraftKind kind);

// What to write by `channel` to somebody who has not answered yet; nothing where only one's own
// words will do: they answered or declined, or you have met.
std::optional<DraftKind> outreach_draft(const Contact& contact, const Standing& standing,
                                        std::string_view channel);
DraftKind thanks_draft(std::string_view by);

// The latest of `attempts` that left words with them, as one that bounced did not; null if none
// did.
const Attempt* last_message(std::span<const Attempt> attempts);

struct Draft {
  DraftKind kind;
  std::string subject;  // empty where there is none
  std::string body;     // without a final line end
};

// What a template made, less the gaps that its unused parts left: no empty line at the ends, and
// none behind another.
std::string without_gaps(std::string_view text);

// Cuts what a template made into subject (a first line `Subject: …`, which only an e-mail keeps)
// and body, less the gaps that unused parts of the template left. REQUIRES: plain text.
Draft draft_from(DraftKind kind, std::string_view text, std::string_view by);

struct DraftMeasure {
  int words = 0;  // of the body, placeholders included; what holds no letter or digit is no word
  int characters = 0;  // of the body, as people count them but for accents written apart
  std::optional<int> limit = {};
  std::string_view unit = {};             // of the limit: "words" or "characters"
  int count = 0;                          // in that unit
  std::vector<std::string> placeholders;  // still to fill in, also in the subject

  bool is_over() const { return limit && count > *limit; }
};

DraftMeasure measure_draft(const Draft& draft, const Policy& policy);

}  // namespace confab::core
