// SPDX-License-Identifier: MIT
#include "core/spoken/number.h"

#include <charconv>
#include <string>

#include "core/text/character.h"

namespace confab::core {
namespace {

constexpr std::size_t kGroup = 3;
constexpr std::size_t kLongestQuantity = 15;  // hundreds of trillions

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

int words_below_hundred(long long number) { return number <= 20 || number % 10 == 0 ? 1 : 2; }

int words_below_thousand(long long number) {
  const auto rest = number % 100;
  return (number >= 100 ? 2 : 0) + (rest > 0 ? words_below_hundred(rest) : 0);
}

int words_of_quantity(long long number) {
  if (number == 0) return 1;
  int words = 0;
  for (bool has_name = false; number > 0; number /= 1000, has_name = true) {
    const auto group = number % 1000;  // thousand, million, …: one word more
    if (group > 0) words += words_below_thousand(group) + (has_name ? 1 : 0);
  }
  return words;
}

// Nineteen hundred, nineteen oh five, nineteen eighty five.
int words_of_year(long long year) {
  const auto rest = year % 100;
  const auto first = words_below_hundred(year / 100);
  return first + (rest > 0 && rest < 10 ? 2 : words_below_hundred(rest));
}

int words_of_whole(std::string_view digits, bool is_grouped) {
  const bool is_code = digits.size() > kLongestQuantity || (digits.size() > 1 && digits[0] == '0');
  if (is_code) return static_cast<int>(digits.size());
  long long number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_year = !is_grouped && number >= 1100 && number < 2100;
  return is_year ? words_of_year(number) : words_of_quantity(number);
}

}  // namespace

SpokenNumber spoken_number(std::string_view text) {
  auto end = digits_at(text, 0);
  std::string whole(text.substr(0, end));
  const bool may_be_grouped = end <= kGroup;
  while (may_be_grouped && end < text.size() && text[end] == ',' &&
         digits_at(text, end + 1) == kGroup) {
    whole += text.substr(end + 1, kGroup);
    end += 1 + kGroup;
  }
  int words = words_of_whole(whole, whole.size() < end);
  while (end < text.size() && (text[end] == '.' || text[end] == ',')) {
    const auto decimals = digits_at(text, end + 1);
    if (decimals == 0) break;
    words += 1 + static_cast<int>(decimals);  // "point" and each digit
    end += 1 + decimals;
  }
  return {end, words};
}

}  // namespace confab::core
