// SPDX-License-Identifier: MIT
#include "core/practice/wordings.h"

#include "core/notes/body/other_wordings.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {

std::string_view other_wording(const BankQuestion& entry) {
  const std::string_view text = entry.text;
  return lower_ascii(text.substr(0, kAlso.size())) == kAlso ? trimmed(text.substr(kAlso.size()))
                                                            : std::string_view();
}

// A question's own text takes precedence over another entry's `also:`.
Wordings::Wordings(const std::vector<BankQuestion>& bank) {
  for (const auto& entry : bank) {
    if (other_wording(entry).empty()) entries_.try_emplace(question_key(entry.text), &entry);
  }
  const BankQuestion* owner = nullptr;
  for (const auto& entry : bank) {
    const auto also = other_wording(entry);
    if (also.empty())
      owner = entries_.at(question_key(entry.text));
    else if (owner)
      entries_.try_emplace(question_key(also), owner);
  }
}

const BankQuestion* Wordings::find_entry(std::string_view text) const {
  const auto found = entries_.find(question_key(text));
  return found == entries_.end() ? nullptr : found->second;
}

std::string Wordings::key(std::string_view text) const {
  auto key = question_key(text);
  const auto found = entries_.find(key);
  return found == entries_.end() ? key : question_key(found->second->text);
}

}  // namespace confab::core
