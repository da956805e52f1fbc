// SPDX-License-Identifier: MIT
#include "core/messages/greeting_name.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

// Removes a suffix like ` (Siemens)`, with which people distinguish two contacts of one name.
string_view without_bracket(string_view name) {
  const auto open = name.rfind('(');
  const bool is_bracket = name.ends_with(')') && open != string_view::npos && open > 0;
  return is_bracket ? trimmed(name.substr(0, open)) : name;
}

// `Ph.D.`, `MD`, `Jr.`
bool is_suffix(string_view part) {
  constexpr std::array<string_view, 16> kSuffixes = {"phd", "md",    "dr", "msc", "ma", "mba",
                                                     "bsc", "ba",    "jr", "sr",  "ii", "iii",
                                                     "esq", "dphil", "pe", "cpa"};
  auto folded = fold(part);
  std::erase_if(folded, [](char c) { return c == '.' || c == ' '; });
  return std::ranges::find(kSuffixes, folded) != kSuffixes.end();
}

string_view without_suffixes(string_view name) {
  for (auto comma = name.rfind(','); comma != string_view::npos; comma = name.rfind(',')) {
    if (!is_suffix(name.substr(comma + 1))) return name;
    name = trimmed(name.substr(0, comma));
  }
  return name;
}

}  // namespace

std::string greeting_name(string_view name) {
  const auto line = one_line(name);
  const auto plain = without_suffixes(without_bracket(line));
  const auto comma = plain.find(',');
  const bool is_last_first =
      comma != string_view::npos && plain.find(',', comma + 1) == string_view::npos;
  if (!is_last_first) return std::string(plain);
  const auto first = trimmed(plain.substr(comma + 1)), last = trimmed(plain.substr(0, comma));
  if (first.empty() || last.empty()) return std::string(plain);
  return std::string(first) + " " + std::string(last);
}

}  // namespace confab::core
