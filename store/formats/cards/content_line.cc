// SPDX-License-Identifier: MIT
#include "store/formats/cards/content_line.h"

#include <absl/strings/escaping.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/text/character.h"
#include "core/text/links/hex_escapes.h"
#include "core/text/one_line.h"
#include "store/formats/text/charset.h"
#include "store/formats/text/clean.h"

namespace confab::store {
namespace {

constexpr std::size_t kLineBytes = 75;

std::string upper(std::string_view text) {
  std::string result(text);
  std::ranges::transform(text, result.begin(), core::to_upper);
  return result;
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// A line without its end, which may be LF, CRLF or CR.
std::string_view take_physical_line(std::string_view& text) {
  const auto line = text.substr(0, text.find_first_of("\r\n"));
  text.remove_prefix(line.size());
  if (text.starts_with("\r\n"))
    text.remove_prefix(2);
  else if (!text.empty())
    text.remove_prefix(1);
  return line;
}

// Where the value begins: the first colon outside quotes.
std::size_t colon_of(std::string_view line) {
  bool is_quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '"') is_quoted = !is_quoted;
    if (line[at] == ':' && !is_quoted) return at;
  }
  return line.find(':');  // a quote that is never closed does not count
}

std::vector<std::string_view> parameters_of(std::string_view head) {
  std::vector<std::string_view> result;
  bool is_quoted = false;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= head.size(); ++at) {
    if (at < head.size() && head[at] == '"') is_quoted = !is_quoted;
    const bool is_end = at == head.size() || (head[at] == ';' && !is_quoted);
    if (!is_end) continue;
    result.push_back(head.substr(start, at - start));
    start = at + 1;
  }
  return result;
}

std::pair<std::string, std::string> parameter_from(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos) return {upper(core::trimmed(text)), ""};
  std::string value(text.substr(equals + 1));
  std::erase(value, '"');
  return {upper(core::trimmed(text.substr(0, equals))), value};
}

// A picture, a sound, a key: nothing that a contact keeps.
bool is_binary(const ContentLine& line) {
  constexpr std::array kBinary =
      std::to_array<std::string_view>({"PHOTO", "LOGO", "SOUND", "KEY", "AGENT"});
  return line.name.starts_with("X-") || std::ranges::find(kBinary, line.name) != kBinary.end();
}

bool is_encoded(const ContentLine& line, std::string_view encoding) {
  return line.parameter("ENCODING").starts_with(encoding) || line.has_type(encoding);
}

class LineReader {
 public:
  explicit LineReader(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }

  std::optional<ContentLine> line() {
    std::string text(take_physical_line(rest_));
    append_folded(text);
    const auto colon = colon_of(text);
    if (colon == std::string::npos) return std::nullopt;
    auto line = head_of(std::string_view(text).substr(0, colon));
    auto value = text.substr(colon + 1);
    if (line.name == "VERSION") is_old_ = core::trimmed(value) == "2.1";
    if (is_encoded(line, "QUOTED-PRINTABLE")) {
      append_soft_lines(value);
      value = core::hex_unescaped(value, '=');
    } else if (is_encoded(line, "BASE64") || is_encoded(line, "B")) {
      append_base64(value);
      std::string bytes;  // of a picture, nothing
      if (!is_binary(line)) absl::Base64Unescape(value, &bytes);
      value = std::move(bytes);
    }
    const auto text_of_value = decoded_from(line.parameter("CHARSET"), value);
    line.is_undecodable = !text_of_value;
    line.value = without_controls(text_of_value ? *text_of_value : decoded(value).text);
    return line;
  }

 private:
  // 2.1 folds at a space, and keeps it; later versions add one.
  void append_folded(std::string& text) {
    while (!rest_.empty() && is_blank(rest_[0])) {
      auto more = take_physical_line(rest_);
      if (core::trimmed(more).empty()) continue;
      if (!is_old_) more.remove_prefix(1);
      text += more;
    }
  }

