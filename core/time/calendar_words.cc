// SPDX-License-Identifier: MIT
#include "core/time/calendar_words.h"

#include "core/text/number.h"

namespace confab::core {
namespace {

// The position of `word` among `names`; their first three or more letters are enough.
std::optional<int> find_name(std::span<const std::string_view> names, std::string_view word) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (word.size() >= 3 && names[i].starts_with(word)) return static_cast<int>(i);
  }
  return {};
}

}  // namespace

std::optional<absl::Weekday> find_weekday(std::string_view word) {
  const auto index = find_name(kWeekdayNames, word);
  return index ? std::optional(static_cast<absl::Weekday>(*index)) : std::nullopt;
}

std::optional<int> find_month(std::string_view word) {
  const auto index = find_name(kMonthNames, word);
  return index ? std::optional(*index + 1) : std::nullopt;
}

std::optional<int> read_number(std::string_view text, std::size_t most_digits) {
  if (text.size() > most_digits) return {};
  return find_number(text, 0, 9999);
}

}  // namespace confab::core
