// SPDX-License-Identifier: MIT
#include "core/notes/records/search.h"

#include <algorithm>

#include "core/text/ascii.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// A part of the folded phrase that no run of spaces interrupts.
std::string_view first_word_of(std::string_view folded) {
  return folded.substr(0, folded.find(' '));
}

// A fast check before folding, which takes much longer: most texts do not have the word. False only
// if `text` certainly does not have it.
bool may_hold(std::string_view text, std::string_view word) {
  return find_in_any_case(text, word) != text.npos || !is_ascii(text);
}

}  // namespace

std::vector<FoundLine> lines_with(std::string_view bytes, std::string_view wanted) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::vector<FoundLine> found;
  const auto folded = fold(wanted);
  const auto word = first_word_of(folded);
  if (word.empty() || !may_hold(bytes, word)) return found;
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  for (int number = 1; !bytes.empty(); ++number) {
    auto line = take_line(bytes);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (may_hold(line, word) && fold(line).find(folded) != std::string::npos)
      found.push_back({number, std::string(line)});
  }
  return found;
}

void add_words(std::string_view bytes, std::set<std::string>& words) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto begin = at;
    while (at < bytes.size() && is_letter(bytes[at])) ++at;
    if (at > begin)
      words.emplace(bytes.substr(begin, at - begin));
    else
      ++at;
  }
}

}  // namespace confab::core
