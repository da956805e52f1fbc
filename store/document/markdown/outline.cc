// SPDX-License-Identifier: MIT
// The only file that includes cmark-gfm.
#include "store/document/markdown/outline.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "core/notes/body/task_box.h"
#include "core/rule.h"
#include "core/text/comments.h"
#include "core/text/one_line.h"
#include "store/document/markdown/affordable.h"

namespace confab::store {
namespace {

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Parser = std::unique_ptr<cmark_parser, FreeParser>;
using Tree = std::unique_ptr<cmark_node, FreeNode>;
using Iterator = std::unique_ptr<cmark_iter, FreeIterator>;

// The lines, counted from 1, that begin inside an Obsidian comment (`%%`) of several lines; their
// text is hidden.
std::vector<std::pair<int, int>> hidden_lines(std::string_view body) {
  std::vector<std::pair<int, int>> hidden;
  auto line_of = [&, line = 1, seen = std::size_t{0}](std::size_t at) mutable {
    for (; seen < at; ++seen) line += body[seen] == '\n' ? 1 : 0;
    return line;
  };
  for (const auto& [begin, end] : core::comments_in(body)) {
    if (body[begin] == '<') continue;  // for cmark-gfm
    const auto first = line_of(begin), last = line_of(end);
    if (first < last) hidden.emplace_back(first, last);
  }
  return hidden;
}

// The node with the beginning of an item's text, and its place.
struct ItemText {
  int line = 0;
  int end_line = 0;
  std::size_t column = 0;  // counted from 0
  bool is_list = false;    // the item has only a list inside
};

class OutlineBuilder {
 public:
  explicit OutlineBuilder(const Document& note) : note_(note), first_line_(note.frame.body_line) {
    for (auto at = note.frame.body_begin; at < note.bytes.size(); at = next_line(note.bytes, at))
      lines_.push_back(at);
    hidden_ = hidden_lines(std::string_view(note.bytes).substr(note.frame.body_begin));
  }

  Outline build() {
    const auto tree = parse();
    const Iterator iterator(cmark_iter_new(tree.get()));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      if (event == CMARK_EVENT_ENTER) add(cmark_iter_get_node(iterator.get()));
    }
    end_section(static_cast<int>(lines_.size()) + 1);
    finish_items();
    outline_.first_line = first_line_;
    return std::move(outline_);
  }

 private:
  Tree parse() const {
    const Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    const auto body = std::string_view(note_.bytes).substr(note_.frame.body_begin);
    cmark_parser_feed(parser.get(), body.data(), body.size());
    return Tree(cmark_parser_finish(parser.get()));
  }

  void add(cmark_node* node) {
    const auto type = cmark_node_get_type(node);
    if (type != CMARK_NODE_HEADING && type != CMARK_NODE_ITEM) return;
    if (is_hidden(cmark_node_get_start_line(node))) return;
    if (type == CMARK_NODE_ITEM) return add_item(node);
    auto* parent = cmark_node_parent(node);
    if (cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT || is_heading_item(parent))
      add_heading(node);
  }

  bool is_hidden(int line) const {
    return std::ranges::any_of(
        hidden_, [&](const auto& lines) { return lines.first < line && line <= lines.second; });
  }

  // Body lines count from 1, as cmark-gfm counts them.
  std::size_t begin_of(int line) const { return lines_[static_cast<std::size_t>(line - 1)]; }

  std::string_view text_of(int line) const {
    const auto begin = begin_of(line);
    return rest_of_line(note_.bytes, begin);
  }

  int note_line(int line) const { return first_line_ + line - 1; }

  int body_line(int line) const { return line - first_line_ + 1; }

  // --- headings ---

  void end_section(int line) {
    if (!outline_.headings.empty()) outline_.headings.back().content_end = note_line(line);
  }

  void add_heading(cmark_node* heading) {
    const auto line = cmark_node_get_start_line(heading);
    end_section(line);
    outline_.headings.push_back({title_of(heading), cmark_node_get_heading_level(heading),
                                 note_line(line), note_line(underline_of(heading) + 1), 0});
  }

