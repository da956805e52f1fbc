// SPDX-License-Identifier: MIT
// The only file that includes yaml-cpp. It listens to the event parser, which expands nothing,
// refuses anchors, aliases and tags, and checks every byte with ByteAccount.
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>
#include <utility>
#include <vector>

#include "core/rule.h"
#include "store/document/text/plain_text.h"
#include "store/document/yaml/byte_account.h"
#include "store/document/yaml/front_matter.h"

namespace confab::store {
namespace {

using core::Member;
using core::Value;
using enum core::Rule;

constexpr const char* kNoAlias = "'*' begins an alias, which confab does not follow";

// Leaves yaml-cpp's parser from inside a callback; caught in parse_yaml.
struct Refused : std::runtime_error {
  Refused(core::Rule broken, std::size_t where, const std::string& what)
      : std::runtime_error(what), rule(broken), offset(where) {}
  core::Rule rule;
  std::size_t offset;  // into the front matter
};

Value::Style style_of(char opener) {
  switch (opener) {
    case '"':
      return Value::Style::kDoubleQuoted;
    case '\'':
      return Value::Style::kSingleQuoted;
    case '|':
      return Value::Style::kLiteral;
    case '>':
      return Value::Style::kFolded;
    default:
      return Value::Style::kPlain;
  }
}

std::string_view null_word_at(std::string_view source, std::size_t at) {
  const auto end = std::min(source.find_first_of(" \t\r\n,]}:", at), source.size());
  const auto word = source.substr(at, end - at);
  return is_null_word(word) ? word : std::string_view();
}

// Does a plain scalar end there?
bool ends_scalar(std::string_view source, std::size_t end) {
  const auto after = source.find_first_not_of(" \t", end);
  return after == std::string_view::npos ||
         std::string_view("\r\n#,]}").find(source[after]) != std::string_view::npos;
}

bool has_colon_behind(std::string_view source, std::size_t end) {
  const auto after = source.find_first_not_of(" \t", end);
  return after != std::string_view::npos && source[after] == ':';
}

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view note, const Frame& frame)
      : base_(frame.front_begin),
        end_(frame.front_end),
        source_(note.substr(0, end_)),
        account_(source_, base_) {
    for (std::size_t line = 0; line < end_; line = next_line(note, line)) lines_.push_back(line);
    if (lines_.empty()) lines_.push_back(0);
  }

