// SPDX-License-Identifier: MIT
// interview.h: one conversation, agreed or held, as one note tells.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.h"
#include "core/note.h"

namespace confab::core {

enum class InterviewStatus { kUnknown, kPlanned, kHeld, kCancelled, kNoShow };

struct Thanks {
  When date;
  std::string by;
  Location location;
};

struct Interview {
  std::string path;
  std::string stem;
  Link contact;
  std::optional<When> starts;
  std::optional<When> ended;
  std::string timezone;
  std::optional<int> minutes;
  InterviewStatus status = InterviewStatus::kUnknown;
  std::vector<Thanks> thanks;
  std::optional<When> reviewed;

  bool is_held() const { return status == InterviewStatus::kHeld; }
};

// Never fails: what cannot be read is left out here and reported by the structure rules.
Interview interview_from(const Note& note);

// The entry for `thanks`, as it is written into a note.
Value entry_from(const Thanks& thanks);

}  // namespace confab::core
