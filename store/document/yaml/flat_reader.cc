// SPDX-License-Identifier: MIT
// The flat reader works line by line and gives up (returns nothing) as soon as it is not sure. It
// never guesses and never reports an error, because yaml-cpp then reads everything again.
#include <algorithm>
#include <utility>

#include "core/text/byte_set.h"
#include "store/document/yaml/flat_lines.h"
#include "store/document/yaml/front_matter.h"

namespace confab::store {
namespace {

using core::ByteSet;
using core::Member;
using core::Value;

constexpr std::size_t kMaxKeyBytes = 128;
constexpr int kMaxFlowDepth = 3;

constexpr std::string_view kAlphanumericBytes =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr ByteSet kAlphanumeric(kAlphanumericBytes);

// The bytes of words, all bytes beyond ASCII, and those given.
constexpr ByteSet words_and(std::string_view others) {
  ByteSet set(others);
  set.add(kAlphanumericBytes);
  set.add_beyond_ascii();
  return set;
}

constexpr ByteSet kOpensKey = words_and("_");
constexpr ByteSet kInKey = words_and("_- ");
constexpr ByteSet kOpensPlain = words_and("+/.(_~$;^");
// Bytes that may end a plain scalar, or show that it is not one.
constexpr ByteSet kMarks("\t#:");
constexpr ByteSet kFlowMarks("\t#:[]{},");

class FlatReader : FlatLines {
 public:
  using FlatLines::FlatLines;

  std::optional<Value> read() {
    Value map = Value::map({});
    map.style = Value::Style::kBlock;
    if (!read_members(map, 0)) return {};
    if (!at_end_) return {};
    return map;
  }

 private:
  struct Flow {
    int depth = 0;  // 0: block context, to the end of the line
    bool in_map = false;
  };

  // --- maps and lists in block style ---

  // Reads `key: value` lines with their keys at `column`.
  bool read_members(Value& map, std::size_t column) {
    while (!at_end_ && at_ - line_ == column && !at_dash()) {
      if (!read_member(map, column)) return false;
    }
    if (!map.members.empty()) close_map(map);
    return at_end_ || indent_ < column;
  }

  static void close_map(Value& map) {
    const auto& first = map.members.front();
    map.begin = first.begin;
    map.line = first.line;
    map.column = first.column;
    map.end = map.members.back().value.end;
  }

  bool read_member(Value& map, std::size_t column) {
    auto* value = read_new_key(map);
    if (!value || ++keys_ > kMaxKeys) return false;
    place(*value, at_);
    value->end = at_;
    may_wrap_ = column == 0;
    if (rest_is_empty()) {
      go_to_next_content();
      if (!read_nested(*value, column)) return false;
    } else if (at('|') || at('>')) {
      if (!read_block_scalar(*value, column)) return false;
    } else {
      if (!read_inline(*value, {}) || !rest_is_empty()) return false;
      go_to_next_content();
    }
    return at_end_ || indent_ <= column;
  }

  // Reads a key and its colon.
  std::optional<std::string_view> read_key() {
    const auto begin = at_;
    if (at_ == stop_ || !kOpensKey.contains(note_[at_])) return {};
    while (at_ < stop_ && kInKey.contains(note_[at_])) ++at_;
    if (!at(':') || note_[at_ - 1] == ' ' || at_ - begin > kMaxKeyBytes) return {};
    if (at_ + 1 < stop_ && note_[at_ + 1] != ' ') return {};
    return note_.substr(begin, at_++ - begin);
  }

  // The value to fill in for a key that is new in `map`; null for a duplicate.
  Value* read_new_key(Value& map) {
    constexpr std::size_t kUsualKeys = 16, kUsualKeysInFlow = 4;
    const auto begin = at_;
    const auto key = read_key();
    if (!key || map.find(*key)) return nullptr;
    if (map.members.empty())
      map.members.reserve(map.style == Value::Style::kFlow ? kUsualKeysInFlow : kUsualKeys);
    auto& member = map.members.emplace_back();
    member.key = *key;
    member.begin = begin;
    member.line = line_number_;
    member.column = 1 + static_cast<int>(begin - line_);
    return &member.value;
  }