  Value finish() {
    if (!account_.pass_rest()) refuse_unaccounted();
    return std::move(root_);
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto at = offset_of(mark);
    refuse_anchor(mark, anchor);
    const auto word = null_word_at(source_, at);
    if (in_map() && !key_) {
      if (word.empty()) refuse(kFrontMatterInvalid, at, "a key is empty");
      return add_scalar(at, word);  // a key with that text
    }
    // For a value that really is empty, yaml-cpp gives the place of the next token, which may be a
    // key that begins with the same text.
    if (!word.empty() && ends_scalar(source_, at + word.size()) && at >= account_.at()) {
      if (!account_.pass_scalar(at, word)) refuse_unaccounted();
      Value null;
      null.style = Value::Style::kPlain;
      return add(placed(std::move(null), at, at + word.size()));
    }
    if (key_) return add(placed({}, key_end_, key_end_));
    if (in_flow()) refuse(kFrontMatterInvalid, at, "an item is empty");
    const auto after = after_dash();
    add(placed({}, after, after));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(kFrontMatterInvalid, offset_of(mark), kNoAlias);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& text) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    add_scalar(offset_of(mark), text);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(mark, tag, anchor, style, Value::Kind::kList);
  }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(mark, tag, anchor, style, Value::Kind::kMap);
  }

  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    Value value;
    std::optional<Member> key;  // of the map around it, waiting for this value
    std::size_t key_end = 0;
  };

  [[noreturn]] static void refuse(core::Rule rule, std::size_t offset, const std::string& what) {
    throw Refused(rule, offset, what);
  }

  [[noreturn]] void refuse_unaccounted() {
    refuse(kFrontMatterInvalid, account_.at(), account_.problem());
  }

  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
    if (anchor != 0)
      refuse(kFrontMatterInvalid, offset_of(mark),
             "'&' begins an anchor, which confab does not read");
  }

  void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
    const auto at = offset_of(mark);
    const bool is_default = tag.empty() || tag == "?" || tag == "!";
    if (is_default && (at == end_ || source_[at] != '!')) return;
    refuse(kFrontMatterInvalid, at, "'!' begins a tag, which confab does not read");
  }

  std::size_t offset_of(const YAML::Mark& mark) const {
    return std::min(base_ + static_cast<std::size_t>(std::max(mark.pos, 0)), end_);
  }

  // Where the text of an empty list item would begin: after its dash.
  std::size_t after_dash() {
    const auto after = account_.pass_dash(open_.empty() ? base_ : open_.back().value.begin);
    if (!after) refuse_unaccounted();
    return *after;
  }

  // As location_of, for many places in one note.
  core::Location place_of(std::size_t offset) const {
    const auto next = std::ranges::upper_bound(lines_, offset);
    const auto line = static_cast<int>(next - lines_.begin());
    return {"", line, 1 + static_cast<int>(offset - *(next - 1))};
  }

  bool in_flow() const { return !open_.empty() && open_.back().value.style == Value::Style::kFlow; }

  bool in_map() const { return !open_.empty() && open_.back().value.is_map(); }

  Value placed(Value value, std::size_t begin, std::size_t end) const {
    const auto location = place_of(begin);
    value.begin = begin;
    value.end = end;
    value.line = location.line;
    value.column = location.column;
    return value;
  }

  void add_scalar(std::size_t begin, std::string_view text) {
    const auto end = account_.pass_scalar(begin, text);
    if (!end) refuse_unaccounted();
    // yaml-cpp turns the escapes \\_ and \\N into single bytes.
    if (!is_utf8(text)) refuse(kFrontMatterInvalid, begin, "unknown escape in quotes");
    if (in_map() && !key_) return take_key(begin, *end, text);
    Value value = Value::scalar(std::string(text));
    value.style = style_of(source_[begin]);
    add(placed(std::move(value), begin, *end));
  }

  void take_key(std::size_t begin, std::size_t end, std::string_view text) {
    const bool is_block = open_.back().value.style == Value::Style::kBlock;
    if (is_block && ++keys_ > kMaxKeys)
      refuse(kFrontMatterLimit, begin, "front matter has more than 1000 keys");
    if (text == "<<")
      refuse(kFrontMatterInvalid, begin, "'<<' is a merge key, which confab does not follow");
    if (open_.back().value.find(text)) {
      refuse(kFrontMatterDuplicateKey, begin, fmt::format("key '{}' appears twice", text));
    }
    const auto location = place_of(begin);
    key_ = Member{std::string(text), {}, begin, location.line, location.column};
    if (!has_colon_behind(source_, end))
      refuse(kFrontMatterInvalid, begin, fmt::format("key '{}' has no colon after it", text));
    key_end_ = source_.find(':', end) + 1;
  }

  void add(Value value) {
    if (open_.empty()) {
      root_ = std::move(value);
    } else if (open_.back().value.is_list()) {
      open_.back().value.items.push_back(std::move(value));
    } else {
      key_->value = std::move(value);
      open_.back().value.members.push_back(std::move(*key_));
      key_.reset();
    }
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style, Value::Kind kind) {
    const auto begin = offset_of(mark);
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    if (in_map() && !key_)
      refuse(kFrontMatterInvalid, begin, "a bracket is never closed, or a key is not plain text");
    if (static_cast<int>(open_.size()) >= kMaxDepth) {
      refuse(kFrontMatterLimit, begin, "front matter is nested more than 32 deep");
    }
    Value value;
    value.kind = kind;
    value.style = style == YAML::EmitterStyle::Flow ? Value::Style::kFlow : Value::Style::kBlock;
    open_.push_back({placed(std::move(value), begin, begin), std::move(key_), key_end_});
    key_.reset();
  }

  void close() {
    auto closed = std::move(open_.back());
    open_.pop_back();
    key_ = std::move(closed.key);
    key_end_ = closed.key_end;
    if (closed.value.style == Value::Style::kFlow && !account_.pass_closing_bracket())
      refuse_unaccounted();
    closed.value.end = end_of(closed.value);
    add(std::move(closed.value));
  }

  std::size_t end_of(const Value& collection) const {
    if (collection.style == Value::Style::kFlow) return account_.at();
    if (collection.is_list())
      return collection.items.empty() ? account_.at() : collection.items.back().end;
    return collection.members.empty() ? account_.at() : collection.members.back().value.end;
  }

  std::vector<std::size_t> lines_;  // where each begins
  std::size_t base_;
  std::size_t end_;
  std::string_view source_;  // of the note, up to the end of the front matter
  ByteAccount account_;
  std::vector<Open> open_;
  std::optional<Member> key_;  // read, and waiting for its value
  std::size_t key_end_ = 0;    // after its colon
  int keys_ = 0;
  Value root_;
};

