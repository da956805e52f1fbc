// SPDX-License-Identifier: MIT
#include "core/messages/message_file.h"

#include <absl/strings/escaping.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/records/schema.h"
#include "core/notes/values/typed_text.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr std::size_t kLine = 76;  // of a body, and of a header where it can be folded
constexpr std::size_t kLongestLine = 998;
constexpr std::size_t kLongestAddress = 254;
constexpr std::size_t kWordBytes = 42;  // of an encoded word, before it is encoded
constexpr std::string_view kEnd = "\r\n";

bool is_plain(char c) { return c >= ' ' && c < 0x7F; }
bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return is_plain(c); });
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// --- headers ---

// Encoded words (RFC 2047), each of whole characters, on lines of their own.
std::string encoded_words(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    auto size = std::min(text.size(), kWordBytes);
    while (size < text.size() && continues_character(text[size])) --size;
    result += fmt::format("{}=?UTF-8?B?{}?=", result.empty() ? "" : "\r\n ",
                          absl::Base64Escape({text.data(), size}));
    text.remove_prefix(size);
  }
  return result;
}

// Broken at spaces where the line would be too long. `used`: what is on it already.
std::string folded(std::string_view text, std::size_t used) {
  std::string result;
  while (!text.empty()) {
    const auto next = std::min(text.find(' ', 1), text.size());
    if (used + next > kLine && text.front() == ' ') {
      result += kEnd;
      used = 0;
    }
    result += text.substr(0, next);
    used += next;
    text.remove_prefix(next);
  }
  return result;
}

// An encoded word in a header would be decoded, so a text that looks like one is encoded too.
bool must_be_encoded(std::string_view text) {
  const auto has_long_word = [&] {
    std::size_t length = 0;
    return std::ranges::any_of(
        text, [&](char c) { return (length = c == ' ' ? 0 : length + 1) > kLine; });
  };
  return !is_plain(text) || text.find("=?") != std::string_view::npos || has_long_word();
}

std::string header(std::string_view name, std::string_view text) {
  const auto line = one_line(text);
  const auto value = must_be_encoded(line) ? encoded_words(line) : folded(line, name.size() + 2);
  return fmt::format("{}: {}{}", name, value, kEnd);
}

std::string quoted_name(std::string_view name) {
  std::string result = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

std::string recipient(std::string_view name, std::string_view address) {
  const auto line = one_line(name);
  if (line.empty()) return std::string(address);
  const auto shown = must_be_encoded(line) ? encoded_words(line) : quoted_name(line);
  const auto is_long =
      shown.size() + address.size() > kLine - 8 || shown.find('\n') != std::string::npos;
  return fmt::format("{}{}<{}>", shown, is_long ? "\r\n " : " ", address);
}

// `Tue, 01 Dec 2026 09:00:00 +0100`.
std::string date(const Now& now) {
  constexpr std::array<std::string_view, 7> kDays = {"Mon", "Tue", "Wed", "Thu",
                                                     "Fri", "Sat", "Sun"};
  constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto local = now.local();
  const auto offset = offset_from_utc(now.instant, now.zone).count();
  const auto minutes = offset < 0 ? -offset : offset;
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} {}{:02}{:02}",
                     kDays[static_cast<std::size_t>(absl::GetWeekday(local))], local.day(),
                     kMonths[static_cast<std::size_t>(local.month() - 1)], local.year(),
                     local.hour(), local.minute(), local.second(), offset < 0 ? '-' : '+',
                     minutes / 60, minutes % 60);
}

// --- body ---

bool is_sent_as_it_is(std::string_view body) {
  std::size_t length = 0;
  for (const char c : body) {
    length = c == '\n' ? 0 : length + 1;
    if (length > kLongestLine || (c != '\n' && !is_plain(c))) return false;
  }
  return true;
}

// One line in quoted-printable (RFC 2045), broken softly; a space at its end is encoded.
std::string quoted_printable(std::string_view line) {
  std::string result;
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    const bool is_last = at + 1 == line.size();
    const bool is_kept = is_plain(c) && c != '=' && !(c == ' ' && is_last);
    const std::string piece =
        is_kept ? std::string(1, c) : fmt::format("={:02X}", static_cast<unsigned char>(c));
    if (used + piece.size() > kLine - 1) {
      result += "=\r\n";
      used = 0;
    }
    result += piece;
    used += piece.size();
  }
  return result;
}

std::string encoded_body(std::string_view body, bool is_as_it_is) {
  std::string result;
  while (!body.empty()) {
    const auto line = take_line(body);
    result += is_as_it_is ? std::string(line) : quoted_printable(line);
    result += kEnd;
  }
  return result;
}

Result<std::string> checked_address(std::string_view text) {
  if (const auto problem = value_problem(*find_field(kContact, "email"), text))
    return fail(ErrorKind::kRefused, problem->message, "correct it in the note");
  const auto address = *find_email(text);
  if (address.size() <= kLongestAddress) return address;
  return fail(ErrorKind::kRefused, "an email address has at most 254 bytes",
              "correct it in the note");
}

}  // namespace

Result<std::string> message_file(const Letter& letter, const Now& now) {
  TRY_ASSIGN(const auto address, checked_address(letter.address));
  std::string copy;
  if (!letter.blind_copy.empty()) {
    TRY_ASSIGN(copy, checked_address(letter.blind_copy));
  }
  const bool is_as_it_is = is_sent_as_it_is(letter.body);
  std::string file = "X-Unsent: 1\r\n";
  file += fmt::format("Date: {}\r\n", date(now));
  file += fmt::format("To: {}\r\n", recipient(letter.name, address));
  if (!copy.empty()) file += fmt::format("Bcc: {}\r\n", copy);
  file += header("Subject", letter.subject);
  file += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n";
  file += fmt::format("Content-Transfer-Encoding: {}\r\n\r\n",
                      is_as_it_is ? "7bit" : "quoted-printable");
  return file + encoded_body(letter.body, is_as_it_is);
}

}  // namespace confab::core