  // Reads the lines below a key without a value: a list, a nested map, or nothing.
  bool read_nested(Value& value, std::size_t column) {
    if (at_end_ || indent_ < column || (indent_ == column && !at_dash())) return true;
    if (at_dash()) return (column == 0 || indent_ > column) && read_list(value);
    if (column > 0) return false;
    value = Value::map({});
    value.style = Value::Style::kBlock;
    return read_members(value, indent_) && !value.members.empty();
  }

  bool read_list(Value& list) {
    const auto column = indent_;
    list = Value::list({});
    place(list, at_);
    while (!at_end_ && indent_ == column && at_dash()) {
      if (!read_item(list)) return false;
    }
    list.end = list.items.back().end;
    return at_end_ || indent_ < column || (column == 0 && !at_dash());
  }

  bool read_item(Value& list) {
    const auto dash = indent_;
    const auto after = ++at_;
    may_wrap_ = false;
    if (rest_is_empty()) return read_empty_item(list, after);
    const auto begin = at_;
    if (read_key()) {
      at_ = begin;
      return read_map_item(list);
    }
    at_ = begin;
    if (!read_inline(list.items.emplace_back(), {}) || !rest_is_empty()) return false;
    go_to_next_content();
    return at_end_ || indent_ <= dash;
  }

  bool read_empty_item(Value& list, std::size_t after_dash) {
    const auto dash = indent_;
    Value null;
    place(null, after_dash);
    null.end = after_dash;
    list.items.push_back(std::move(null));
    go_to_next_content();
    return at_end_ || indent_ <= dash;
  }

  bool read_map_item(Value& list) {
    Value& item = list.items.emplace_back(Value::map({}));
    item.style = Value::Style::kBlock;
    const auto dash = indent_;
    if (!read_members(item, at_ - line_)) return false;
    return at_end_ || indent_ <= dash;
  }

  // --- block scalars ---

  // Reads `|` or `>`, maybe with `-`, and the lines below that are deeper than `column`. Blocks
  // that begin with an empty line, or whose lines differ in depth, are left to yaml-cpp.
  bool read_block_scalar(Value& value, std::size_t column) {
    const auto begin = at_;
    const bool is_folded = at('>');
    ++at_;
    const bool is_stripped = at('-');
    if (is_stripped) ++at_;
    if (at_ != stop_) return false;
    end_scalar(value, begin, is_folded ? Value::Style::kFolded : Value::Style::kLiteral);
    go_to_next_line();
    if (at_end_ || at_ == stop_ || indent_ <= column) return false;
    const auto depth = indent_;
    std::size_t empty_lines = 0;
    for (; !at_end_ && (at_ == stop_ || indent_ > column); go_to_next_line()) {
      if (at_ == stop_) {
        if (indent_ > 0) return false;
        ++empty_lines;
        continue;
      }
      if (indent_ < depth || (is_folded && !is_foldable(depth))) return false;
      add_line(value.text, is_folded, std::exchange(empty_lines, 0));
      value.text += note_.substr(line_ + depth, stop_ - line_ - depth);
      value.end = stop_;
    }
    if (!is_stripped) value.text += '\n';
    skip_to_content();
    return true;
  }

  // Is the line no deeper than the others, and without trailing spaces?
  bool is_foldable(std::size_t depth) const {
    const char last = note_[stop_ - 1];
    return indent_ == depth && note_[at_] != '\t' && last != ' ' && last != '\t';
  }

  // The separator between a line and the text before it.
  static void add_line(std::string& text, bool is_folded, std::size_t empty_lines) {
    if (text.empty()) return;
    if (is_folded && empty_lines == 0)
      text += ' ';
    else
      text.append(empty_lines + (is_folded ? 0 : 1), '\n');
  }

  // --- values on one line, and collections that go on below ---

  bool read_inline(Value& value, Flow flow) {
    if (at('"')) return read_double_quoted(value);
    if (at('\'')) return read_single_quoted(value);
    if (at('[') || at('{')) return read_flow(value, {flow.depth + 1, at('{')});
    return read_plain(value, flow);
  }

