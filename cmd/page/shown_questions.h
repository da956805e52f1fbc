// SPDX-License-Identifier: MIT
// shown_questions.h: how the page shows questions. A redacted copy shows the words of those that
// come with confab; your own are only numbered, because they may name anyone.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/page/voice.h"
#include "core/practice/wordings.h"

namespace confab::cmd {

class ShownQuestions {
 public:
  explicit ShownQuestions(const Voice& voice);

  // The question; redacted: in the words of confab's bank, or "question 2", in the order asked for.
  std::string name_of(std::string_view question);

 private:
  const Voice& voice_;
  std::vector<core::BankQuestion> bank_;  // as confab brings it
  core::Wordings wordings_;               // of `bank_`
  std::map<std::string, int> numbers_;    // of all others, by their key
};

}  // namespace confab::cmd
