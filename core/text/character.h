// SPDX-License-Identifier: MIT
// character.h: the kind of character that a byte of UTF-8 text belongs to. Every byte beyond ASCII
// counts as part of a letter.
#pragma once

namespace confab::core {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_small(char c) { return c >= 'a' && c <= 'z'; }
inline bool is_ascii_letter(char c) { return is_capital(c) || is_small(c); }

inline char to_lower(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
inline char to_upper(char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

inline bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

inline bool is_letter(char c) {
  return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}
inline bool is_letter_or_digit(char c) { return is_digit(c) || is_letter(c); }

}  // namespace confab::core
