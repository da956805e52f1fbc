// SPDX-License-Identifier: MIT
#include "core/notes/values/phone_number.h"

#include <algorithm>
#include <iterator>

#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

constexpr std::size_t kFewestDigits = 7;
constexpr std::size_t kDigitsCompared = 9;  // without the country, which is often left out

struct Number {
  std::string digits;
  std::string extension = {};
  bool has_country = false;
};

Number number_from(std::string_view phone) {
  auto text = fold(phone);
  // `+44 (0)20`: the zero is dialed only without the country.
  if (const auto zero = text.find("(0)"); zero != std::string::npos && text.find('+') < zero)
    text.erase(zero, 3);
  const auto end = std::min(text.find_first_of("exd#;"), text.size());
  Number number{digits_of(text.substr(0, end)), digits_of(text.substr(end))};
  const bool has_plus = text.substr(0, end).find('+') != std::string::npos;
  number.has_country = has_plus || number.digits.starts_with("00");
  if (!has_plus && number.has_country) number.digits.erase(0, 2);
  return number;
}

// `0000000000` means no number.
bool is_one_digit(const std::string& digits) {
  return digits.find_first_not_of(digits.front()) == std::string::npos;
}

std::string key_of(const std::string& digits) {
  if (digits.size() < kFewestDigits || is_one_digit(digits)) return "";
  return digits.size() > kDigitsCompared ? digits.substr(digits.size() - kDigitsCompared) : digits;
}

// Without the zeros that are dialed before an area code.
std::string_view without_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

// `2125550142` and `12125550142`: the area code distinguishes cities, so it counts.
bool is_end_of(std::string_view shorter, std::string_view longer) {
  return shorter.size() <= longer.size() && longer.ends_with(shorter);
}

}  // namespace

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

std::string phone_key(std::string_view phone) { return key_of(number_from(phone).digits); }

bool is_same_number(std::string_view a, std::string_view b) {
  const auto first = number_from(a), second = number_from(b);
  if (!first.extension.empty() && !second.extension.empty() && first.extension != second.extension)
    return false;
  if (first.has_country && second.has_country) return first.digits == second.digits;
  if (key_of(first.digits).empty() || key_of(first.digits) != key_of(second.digits)) return false;
  const auto a_digits = without_zeros(first.digits), b_digits = without_zeros(second.digits);
  return is_end_of(a_digits, b_digits) || is_end_of(b_digits, a_digits);
}

}  // namespace confab::core
