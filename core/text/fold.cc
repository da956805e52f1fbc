// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>

#include "core/text/ascii.h"
#include "core/text/character.h"
#include "core/text/file_stem.h"

namespace confab::core {
namespace {

constexpr std::size_t kMaxStemBytes = 100;

struct Free {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(result);
  if (length < 0) return std::string(text);
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

struct Form {
  std::string_view written;
  std::string_view plain;
};

// Letters that Unicode does not decompose, and the characters that keyboards and word processors
// use for an apostrophe, a quotation mark or a hyphen.
constexpr std::array kForms = std::to_array<Form>({
    {"ł", "l"},       {"ø", "o"},       {"đ", "d"},       {"ð", "d"},       {"þ", "th"},
    {"æ", "ae"},      {"œ", "oe"},      {"ı", "i"},       {"\u2018", "'"},  {"\u2019", "'"},
    {"\u201B", "'"},  {"\u2032", "'"},  {"\u02BC", "'"},  {"\u02BB", "'"},  {"\u02B9", "'"},
    {"\u201C", "\""}, {"\u201D", "\""}, {"\u201E", "\""}, {"\u201F", "\""}, {"\u00AB", "\""},
    {"\u00BB", "\""}, {"\u2033", "\""}, {"\u2010", "-"},  {"\u2011", "-"},  {"\u2012", "-"},
    {"\u2013", "-"},  {"\u2014", "-"},  {"\u2015", "-"},  {"\u2212", "-"},  {"\u2043", "-"},
});

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// Each run of whitespace becomes one space; none is left at either end.
void squeeze(std::string& text) {
  std::size_t end = 0;
  for (const char c : text) {
    if (!is_space(c))
      text[end++] = c;
    else if (end > 0 && text[end - 1] != ' ')
      text[end++] = ' ';
  }
  if (end > 0 && text[end - 1] == ' ') --end;
  text.resize(end);
}

// Does what squeeze and lower_ascii do, in one pass; nothing if the text is not ASCII.
std::optional<std::string> fold_ascii(std::string_view text) {
  std::string folded(text.size(), '\0');
  std::size_t end = 0;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return {};
    if (!is_space(c))
      folded[end++] = to_lower(c);
    else if (end > 0 && folded[end - 1] != ' ')
      folded[end++] = ' ';
  }
  if (end > 0 && folded[end - 1] == ' ') --end;
  folded.resize(end);
  return folded;
}

}  // namespace

std::string lower_ascii(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), to_lower);
  return result;
}

std::string fold(std::string_view text) {
  if (auto folded = fold_ascii(text)) return *std::move(folded);
  std::string written(text);
  replace_all(written, "\u00B4", "'");  // it would decompose into a space and an accent
  auto folded = mapped(written, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                    UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);
  if (is_ascii(folded)) {
    squeeze(folded);
    return folded;
  }
  for (const auto& [form, plain] : kForms) replace_all(folded, form, plain);
  for (const auto* separator : {"\u2028", "\u2029", "\u1680", "\u0085"})
    replace_all(folded, separator, " ");
  squeeze(folded);
  return folded;
}

std::string fold_case(std::string_view text) {
  return is_ascii(text) ? lower_ascii(text)
                        : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

namespace {

bool is_stem_character(char c) { return is_small(c) || is_digit(c); }

// In many scripts, marks belong to the letters; on a plain letter they are accents.
bool is_letter_of_a_script(utf8proc_int32_t code, std::string_view before) {
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
      return !before.empty() && static_cast<unsigned char>(before.back()) >= 0x80;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_ND:
      return true;
    default:
      return false;
  }
}

// What one character becomes in a stem; empty if it is dropped.
std::string stem_part(std::string_view character, utf8proc_int32_t code, std::string_view before) {
  auto plain = fold(character);
  if (!plain.empty() && std::ranges::all_of(plain, is_stem_character)) return plain;
  return is_letter_of_a_script(code, before) ? std::string(character) : "";
}

// Is it an apostrophe or invisible, so that the letters around it form one word?
bool is_dropped(std::string_view character) {
  const auto word = fold(fmt::format("o{}neil", character));
  return word == "o'neil" || word == "oneil";
}

// Greek has a different sigma at the end of a word, which folding does not distinguish.
void set_final_sigmas(std::string& stem) {
  constexpr std::string_view kSigma = "σ", kFinal = "ς";
  for (auto at = stem.find(kSigma); at != std::string::npos; at = stem.find(kSigma, at + 1)) {
    const auto end = at + kSigma.size();
    const bool is_last = end == stem.size() || stem[end] == '-';
    if (is_last && at > 0 && stem[at - 1] != '-') stem[at + 1] = kFinal[1];  // they differ in it
  }
}

}  // namespace

std::string stem_from(std::string_view name) {
  const auto folded = fold_case(name);
  std::string stem;
  for (std::size_t at = 0; at < folded.size();) {
    utf8proc_int32_t code = 0;
    const auto size =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(folded.data() + at),
                         static_cast<utf8proc_ssize_t>(folded.size() - at), &code);
    const auto length = size > 0 ? static_cast<std::size_t>(size) : 1;
    const auto part =
        size > 0 ? stem_part(std::string_view(folded).substr(at, length), code, stem) : "";
    if (stem.size() + part.size() > kMaxStemBytes) break;
    const auto character = std::string_view(folded).substr(at, length);
    const bool separates = part.empty() && !stem.empty() && !is_dropped(character);
    stem += part;
    if (separates && stem.back() != '-') stem += '-';
    at += length;
  }
  while (!stem.empty() && stem.back() == '-') stem.pop_back();
  set_final_sigmas(stem);
  return is_reserved_name(stem) ? stem + "-note" : stem;
}

}  // namespace confab::core