  // Does it begin with `#`, rather than have an underline?
  bool is_hash_heading(cmark_node* heading) const {
    const auto column = static_cast<std::size_t>(cmark_node_get_start_column(heading) - 1);
    const auto text = text_of(cmark_node_get_start_line(heading));
    return text.substr(std::min(column, text.size())).starts_with('#');
  }

  // The last line of a heading. cmark-gfm's end line is one too far if the heading is underlined.
  int underline_of(cmark_node* heading) const {
    const auto line = cmark_node_get_start_line(heading);
    if (is_hash_heading(heading)) return line;
    const auto last = static_cast<int>(lines_.size());
    for (int i = line + 1; i <= last; ++i) {
      if (text_of(i).find_first_not_of("=- \t") == std::string_view::npos) return i;
    }
    return last;
  }

  static std::string title_of(cmark_node* heading) {
    std::string title;
    const Iterator iterator(cmark_iter_new(heading));
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
      auto* node = cmark_iter_get_node(iterator.get());
      if (const auto* literal = cmark_node_get_literal(node)) title += literal;
      if (cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK) title += ' ';
    }
    return title;
  }

  // An outliner's heading, `- ## Questions`; its section is the text nested below it. Headings in
  // quotes do not count.
  bool is_heading_item(cmark_node* item) const {
    if (cmark_node_get_type(item) != CMARK_NODE_ITEM) return false;
    auto* first = cmark_node_first_child(item);
    if (!first || cmark_node_get_type(first) != CMARK_NODE_HEADING || !is_hash_heading(first))
      return false;
    auto* around = cmark_node_parent(cmark_node_parent(item));
    return cmark_node_get_type(around) == CMARK_NODE_DOCUMENT || is_heading_item(around);
  }

  // --- items ---

  // Is it outside all other items, except those that are headings?
  bool is_outer(cmark_node* item) const {
    for (auto* node = cmark_node_parent(item); node; node = cmark_node_parent(node)) {
      if (cmark_node_get_type(node) == CMARK_NODE_ITEM) return is_heading_item(node);
    }
    return true;
  }

  static int quotes_around(cmark_node* item) {
    int quotes = 0;
    for (auto* node = item; node; node = cmark_node_parent(node))
      quotes += cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
    return quotes;
  }

  // The place of an item's text; its first line if that is not a paragraph.
  ItemText text_in(cmark_node* item) const {
    const auto line = cmark_node_get_start_line(item);
    auto* first = cmark_node_first_child(item);
    if (!first) return {line, line, text_of(line).size()};
    const auto type = cmark_node_get_type(first);
    const auto begin = cmark_node_get_start_line(first);
    ItemText text{begin, begin, static_cast<std::size_t>(cmark_node_get_start_column(first) - 1),
                  type == CMARK_NODE_LIST};
    if (type == CMARK_NODE_PARAGRAPH)
      text.end_line = std::max(begin, cmark_node_get_end_line(first));
    return text;
  }

  void add_item(cmark_node* node) {
    if (is_heading_item(node)) return;
    const auto where = text_in(node);
    const auto quotes = quotes_around(node);
    const auto begin = begin_of(where.line) + std::min(where.column, text_of(where.line).size());
    std::string text(where.is_list ? "" : rest_of_line(note_.bytes, begin));
    // A comment right below it is a line of its paragraph for cmark-gfm.
    const auto opens_comment = [&](int line) {
      return std::ranges::any_of(hidden_, [&](const auto& lines) { return lines.first == line; }) &&
             without_indent(text_of(line), quotes).starts_with("%%");
    };
    for (int line = where.line + 1; line <= where.end_line && !opens_comment(line); ++line)
      text += "\n" + std::string(without_indent(text_of(line), quotes));
    const auto box = where.is_list ? std::nullopt : core::task_box_in(text);
    if (!box && !is_outer(node)) return;
    ListItem item{
        {note_line(cmark_node_get_start_line(node)), box ? box->state : core::Item::Box::kNone,
         without_blanks_at_ends(text.substr(box ? box->text_begin : 0))},
        note_line(where.end_line),
        begin,
        box ? begin + box->mark_end : begin};
    const auto end_line = std::max(where.end_line, cmark_node_get_end_line(node));
    item.item.end_line = note_line(end_line);
    outline_.items.push_back(std::move(item));
    texts_.push_back({where.end_line, quotes});
  }

