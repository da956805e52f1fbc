// SPDX-License-Identifier: MIT
#include "store/document/markdown/body.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/notes/body/decoration.h"
#include "store/document/markdown/outline.h"

namespace confab::store {
namespace {

// Cuts the body at its headings.
class BodyBuilder {
 public:
  BodyBuilder(const Document& note, Outline outline)
      : note_(note),
        outline_(std::move(outline)),
        line_(outline_.first_line),
        offset_(note.frame.body_begin) {}

  core::Body build() {
    const auto& headings = outline_.headings;
    add({"", 0, outline_.first_line}, outline_.first_line,
        headings.empty() ? kEnd : headings.front().line);
    for (std::size_t i = 0; i < headings.size(); ++i) {
      const auto& heading = headings[i];
      add({heading.title, heading.level, heading.line}, heading.content_begin,
          i + 1 < headings.size() ? headings[i + 1].line : kEnd);
    }
    return std::move(body_);
  }

 private:
  static constexpr int kEnd = std::numeric_limits<int>::max();

  void add(core::Section section, int first_line, int end_line) {
    while (line_ < first_line) step();
    section.text_line = first_line;
    const auto begin = offset_;
    while (line_ < end_line && offset_ < note_.bytes.size()) step();
    section.text = section_text(std::string_view(note_.bytes).substr(begin, offset_ - begin));
    for (; next_item_ < outline_.items.size(); ++next_item_) {
      auto& item = outline_.items[next_item_].item;
      if (item.line >= end_line) break;
      section.items.push_back(std::move(item));
    }
    body_.sections.push_back(std::move(section));
  }

  void step() {
    offset_ = next_line(note_.bytes, offset_);
    ++line_;
  }

  const Document& note_;
  Outline outline_;
  core::Body body_;
  std::size_t next_item_ = 0;
  int line_;  // the next one, and where it begins
  std::size_t offset_;
};

}  // namespace

std::string section_text(std::string_view lines) {
  auto text = core::without_comments(lines);
  if (text.find('\r') != std::string::npos) std::erase(text, '\r');
  return text;
}

core::Result<core::Body> parse_body_by_cmark(const Document& note) {
  TRY_ASSIGN(auto outline, outline_of(note));
  return BodyBuilder(note, std::move(outline)).build();
}

core::Result<core::Body> parse_body(const Document& note) {
  if (auto body = scan_body(note)) return std::move(*body);
  return parse_body_by_cmark(note);
}

}  // namespace confab::store
