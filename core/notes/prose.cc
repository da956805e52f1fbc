// SPDX-License-Identifier: MIT
#include "core/notes/prose.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/notes/decoration.h"
#include "core/notes/note.h"
#include "core/notes/task_box.h"
#include "core/text/byte_set.h"
#include "core/text/comments.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr auto npos = string_view::npos;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_punctuation(char c) { return c > ' ' && c < 0x7F && !is_word_byte(c); }

// Reads inline Markdown from left to right and adds its text to `out`.
class Inlines {
 public:
  explicit Inlines(string_view text) : text_(text) {}

  std::string read() {
    while (at_ < text_.size()) step();
    return std::move(out_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == 'h' && bare_url()) return;
    if (c == '\\' && at_ + 1 < text_.size() && is_punctuation(text_[at_ + 1])) return escape();
    if (c == '`' && code()) return;
    if (c == '!' && (embed() || image())) return;
    if (c == '[' && (wikilink() || footnote() || link())) return;
    if (c == '<' && (autolink() || tag())) return;
    if (c == '&' && entity()) return;
    if ((c == '*' || c == '_' || c == '~' || c == '=') && emphasis(c)) return;
    out_ += c;
    ++at_;
  }

  string_view rest() const { return text_.substr(at_); }

  // `https://example.org/a_b_c`: its marks are part of it.
  bool bare_url() {
    const bool is_inside_word = at_ > 0 && is_word_byte(text_[at_ - 1]);
    const bool is_url = rest().starts_with("https://") || rest().starts_with("http://");
    if (is_inside_word || !is_url) return false;
    const auto url = rest().substr(0, rest().find_first_of(" \t\n<>[]()\"`*"));
    out_ += url;
    at_ += url.size();
    return true;
  }

  void escape() {
    out_ += text_[at_ + 1];
    at_ += 2;
  }

  bool code() {
    const auto ticks = std::min(rest().find_first_not_of('`'), rest().size());
    const auto fence = rest().substr(0, ticks);
    const auto close = text_.find(fence, at_ + ticks);
    if (close == npos) return false;
    out_ += trimmed(text_.substr(at_ + ticks, close - at_ - ticks));
    at_ = close + ticks;
    return true;
  }

  bool embed() {
    if (!rest().starts_with("![[")) return false;
    const auto close = rest().find("]]");
    if (close == npos) return false;
    at_ += close + 2;
    return true;
  }

  bool image() {
    if (!rest().starts_with("![")) return false;
    const auto end = end_of_link(at_ + 1);
    if (!end) return false;
    at_ = end->second;
    return true;
  }

  bool wikilink() {
    if (!rest().starts_with("[[")) return false;
    const auto close = rest().find("]]");
    if (close == npos || close == 2) return false;
    out_ += link_from(rest().substr(0, close + 2)).text;
    at_ += close + 2;
    return true;
  }

  bool footnote() {
    if (!rest().starts_with("[^")) return false;
    const auto close = rest().find(']');
    if (close == npos || rest().substr(0, close).find_first_of(" \n") != npos) return false;
    at_ += close + 1;
    return true;
  }

  // Brackets in an address come in pairs: `https://example.org/a_(b)`.
  std::size_t end_of_address(std::size_t at) const {
    int depth = 0;
    for (auto i = at; i < text_.size(); ++i) {
      if (text_[i] == '(') ++depth;
      if (text_[i] == ')' && --depth < 0) return i;
    }
    return text_.find(')', at);
  }

  // Of `[text](address)` and `[text][label]` at `open`: where the text and the whole end.
  std::optional<std::pair<std::size_t, std::size_t>> end_of_link(std::size_t open) const {
    int depth = 0;
    for (auto i = open; i < text_.size(); ++i) {
      if (text_[i] == '[') ++depth;
      if (text_[i] != ']' || --depth > 0) continue;
      const char next = i + 1 < text_.size() ? text_[i + 1] : ' ';
      if (next != '(' && next != '[') return {};
      const auto close = next == '(' ? end_of_address(i + 2) : text_.find(']', i + 2);
      if (close == npos) return {};
      return std::pair(i, close + 1);
    }
    return {};
  }

  bool link() {
    const auto end = end_of_link(at_);
    if (!end) return false;
    out_ += Inlines(text_.substr(at_ + 1, end->first - at_ - 1)).read();
    at_ = end->second;
    return true;
  }

