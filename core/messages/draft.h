// SPDX-License-Identifier: MIT
// draft.h: a message filled in from the notes: its subject, its text, its length, and what is still
// missing. Nothing is ever sent.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/messages/draft_kind.h"

namespace confab::core {

struct Draft {
  DraftKind kind;
  std::string by;       // the channel
  std::string subject;  // may be empty
  std::string body;     // without a final line end
};

// The output of a template without the blank lines that unused parts leave: none at the ends, and
// no two in a row.
std::string without_gaps(std::string_view text);

// Does the template or its output begin with a subject, so that its form is that of a letter?
bool has_letter_form(std::string_view text);

// Splits the output of a template into the subject (a first line `Subject: …`, kept only for email)
// and the body, without gaps and without two spaces in a row. REQUIRES: plain text.
Draft draft_from(DraftKind kind, std::string_view text, std::string_view by);

struct DraftMeasure {
  int words = 0;       // from the greeting to the sign-off, placeholders included
  int characters = 0;  // of the whole body, in code points
  DraftLimit limit = {};
  int count = 0;                          // in the unit of the limit
  std::vector<std::string> placeholders;  // still to fill in, in the subject too

  std::string_view unit() const { return limit.is_in_characters ? "characters" : "words"; }
  bool is_over() const { return limit.most && count > *limit.most; }
};

DraftMeasure measure_draft(const Draft& draft, const Policy& policy);

}  // namespace confab::core
