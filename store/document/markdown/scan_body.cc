// SPDX-License-Identifier: MIT
// The fast reader of a body works line by line and gives up (returns nothing) as soon as it is not
// sure: at a fence, a quote, HTML, an underlined heading, a list in a list. cmark-gfm then reads
// the body.
#include <algorithm>

#include "core/notes/body/task_box.h"
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

// Is this line plain text, whatever the line before it is? REQUIRES: it does not begin with a
// blank.
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

// Is it the text of an item, and not a possible link definition, `[a]: b`, which would not be text?
bool is_plain_item_text(std::string_view text) {
  return is_plain_text(text) && (text[0] != '[' || text.starts_with("[["));
}

std::string_view without_blanks_at_end(std::string_view text) {
  return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

// A title without markup needs no parsing.
bool is_plain_title(std::string_view title) {
  return !title.empty() && title.find_first_of("\\*_[]<>&`#\t") == std::string_view::npos;
}

class BodyScanner {
 public:
  explicit BodyScanner(const Document& note)
      : note_(note.bytes), line_(note.frame.body_line), section_begin_(note.frame.body_begin) {
    constexpr std::size_t kUsualSections = 12;
    body_.sections.reserve(kUsualSections);
    add_section("", 0, section_begin_, line_);
  }

  std::optional<core::Body> scan() {
    if (note_.find("%%", section_begin_) != std::string_view::npos) return {};
    for (auto next = section_begin_; next < note_.size(); next = at_.next, ++line_) {
      at_ = line_at(note_, next);
      if (!read_line(text_of(note_, at_))) return {};
    }
    end_section(note_.size());
    return std::move(body_);
  }

 private:
  // What a line may be depends on whether it is right below text, in an item or outside.
  enum class In { kNothing, kParagraph, kItemAfterBlank, kMore };

  void add_section(std::string title, int level, std::size_t begin, int text_line) {
    body_.sections.push_back({std::move(title), level, line_});
    body_.sections.back().text_line = text_line;
    section_begin_ = begin;
  }

  bool read_line(std::string_view line) {
    const auto indent = line.find_first_not_of(' ');
    if (indent == std::string_view::npos) return read_blank();
    const auto text = line.substr(indent);
    if (text[0] == '\t') return false;
    if (indent > 0) return read_more_of_item(indent, text);
    if (text[0] == '#') return read_heading(text);
    if (text.starts_with("- ")) return read_item(text.substr(2));
    // Text right below an item would be part of it, although it is not indented.
    if (in_ == In::kParagraph || in_ == In::kMore || !is_plain_text(text)) return false;
    in_ = In::kNothing;
    return true;
  }

  bool read_blank() {
    if (in_ != In::kNothing) in_ = In::kItemAfterBlank;
    return true;
  }

  bool read_heading(std::string_view text) {
    const auto level = text.find_first_not_of('#');
    if (level > 6 || text[level] != ' ') return false;  // npos is more than 6, too
    auto title = text.substr(std::min(text.find_first_not_of(' ', level), text.size()));
    title = title.substr(0, title.find_last_not_of(' ') + 1);
    if (!is_plain_title(title)) return false;
    end_section(at_.begin);
    add_section(std::string(title), static_cast<int>(level), at_.next, line_ + 1);
    in_ = In::kNothing;
    return true;
  }

  void end_section(std::size_t end) {
    body_.sections.back().text = section_text(note_.substr(section_begin_, end - section_begin_));
  }

  // `text` follows the marker.
  bool read_item(std::string_view text) {
    constexpr std::size_t kUsualItems = 8;
    auto state = core::Item::Box::kNone;
    if (text.starts_with('[') && !text.starts_with("[[")) {
      const auto box = core::task_box_in(text);
      if (!box) return false;  // a link, or its definition
      state = box->state;
      text.remove_prefix(box->text_begin);
    }
    if (text.empty() || is_one_of(text[0], kBlanks) || !is_plain_item_text(text)) return false;
    auto& items = body_.sections.back().items;
    if (items.empty()) items.reserve(kUsualItems);
    items.push_back({line_, state, std::string(without_blanks_at_end(text)), {}, line_});
    in_ = In::kParagraph;
    return true;
  }

  bool read_more_of_item(std::size_t indent, std::string_view text) {
    constexpr std::size_t kItemIndent = 2, kCodeIndent = kItemIndent + 4;
    if (in_ == In::kNothing || indent < kItemIndent || indent >= kCodeIndent ||
        !is_plain_item_text(text))
      return false;
    auto& item = body_.sections.back().items.back();
    auto& lines = in_ == In::kParagraph ? item.text : item.more;
    const bool is_first = in_ != In::kParagraph && lines.empty();
    // Blank lines in between belong to it.
    lines.append(static_cast<std::size_t>(line_ - item.end_line - (is_first ? 1 : 0)), '\n');
    lines += without_blanks_at_end(text);
    item.end_line = line_;
    if (in_ != In::kParagraph) in_ = In::kMore;
    return true;
  }

  std::string_view note_;
  int line_;
  Line at_;
  std::size_t section_begin_;  // where the text of the last section begins
  In in_ = In::kNothing;
  core::Body body_;
};

}  // namespace

std::optional<core::Body> scan_body(const Document& note) { return BodyScanner(note).scan(); }

}  // namespace confab::store