  bool autolink() {
    const auto close = rest().find('>');
    if (close == npos) return false;
    const auto inside = rest().substr(1, close - 1);
    const bool is_address =
        inside.find_first_of(" \n<") == npos &&
        (inside.find("://") != npos || inside.starts_with("mailto:") || inside.find('@') != npos);
    if (!is_address) return false;
    out_ += inside.starts_with("mailto:") ? inside.substr(7) : inside;
    at_ += close + 1;
    return true;
  }

  // `<br>` and other tags; `a < b` is not a tag.
  bool tag() {
    const auto name = rest().substr(rest().starts_with("</") ? 2 : 1);
    const bool is_name = !name.empty() && ((name[0] | 0x20) >= 'a' && (name[0] | 0x20) <= 'z');
    const auto close = rest().find('>');
    if (!is_name || close == npos || rest().substr(1, close - 1).find('<') != npos) return false;
    out_ += ' ';
    at_ += close + 1;
    return true;
  }

  bool entity() {
    constexpr std::array<std::pair<string_view, string_view>, 6> kEntities = {{{"&amp;", "&"},
                                                                               {"&lt;", "<"},
                                                                               {"&gt;", ">"},
                                                                               {"&quot;", "\""},
                                                                               {"&#39;", "'"},
                                                                               {"&nbsp;", " "}}};
    for (const auto& [name, character] : kEntities) {
      if (!rest().starts_with(name)) continue;
      out_ += character;
      at_ += name.size();
      return true;
    }
    return false;
  }

  // `*word*`, `__word__`, `==word==`: a run of marks with one like it to close it. What is between
  // `~~` is struck out.
  bool emphasis(char mark) {
    const auto length = std::min(rest().find_first_not_of(mark), rest().size());
    const auto end = at_ + length;
    const bool is_pair = mark == '*' || mark == '_' || length == 2;
    const bool opens = end < text_.size() && !is_space(text_[end]);
    const bool is_inside_word = mark == '_' && at_ > 0 && is_word_byte(text_[at_ - 1]);
    const auto close =
        is_pair && opens && !is_inside_word && length <= 3 ? closing_run(mark, length, end) : npos;
    if (close == npos) {
      out_ += text_.substr(at_, length);
      at_ = end;
      return true;
    }
    if (mark != '~') out_ += Inlines(text_.substr(end, close - end)).read();
    at_ = close + length;
    return true;
  }

  std::size_t closing_run(char mark, std::size_t length, std::size_t from) const {
    for (auto i = text_.find(mark, from); i != npos; i = text_.find(mark, i)) {
      const auto end = std::min(text_.find_first_not_of(mark, i), text_.size());
      const bool is_inside_word = mark == '_' && end < text_.size() && is_word_byte(text_[end]);
      if (end - i == length && i > from && !is_space(text_[i - 1]) && !is_inside_word) return i;
      i = end;
    }
    return npos;
  }

  string_view text_;
  std::size_t at_ = 0;
  std::string out_;
};

// Inlines take quadratic time on marks that never close, and nobody writes a paragraph that long.
constexpr std::size_t kLongestParagraph = 8192;

bool is_plain(string_view text) {
  static constexpr ByteSet kMarks("\\`![<&*_~=\n");
  return text.size() > kLongestParagraph || !kMarks.is_in(text);
}

// Removes the marks of quotes and callouts from the front of `line`.
string_view without_quotes(string_view line) {
  line = trimmed(line);
  while (line.starts_with('>')) line = trimmed(line.substr(1));
  return line;
}

// The length in bytes of the list marker at the start of `line`.
std::size_t marker_length(string_view line) {
  if (line.size() > 1 && string_view("-*+").find(line[0]) != npos && is_space(line[1])) return 2;
  const auto end = line.find_first_not_of("0123456789");
  if (end == 0 || end == npos || end > 9 || (line[end] != '.' && line[end] != ')')) return 0;
  return end + 1 < line.size() && is_space(line[end + 1]) ? end + 2 : 0;
}

bool is_rule_or_fence(string_view line) {
  return line.find_first_not_of("-*_= \t") == npos || line.starts_with("```") ||
         line.starts_with("~~~");
}

