// SPDX-License-Identifier: MIT
#include "core/spoken/words.h"

#include <utf8proc.h>

#include <algorithm>
#include <string>

#include "core/spoken/acronym.h"
#include "core/spoken/date_and_price.h"
#include "core/spoken/markup.h"
#include "core/spoken/number.h"
#include "core/text/character.h"
#include "core/text/npos.h"

namespace confab::core {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

struct Character {
  utf8proc_int32_t code = -1;  // negative: not UTF-8
  std::size_t size = 1;
};

bool is_ascii(utf8proc_int32_t c) { return c >= 0 && c < 0x80; }

// Most text is ASCII and needs no tables.
Character character_at(std::string_view text, std::size_t at) {
  if (const auto c = static_cast<unsigned char>(text[at]); is_ascii(c)) return {c};
  utf8proc_int32_t code = -1;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  if (size <= 0) return {};
  return {code, static_cast<std::size_t>(size)};
}

bool is_digit(utf8proc_int32_t c) { return c >= '0' && c <= '9'; }
bool is_apostrophe(utf8proc_int32_t c) { return c == '\'' || c == 0x2019; }
bool is_dash(utf8proc_int32_t c) { return c == '-' || c == 0x2013; }

bool is_letter(utf8proc_int32_t c) {
  if (is_ascii(c)) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const auto category = utf8proc_category(c);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

// Accents, and invisible joiners and hyphens.
bool belongs_to_letter(utf8proc_int32_t c) {
  if (is_ascii(c)) return false;
  const auto category = utf8proc_category(c);
  return (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) ||
         category == UTF8PROC_CATEGORY_CF;
}

bool is_between(utf8proc_int32_t c, utf8proc_int32_t first, utf8proc_int32_t last) {
  return c >= first && c <= last;
}

bool is_kana(utf8proc_int32_t c) { return is_between(c, 0x3041, 0x30FF); }
bool is_hangul(utf8proc_int32_t c) { return is_between(c, 0xAC00, 0xD7A3); }
// Thai, Lao, Burmese and Khmer have no spaces between words, which are counted by their letters.
bool is_unspaced(utf8proc_int32_t c) {
  return is_between(c, 0x0E00, 0x0EFF) || is_between(c, 0x1000, 0x109F) ||
         is_between(c, 0x1780, 0x17FF);
}
// In Hebrew and Arabic most vowels are not written; in the scripts of India they are part of the
// letter.
bool has_inner_vowels(utf8proc_int32_t c) {
  return is_between(c, 0x0590, 0x08FF) || is_between(c, 0x0900, 0x0DFF);
}
bool is_latin(utf8proc_int32_t c) {
  return is_between(c, 0, 0x02FF) || is_between(c, 0x1E00, 0x1EFF);
}

// Scripts without spaces between words: kana and Han.
bool is_ideograph(utf8proc_int32_t c) {
  return is_letter(c) && ((c >= 0x3005 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
                          (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF));
}

// Signs that are spoken: percent, plus, euros, degrees, a half.
bool is_spoken_sign(utf8proc_int32_t c) {
  constexpr std::string_view kSpoken = "%&@+=", kSilent = "|~<>";
  if (c < 0x80 && kSpoken.find(static_cast<char>(c)) != npos) return true;
  if (c < 0x80 && kSilent.find(static_cast<char>(c)) != npos) return false;
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SM:
      return true;
    default:
      return c == 0xA7 || c == 0xB0 || c == 0x2030;  // § ° ‰
  }
}

// How long characters take to say, in thousandths of an English word. Rough figures: an English
// word has five letters. At 140 words per minute, a speaker says four Korean or Chinese syllables
// per second, or seven kana or Thai letters in a little more than a second.
constexpr long kWord = 1000;
constexpr long kSpelledLetter = 833;
constexpr long kLetter = 200;
constexpr long kLetterWithVowel = 350;
constexpr long kUnspacedLetter = 333;
constexpr long kHangul = 550;
constexpr long kKana = 500;
constexpr long kHan = 600;

long length_of_letter(utf8proc_int32_t c) {
  if (is_kana(c)) return kKana;
  if (is_ideograph(c)) return kHan;
  if (is_hangul(c)) return kHangul;
  if (is_unspaced(c)) return kUnspacedLetter;
  return has_inner_vowels(c) ? kLetterWithVowel : kLetter;
}

enum class Punctuation { kSilent, kSpoken };

class WordCounter {
 public:
  WordCounter(std::string_view text, Punctuation punctuation, Tongue tongue)
      : text_(text), punctuation_(punctuation), tongue_(tongue) {}

  SpokenLength count() {
    SpokenLength all;
    while (at_ < text_.size()) {
      const auto c = here();
      all += is_digit(c) ? words(number()) : is_ideograph(c) || !is_letter(c) ? sign() : word();
    }
    return all;
  }

 private:
  static SpokenLength words(int count) { return {count, count * kWord}; }
  static int words_in_run(long beats) {
    return std::max(1, static_cast<int>((beats + kWord / 2) / kWord));
  }

  utf8proc_int32_t here() const { return at_ < text_.size() ? character_at(text_, at_).code : -1; }

  void step() {
    before_ = here();
    at_ += character_at(text_, at_).size;
  }

  int number() {
    const auto number = spoken_number(text_.substr(at_));
    at_ += number.length;
    before_ = '0';
    for (const auto* ending : {"st", "nd", "rd", "th", "s"}) {  // 21st, the 1990s
      if (skip_ending(ending)) break;
    }
    return number.words;
  }

  bool skip_ending(std::string_view ending) {
    if (!text_.substr(at_).starts_with(ending)) return false;
    const auto next = at_ + ending.size();
    if (next < text_.size() && is_letter(character_at(text_, next).code)) return false;
    at_ = next;
    return true;
  }

  // One word, or one per letter of an abbreviation. Letters after an apostrophe add nothing.
  SpokenLength word() {
    const auto begin = at_;
    const bool is_run = is_unspaced(here());
    int letters = 0, capitals = 0;
    long by_letters = 0;
    bool is_foreign = false;
    while (is_letter(here()) && !is_ideograph(here())) {
      capitals += utf8proc_category(here()) == UTF8PROC_CATEGORY_LU ? 1 : 0;
      by_letters += length_of_letter(here());
      is_foreign |= !is_latin(here());
      ++letters;
      step_over_letter();
    }
    const bool is_plural = before_ == 's' && capitals > 1;
    if (is_plural) --letters;
    const auto written = text_.substr(begin, at_ - begin - (is_plural ? 1 : 0));
    while (is_apostrophe(here())) {
      step();
      while (is_letter(here())) step_over_letter();
    }
    const bool is_abbreviation = letters <= 5 && capitals > 1 && capitals * 2 >= letters;
    if (is_abbreviation && !is_said_as_word(written)) return {letters, letters * kSpelledLetter};
    const bool is_english = tongue_ == Tongue::kEnglish && !is_foreign;
    if (is_run) return {words_in_run(by_letters), by_letters};
    return {1, is_english ? kWord : by_letters};
  }

  void step_over_letter() {
    step();
    const auto letter = before_;
    while (belongs_to_letter(here())) step();
    before_ = letter;
  }

  SpokenLength sign() {
    const auto before = before_;
    const auto c = here();
    step();
    if (is_ideograph(c)) return {1, length_of_letter(c)};
    return words(is_said(c, before) ? 1 : 0);
  }

  bool is_said(utf8proc_int32_t c, utf8proc_int32_t before) const {
    if (is_spoken_sign(c)) return true;
    const bool is_between_words = is_letter(before) || is_digit(before);
    if (c == '#') return is_between_words || is_letter(here()) || is_digit(here());
    // Minus three, 2019 to 2021.
    if (is_dash(c) && is_digit(here()) && (before < 0 || is_digit(before))) return true;
    return punctuation_ == Punctuation::kSpoken && c > ' ' && c < 0x7F;
  }

  std::string_view text_;
  Punctuation punctuation_;
  Tongue tongue_;
  std::size_t at_ = 0;
  utf8proc_int32_t before_ = -1;  // the character before `at_`; negative at the beginning
};

// Without the quotes, brackets and full stops around it.
std::string_view bare(std::string_view token) {
  const auto* begin = std::ranges::find_if(token, is_letter_or_digit);
  auto text = token.substr(static_cast<std::size_t>(begin - token.begin()));
  while (!text.empty() && !is_letter_or_digit(text.back())) text.remove_suffix(1);
  return text;
}

// `ada.example`: ends as a domain does, which `e.g.`, `Ph.D.` and `3.5` do not.
bool is_domain(std::string_view text) {
  const auto dot = text.rfind('.');
  if (dot == npos || dot == 0 || text.find("..") != npos) return false;
  const auto last = text.substr(dot + 1);
  return last.size() > 1 && std::ranges::all_of(last, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_address(std::string_view text) {
  return text.find("://") != npos || text.find('@') != npos ||
         is_domain(text.substr(0, text.find('/')));
}

// `https://` and `www.` are not spoken.
std::string_view spoken_part(std::string_view address) {
  const auto scheme = address.find("://");
  if (scheme != npos) address.remove_prefix(scheme + 3);
  return address.starts_with("www.") ? address.substr(4) : address;
}

SpokenLength length_of(std::string_view token, Tongue tongue) {
  const auto text = bare(token);
  if (const auto fixed = words_of_date_or_price(token)) return {*fixed, *fixed * kWord};
  if (!is_address(text)) return WordCounter(token, Punctuation::kSilent, tongue).count();
  return WordCounter(spoken_part(text), Punctuation::kSpoken, Tongue::kEnglish).count();
}

}  // namespace

SpokenLength spoken_length(std::string_view markdown, Tongue tongue) {
  const auto text = without_markup(markdown);
  SpokenLength all;
  for (auto at = text.find_first_not_of(kBlanks); at != npos;) {
    const auto end = std::min(text.find_first_of(kBlanks, at), text.size());
    all += length_of(std::string_view(text).substr(at, end - at), tongue);
    at = text.find_first_not_of(kBlanks, end);
  }
  return all;
}

bool has_other_script(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += character_at(text, at).size) {
    const auto c = character_at(text, at).code;
    if (is_letter(c) && !is_latin(c)) return true;
  }
  return false;
}

int spoken_words(std::string_view markdown) {
  return spoken_length(markdown, Tongue::kEnglish).words;
}

}  // namespace confab::core
