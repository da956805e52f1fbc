// SPDX-License-Identifier: MIT
// The only file that includes cmark-gfm.
#include "store/document/markdown/outline.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <mutex>

#include "core/rule.h"

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

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t result = 0;
  for (auto at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size()))
    ++result;
  return result;
}

// How deep a line lies: the run of container markers (`> - * + 1.`) that opens it, or its indent,
// eight blanks a level.
std::size_t container_depth(std::string_view line) {
  std::size_t depth = std::min(line.find_first_not_of(" \t"), line.size()) / 8;
  for (const char c : line) {
    if (std::string_view(">-*+").find(c) != std::string_view::npos)
      ++depth;
    else if (std::string_view(" \t.)0123456789").find(c) == std::string_view::npos)
      break;
  }
  return depth;
}

// The most that one use of a reference may stand for: its definition ends with its paragraph.
std::size_t longest_definition(std::string_view body) {
  std::size_t longest = 0;
  for (auto at = body.find("]:"); at != std::string_view::npos; at = body.find("]:", at + 2)) {
    const auto end = std::min({body.find("\n\n", at), body.find("\n\r\n", at), body.size()});
    longest = std::max(longest, end - at);
  }
  return longest;
}

// cmark-gfm 0.29 takes 200 bytes for one of the text, and quadratic time on nested containers, on
// image openers, on declarations and on references. Real notes come nowhere near these numbers.
bool is_affordable(std::string_view body) {
  constexpr std::size_t kMaxBytes = 512u << 10, kMaxOpeners = 4000, kMaxReferences = 500,
                        kMaxExpansion = 32u << 20, kMaxContainers = 100, kMaxDeepLines = 500;
  const auto openers = count(body, "[");
  if (body.size() > kMaxBytes || openers > kMaxOpeners || count(body, "]:") > kMaxReferences)
    return false;
  if (count(body, "<!") + count(body, "<?") > kMaxOpeners) return false;
  if (openers * longest_definition(body) > kMaxExpansion) return false;
  std::size_t deep_lines = 0;
  for (std::size_t line = 0; line < body.size(); line = next_line(body, line)) {
    const auto depth = container_depth(rest_of_line(body, line));
    // A rule of 80 dashes is no nesting, so many markers only count where they repeat.
    if (depth > kMaxContainers || (depth > 2 && ++deep_lines > kMaxDeepLines)) return false;
  }
  return true;
}

class OutlineBuilder {
 public:
  explicit OutlineBuilder(const Document& note) : note_(note), first_line_(note.frame.body_line) {
    for (auto at = note.frame.body_begin; at < note.bytes.size(); at = next_line(note.bytes, at))
      lines_.push_back(at);
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
    // Notes are read by several threads, and the library takes no care of that.
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("tasklist"));
    const auto body = std::string_view(note_.bytes).substr(note_.frame.body_begin);
    cmark_parser_feed(parser.get(), body.data(), body.size());
    return Tree(cmark_parser_finish(parser.get()));
  }

  void add(cmark_node* node) {
    const bool is_top_level = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT;
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING && is_top_level) return add_heading(node);
    if (std::string_view(cmark_node_get_type_string(node)) == "tasklist") return add_task(node);
    if (cmark_node_get_type(node) == CMARK_NODE_ITEM && is_in_outer_list(node)) add_item(node);
  }

  static bool is_in_outer_list(cmark_node* item) {
    auto* list = cmark_node_parent(item);
    return cmark_node_get_type(cmark_node_parent(list)) == CMARK_NODE_DOCUMENT;
  }

  // Body lines count from 1, as cmark-gfm counts them.
  std::size_t begin_of(int line) const { return lines_[static_cast<std::size_t>(line - 1)]; }

  std::string_view text_of(int line) const {
    const auto begin = begin_of(line);
    return rest_of_line(note_.bytes, begin);
  }

  int note_line(int line) const { return first_line_ + line - 1; }

  int body_line(int line) const { return line - first_line_ + 1; }

  void end_section(int line) {
    if (!outline_.headings.empty()) outline_.headings.back().content_end = note_line(line);
  }

  void add_heading(cmark_node* heading) {
    const auto line = cmark_node_get_start_line(heading);
    end_section(line);
    outline_.headings.push_back({title_of(heading), cmark_node_get_heading_level(heading),
                                 note_line(line), note_line(underline_of(line) + 1), 0});
  }

  // The last line of a heading. cmark-gfm's own end line is one too far where the heading is
  // underlined.
  int underline_of(int line) const {
    const auto is_hash = [](std::string_view text) {
      return text.substr(std::min(text.find_first_not_of(' '), text.size())).starts_with('#');
    };
    if (is_hash(text_of(line))) return line;
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
      if (const auto* literal = cmark_node_get_literal(cmark_iter_get_node(iterator.get())))
        title += literal;
    }
    return title;
  }

  void add_task(cmark_node* node) {
    const auto line = cmark_node_get_start_line(node);
    const auto text = text_of(line);
    const auto bracket = text.find('[');
    if (bracket == std::string_view::npos || bracket + 2 >= text.size() || text[bracket + 2] != ']')
      return;
    const auto box = text[bracket + 1] == ' ' ? core::Item::Box::kOpen : core::Item::Box::kTicked;
    add_item(node, box, bracket + 3, begin_of(line) + bracket + 1);
  }

  void add_item(cmark_node* node) {
    const auto line = cmark_node_get_start_line(node);
    const auto marker = static_cast<std::size_t>(cmark_node_get_start_column(node) - 1);
    const auto blank = text_of(line).find_first_of(" \t", marker);
    add_item(node, core::Item::Box::kNone, blank, 0);
  }

  // `text_at`: where, on its first line, the marker or the box has ended.
  void add_item(cmark_node* node, core::Item::Box box, std::size_t text_at, std::size_t box_at) {
    const auto line = cmark_node_get_start_line(node);
    const auto end_line = std::max(line, cmark_node_get_end_line(node));
    const auto text = text_of(line);
    const auto after = std::min(text.find_first_not_of(" \t", text_at), text.size());
    outline_.items.push_back(
        {{note_line(line), box, std::string(text.substr(after))}, note_line(end_line), box_at});
  }

  // A task inside an item is an item of its own: what stands above it is all that the outer one
  // says.
  void finish_items() {
    auto& items = outline_.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto line = body_line(items[i].item.line);
      auto end_line = body_line(items[i].end_line);
      if (i + 1 < items.size() && items[i + 1].item.is_task())
        end_line = std::min(end_line, body_line(items[i + 1].item.line) - 1);
      while (end_line > line && is_blank(text_of(end_line))) --end_line;
      items[i].end_line = note_line(end_line);
      items[i].item.more = lines_below(line, end_line);
    }
  }

  static bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
  }

  std::string lines_below(int line, int end_line) const {
    std::string lines;
    for (int i = line + 1; i <= end_line; ++i) {
      const auto text = text_of(i);
      lines += text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
      if (i < end_line) lines += '\n';
    }
    return lines;
  }

  const Document& note_;
  int first_line_;
  std::vector<std::size_t> lines_;  // where each line of the body begins
  Outline outline_;
};

}  // namespace

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
