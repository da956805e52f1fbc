// SPDX-License-Identifier: MIT
#include "core/rules/draft/message_words.h"

#include <algorithm>

namespace confab::core {

using std::string_view;

std::vector<MessageWord> message_words(string_view text) {
  std::vector<MessageWord> words;
  constexpr string_view kGaps = " \t\n";
  constexpr string_view kMarks = ",;:!?()\"'";
  for (auto begin = text.find_first_not_of(kGaps); begin != string_view::npos;) {
    const auto end = std::min(text.find_first_of(kGaps, begin), text.size());
    auto word = text.substr(begin, end - begin);
    const bool is_last =
        end == text.size() || word.ends_with('.') || kMarks.find(word.back()) != string_view::npos;
    // The period of `p.m.` is part of it; the one of `for me).` is not.
    const auto is_mark = [&](char c) { return kMarks.find(c) != string_view::npos; };
    if (word.size() > 1 && word.ends_with('.') && is_mark(word[word.size() - 2]))
      word.remove_suffix(1);
    while (!word.empty() && is_mark(word.back())) word.remove_suffix(1);
    while (!word.empty() && is_mark(word.front())) word.remove_prefix(1);
    if (!word.empty()) words.push_back({word, is_last});
    begin = text.find_first_not_of(kGaps, end);
  }
  return words;
}

string_view without_period(string_view word) {
  return word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
}

}  // namespace confab::core