// `[^1]: …` and `[label]: https://example.org`: what a mark elsewhere refers to.
bool is_definition(string_view line) {
  const auto close = line.find("]:");
  if (!line.starts_with('[') || close == npos || close < 2) return false;
  if (line[1] == '^') return line.substr(0, close).find(' ') == npos;
  const auto target = trimmed(line.substr(close + 2));
  const bool has_title = target.find(" \"") != npos || target.find(" '") != npos;
  return !target.empty() && (has_title || target.find(' ') == npos) &&
         (target[0] == '<' || target[0] == '/' || target[0] == '#' || target.find("://") != npos ||
          target.find('.') != npos);
}

// What follows `[!tip]-` in the title line of a callout.
string_view callout_title(string_view line) {
  line.remove_prefix(std::min(line.find(']'), line.size() - 1) + 1);
  if (line.starts_with('+') || line.starts_with('-')) line.remove_prefix(1);
  return trimmed(line);
}

// Joins lines into blocks.
class Blocks {
 public:
  void add(string_view line) {
    const auto text = without_quotes(line);
    if (text.starts_with("[!")) return add_title(callout_title(text));
    if (text.empty() || is_rule_or_fence(text)) return end();
    if (is_definition(text)) return end();
    has_untold_title_ = false;  // it has text below it
    if (field_line(text, is_open_ ? LinePlace::kBelowText : LinePlace::kFirst)) return;
    const auto marker = marker_length(text);
    if (marker > 0) return begin(without_box(trimmed(text.substr(marker))));
    if (text.starts_with('#') && text.find_first_not_of('#') != npos &&
        text[text.find_first_not_of('#')] == ' ') {
      begin(trimmed(text.substr(text.find_first_not_of('#'))));
      return end();
    }
    if (is_open_) blocks_.back() += '\n';
    if (!is_open_) blocks_.emplace_back();
    blocks_.back() += text;
    is_open_ = true;
  }

  std::vector<std::string> finish() {
    end();
    tell_title();
    return std::move(blocks_);
  }

 private:
  static string_view without_box(string_view text) {
    const auto box = task_box_in(text);
    return box ? text.substr(box->text_begin) : text;
  }

  // The title of a callout is a label of the text in it, or all there is.
  void add_title(string_view title) {
    end();
    tell_title();
    title_ = title;
    has_untold_title_ = !title.empty();
  }

  void tell_title() {
    if (has_untold_title_) blocks_.emplace_back(title_);
    has_untold_title_ = false;
  }

  void begin(string_view text) {
    blocks_.emplace_back(text);
    is_open_ = true;
  }

  void end() { is_open_ = false; }

  std::vector<std::string> blocks_;
  std::string title_;
  bool has_untold_title_ = false;
  bool is_open_ = false;
};

std::vector<std::string> blocks_of(string_view markdown) {
  std::string kept;
  if (has_comment(markdown)) markdown = kept = without_comments(markdown);
  Blocks blocks;
  while (!markdown.empty()) blocks.add(take_line(markdown));
  return blocks.finish();
}

bool ends_sentence(string_view text) {
  while (!text.empty() && string_view("\"')]").find(text.back()) != npos) text.remove_suffix(1);
  return text.ends_with("…") || text.ends_with("”") ||
         (!text.empty() && string_view(".!?:;,").find(text.back()) != npos);
}

}  // namespace

std::string plain_text(string_view paragraph) {
  std::string kept;
  if (has_comment(paragraph)) paragraph = kept = without_comments(paragraph);
  const auto text = undecorated(paragraph);
  if (is_plain(text)) return one_line(text);
  return one_line(Inlines(text).read());
}

std::string first_sentence(string_view markdown) {
  for (const auto& block : blocks_of(markdown)) {
    if (auto text = plain_text(block); !text.empty()) return text;
  }
  return {};
}

std::string prose(string_view markdown) {
  std::vector<std::string> sentences;
  for (const auto& block : blocks_of(markdown)) {
    if (auto text = plain_text(block); !text.empty()) sentences.push_back(std::move(text));
  }
  std::string text;
  for (auto& sentence : sentences) {
    if (sentences.size() > 1 && !ends_sentence(sentence)) sentence += '.';
    if (!text.empty()) text += ' ';
    text += sentence;
  }
  return text;
}

}  // namespace confab::core