  bool read_plain(Value& value, Flow flow) {
    const auto begin = at_;
    if (at_ == stop_ || !kOpensPlain.contains(note_[at_])) return false;
    const auto& marks = flow.depth == 0 ? kMarks : kFlowMarks;
    for (; at_ < stop_; ++at_) {
      const char c = note_[at_];
      if (!marks.contains(c)) continue;
      if (c == '\t') return false;
      if (c == '#' && note_[at_ - 1] == ' ') break;
      if (c == ':' && (at_ + 1 == stop_ || note_[at_ + 1] == ' ' || flow.depth > 0) &&
          !in_flow_text(flow))
        return false;
      if (flow.depth == 0) continue;
      if (c == '[' || c == '{' || c == '#') return false;
      if (c == ',' || c == ']' || c == '}') break;
    }
    auto text = note_.substr(begin, at_ - begin);
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    at_ = begin + text.size();
    value.text = text;
    return end_scalar(value, begin, Value::Style::kPlain);
  }

  // A colon inside a word of a flow collection, as in 09:30 or https://.
  bool in_flow_text(Flow flow) const {
    return flow.depth > 0 && at_ + 1 < stop_ &&
           (kAlphanumeric.contains(note_[at_ + 1]) || note_[at_ + 1] == '/');
  }

  // Finishes a value whose text is read and extends from `begin` to here.
  bool end_scalar(Value& value, std::size_t begin, Value::Style style) const {
    value.kind = Value::Kind::kScalar;
    value.style = style;
    place(value, begin);
    value.end = at_;
    if (style == Value::Style::kPlain && is_null_word(value.text)) make_null(value);
    return true;
  }

  static void make_null(Value& value) {
    value.kind = Value::Kind::kNull;
    value.text.clear();
  }

  bool read_single_quoted(Value& value) {
    const auto begin = at_++;
    for (; take_until("'", value.text); ++at_) {
      if (++at_; !at('\'')) return end_scalar(value, begin, Value::Style::kSingleQuoted);
      value.text += '\'';
    }
    return false;
  }

  bool read_double_quoted(Value& value) {
    const auto begin = at_++;
    for (; take_until("\"\\", value.text); ++at_) {
      const bool is_end = at('"');
      ++at_;
      if (is_end) return end_scalar(value, begin, Value::Style::kDoubleQuoted);
      if (!at('"') && !at('\\')) return false;
      value.text += note_[at_];
    }
    return false;
  }

  // Adds to `text` the text before the first of `marks` on this line, if there is one.
  bool take_until(std::string_view marks, std::string& text) {
    const auto rest = note_.substr(at_, stop_ - at_);
    const auto found = rest.find_first_of(marks);
    if (found == std::string_view::npos) return false;
    text += rest.substr(0, found);
    at_ += found;
    return true;
  }

  bool read_flow(Value& value, Flow flow) {
    if (flow.depth > kMaxFlowDepth) return false;
    const auto begin = at_++;
    value.kind = flow.in_map ? Value::Kind::kMap : Value::Kind::kList;
    value.style = Value::Style::kFlow;
    place(value, begin);
    skip_flow_blanks();
    const char close = flow.in_map ? '}' : ']';
    while (!at(close)) {
      if (!(flow.in_map ? read_flow_member(value, flow) : read_flow_item(value, flow)))
        return false;
      skip_flow_blanks();
      if (at(close)) break;
      if (!at(',')) return false;
      ++at_;
      skip_flow_blanks();
    }
    value.end = ++at_;
    return true;
  }

  // Also skips line ends. The next line must be deeper than the key; otherwise nothing is skipped.
  void skip_flow_blanks() {
    skip_blanks();
    while (may_wrap_ && at_ == stop_ && !at_end_) {
      go_to_next_line();
      if (at_ < stop_ && indent_ > 0) return;
      may_wrap_ = at_ == stop_;
      at_ = stop_;
    }
  }

  bool read_flow_item(Value& list, Flow flow) {
    return read_inline(list.items.emplace_back(), flow);
  }

  bool read_flow_member(Value& map, Flow flow) {
    auto* value = read_new_key(map);
    if (!value) return false;
    skip_blanks();
    return read_inline(*value, flow);
  }

  int keys_ = 0;
  bool may_wrap_ = false;  // may a flow collection go on in the next line?
};

}  // namespace

std::optional<Value> parse_flat(std::string_view note, const Frame& frame) {
  return FlatReader(note, frame).read();
}

}  // namespace confab::store
