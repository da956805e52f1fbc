// SPDX-License-Identifier: MIT
#include "core/spoken/markup.h"

#include <algorithm>

#include "core/text/character.h"
#include "core/text/npos.h"

namespace confab::core {
namespace {

// Finds a text again and again, from ever later places, but looks at each byte only once.
class Finder {
 public:
  Finder(std::string_view text, std::string_view wanted)
      : text_(text), wanted_(wanted), next_(text.find(wanted)) {}

  std::size_t from(std::size_t at) {
    if (next_ != npos && next_ < at) next_ = text_.find(wanted_, at);
    return next_;
  }

 private:
  std::string_view text_;    // of the MarkupRemover that holds this
  std::string_view wanted_;  // a literal
  std::size_t next_;
};

class MarkupRemover {
 public:
  explicit MarkupRemover(std::string_view text) : text_(text) {}

  std::string remove() {
    while (at_ < text_.size()) {
      if (at_ == 0 || text_[at_ - 1] == '\n') skip_line_marks();
      if (at_ < text_.size() && !skip_mark()) keep(1);
    }
    return std::move(result_);
  }

 private:
  bool is_at(std::string_view mark) const { return text_.substr(at_).starts_with(mark); }

  void keep(std::size_t count) {
    result_ += text_.substr(at_, count);
    at_ += count;
  }

  bool skip(std::size_t count) {
    at_ = std::min(at_ + count, text_.size());
    return true;
  }

  // Moves past the text that was found, if it was.
  bool skip_behind(std::size_t found, std::size_t length) {
    return found != npos && skip(found + length - at_);
  }

  // The place where `finder` finds its text on this line.
  std::size_t on_line(Finder& finder, std::size_t from) {
    const auto found = finder.from(from);
    return found < std::min(line_end_.from(from), text_.size()) ? found : npos;
  }

  void skip_blanks() {
    while (is_at(" ") || is_at("\t")) skip(1);
  }

  void skip_line_marks() {
    skip_blanks();
    while (is_at(">")) {
      skip(1);
      skip_blanks();
    }
    if (is_at("```") || is_at("~~~") || is_definition()) {
      at_ = std::min(line_end_.from(at_), text_.size());
      return;
    }
    skip_list_mark();
  }

  // `[label]: address`, `[^1]: footnote`.
  bool is_definition() {
    if (!is_at("[")) return false;
    const auto close = on_line(bracket_, at_);
    return close != npos && text_.substr(close + 1).starts_with(':');
  }

  // `- `, `* `, `+ `, `12. `, perhaps followed by a box. A year at the start of a line is
  // not a list mark.
  void skip_list_mark() {
    std::size_t length = is_at("-") || is_at("*") || is_at("+") ? 1 : 0;
    if (length == 0) {
      while (at_ + length < text_.size() && is_digit(text_[at_ + length])) ++length;
      const auto rest = text_.substr(at_ + length);
      if (length == 0 || length > 2 || !(rest.starts_with('.') || rest.starts_with(')'))) return;
      ++length;
    }
    if (!text_.substr(at_ + length).starts_with(' ')) return;
    skip(length);
    skip_blanks();
    if (is_at("[ ] ") || is_at("[x] ") || is_at("[X] ")) skip(4);
  }

  // The markup at this place, if there is any.
  bool skip_mark() {
    switch (text_[at_]) {
      case '*':
      case '`':
        return skip(1);
      case '~':
      case '=':
        return text_.substr(at_ + 1).starts_with(text_[at_]) && skip(2);
      case '\\':
        return keep_escaped();
      case '<':
        return skip_angle();
      case '!':
        return skip_image();
      case '^':  // of an inline footnote
        return is_at("^[") && skip_behind(on_line(bracket_, at_), 1);
      case '[':
        return skip_opening();
      case ']':
        return skip_closing();
      case '&':
        return replace_entity();
      default:
        return false;
    }
  }

  bool keep_escaped() {
    skip(1);
    if (at_ < text_.size()) keep(1);
    return true;
  }

  // A comment, a tag, or an address; only the address is spoken.
  bool skip_angle() {
    if (is_at("<!--")) {
      at_ = text_.find("-->", at_);
      at_ = at_ == npos ? text_.size() : at_ + 3;
      return true;
    }
    const auto close = on_line(angle_, at_);
    if (close == npos || !(is_ascii_letter(text_[at_ + 1]) || text_[at_ + 1] == '/')) return false;
    const auto inside = text_.substr(at_ + 1, close - at_ - 1);
    const bool is_address = inside.find("://") != npos || inside.find('@') != npos;
    if (is_address && inside.find(' ') == npos) {
      skip(1);
      keep(inside.size());
    }
    result_ += ' ';  // "one<br>two" are two words
    return skip_behind(close, 1);
  }

  bool skip_image() {
    if (is_at("![[")) return skip_behind(on_line(bracket_, at_), 2);
    if (!is_at("![") || !skip_behind(on_line(bracket_, at_), 1)) return false;
    skip_target();
    return true;
  }

  // `[`, `[^1]`, and `[[note|` of a link that shows another text.
  bool skip_opening() {
    if (is_at("[^")) return skip_behind(on_line(bracket_, at_), 1);
    if (!is_at("[[")) return skip(1);
    const auto pipe = on_line(pipe_, at_);
    const auto close = on_line(bracket_, at_);
    return pipe < close && close != npos ? skip_behind(pipe, 1) : skip(2);
  }

  bool skip_closing() {
    skip(1);
    skip_target();
    return true;
  }

  // `(address)` or `[label]` after the text of a link.
  void skip_target() {
    if (is_at("(")) skip_behind(on_line(parenthesis_, at_), 1);
    if (is_at("[")) skip_behind(on_line(bracket_, at_), 1);
  }

  bool replace_entity() {
    constexpr std::size_t kLongest = 10;
    const auto name = text_.substr(at_ + 1, kLongest);
    const auto end = std::min(name.find(';'), name.size());
    const bool is_name =
        end >= 2 && end < name.size() && std::ranges::all_of(name.substr(0, end), [](char c) {
          return (c >= 'a' && c <= 'z') || is_digit(c) || c == '#';
        });
    if (!is_name) return false;
    result_ += name.starts_with("amp;") ? '&' : ' ';
    return skip(end + 2);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string result_;
  Finder line_end_{text_, "\n"};
  Finder angle_{text_, ">"};
  Finder bracket_{text_, "]"};
  Finder parenthesis_{text_, ")"};
  Finder pipe_{text_, "|"};
};

}  // namespace

std::string without_markup(std::string_view markdown) { return MarkupRemover(markdown).remove(); }

}  // namespace confab::core
