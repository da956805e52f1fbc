// SPDX-License-Identifier: MIT
// conversation.h: the question bank as a conversation: its stages in order, those for a kind of
// person between the others and the end.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/notes/notebook.h"
#include "core/practice/wordings.h"

namespace confab::core {

// Not one like `If they are a recruiter`.
bool is_for_everyone(std::string_view stage);

// Is it one of those, and for this person: by the key `kind`, or because someone referred you?
bool is_for(std::string_view stage, const Contact* contact);

// Where questions come in a talk. Refers to the wordings, which must outlive it.
class ConversationOrder {
 public:
  ConversationOrder(const std::vector<BankQuestion>& bank, const Wordings& wordings);

  // The smaller, the earlier. A question of the user's own comes before the end.
  int place_of(std::string_view question) const;

 private:
  const Wordings& wordings_;
  std::map<std::string, int, std::less<>> places_;
  int own_ = 0;
};

}  // namespace confab::core