  void append_soft_lines(std::string& value) {
    while (value.ends_with('=') && !rest_.empty()) {
      value.pop_back();
      value += take_physical_line(rest_);
    }
  }

  // Lines of base64 that are not folded go on until one that cannot be base64.
  void append_base64(std::string& value) {
    while (!rest_.empty()) {
      const auto line = rest_.substr(0, rest_.find_first_of("\r\n"));
      if (line.empty() || line.find_first_of(":;") != std::string_view::npos) return;
      value += take_physical_line(rest_);
    }
  }

  static ContentLine head_of(std::string_view head) {
    const auto pieces = parameters_of(head);
    auto name = core::trimmed(pieces.front());
    const auto dot = name.rfind('.');
    ContentLine line{upper(name.substr(dot == name.npos ? 0 : dot + 1))};
    if (dot != name.npos) line.group = name.substr(0, dot);
    for (std::size_t i = 1; i < pieces.size(); ++i)
      line.parameters.push_back(parameter_from(pieces[i]));
    return line;
  }

  std::string_view rest_;
  bool is_old_ = false;
};

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

std::string ContentLine::parameter(std::string_view parameter_name) const {
  std::string result;
  for (const auto& [name_of_parameter, text] : parameters) {
    if (name_of_parameter != parameter_name) continue;
    result += (result.empty() ? "" : ",") + upper(text);
  }
  return result;
}

bool ContentLine::has_type(std::string_view type) const {
  const auto types = parameter("TYPE");
  for (const auto& each : parts_of(types, ',')) {
    if (each == type) return true;
  }
  return std::ranges::any_of(
      parameters, [&](const auto& each) { return each.first == type && each.second.empty(); });
}

std::vector<ContentLine> content_lines(std::string_view bytes) {
  const auto wide = decoded(bytes);
  std::vector<ContentLine> lines;
  for (LineReader reader(wide.charset == "UTF-16" ? std::string_view(wide.text) : bytes);
       !reader.at_end();) {
    if (auto line = reader.line()) lines.push_back(std::move(*line));
  }
  // A byte order mark is not part of the first name.
  if (!lines.empty() && lines.front().name.starts_with("\xEF\xBB\xBF"))
    lines.front().name.erase(0, 3);
  return lines;
}

std::string unescaped(std::string_view value) {
  std::string text;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] != '\\' || at + 1 == value.size()) {
      text += value[at];
      continue;
    }
    const char next = value[++at];
    if (next == 'n' || next == 'N')
      text += '\n';
    else if (std::string_view("\\,;:\"").find(next) != std::string_view::npos)
      text += next;
    else
      text += {'\\', next};
  }
  return text;
}

std::vector<std::string> parts_of(std::string_view value, char separator) {
  std::vector<std::string> parts;
  for (const auto part : raw_parts_of(value, separator)) parts.push_back(unescaped(part));
  return parts;
}

std::vector<std::string_view> raw_parts_of(std::string_view value, char separator) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= value.size(); ++at) {
    if (at < value.size() && value[at] == '\\') {
      ++at;
      continue;
    }
    if (at < value.size() && value[at] != separator) continue;
    parts.push_back(value.substr(start, at - start));
    start = at + 1;
  }
  if (start < value.size()) parts.push_back(value.substr(start));
  return parts;
}

std::string escaped(std::string_view text) {
  std::string value;
  for (const char c : text) {
    if (c == '\n')
      value += "\\n";
    else if (c == '\\' || c == ',' || c == ';')
      value += {'\\', c};
    else if (static_cast<unsigned char>(c) >= ' ' && c != 0x7F)
      value += c;
    else if (c == '\t')
      value += ' ';
  }
  return value;
}

std::string folded_line(std::string_view line) {
  std::string result;
  std::size_t room = kLineBytes;
  while (line.size() > room) {
    auto cut = room;
    while (cut > 0 && is_continuation(line[cut])) --cut;
    if (cut == 0) cut = room;  // not UTF-8
    result.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = kLineBytes - 1;
  }
  return result.append(line).append("\r\n");
}

}  // namespace confab::store
