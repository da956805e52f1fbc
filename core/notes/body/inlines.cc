// SPDX-License-Identifier: MIT
#include "core/notes/body/inlines.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/notes/values/note.h"
#include "core/text/byte_set.h"
#include "core/text/character.h"
#include "core/text/entity.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

bool is_punctuation(char c) { return c > ' ' && c < 0x7F && !is_letter_or_digit(c); }

// The name of the HTML tag that begins `text`, in lower case; empty for other words.
std::string html_tag_in(string_view text) {
  constexpr auto kTags = std::to_array<string_view>(
      {"a",      "abbr",   "audio",  "b",      "big",     "blockquote", "br",    "button",
       "center", "cite",   "code",   "del",    "details", "dfn",        "div",   "dl",
       "dt",     "dd",     "em",     "figure", "font",    "h1",         "h2",    "h3",
       "h4",     "h5",     "h6",     "hr",     "i",       "iframe",     "img",   "ins",
       "kbd",    "li",     "mark",   "ol",     "p",       "picture",    "pre",   "q",
       "rp",     "rt",     "ruby",   "s",      "samp",    "section",    "small", "source",
       "span",   "strike", "strong", "sub",    "summary", "sup",        "table", "tbody",
       "td",     "th",     "thead",  "tr",     "tt",      "u",          "ul",    "var",
       "video"});
  const auto end = std::min(text.find_first_of(" \t\n/>"), text.size());
  const auto name = lower_ascii(text.substr(0, end));
  return std::ranges::find(kTags, name) == kTags.end() ? "" : name;
}

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
    if (c == '{' && edit()) return;
    if (c == '&' && entity()) return;
    if ((c == '*' || c == '_' || c == '~' || c == '=') && emphasis(c)) return;
    out_ += c;
    ++at_;
  }

  string_view rest() const { return text_.substr(at_); }

  // `https://example.org/a_b_c`: its marks are part of it.
  bool bare_url() {
    const bool is_inside_word = at_ > 0 && is_letter_or_digit(text_[at_ - 1]);
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

  // `<br>`, but not `vector<bool>`.
  bool tag() {
    const bool is_end = rest().starts_with("</");
    const auto name = html_tag_in(rest().substr(is_end ? 2 : 1));
    const auto close = rest().find('>');
    if (name.empty() || close == npos || rest().substr(1, close - 1).find('<') != npos)
      return false;
    // `<b>` may also be a type.
    const bool is_paired =
        is_end || name.size() > 1 || lower_ascii(rest()).find("</" + name + ">") != npos;
    if (!is_paired) return false;
    out_ += ' ';
    at_ += close + 1;
    return true;
  }

  // CriticMarkup: `{++added++}`, `{--deleted--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>comment<<}`
  bool edit() {
    struct Edit {
      string_view open;
      string_view close;
      bool is_kept;
    };
    constexpr auto kEdits = std::to_array<Edit>({{"{++", "++}", true},
                                                 {"{--", "--}", false},
                                                 {"{~~", "~~}", true},
                                                 {"{==", "==}", true},
                                                 {"{>>", "<<}", false}});
    for (const auto& [open, close, is_kept] : kEdits) {
      const auto end = rest().starts_with(open) ? rest().find(close, open.size()) : npos;
      if (end == npos) continue;
      auto inside = rest().substr(open.size(), end - open.size());
      const auto arrow = inside.find("~>");
      if (open == "{~~" && arrow != npos) inside.remove_prefix(arrow + 2);
      if (is_kept) out_ += Inlines(inside).read();
      at_ += end + close.size();
      return true;
    }
    return false;
  }

  bool entity() {
    const auto found = entity_at(rest());
    if (!found) return false;
    out_ += found->text;
    at_ += found->length;
    return true;
  }

  // `*word*`, `__word__`, `==word==`: a run of marks with one like it to close it. What is between
  // `~~` is struck out.
  bool emphasis(char mark) {
    const auto length = std::min(rest().find_first_not_of(mark), rest().size());
    const auto end = at_ + length;
    const bool is_pair = mark == '*' || mark == '_' || length == 2;
    const bool opens = end < text_.size() && !is_space(text_[end]);
    const bool is_inside_word = mark == '_' && at_ > 0 && is_letter_or_digit(text_[at_ - 1]);
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
      const bool is_inside_word =
          mark == '_' && end < text_.size() && is_letter_or_digit(text_[end]);
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
  static constexpr ByteSet kMarks("\\`![<{&*_~=\n");
  return text.size() > kLongestParagraph || !kMarks.is_in(text);
}

}  // namespace

std::string inline_text(string_view paragraph) {
  return is_plain(paragraph) ? std::string(paragraph) : Inlines(paragraph).read();
}

}  // namespace confab::core
