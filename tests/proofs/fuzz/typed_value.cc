// SPDX-License-Identifier: MIT
#include "tests/proofs/fuzz/typed_value.h"

#include <algorithm>
#include <vector>

namespace confab::fuzz {
namespace {

using core::Value;

std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> result;
  while (!text.empty()) {
    const auto end = std::min(text.find('|'), text.size());
    result.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

Value typed_list(std::string_view inside) {
  Value list = Value::list({});
  for (const auto piece : pieces(inside)) list.items.push_back(typed_value(piece));
  return list;
}

// A duplicate key counts once, because core never asks for a map that no note can have.
Value typed_map(std::string_view inside) {
  Value map = Value::map({});
  for (const auto piece : pieces(inside)) {
    const auto equals = std::min(piece.find('='), piece.size());
    const auto key = unescaped(piece.substr(0, equals));
    if (!map.find(key))
      map.members.push_back({key, typed_value(piece.substr(std::min(equals + 1, piece.size())))});
  }
  return map;
}

}  // namespace

std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape = text[i] == '\\' && i + 1 < text.size();
    const char c = is_escape ? text[++i] : text[i];
    result += is_escape && c == 'n' ? '\n' : is_escape && c == 't' ? '\t' : c;
  }
  return result;
}

Value typed_value(std::string_view text) {
  if (text.empty()) return {};
  if (text[0] == '!') return Value::bare(unescaped(text.substr(1)));
  const auto inside = text.substr(1, text.size() - std::min<std::size_t>(2, text.size()));
  if (text[0] == '[' && text.ends_with(']')) return typed_list(inside);
  if (text[0] == '{' && text.ends_with('}')) return typed_map(inside);
  return Value::scalar(unescaped(text));
}

}  // namespace confab::fuzz
