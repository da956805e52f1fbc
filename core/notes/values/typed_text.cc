// SPDX-License-Identifier: MIT
#include "core/notes/values/typed_text.h"

#include <algorithm>
#include <array>

#include "core/notes/values/no_value.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

bool has_any_of(string_view text, string_view characters) {
  return text.find_first_of(characters) != npos;
}

bool has_control_byte(string_view text) {
  return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
}

// Removes `prefix` from the front, ignoring case.
bool take_prefix(string_view& text, string_view prefix) {
  if (lower_ascii(text.substr(0, prefix.size())) != prefix) return false;
  text.remove_prefix(prefix.size());
  return true;
}

// `[text](address)` is its address, and `<address>` what is inside, with or without a name before
// it.
string_view unwrapped(string_view text) {
  text = trimmed(text);
  const auto link = text.find("](");
  if (text.starts_with('[') && text.ends_with(')') && link != npos)
    return trimmed(text.substr(link + 2, text.size() - link - 3));
  const auto open = text.rfind('<');
  if (text.ends_with('>') && open != npos)
    return trimmed(text.substr(open + 1, text.size() - open - 2));
  return text;
}

// `~~ada@example.org~~` and `“ada@example.org”` are not addresses as written.
bool has_marks_around(string_view text) {
  constexpr std::array<string_view, 8> kMarks = {"~", "*", "_", "`", "“", "‘", "„", "'"};
  return std::ranges::any_of(kMarks, [&](string_view mark) { return text.starts_with(mark); });
}

// Removes the invisible marks that some programs copy with an address or a number.
std::string without_format_marks(string_view text) {
  std::string kept(text);
  for (const string_view mark : {"\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A",
                                 "\u202C", "\u202D", "\u2060", "\u2066", "\u2069", "\uFEFF"}) {
    for (auto at = kept.find(mark); at != std::string::npos; at = kept.find(mark, at))
      kept.erase(at, mark.size());
  }
  return kept;
}

bool is_email(string_view text) {
  const auto at = text.rfind('@');
  if (at == npos || at == 0 || has_any_of(text, " <>,;()\"[]")) return false;
  if (has_marks_around(text)) return false;
  if (has_control_byte(text)) return false;
  const auto domain = text.substr(at + 1);
  return text.find('@') == at && !domain.empty() && domain.front() != '.' && domain.back() != '.' &&
         domain.find("..") == npos && !has_any_of(domain, "?&=/");
}

// A host name has a dot and letters after the last one.
bool is_host(string_view host) {
  host = host.substr(0, host.find_first_of("/?#"));
  const auto port = host.find(':');
  if (port != npos) host = host.substr(0, port);
  const auto dot = host.rfind('.');
  return dot != npos && dot > 0 && host.size() - dot > 2 && host.find("..") == npos &&
         !has_any_of(host, " @") && host.substr(dot + 1).find_first_of("0123456789") == npos;
}

bool is_address(string_view rest) {
  return !rest.empty() && rest.front() != '/' && !has_any_of(rest, " \t<>\"") &&
         !has_control_byte(rest);
}

bool is_handle(string_view text) {
  return text.size() > 1 && std::ranges::all_of(text, [](char c) {
           return is_letter_or_digit(c) || c == '-' || c == '_' || c == '%';
         });
}

// `+4930123456 / +4930123457`; after a pause, a part without `+` or `0` may be an access code.
bool has_two_numbers(string_view text) {
  constexpr std::ptrdiff_t kShortest = 7;
  const auto is_number = [](string_view part) {
    return std::ranges::count_if(part, is_digit) >= kShortest;
  };
  for (auto at = text.find_first_of("/,;"); at != npos; at = text.find_first_of("/,;", at + 1)) {
    const auto rest = trimmed(text.substr(at + 1));
    const bool begins_number = text[at] == '/' || rest.starts_with('+') || rest.starts_with('0');
    if (begins_number && is_number(text.substr(0, at)) && is_number(rest)) return true;
  }
  return false;
}

}  // namespace

std::optional<std::string> find_email(string_view text) {
  const auto plain = without_format_marks(text);
  auto address = unwrapped(plain);
  if (take_prefix(address, "mailto:")) address = address.substr(0, address.find('?'));
  if (!is_email(address)) return {};
  return std::string(address);
}

std::optional<std::string> find_phone(string_view text) {
  const auto plain = without_format_marks(text);
  auto number = unwrapped(plain);
  take_prefix(number, "tel:");
  const auto digits = std::ranges::count_if(number, is_digit);
  if (digits < 3) return {};
  // Words that separate a number from its extension, pauses (`,` `;` `p` `w`) and spaces of all
  // kinds.
  auto rest = fold(number);
  for (const string_view word :
       {"extension", "ext", "durchwahl", "int", "poste", "dw", "phone-context=", "isub="}) {
    for (auto at = rest.find(word); at != std::string::npos; at = rest.find(word))
      rest.erase(at, word.size());
  }
  if (rest.find_first_not_of("0123456789+-./()#*,;:pwx= ") != std::string::npos) return {};
  if (has_two_numbers(rest)) return {};
  return std::string(number);
}

std::optional<std::string> find_url(string_view text) {
  const auto written = unwrapped(text);
  auto rest = written;
  const bool is_secure = take_prefix(rest, "https://");
  const bool is_plain = !is_secure && take_prefix(rest, "http://");
  if (!is_address(rest)) return {};
  if (is_secure) return "https://" + std::string(rest);
  if (is_plain) return "http://" + std::string(rest);
  if (!is_host(rest) || rest.find("://") != npos) return {};
  return "https://" + std::string(rest);
}

std::optional<std::string> find_profile(string_view text) {
  if (auto url = find_url(text)) {
    const bool is_whole = unwrapped(text).find("://") != npos;
    const bool names_page = url->find('/', url->find("://") + 3) != std::string::npos;
    const bool names_nobody = url->ends_with("/in/") || url->ends_with("/in");
    if ((is_whole || names_page) && !names_nobody) return url;
    return {};
  }
  auto name = unwrapped(text);
  if (!take_prefix(name, "/in/") && !take_prefix(name, "in/")) take_prefix(name, "@");
  while (name.ends_with('/')) name.remove_suffix(1);
  if (!is_handle(name) || is_no_value(name) || find_flag(name)) return {};
  return "https://www.linkedin.com/in/" + std::string(name);
}

std::optional<bool> find_flag(string_view text) {
  const auto word = fold(text);
  if (word == "true" || word == "yes" || word == "y" || word == "on") return true;
  if (word == "false" || word == "no" || word == "n" || word == "off") return false;
  return {};
}

std::string choice_word(string_view text) {
  auto word = fold(text);
  std::ranges::replace_if(
      word, [](char c) { return c == ' ' || c == '_'; }, '-');
  return word;
}

}  // namespace confab::core
