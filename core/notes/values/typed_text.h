// SPDX-License-Identifier: MIT
// typed_text.h: values as other programs write them, in the one form that confab works with:
// `Ada <ada@example.org>` is an address, `linkedin.com/in/ada` is a link, `True` is true.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// `ada@example.org`, from an address with a name, a scheme or a Markdown link around it.
std::optional<std::string> find_email(std::string_view text);

// `+49 30 1234567`, without `tel:`. Pauses and extensions stay.
std::optional<std::string> find_phone(std::string_view text);

// `https://example.org/`, also from an address without a scheme.
std::optional<std::string> find_url(std::string_view text);

// The same for a profile; its name is enough: `in/ada`, `@ada`.
std::optional<std::string> find_profile(std::string_view text);

std::optional<bool> find_flag(std::string_view text);

// A word from a short list, as confab writes it: `No show` is `no-show`, `A` is `a`.
std::string choice_word(std::string_view text);

// Those of `texts` that `find` can read.
template <class Find>
std::vector<std::string> read_all(const std::vector<std::string>& texts, Find find) {
  std::vector<std::string> result;
  for (const auto& text : texts) {
    if (auto read = find(text)) result.push_back(std::move(*read));
  }
  return result;
}

}  // namespace confab::core
