// SPDX-License-Identifier: MIT
// conversation.h: the question bank as a conversation: its stages in order, with those for a kind
// of person before the last ones.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/notes/notebook/notebook.h"
#include "core/practice/wordings.h"

namespace confab::core {

// Is the stage for everyone, unlike `If they are a recruiter`?
bool is_for_everyone(std::string_view stage);

// Is the stage for this person, because of their `kind` or because someone referred you?
bool is_for(std::string_view stage, const Contact* contact);

// The place of each question in a talk. Holds a reference to the wordings; must not outlive them.
class ConversationOrder {
 public:
  ConversationOrder(const std::vector<BankQuestion>& bank, const Wordings& wordings);

  // Smaller is earlier. The user's own questions come before the last stages.
  int place_of(std::string_view question) const;

 private:
  const Wordings& wordings_;
  std::map<std::string, int, std::less<>> places_;
  int own_ = 0;
};

}  // namespace confab::core
