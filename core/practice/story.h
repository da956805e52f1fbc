// SPDX-License-Identifier: MIT
// story.h: what happened between you and one contact, and the questions that the state of the
// contact (standing.h) depends on.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/practice/facts.h"
#include "core/practice/moment.h"

namespace confab::core {

// What is known about one contact, prepared so that each question below is cheap to answer.
struct Story {
  const Contact& contact;
  const Moment& moment;
  std::vector<Fact> facts;
  Latest heard;      // your messages, and live exchanges
  Latest back;       // what came back: replies, agreements, live exchanges
  Latest committed;  // agreements and live exchanges
  bool has_come_back = false;
  std::optional<Instant> first_talk;  // the end of the first one that was held
  // A talk without `agreed` answers attempts that began by then, and one that fell through those
  // that ended before it did.
  std::optional<Instant> answers_begun_by = {};
  std::optional<Instant> answers_ended_before = {};

  Story(const Contact& who, const Moment& when);

  const Pointers<Interview>& talks() const { return moment.notebook.interviews_with(contact); }

 private:
  void count(const Fact& fact);
  void count(const Interview& talk);
};

// A message after the talk needs no answer, unless it asks for something.
bool needs_answer(const Fact& fact, const Story& story);

// The last attempts, and how many of them are unanswered.
struct Attempts {
  int unanswered = 0;
  const Fact* asked = nullptr;    // the last that needed an answer
  const Fact* pending = nullptr;  // the last that still needs one
  const Fact* bounce = nullptr;   // if nothing was tried since and it needed an answer
};

Attempts attempts_of(const Story& story);

// The attempts at the end of the log that have no answer. An entry that bounced is not one of them,
// but does not end them either.
std::span<const Attempt> pending_entries(const Story& story);

// The last reply that needs an answer and has none; null if there is none. An agreement may count
// as one.
const Fact* last_reply(const Story& story, bool with_agreements);

}  // namespace confab::core
