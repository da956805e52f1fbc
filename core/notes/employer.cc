// SPDX-License-Identifier: MIT
#include "core/notes/employer.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace confab::core {
namespace {

constexpr std::array kLegalForms = std::to_array<std::string_view>(
    {"inc",  "incorporated", "corp",    "corporation", "co",       "company", "llc", "llp",
     "lp",   "ltd",          "limited", "plc",         "pty",      "gmbh",    "mbh", "ag",
     "kg",   "kgaa",         "ohg",     "ug",          "ev",       "se",      "sa",  "sas",
     "sarl", "sasu",         "srl",     "spa",         "sl",       "slu",     "bv",  "nv",
     "vof",  "ab",           "as",      "asa",         "aps",      "oy",      "oyj", "kk",
     "ltda", "the",          "and",     "holding",     "holdings", "group"});

bool is_legal_form(const std::string& word) {
  return std::ranges::find(kLegalForms, word) != kLegalForms.end();
}

bool is_part(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

// Dots inside a word are dropped: `S.A.` is `sa`.
std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : fold(name) + " ") {
    if (is_part(c)) word += c;
    if (is_part(c) || c == '.' || c == '\'' || word.empty()) continue;
    words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

std::vector<std::string> distinguishing_words(std::string_view company) {
  auto words = words_of_name(company);
  auto distinguishing = words;
  std::erase_if(distinguishing, is_legal_form);
  return distinguishing.empty() ? words : distinguishing;
}

bool is_same_company(std::string_view a, std::string_view b) {
  return distinguishing_words(a) == distinguishing_words(b);
}

}  // namespace confab::core
