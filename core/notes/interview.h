// SPDX-License-Identifier: MIT
// interview.h: one conversation, agreed or held, as one note tells.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/note.h"
#include "core/notes/promise.h"
#include "core/notes/question.h"
#include "core/time/date.h"

namespace confab::core {

enum class InterviewStatus { kUnknown, kPlanned, kHeld, kCancelled, kNoShow };

struct Thanks {
  When date;
  std::string by;
  std::string note;
  Position at;
};

// The copies one brings; they are handed over only when asked for.
struct Resume {
  std::string version;
  std::optional<int> copies;
  std::optional<bool> asked_for;
  bool is_plain = false;  // `resume: cv.pdf`, where a map stands else
};

// Whom they sent you on to.
struct Referrals {
  enum class Kind { kUnstated, kNone, kNotAsked, kNamed };

  Kind kind = Kind::kUnstated;
  std::vector<Link> named = {};  // of kNamed
};

// One of the questions one asks oneself afterwards, answered in a section of its own.
struct Reflection {
  bool is_answered = false;               // `nothing` is an answer
  std::vector<std::string> entries = {};  // its list items, or its lines
};

// Where the text of a thank-you is kept.
inline constexpr std::string_view kThankYou = "Thank-you";

// The sections of the review.
inline constexpr std::string_view kReviewSection = "Review";
inline constexpr std::string_view kLearned = "Learned";
inline constexpr std::string_view kLeftOut = "Left out";
inline constexpr std::string_view kNewQuestions = "New questions";

struct Interview {
  std::string path;
  Link contact;
  std::optional<When> starts;
  std::optional<When> ended;
  std::string timezone;
  std::optional<int> minutes;
  std::string place;
  std::optional<When> confirmed;
  InterviewStatus status = InterviewStatus::kUnknown;
  std::optional<Resume> resume;
  Referrals referrals;
  std::vector<Thanks> thanks;
  std::optional<When> reviewed;
  std::optional<bool> second_opinion;
  std::vector<Item> research;  // the task items of the section Research
  std::vector<Question> questions;
  std::vector<Promise> promises;
  int questions_line = 0;          // of their heading, in the note; 0: there is none
  bool has_notes = false;          // something stands under Notes, or under a heading of one's own
  std::vector<Section> thank_you;  // the text of the thank-you
  Reflection learned;
  Reflection left_out;
  Reflection new_questions;
  // Of a notebook's interviews, for connect() sets them; dates without an offset are in the
  // interview's zone.
  std::optional<Instant> start;         // of a day without a time the first second
  std::optional<Instant> latest_start;  // and the last
  std::optional<Instant> end;           // as written down: end_of() says more

  std::string_view stem() const { return stem_of(path); }
  bool is_held() const { return status == InterviewStatus::kHeld; }
  bool is_planned() const { return status == InterviewStatus::kPlanned; }
  // Cancelled, or nobody came.
  bool fell_through() const {
    return status == InterviewStatus::kCancelled || status == InterviewStatus::kNoShow;
  }
};

// Never fails: what cannot be read is left out here and reported by the structure rules.
Interview interview_from(const Note& note, Body body);

// Does `body`, the text below the front matter, say something that may be owed? What is not ready
// for an interview to come, or a promise that is open. Errs on the side of yes.
bool may_owe(const Note& interview, std::string_view body);

// Leaves nothing of such a body but that.
void keep_owed(Interview& interview);

// When it ended: the agreed length counts where that was not written down. Nothing without a start.
std::optional<Instant> end_of(const Interview& interview, int default_minutes);

// The thanks that an entry of `thanks` tells, a map or a plain date (`thanks: 2026-11-30`); nothing
// where its date is missing or unreadable.
std::optional<Thanks> thanks_from(const Value& entry);

// The entry for `thanks`, as it is written into a note.
Value entry_from(const Thanks& thanks);

}  // namespace confab::core
