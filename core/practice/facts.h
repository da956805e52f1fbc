// SPDX-License-Identifier: MIT
// facts.h: the dated facts about one contact. A fact without a time happened at some time that day,
// so the order of two facts is not always known; docs/states.md says which order confab assumes.
#pragma once

#include <optional>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct Fact {
  enum class Kind {
    kMessage,    // words of yours that reached them; a thank-you too
    kCall,       // nobody answered
    kBounce,     // nothing reached them
    kReply,      // they wrote
    kAgreement,  // on a time for a talk
    kExchange,   // both of you spoke
    kCalledOff
  };

  Kind kind;
  Instant begin;  // the first second at which it may have happened, and the last
  Instant end;
  const Attempt* entry = nullptr;   // of `outreach`
  const Interview* talk = nullptr;  // that was held, or is thanked for
  int place = -1;                   // of the entry
  bool is_taken_back = false;       // by a bounce
  int took_back = -1;               // of a bounce: the index of the fact that it took back

  bool is_message() const { return kind == Kind::kMessage && !is_taken_back; }
  bool is_attempt() const { return is_message() || kind == Kind::kCall; }
  // Did it tell them something?
  bool is_telling() const { return is_message() || kind == Kind::kExchange; }
  bool is_thanks() const { return kind == Kind::kMessage && talk; }
};

// Everything that has happened: the entries of `outreach` in their order, then the rest.
std::vector<Fact> facts_of(const Contact& contact, const Moment& moment);

// Was it sent by now, and not before the talk? `check` reports an earlier one (event-order).
bool counts_as_thanks(const Thanks& thanks, const Interview& talk, const Moment& moment);

// When a talk was called off, if that has a date: `cancelled`, else the agreed time once it has
// passed. Nothing if the talk did not fall through, or if that time is still ahead.
std::optional<Fact> called_off(const Interview& interview, const Moment& moment);

// The latest of the facts counted so far, to compare with another fact.
class Latest {
 public:
  void count(const Fact& fact);
  // Did one of them happen after `fact`, or perhaps after it?
  bool may_follow(const Fact& fact) const;
  // Did one of them certainly happen after `fact`?
  bool surely_follows(const Fact& fact) const;

 private:
  int place_ = -1;
  Instant unplaced_ = Instant::min();
  Instant any_ = Instant::min();
  Instant unplaced_begin_ = Instant::min();
  Instant any_begin_ = Instant::min();
};

}  // namespace confab::core
