// SPDX-License-Identifier: MIT
// wordings.h: which question is meant, in whatever words it was asked. Two texts are one question
// if they fold to the same text, or if the question bank lists both as one (`also:`). Nothing else
// makes them one.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/notes/question.h"

namespace confab::core {

// Of an entry `also: …` of the bank, the other wording that it gives the question before it; empty
// for a question.
std::string_view other_wording(const BankQuestion& entry);

// Refers to the bank, which must outlive it.
class Wordings {
 public:
  explicit Wordings(const std::vector<BankQuestion>& bank);

  // The entry of the bank that asks this; null if there is none.
  const BankQuestion* find_entry(std::string_view text) const;

  // Equal for all wordings of one question.
  std::string key(std::string_view text) const;

 private:
  std::unordered_map<std::string, const BankQuestion*> entries_;  // by question_key
};

}  // namespace confab::core
