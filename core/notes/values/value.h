// SPDX-License-Identifier: MIT
// value.h: a front-matter value. Every scalar stays the text its author wrote (`no`, `012` and
// `12:30` are not converted); the schema gives it a type later.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace confab::core {

struct Member;

// Is `written` the key `key`, ignoring case? REQUIRES: `key` is in lower case.
bool is_same_key(std::string_view written, std::string_view key);

// Equality compares meaning: kind, text, items and members, but not style and place.
struct Value {
  enum class Kind { kNull, kScalar, kList, kMap };
  enum class Style {
    kAny,  // not written yet: like its neighbors, quoted if YAML would not read it as text
    kPlain,
    kSingleQuoted,
    kDoubleQuoted,
    kLiteral,
    kFolded,
    kFlow,
    kBlock
  };

  Kind kind = Kind::kNull;
  Style style = Style::kAny;
  std::string text = {};          // of a scalar
  std::vector<Value> items = {};  // of a list
  std::vector<Member> members;    // of a map, in the author's order
  std::size_t begin = 0;          // byte offsets into the note, [begin, end); both 0 if not read
  std::size_t end = 0;
  int line = 0;  // of `begin`, counted from 1
  int column = 0;

  // Defined in value.cc, where Member is complete.
  Value();
  Value(const Value& other);
  Value(Value&& other) noexcept;
  Value& operator=(const Value& other);
  Value& operator=(Value&& other) noexcept;
  ~Value();

  static Value scalar(std::string text);
  // A date, number or flag that confab writes: without quotes.
  static Value bare(std::string text);
  static Value list(std::vector<Value> items);
  static Value map(std::vector<Member> members);
  // Null for none, a scalar for one, otherwise a list.
  static Value one_or_list(const std::vector<std::string>& texts);

  bool is_null() const { return kind == Kind::kNull; }
  bool is_scalar() const { return kind == Kind::kScalar; }
  bool is_list() const { return kind == Kind::kList; }
  bool is_map() const { return kind == Kind::kMap; }

  // The member of a map called `key`, ignoring case; an exact match is preferred. Null if there is
  // none.
  const Value* find(std::string_view key) const;
  Value* find(std::string_view key);

  // The texts of a scalar or of a list of scalars; otherwise empty.
  std::vector<std::string> texts() const;

  // The items of a list, or the value itself as the only item; none for null.
  std::span<const Value> entries() const;

  // The same for the member `key` of a map; empty if there is none. A list with one item counts as
  // its text.
  std::string_view text_at(std::string_view key) const;
  std::vector<std::string> texts_at(std::string_view key) const;
  std::span<const Value> entries_at(std::string_view key) const;
};

struct Member {
  std::string key;
  Value value;
  std::size_t begin = 0;  // of the key
  int line = 0;
  int column = 0;
};

bool operator==(const Value& a, const Value& b);
bool operator==(const Member& a, const Member& b);

}  // namespace confab::core
