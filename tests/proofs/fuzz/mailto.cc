// SPDX-License-Identifier: MIT
// A message as a link: decoded, it is the address, the subject on one line and the body, and no
// text can add a header or a recipient. The input is an address, a subject up to a line `%`, then
// the body.
#include "core/messages/mailto.h"

#include <charconv>

#include "core/text/one_line.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

std::string decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    unsigned char code = 0;
    const auto digits = text.substr(i + 1, 2);
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr;
    require(digits.size() == 2 && end == digits.data() + 2, "a percent begins two digits");
    result += static_cast<char>(code);
    i += 2;
  }
  return result;
}

// Removes the text up to and including `mark` and returns it without the mark.
std::string_view take_until(std::string_view& text, std::string_view mark) {
  const auto end = text.find(mark);
  require(end != std::string_view::npos, "a link has all of its parts");
  const auto piece = text.substr(0, end);
  text.remove_prefix(end + mark.size());
  return piece;
}

std::string with_mail_line_ends(std::string_view text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return result;
}

}  // namespace

void mailto(std::string_view bytes) {
  Input input(bytes);
  const auto address = input.line(), subject = input.part();
  const auto link = core::mailto_link(address, subject, input.rest());
  if (!link)
    return require(link.error().kind == core::ErrorKind::kRefused, "an address is one or refused");
  std::string_view rest = *link;
  require(take_until(rest, "mailto:").empty(), "a link is a mail link");
  require_equal(decoded(take_until(rest, "?subject=")), address, "the address is in the link");
  require(address.find_first_of(" ,\t\r") == std::string::npos, "there is one recipient");
  require_equal(decoded(take_until(rest, "&body=")), core::one_line(subject),
                "the subject is in the link, on one line");
  require(rest.find_first_of("&?# ") == std::string_view::npos, "no text adds a header");
  require_equal(decoded(rest), with_mail_line_ends(input.rest()), "the body is in the link");
}

}  // namespace confab::fuzz
