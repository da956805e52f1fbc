// SPDX-License-Identifier: MIT
#include "core/text/joined.h"

namespace confab::core {
namespace {

std::string join(const auto& texts, std::string_view separator) {
  std::string all;
  for (const auto& text : texts) {
    if (&text != texts.data()) all += separator;
    all += text;
  }
  return all;
}

}  // namespace

std::string joined(std::span<const std::string> texts, std::string_view separator) {
  return join(texts, separator);
}

std::string joined(std::span<const std::string_view> texts, std::string_view separator) {
  return join(texts, separator);
}

}  // namespace confab::core
