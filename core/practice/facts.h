// SPDX-License-Identifier: MIT
// facts.h: the dated facts about one contact. A fact without an hour happened at some time that
// day, so the order of two facts cannot always be told; docs/states.md says which reading counts.
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
  bool is_taken_back = false;       // it bounced
  int took_back = -1;               // of a bounce: the place in the list of the fact that it undid

  bool is_message() const { return kind == Kind::kMessage && !is_taken_back; }
  bool is_attempt() const { return is_message() || kind == Kind::kCall; }
  bool is_thanks() const { return kind == Kind::kMessage && talk; }
};

// Everything that has happened: the entries of `outreach` in their order, then the rest.
std::vector<Fact> facts_of(const Contact& contact, const Moment& moment);

// When a talk was called off, as far as that is dated: `cancelled`, else the agreed hour once it
// has passed. Nothing if it did not fall through, or if that hour is still ahead.
std::optional<Fact> called_off(const Interview& interview, const Moment& moment);

// The latest of some facts, asked whether they may be later than another one.
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
