// SPDX-License-Identifier: MIT
#include "core/rules/draft/message_words.h"

#include <algorithm>
#include <iterator>

#include "core/text/letter.h"

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

std::string as_typed(string_view text, string_view phrase) {
  const auto wanted = compared_words(phrase);
  const auto words = message_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::vector<std::string> folded;
    std::string typed;
    for (auto k = i; k < words.size() && folded.size() < wanted.size(); ++k) {
      std::ranges::move(compared_words(words[k].text), std::back_inserter(folded));
      typed.append(typed.empty() ? "" : " ").append(without_period(words[k].text));
    }
    if (folded == wanted) return typed;
  }
  return std::string(phrase);
}

}  // namespace confab::core
