// SPDX-License-Identifier: MIT
// A message as a file: whatever its parts are, it has the same headers, one recipient and one body,
// which says what it was given. The input is an address, a name, a subject up to a line `%`, then
// the body.
#include <algorithm>
#include <charconv>

#include "core/messages/message_file.h"
#include "core/text/one_line.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

constexpr std::string_view kEnd = "\r\n";

// The next line, without its end.
std::string_view take_mail_line(std::string_view& text) {
  const auto end = text.find(kEnd);
  require(end != text.npos, "every line ends with CRLF");
  const auto line = text.substr(0, end);
  require(line.find_first_of("\r\n") == line.npos, "no line end inside a line");
  require(line.size() <= 998, "no line is longer than the standard allows");
  text.remove_prefix(end + kEnd.size());
  return line;
}

std::vector<std::string> take_header_names(std::string_view& text) {
  std::vector<std::string> names;
  for (auto line = take_mail_line(text); !line.empty(); line = take_mail_line(text)) {
    if (line.starts_with(' ')) continue;
    names.emplace_back(line.substr(0, line.find(':')));
  }
  return names;
}

char byte_of(std::string_view digits) {
  unsigned char code = 0;
  const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr;
  require(digits.size() == 2 && end == digits.data() + 2, "an equals sign begins two digits");
  return static_cast<char>(code);
}

// What quoted-printable text means, with LF.
std::string decoded(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    auto line = take_mail_line(text);
    require(line.size() <= 76 && !line.ends_with(' '), "an encoded line is short and ends visibly");
    const bool is_soft = line.ends_with('=');
    if (is_soft) line.remove_suffix(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
      result += line[i] == '=' ? byte_of(line.substr(i + 1, 2)) : line[i];
      if (line[i] == '=') i += 2;
    }
    if (!is_soft) result += '\n';
  }
  return result;
}

}  // namespace

void letters(std::string_view bytes) {
  Input input(bytes);
  const core::Now now{core::Instant(), absl::UTCTimeZone()};
  const auto address = input.line(), name = input.line(), subject = input.part();
  std::string body(input.rest());
  const auto file = core::message_file({name, address, "", subject, body}, now);
  if (!file)
    return require(file.error().kind == core::ErrorKind::kRefused, "an address is one or refused");
  std::string_view rest = *file;
  const std::vector<std::string> headers = {"X-Unsent",
                                            "Date",
                                            "To",
                                            "Subject",
                                            "MIME-Version",
                                            "Content-Type",
                                            "Content-Transfer-Encoding"};
  require(take_header_names(rest) == headers, "no text adds a header");
  const bool is_encoded = file->find("quoted-printable\r\n\r\n") != file->npos;
  std::string said;
  if (is_encoded) {
    said = decoded(rest);
  } else {
    while (!rest.empty()) (said += take_mail_line(rest)) += '\n';
  }
  if (!body.empty() && !body.ends_with('\n')) body += '\n';
  require_equal(said, body, "the body says what it was given");
}

}  // namespace confab::fuzz
