// SPDX-License-Identifier: MIT
#include "core/notes/values/employer.h"

#include <algorithm>
#include <array>

#include "core/notes/values/no_value.h"
#include "core/text/fold.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

constexpr std::array kLegalForms = std::to_array<std::string_view>(
    {"inc",  "incorporated", "corp", "corporation", "co",   "company", "llc",      "llp",  "lp",
     "ltd",  "limited",      "plc",  "pty",         "gmbh", "mbh",     "ag",       "kg",   "kgaa",
     "ohg",  "ug",           "ev",   "se",          "sa",   "sas",     "sarl",     "sasu", "srl",
     "spa",  "sl",           "slu",  "bv",          "nv",   "vof",     "ab",       "as",   "asa",
     "aps",  "oy",           "oyj",  "kk",          "ltda", "pvt",     "pte",      "sdn",  "bhd",
     "pllc", "gbr",          "sro",  "doo",         "kft",  "zrt",     "eurl",     "snc",  "ооо",
     "оао",  "зао",          "пао",  "the",         "and",  "holding", "holdings", "group"});

bool is_legal_form(const std::string& word) {
  return std::ranges::find(kLegalForms, word) != kLegalForms.end();
}

// Legal forms that are written without a space before or after the name.
constexpr std::array kJoinedForms = std::to_array<std::string_view>(
    {"株式会社", "有限会社", "合同会社", "股份有限公司", "有限责任公司", "有限公司"});

std::string without_joined_forms(std::string word) {
  for (const auto form : kJoinedForms) {
    if (word.size() <= form.size()) continue;
    if (word.starts_with(form)) word.erase(0, form.size());
    if (word.size() > form.size() && word.ends_with(form)) word.resize(word.size() - form.size());
  }
  return word;
}

bool is_part(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// Are there only `+` and `#` from `at` to the end of the word?
bool ends_in_signs(std::string_view text, std::size_t at) {
  const auto end = text.find_first_not_of("+#", at);
  return end != at && (end == std::string_view::npos || !is_part(text[end]));
}

}  // namespace

// Dots inside a word are dropped: `S.A.` is `sa`. Signs that end one are part of it: `C++`, `C#`.
std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  const auto text = fold(name) + " ";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool is_kept = is_part(c) || (!word.empty() && ends_in_signs(text, at));
    if (is_kept) word += c;
    if (is_kept || c == '.' || c == '\'' || word.empty()) continue;
    words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

std::vector<std::string> distinguishing_words(std::string_view company) {
  auto words = words_of_name(company);
  auto distinguishing = words;
  for (auto& word : distinguishing) word = without_joined_forms(std::move(word));
  std::erase_if(distinguishing, is_legal_form);
  return distinguishing.empty() ? words : distinguishing;
}

std::string company_key(std::string_view company) {
  auto key = joined(distinguishing_words(company), " ");
  return key.empty() ? fold(company) : key;
}

bool is_no_employer(std::string_view text) {
  constexpr std::array kWords = std::to_array<std::string_view>(
      {"independent", "independent consultant", "freelance", "freelancer", "freelance consultant",
       "self-employed", "selfemployed", "self employed", "own business", "retired", "student",
       "unemployed", "between jobs", "various", "selbststandig", "freiberuflich", "freiberufler"});
  return is_no_value(text) || std::ranges::find(kWords, fold(text)) != kWords.end();
}

bool is_same_company(std::string_view a, std::string_view b) {
  return distinguishing_words(a) == distinguishing_words(b);
}

}  // namespace confab::core
