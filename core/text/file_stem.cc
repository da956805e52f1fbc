// SPDX-License-Identifier: MIT
#include "core/text/file_stem.h"

#include <algorithm>
#include <array>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Characters of no width and those that change the direction of text. Joiners stay: words and emoji
// need them.
bool has_hidden_character(std::string_view text) {
  constexpr auto kHidden = std::to_array<std::string_view>(
      {"\u061C", "\u200B", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202B", "\u202C",
       "\u202D", "\u202E", "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF"});
  return std::ranges::any_of(
      kHidden, [&](std::string_view hidden) { return text.find(hidden) != text.npos; });
}

}  // namespace

bool is_reserved_name(std::string_view stem) {
  constexpr std::array<std::string_view, 4> kDevices = {"con", "prn", "aux", "nul"};
  const bool is_port =
      stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && is_digit(stem[3]);
  return is_port || std::ranges::find(kDevices, stem) != kDevices.end();
}

bool is_file_stem(std::string_view stem) {
  if (stem.empty() || stem.size() > kLongestFileStem || stem != trimmed(stem)) return false;
  const bool is_linkable =
      stem.find_first_of("\\:*?\"<>|[]#^`") == stem.npos && stem.find("{{") == stem.npos;
  const auto device = fold_case(stem.substr(0, stem.find('.')));
  return is_linkable && stem.front() != '.' && stem.front() != '-' && !is_reserved_name(device) &&
         !has_hidden_character(stem) &&
         std::ranges::none_of(stem, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

}  // namespace confab::core
