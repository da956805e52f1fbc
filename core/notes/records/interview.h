// SPDX-License-Identifier: MIT
// interview.h: one conversation, planned or held, as its note describes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body/promise.h"
#include "core/notes/body/question.h"
#include "core/notes/body/sections.h"
#include "core/notes/values/note.h"
#include "core/notes/values/remark.h"
#include "core/time/date.h"

namespace confab::core {

enum class InterviewStatus { kUnknown, kPlanned, kHeld, kCancelled, kNoShow };

struct Thanks {
  When date;
  std::string by;
  std::string note;
  Position at;
  Link to = {};  // empty: everyone who was there
};

// The copies you bring; hand one over only when asked.
struct Resume {
  std::string version;
  std::optional<int> copies;
  std::optional<bool> asked_for;
  std::optional<bool> handed_over;  // during the talk, so none is owed
  bool is_plain = false;            // `resume: cv.pdf` instead of a map
};

// The people they suggested.
struct Referrals {
  enum class Kind { kUnstated, kNone, kNotAsked, kNamed };

  Kind kind = Kind::kUnstated;
  std::vector<Link> named = {};  // of kNamed
};

// One question of a review, which has its own section for the answer.
struct Reflection {
  bool is_answered = false;               // `nothing` is an answer
  std::vector<std::string> entries = {};  // its list items and paragraphs, in plain words
};

// The section with the text of a thank-you.
inline constexpr std::string_view kThankYou = "Thank-you";

// The sections of the review.
inline constexpr std::string_view kReviewSection = "Review";
inline constexpr std::string_view kLearned = "Learned";
inline constexpr std::string_view kToThankThemFor = "To thank them for";
inline constexpr std::string_view kNextStep = "Next";
inline constexpr std::string_view kLeftOut = "Left out";
inline constexpr std::string_view kNewQuestions = "New questions";

struct Interview {
  std::string path;
  Link contact;              // the first person named
  std::vector<Link> others;  // everyone else who was there
  std::optional<When> starts;
  std::optional<When> ended;
  std::string timezone;
  std::optional<int> minutes;
  std::string place;
  std::optional<When> confirmed;
  std::optional<When> agreed;
  std::vector<When> moved_on;  // the days on which it was moved
  std::optional<When> cancelled;
  InterviewStatus status = InterviewStatus::kUnknown;
  std::optional<Resume> resume;
  Referrals referrals;
  std::vector<Thanks> thanks;
  std::optional<When> reviewed;
  std::optional<bool> second_opinion;
  std::vector<Item> research;  // the task items of the section Research
  std::vector<Question> questions;
  std::vector<Question> cancelled_questions;
  std::vector<Promise> promises;
  int questions_line = 0;          // of their heading, in the note; 0 if there is none
  bool has_notes = false;          // there is text under Notes, or under the user's own headings
  std::vector<Section> thank_you;  // the text of the thank-you
  Reflection learned;
  Reflection left_out;
  Reflection new_questions;
  Reflection to_thank_for;  // this and the next are written to be read by the other person
  Reflection next_step;
  Remarks remarks;  // on text in its body that could not be used
  // Set by connect() for the interviews of a notebook. Dates without an offset are in the
  // interview's zone.
  std::optional<Instant> start;         // if only the day is known, its first second
  std::optional<Instant> latest_start;  // and its last
  std::optional<Instant> end;           // as recorded; see end_of()

  std::string_view stem() const { return stem_of(path); }
  bool is_held() const { return status == InterviewStatus::kHeld; }
  bool is_planned() const { return status == InterviewStatus::kPlanned; }
  // Cancelled, or a no-show.
  bool fell_through() const {
    return status == InterviewStatus::kCancelled || status == InterviewStatus::kNoShow;
  }
};

// Never fails: unreadable values are left out here and reported by the structure rules.
Interview interview_from(const Note& note, Body body, const SectionNames& names = {});

// Could `body`, the text below the front matter, contain something that is due: an open promise, or
// missing preparation for a planned interview? If in doubt, yes.
bool may_owe(const Note& interview, std::string_view body);

// Drops everything that cannot be due, if the interview is not planned: before its body is read,
// to save time, and after.
void keep_owed(const Note& interview, Body& body);
void keep_owed(Interview& interview);

// When it ended; if that is not recorded, after the agreed length. Nothing without a start.
std::optional<Instant> end_of(const Interview& interview, int default_minutes);
// The same from its length, ignoring `ended`.
std::optional<Instant> end_by_length(const Interview& interview, int default_minutes);

// The thanks in an entry of `thanks`, a map or a plain date (`thanks: 2026-11-30`); nothing if its
// date is missing or unreadable.
std::optional<Thanks> thanks_from(const Value& entry);

// The entry to write into a note's `thanks`.
Value entry_from(const Thanks& thanks);

}  // namespace confab::core