bool has_only_comments(std::string_view source) {
  for (std::size_t line = 0; line < source.size(); line = next_line(source, line)) {
    const auto text = std::min(source.find_first_not_of(" \t", line), line_end(source, line));
    if (text < line_end(source, line) && source[text] != '#') return false;
  }
  return true;
}

bool is_indented_with_tab(std::string_view note, std::size_t offset) {
  const auto before = note.substr(0, std::min(offset, note.size())).rfind('\n');
  const auto line = before == std::string_view::npos ? 0 : before + 1;
  const auto text = std::min(note.find_first_not_of(" \t", line), note.size());
  return note.substr(line, text - line).find('\t') != std::string_view::npos;
}

// yaml-cpp's messages are about its parser; confab's are about the value that was written.
std::string in_plain_words(const std::string& message, std::string_view note, std::size_t offset) {
  if (is_indented_with_tab(note, offset)) return "a tab cannot indent a line; use spaces";
  if (message == "illegal block entry") return "'-' begins a list only on a line of its own";
  if (message == "illegal map value") return "a value with ': ' in it needs quotes";
  if (message == "unknown token") return "a value begins with a character that needs quotes";
  if (message.find("not found") != std::string::npos)
    return "a bracket or quote is never closed, or text follows it";
  return message;
}

core::Result<Value> refusal(std::string_view note, core::Rule rule, std::size_t offset,
                            std::string what) {
  return core::fail({core::ErrorKind::kIncomplete, std::move(what), location_of(note, offset),
                     std::string(core::rule_info(rule).fix), rule});
}

}  // namespace

core::Result<Value> parse_yaml(std::string_view note, const Frame& frame) {
  const auto text = note.substr(frame.front_begin, frame.front_end - frame.front_begin);
  if (has_only_comments(text)) return Value::map({});
  TreeBuilder builder(note, frame);
  try {
    std::istringstream source{std::string(text)};
    YAML::Parser parser(source);
    parser.HandleNextDocument(builder);
    auto root = builder.finish();
    if (!root.is_map())
      return refusal(note, kFrontMatterInvalid, frame.front_begin,
                     "front matter is not a list of keys");
    return root;
  } catch (const Refused& refused) {
    return refusal(note, refused.rule, refused.offset, refused.what());
  } catch (const YAML::Exception& exception) {
    const auto offset =
        frame.front_begin + static_cast<std::size_t>(std::max(exception.mark.pos, 0));
    const bool is_alias = offset < note.size() && note[offset] == '*';
    return refusal(note, kFrontMatterInvalid, std::min(offset, frame.front_end),
                   is_alias ? kNoAlias : in_plain_words(exception.msg, note, offset));
  }
}

}  // namespace confab::store
