// SPDX-License-Identifier: MIT
#include "core/spoken/acronym.h"

#include <algorithm>
#include <array>

#include "core/text/character.h"

namespace confab::core {
namespace {

// Words that are too short, or too unusual in spelling, to recognize by their letters.
constexpr std::array kWords = std::to_array<std::string_view>({
    "AIDS", "AJAX",  "ASCII", "ASIC",  "BIM",   "BIOS", "CAD",  "CAM",   "CERN",  "COBOL",
    "CUDA", "DARPA", "DOS",   "EFTA",  "EPUB",  "ESA",  "FEMA", "FIFO",  "GAAP",  "GIF",
    "GIS",  "GUI",   "HIPAA", "IELTS", "IKEA",  "IaaS", "JPEG", "JSON",  "LAN",   "LIDAR",
    "LISP", "MOOC",  "NAFTA", "NATO",  "OPEC",  "OSHA", "PIN",  "PaaS",  "RADAR", "RAM",
    "REST", "ROM",   "SAAS",  "SARS",  "SCADA", "SIM",  "SOAP", "SONAR", "STEM",  "SWOT",
    "SaaS", "TOEFL", "TOML",  "UEFA",  "UNIX",  "WAN",  "YAML", "ZIP",
});

bool is_vowel(char c) { return std::string_view("AEIOUY").find(c) != std::string_view::npos; }

// The clusters that an English syllable begins with, and ends with.
constexpr std::array kOnsets = std::to_array<std::string_view>(
    {"BL", "BR", "CH", "CL", "CR", "DR", "FL", "FR", "GL", "GR", "PL", "PR",
     "SC", "SH", "SK", "SL", "SM", "SN", "SP", "ST", "SW", "TH", "TR"});
constexpr std::array kCodas = std::to_array<std::string_view>(
    {"CK", "CT", "FT", "LD", "LT", "MP", "MS", "ND", "NG", "NK", "NS", "NT", "PS", "PT",
     "RD", "RK", "RM", "RN", "RP", "RS", "RT", "SH", "SK", "SP", "SS", "ST", "TH", "TS"});

// One syllable or more: an onset, then vowels and single consonants in turn, then a coda.
bool can_be_said(std::string_view word) {
  if (is_vowel(word.front())) return false;  // UCLA, ACLU
  const auto first = word.find_first_of("AEIOUY");
  const auto last = word.find_last_of("AEIOUY");
  if (first == word.npos || first > 2) return false;
  const auto onset = word.substr(0, first);
  const auto coda = word.substr(last + 1);
  if (onset.size() == 2 && std::ranges::find(kOnsets, onset) == kOnsets.end()) return false;
  if (coda.size() > 2) return false;
  if (coda.size() == 2 && std::ranges::find(kCodas, coda) == kCodas.end()) return false;
  const auto middle = word.substr(first, last - first + 1);
  for (std::size_t i = 1; i + 1 < middle.size(); ++i) {
    if (is_vowel(middle[i]) == is_vowel(middle[i - 1])) return false;
  }
  return true;
}

}  // namespace

bool is_said_as_word(std::string_view word) {
  if (std::ranges::find(kWords, word) != kWords.end()) return true;
  const bool has_length = word.size() == 4 || word.size() == 5;
  return has_length && std::ranges::all_of(word, is_capital) && can_be_said(word);
}

}  // namespace confab::core
