// SPDX-License-Identifier: MIT
#include "store/document/yaml/print_value.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "store/document/yaml/front_matter.h"

namespace confab::store {
namespace {

using core::Value;

// Words that YAML 1.1 or 1.2 does not read as text.
bool is_reserved_word(std::string_view text) {
  constexpr std::array<std::string_view, 13> kWords = {
      "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", "..."};
  return std::ranges::find(kWords, core::lower_ascii(text)) != kWords.end();
}

// Numbers in any base, sexagesimal times, timestamps, .inf and .nan. If in doubt, true.
bool looks_like_number(std::string_view text) {
  const auto digits = text.substr(text.find_first_not_of("+-.") == std::string_view::npos
                                      ? text.size()
                                      : text.find_first_not_of("+-."));
  if (const auto word = core::lower_ascii(digits); word == "inf" || word == "nan") return true;
  if (digits.empty() || digits.front() < '0' || digits.front() > '9') return false;
  return text.find_first_not_of("0123456789abcdefABCDEFoxXOTZtz+-_.,: ") == std::string_view::npos;
}

bool is_printable(utf8proc_int32_t codepoint) {
  if (codepoint < 0x20 || (codepoint >= 0x7F && codepoint < 0xA0)) return false;
  return codepoint != 0x2028 && codepoint != 0x2029 && codepoint != 0xFEFF && codepoint != 0xFFFE &&
         codepoint != 0xFFFF;
}

// Calls `use(codepoint, bytes)` for each character. Text that is not UTF-8 never comes here
// (plain_text.h).
template <class Use>
void for_each_character(std::string_view text, Use use) {
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t codepoint = 0;
    const auto length = std::max<utf8proc_ssize_t>(
        1, utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                            static_cast<utf8proc_ssize_t>(text.size() - at), &codepoint));
    use(codepoint, text.substr(at, static_cast<std::size_t>(length)));
    at += static_cast<std::size_t>(length);
  }
}

bool needs_escapes(std::string_view text) {
  bool found = false;
  for_each_character(text, [&](utf8proc_int32_t codepoint, std::string_view) {
    found |= !is_printable(codepoint);
  });
  return found;
}

bool has_any_of(std::string_view text, std::string_view characters) {
  return text.find_first_of(characters) != std::string_view::npos;
}

// `2026-11-30T14:00`, the only text whose colons stay bare inside a flow collection.
bool looks_like_time(std::string_view text) {
  return text.find_first_not_of("0123456789T:+-Z") == std::string_view::npos &&
         text.front() >= '0' && text.front() <= '9';
}

// Does `text` read as itself in YAML, apart from its type?
bool is_plain_syntax(std::string_view text, Context context) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (has_any_of(text.substr(0, 1), "?:,[]{}#&*!|>'\"%@`")) return false;
  if (text.front() == '-' && (text.size() == 1 || has_any_of(text.substr(1, 1), " -")))
    return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
    return false;
  if (context == Context::kBlock) return true;
  if (has_any_of(text, ",[]{}#?")) return false;
  return !has_any_of(text, ":") || looks_like_time(text);
}

std::string double_quoted(std::string_view text) {
  std::string result = "\"";
  for_each_character(text, [&](utf8proc_int32_t codepoint, std::string_view bytes) {
    if (codepoint == '"' || codepoint == '\\') {
      result += '\\';
      result += bytes;
    } else if (codepoint == '\n') {
      result += "\\n";
    } else if (codepoint == '\t') {
      result += "\\t";
    } else if (is_printable(codepoint)) {
      result += bytes;
    } else {
      result += fmt::format("\\u{:04X}", codepoint);
    }
  });
  return result + '"';
}

std::string single_quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("''") : std::string(1, c);
  return result + "'";
}

std::string print_flow_map(const Value& map) {
  std::string result = "{";
  for (const auto& member : map.members) {
    result += fmt::format("{} {}: {}", &member == &map.members.front() ? "" : ",",
                          print_scalar(member.key, Value::Style::kAny, Context::kFlow),
                          print_inline(member.value, Context::kFlow));
  }
  return result + (map.members.empty() ? "}" : " }");
}

std::string print_flow_list(const Value& list) {
  std::string result = "[";
  for (const auto& item : list.items) {
    if (&item != &list.items.front()) result += ", ";
    result += print_inline(item, Context::kFlow);
  }
  return result + "]";
}

}  // namespace

std::string print_scalar(std::string_view text, Value::Style style, Context context) {
  using enum Value::Style;
  if (style == kDoubleQuoted || needs_escapes(text)) return double_quoted(text);
  if (style == kSingleQuoted) return single_quoted(text);
  // Without quotes, a null word would not be text.
  const bool is_text =
      style == kPlain ? !is_null_word(text) : !is_reserved_word(text) && !looks_like_number(text);
  return is_plain_syntax(text, context) && is_text ? std::string(text) : double_quoted(text);
}

std::string print_inline(const Value& value, Context context) {
  switch (value.kind) {
    case Value::Kind::kNull:
      return context == Context::kFlow ? "null" : "";
    case Value::Kind::kScalar:
      return print_scalar(value.text, value.style, context);
    case Value::Kind::kList:
      return print_flow_list(value);
    case Value::Kind::kMap:
      return print_flow_map(value);
  }
  return "";
}

std::string print_member(std::string_view name, const Value& value) {
  const auto key = print_scalar(name, Value::Style::kAny, Context::kBlock);
  if (value.is_null()) return fmt::format("{}:\n", key);
  if (!value.is_list() || value.style == Value::Style::kFlow || value.items.empty()) {
    return fmt::format("{}: {}\n", key, print_inline(value, Context::kBlock));
  }
  auto lines = fmt::format("{}:\n", key);
  for (const auto& item : value.items)
    lines += fmt::format("  - {}\n", print_inline(item, Context::kBlock));
  return lines;
}

}  // namespace confab::store
