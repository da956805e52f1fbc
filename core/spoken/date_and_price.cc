// SPDX-License-Identifier: MIT
#include "core/spoken/date_and_price.h"

#include <array>

#include "core/spoken/number.h"
#include "core/text/shape.h"

namespace confab::core {
namespace {

constexpr std::string_view kDigits = "0123456789";

int words_of(std::string_view number) {
  while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
  return spoken_number(number).words;
}

std::string_view without_punctuation(std::string_view token) {
  while (!token.empty() && std::string_view("(\"'[").find(token.front()) != token.npos)
    token.remove_prefix(1);
  while (!token.empty() && std::string_view(").,;:!?\"']").find(token.back()) != token.npos)
    token.remove_suffix(1);
  return token;
}

std::optional<int> words_of_date(std::string_view text) {
  constexpr int kMonth = 1;
  if (has_shape(text, "0000-00-00"))
    return kMonth + words_of(text.substr(8)) + words_of(text.substr(0, 4));
  const auto first = text.find('.');
  const auto second = first == text.npos ? first : text.find('.', first + 1);
  if (second == text.npos) return {};
  const auto day = text.substr(0, first), month = text.substr(first + 1, second - first - 1),
             year = text.substr(second + 1);
  const auto is_short = [](std::string_view part) {
    return has_shape(part, "0") || has_shape(part, "00");
  };
  if (!is_short(day) || !is_short(month) || !has_shape(year, "0000")) return {};
  return kMonth + words_of(day) + words_of(year);
}

std::optional<int> words_of_hour(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == text.npos || text.substr(colon) != ":00") return {};
  const auto hour = text.substr(0, colon);
  if (!has_shape(hour, "0") && !has_shape(hour, "00")) return {};
  return words_of(hour) + 1;
}

// `05` is oh five, `00` is not said.
int words_of_cents(std::string_view cents) {
  if (cents == "00") return 0;
  return cents.front() == '0' ? 2 : words_of(cents);
}

std::optional<int> words_of_price(std::string_view text) {
  constexpr std::array<std::string_view, 4> kCurrencies = {"$", "€", "£", "¥"};
  constexpr int kCurrency = 1;
  for (const auto currency : kCurrencies) {
    auto amount = text;
    if (amount.starts_with(currency))
      amount.remove_prefix(currency.size());
    else if (amount.ends_with(currency))
      amount.remove_suffix(currency.size());
    else
      continue;
    if (amount.size() < 4) return {};
    const auto cents = amount.substr(amount.size() - 3);
    if (!has_shape(cents, ".00") && !has_shape(cents, ",00")) return {};
    const auto whole = amount.substr(0, amount.size() - 3);
    if (whole.find_first_not_of("0123456789,") != whole.npos || whole.front() == ',') return {};
    return words_of(whole) + kCurrency + words_of_cents(cents.substr(1));
  }
  return {};
}

}  // namespace

std::optional<int> words_of_date_or_price(std::string_view token) {
  const auto text = without_punctuation(token);
  if (text.find_first_of(kDigits) == text.npos) return {};
  for (const auto read : {words_of_date, words_of_hour, words_of_price}) {
    if (const auto words = read(text)) return words;
  }
  return {};
}

}  // namespace confab::core
