// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr std::size_t kMaxStemBytes = 100;

struct Free {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(result);
  if (length < 0) return std::string(text);
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

// Letters that Unicode does not decompose into a base and a mark.
void unfold_strokes(std::string& text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kStrokes = {{{"ł", "l"},
                                                                                      {"ø", "o"},
                                                                                      {"đ", "d"},
                                                                                      {"ð", "d"},
                                                                                      {"þ", "th"},
                                                                                      {"æ", "ae"},
                                                                                      {"œ", "oe"},
                                                                                      {"ı", "i"}}};
  for (const auto& [letter, plain] : kStrokes) {
    for (auto at = text.find(letter); at != std::string::npos; at = text.find(letter, at)) {
      text.replace(at, letter.size(), plain);
    }
  }
}

// Some systems treat these as devices, whatever follows the dot.
bool is_reserved(std::string_view stem) {
  constexpr std::array<std::string_view, 4> kDevices = {"con", "prn", "aux", "nul"};
  const bool is_port = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
                       stem[3] >= '0' && stem[3] <= '9';
  return is_port || std::ranges::find(kDevices, stem) != kDevices.end();
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string lower_ascii(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

std::string fold(std::string_view text) {
  if (is_ascii(text)) return lower_ascii(trimmed(text));
  auto folded = mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                 UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);
  unfold_strokes(folded);
  return std::string(trimmed(folded));
}

std::string fold_case(std::string_view text) {
  return is_ascii(text) ? lower_ascii(text)
                        : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string stem_from(std::string_view name) {
  std::string stem;
  for (const char c : fold(name)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept)
      stem += c;
    else if (c != '\'' && !stem.empty() && stem.back() != '-')
      stem += '-';
  }
  stem.resize(std::min(stem.size(), kMaxStemBytes));
  while (!stem.empty() && stem.back() == '-') stem.pop_back();
  return is_reserved(stem) ? stem + "-note" : stem;
}

}  // namespace confab::core
