// SPDX-License-Identifier: MIT
#include "plain_yaml.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace confab::proof {
namespace {

using core::Value;

void append_utf8(std::string& text, unsigned codepoint) {
  if (codepoint < 0x80) {
    text += static_cast<char>(codepoint);
  } else if (codepoint < 0x800) {
    text += static_cast<char>(0xC0 | codepoint >> 6);
    text += static_cast<char>(0x80 | (codepoint & 0x3F));
  } else if (codepoint < 0x10000) {
    text += static_cast<char>(0xE0 | codepoint >> 12);
    text += static_cast<char>(0x80 | (codepoint >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (codepoint & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | codepoint >> 18);
    text += static_cast<char>(0x80 | (codepoint >> 12 & 0x3F));
    text += static_cast<char>(0x80 | (codepoint >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (codepoint & 0x3F));
  }
}

class LineReader {
 public:
  LineReader(std::string_view line, std::size_t at) : line_(line), at_(at) {}

  std::optional<Value> value(bool in_flow) {
    switch (peek()) {
      case '"':
        return double_quoted();
      case '\'':
        return single_quoted();
      case '[':
        return list();
      case '{':
        return map();
      default:
        return plain(in_flow);
    }
  }

  std::size_t at() const { return at_; }

 private:
  char peek() const { return at_ < line_.size() ? line_[at_] : '\0'; }

  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  void skip_blanks() {
    while (peek() == ' ') ++at_;
  }

  bool is_plain_end(std::size_t at, bool in_flow) const {
    const auto next = at + 1 < line_.size() ? line_[at + 1] : ' ';
    if (line_[at] == '#') return at == 0 || line_[at - 1] == ' ' || line_[at - 1] == '\t';
    if (line_[at] == ':') return next == ' ' || (in_flow && (next == ',' || next == '}'));
    return in_flow && std::string_view(",[]{}").find(line_[at]) != std::string_view::npos;
  }

  std::optional<Value> plain(bool in_flow) {
    const auto begin = at_;
    if (std::string_view("|>&*!%@`").find(peek()) != std::string_view::npos) return {};
    while (at_ < line_.size() && !is_plain_end(at_, in_flow)) ++at_;
    auto text = line_.substr(begin, at_ - begin);
    text = text.substr(0, text.find_last_not_of(" \t") + 1);
    at_ = begin + text.size();
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
      return Value();
    return Value::scalar(std::string(text));
  }

  std::optional<Value> single_quoted() {
    std::string text;
    for (++at_; at_ < line_.size(); text += line_[at_++]) {
      if (peek() != '\'') continue;
      ++at_;
      if (peek() != '\'') return Value::scalar(text);
    }
    return {};
  }

  std::optional<Value> double_quoted() {
    std::string text;
    for (++at_; at_ < line_.size();) {
      if (take('"')) return Value::scalar(text);
      if (!take('\\')) {
        text += line_[at_++];
      } else if (!escape(text)) {
        return {};
      }
    }
    return {};
  }

  bool escape(std::string& text) {
    const char c = peek();
    ++at_;
    if (c == 'n') text += '\n';
    if (c == 't') text += '\t';
    if (c == '"' || c == '\\' || c == '/' || c == ' ') text += c;
    const std::size_t length = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (length == 0) return std::string_view("nt\"\\/ ").find(c) != std::string_view::npos;
    unsigned codepoint = 0;
    const auto digits = line_.substr(at_, length);
    std::from_chars(digits.data(), digits.data() + digits.size(), codepoint, 16);
    append_utf8(text, codepoint);
    at_ += digits.size();
    return true;
  }

  // The members up to `close`, each read by `member`.
  template <class Member>
  bool members(char close, Member member) {
    ++at_;
    for (skip_blanks(); !take(close); skip_blanks()) {
      if (!member()) return false;
      skip_blanks();
      if (!take(',') && peek() != close) return false;
    }
    return true;
  }

  std::optional<Value> list() {
    auto list = Value::list({});
    const bool is_whole = members(']', [&] {
      auto item = value(true);
      if (item) list.items.push_back(std::move(*item));
      return item.has_value();
    });
    return is_whole ? std::optional(list) : std::nullopt;
  }

  std::optional<Value> map() {
    auto map = Value::map({});
    const bool is_whole = members('}', [&] {
      const auto key = value(true);
      skip_blanks();
      if (!key || !take(':')) return false;
      skip_blanks();
      auto item = value(true);
      if (item) map.members.push_back({key->text, std::move(*item)});
      return item.has_value();
    });
    return is_whole ? std::optional(map) : std::nullopt;
  }

  std::string_view line_;
  std::size_t at_;
};

}  // namespace

std::optional<Reading> read_start(std::string_view line, std::size_t begin) {
  LineReader reader(line, begin);
  auto value = reader.value(false);
  if (!value) return {};
  return Reading{std::move(*value), reader.at()};
}

std::optional<Reading> read_value(std::string_view line, std::size_t begin) {
  auto reading = read_start(line, begin);
  if (!reading) return {};
  const auto rest = std::min(line.find_first_not_of(" \t", reading->end), line.size());
  if (rest < line.size() && line[rest] != '#') return {};
  return reading;
}

}  // namespace confab::proof
