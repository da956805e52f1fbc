// SPDX-License-Identifier: MIT
// The quick way to a body goes by lines and gives up (returns nothing) at the first thing it is
// not sure of: a fence, a quote, HTML, an underlined heading, a list in a list. It never guesses,
// for cmark-gfm reads again what it leaves.
#include <algorithm>

#include "store/document/markdown/body.h"

namespace confab::store {
namespace {

constexpr std::string_view kBlanks = " \t";

bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

// `12. ` and `3) ` open an ordered list.
bool opens_ordered_list(std::string_view text) {
  const auto end = text.find_first_not_of("0123456789");
  return end != 0 && end != std::string_view::npos && is_one_of(text[end], ".)");
}

// Is this line plain text, whatever stands before it? REQUIRES: it begins with no blank.
bool is_plain_text(std::string_view text) {
  if (text.size() < 2) return !text.empty() && !is_one_of(text[0], "#>-+*=_~`<|0123456789");
  if (is_one_of(text[0], "#><=|")) return false;
  // A bullet, a rule, or an underline; but `**bold**` and `+49` are text.
  if (is_one_of(text[0], "-+*_"))
    return !is_one_of(text[1], kBlanks) &&
           text.find_first_not_of("-*_ \t") != std::string_view::npos;
  if (text.starts_with("```") || text.starts_with("~~~")) return false;
  return !opens_ordered_list(text);
}

// Text of an item, and not what may define a link, `[a]: b`, and then is no text at all.
bool is_plain_item_text(std::string_view text) {
  return is_plain_text(text) && (text[0] != '[' || text.starts_with("[["));
}

// A title without markup is what it says.
bool is_plain_title(std::string_view title) {
  return !title.empty() && title.find_first_of("\\*_[]<>&`#\t") == std::string_view::npos;
}

class BodyScanner {
 public:
  explicit BodyScanner(const Document& note)
      : note_(note.bytes), line_(note.frame.body_line), section_begin_(note.frame.body_begin) {
    constexpr std::size_t kUsualSections = 12;
    body_.sections.reserve(kUsualSections);
    body_.sections.push_back({"", 0, line_});
  }

  std::optional<core::Body> scan() {
    for (auto next = section_begin_; next < note_.size(); next = at_.next, ++line_) {
      at_ = line_at(note_, next);
      if (!read_line(text_of(note_, at_))) return {};
    }
    end_section(note_.size());
    return std::move(body_);
  }

 private:
  enum class In { kNothing, kItem, kItemAfterBlank };

  bool read_line(std::string_view line) {
    const auto indent = line.find_first_not_of(' ');
    if (indent == std::string_view::npos) return read_blank();
    const auto text = line.substr(indent);
    if (text[0] == '\t') return false;
    if (indent > 0) return read_more_of_item(indent, text);
    if (text[0] == '#') return read_heading(text);
    if (text.starts_with("- ")) return read_item(text.substr(2));
    // Text right below an item would be a part of it, although it is not indented.
    if (in_ == In::kItem || !is_plain_text(text)) return false;
    in_ = In::kNothing;
    return true;
  }

  bool read_blank() {
    if (in_ == In::kItem) in_ = In::kItemAfterBlank;
    return true;
  }

  bool read_heading(std::string_view text) {
    const auto level = text.find_first_not_of('#');
    if (level > 6 || text[level] != ' ') return false;  // npos is more than 6, too
    auto title = text.substr(std::min(text.find_first_not_of(' ', level), text.size()));
    title = title.substr(0, title.find_last_not_of(' ') + 1);
    if (!is_plain_title(title)) return false;
    end_section(at_.begin);
    body_.sections.push_back({std::string(title), static_cast<int>(level), line_});
    section_begin_ = at_.next;
    in_ = In::kNothing;
    return true;
  }

  void end_section(std::size_t end) {
    body_.sections.back().text = section_text(note_.substr(section_begin_, end - section_begin_));
  }

  // `text` is what stands behind the marker.
  bool read_item(std::string_view text) {
    constexpr std::size_t kUsualItems = 8;
    using Box = core::Item::Box;
    auto box = Box::kNone;
    const bool is_ticked = text.starts_with("[x] ");
    if (is_ticked || text.starts_with("[ ] ")) {
      box = is_ticked ? Box::kTicked : Box::kOpen;
      text.remove_prefix(4);
    } else if (text.starts_with('[')) {
      return false;  // `[X]`, `[]` and the like
    }
    if (text.empty() || is_one_of(text[0], kBlanks) || !is_plain_item_text(text)) return false;
    auto& items = body_.sections.back().items;
    if (items.empty()) items.reserve(kUsualItems);
    items.push_back({line_, box, std::string(text)});
    item_end_ = line_;
    in_ = In::kItem;
    return true;
  }

  bool read_more_of_item(std::size_t indent, std::string_view text) {
    constexpr std::size_t kItemIndent = 2, kCodeIndent = kItemIndent + 4;
    if (in_ == In::kNothing || indent < kItemIndent || indent >= kCodeIndent ||
        !is_plain_item_text(text))
      return false;
    auto& item = body_.sections.back().items.back();
    // Blank lines in between belong to it.
    const auto line_feeds = line_ - item_end_ - (item_end_ == item.line ? 1 : 0);
    item.more.append(static_cast<std::size_t>(line_feeds), '\n');
    item.more += text;
    item_end_ = line_;
    in_ = In::kItem;
    return true;
  }

  std::string_view note_;
  int line_;
  Line at_;
  std::size_t section_begin_;  // where its own text begins
  int item_end_ = 0;           // the last line of the last item that says something
  In in_ = In::kNothing;
  core::Body body_;
};

}  // namespace

std::optional<core::Body> scan_body(const Document& note) { return BodyScanner(note).scan(); }

}  // namespace confab::store