  // A task inside an item is a separate item; its lines do not belong to the outer one.
  void finish_items() {
    auto& items = outline_.items;
    for (std::size_t i = 0; i < items.size(); ++i) finish_item(i);
    std::erase_if(items, [](const ListItem& each) {
      return !each.item.is_task() && each.item.text.empty() && each.item.more.empty();
    });
  }

  void finish_item(std::size_t index) {
    auto& [item, end_line, begin, mark_end] = outline_.items[index];
    const auto [text_end, quotes] = texts_[index];
    auto last = std::min(body_line(item.end_line), static_cast<int>(lines_.size()));
    while (last > text_end && without_indent(text_of(last), quotes).empty()) --last;
    item.end_line = note_line(last);
    auto inner = index + 1;
    std::vector<std::string_view> more;
    bool has_task = false;
    for (int line = text_end + 1; line <= last; ++line) {
      while (inner < outline_.items.size() && inner_end(inner) < line) ++inner;
      if (inner < outline_.items.size() && body_line(outline_.items[inner].item.line) <= line) {
        has_task = true;
        continue;
      }
      more.push_back(without_indent(text_of(line), quotes));
      if (!has_task && !more.back().empty()) end_line = note_line(line);
    }
    while (!more.empty() && more.back().empty()) more.pop_back();
    for (const auto& line : more)
      item.more += (&line == more.data() ? "" : "\n") + std::string(line);
  }

  int inner_end(std::size_t index) const { return body_line(outline_.items[index].item.end_line); }

  static std::string_view without_blanks_in_front(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
  }

  static std::string without_blanks_at_ends(std::string_view text) {
    std::string lines;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
    while (!text.empty()) {
      const auto line = core::take_line(text);
      lines += core::trimmed(line);
      if (!text.empty()) lines += '\n';
    }
    return lines;
  }

  // A line without the marks of the containers around it. A lazy line has fewer marks than there
  // are quotes.
  static std::string_view without_indent(std::string_view text, int quotes) {
    text = without_blanks_in_front(text);
    for (; quotes > 0 && text.starts_with('>'); --quotes)
      text = without_blanks_in_front(text.substr(1));
    return core::trimmed(text);
  }

  struct Text {
    int end_line;  // of its paragraph, in the body
    int quotes;    // around it
  };

  const Document& note_;
  int first_line_;
  std::vector<std::size_t> lines_;           // where each line of the body begins
  std::vector<std::pair<int, int>> hidden_;  // by hidden_lines()
  std::vector<Text> texts_;                  // of the outline's items
  Outline outline_;
};

}  // namespace

const ListItem* find_item(const Outline& outline, std::string_view text) {
  using Box = core::Item::Box;
  for (const auto box : {Box::kOpen, Box::kTicked, Box::kCancelled, Box::kNone}) {
    const auto found = std::ranges::find_if(outline.items, [&](const ListItem& each) {
      return each.item.box == box && each.item.text == text;
    });
    if (found != outline.items.end()) return &*found;
  }
  return nullptr;
}

core::Result<Outline> outline_of(const Document& note) {
  if (!is_affordable(std::string_view(note.bytes).substr(note.frame.body_begin))) {
    return core::fail({core::ErrorKind::kIncomplete,
                       "body is longer, deeper or has more links than confab reads",
                       location_of(note.bytes, note.frame.body_begin), "split the note",
                       core::Rule::kFrontMatterLimit});
  }
  return OutlineBuilder(note).build();
}

}  // namespace confab::store
