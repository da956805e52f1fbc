// SPDX-License-Identifier: MIT
// coverage.h: questions by people: which were asked, and what came back.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/overview/careers.h"
#include "core/overview/talks.h"
#include "core/practice/moment.h"
#include "core/practice/wordings.h"

namespace confab::core {

// From the least to the most that is known. Of several talks with one person, the highest counts.
enum class Coverage { kNotAsked, kPlanned, kNoAnswer, kDeclined, kPartly, kAnswered };
inline constexpr std::size_t kCoverages = 6;

std::string_view coverage_name(Coverage coverage);

// One speaker who was asked, or will be.
struct AskedPerson {
  std::size_t person = 0;  // in CareerCoverage::speakers
  Coverage coverage = Coverage::kNotAsked;
  const Interview* talk = nullptr;
  const Question* question = nullptr;
};

struct CoveredQuestion {
  std::string text;  // as the bank has it, else as first asked
  bool is_critical = false;
  const BankQuestion* entry = nullptr;  // of the bank; null if it is not there
  std::vector<AskedPerson> asked = {};  // everyone else was not

  Coverage of(std::size_t person) const;
  int count(Coverage coverage) const;  // not of kNotAsked
  // Has someone answered it, if only in part?
  bool is_answered() const { return count(Coverage::kAnswered) + count(Coverage::kPartly) > 0; }
};

struct CareerCoverage {
  std::string career;             // empty: of people whose note names none
  std::vector<Speaker> speakers;  // who talked with you, or will, in the order of their first talk
  std::vector<CoveredQuestion> questions;
};

// Which questions of the bank are listed even if nobody was asked.
enum class Bank { kCritical, kAll };

// Critical questions first; then those of the bank in its order, then others as they came up.
// Careers in which nobody has talked with you have no people, only questions of the bank.
std::vector<CareerCoverage> coverage_of(const Pointers<Contact>& people, Bank bank,
                                        const Moment& moment);

// The answer to a question in any of its wordings, or the lack of one.
struct GivenReply {
  const Contact* contact = nullptr;  // the first of several people
  const Interview* talk = nullptr;
  const Question* question = nullptr;
};

// All replies of those people to it, in chronological order. People not asked yet are left out.
std::vector<GivenReply> replies_to(std::string_view question, const Pointers<Contact>& people,
                                   const Moment& moment);

// Every question that was asked, is planned or is in the bank, once; in the bank's words if the
// bank has it. All its wordings are in `also`.
struct KnownQuestion {
  std::string text;
  std::vector<std::string> also = {};
};
std::vector<KnownQuestion> known_questions(const Notebook& notebook);

}  // namespace confab::core
