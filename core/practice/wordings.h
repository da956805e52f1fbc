// SPDX-License-Identifier: MIT
// wordings.h: recognizes a question in its different wordings. Two texts are the same question if
// they fold to the same text, or if the question bank lists one as the other's wording (`also:`).
// Nothing else counts.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/notes/body/question.h"

namespace confab::core {

// The text after `also:` in an entry of the bank, which is another wording of the question before
// it; empty for a question.
std::string_view other_wording(const BankQuestion& entry);

// Holds a reference to the bank; must not outlive it.
class Wordings {
 public:
  explicit Wordings(const std::vector<BankQuestion>& bank);

  // The entry of the bank that asks this question; null if there is none.
  const BankQuestion* find_entry(std::string_view text) const;

  // Equal for all wordings of one question.
  std::string key(std::string_view text) const;

 private:
  std::unordered_map<std::string, const BankQuestion*> entries_;  // by question_key
};

}  // namespace confab::core
