// SPDX-License-Identifier: MIT
// The second file that includes the Mustache library, for pages with lists in lists.
#include "store/notebook/page.h"

#include <kainjow/mustache.hpp>
#include <string_view>

#include "core/text/character.h"

namespace confab::store {
namespace {

namespace mustache = kainjow::mustache;

mustache::data data_of(const core::PageFields& fields);

struct ToData {
  // An empty text must be false; to the library it is not.
  mustache::data operator()(const std::string& text) const {
    return text.empty() ? mustache::data(false) : mustache::data(text);
  }
  mustache::data operator()(bool value) const { return mustache::data(value); }
  mustache::data operator()(const core::PageList& list) const {
    mustache::data result(mustache::data::type::list);
    for (const auto& each : list) result.push_back(data_of(each));
    return result;
  }
};

mustache::data data_of(const core::PageFields& fields) {
  mustache::data result(mustache::data::type::object);
  for (const auto& field : fields) result.set(field.name, std::visit(ToData(), field.value));
  return result;
}

// Does the `&` at `at` begin an entity, as in `&amp;`?
bool is_entity(const std::string& text, std::size_t at) {
  auto end = at + 1;
  while (end < text.size() && (text[end] == '#' || core::is_letter_or_digit(text[end]))) ++end;
  return end > at + 1 && end < text.size() && text[end] == ';';
}

// What begins a heading, a quote or a list does so only at the beginning.
bool is_mark(const std::string& text, std::size_t at) {
  const char c = text[at];
  if (std::string_view("\\`*_[]<|~").find(c) != std::string_view::npos) return true;
  if (c == '&') return is_entity(text, at);
  if (c == '.' || c == ')') return at > 0 && text.find_first_not_of("0123456789") == at;
  return at == 0 && std::string_view("#>+-=").find(c) != std::string_view::npos;
}

// Everything that could begin or end something in Markdown, or in HTML inside it.
std::string markdown_escaped(const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_mark(text, i)) result += '\\';
    result += text[i] == '\n' ? ' ' : text[i];
  }
  return result;
}

}  // namespace

std::string render_page(const std::string& text, const core::PageFields& fields, Markup markup) {
  mustache::mustache page(text);
  if (markup == Markup::kMarkdown) page.set_custom_escape(markdown_escaped);
  return page.render(data_of(fields));
}

}  // namespace confab::store
