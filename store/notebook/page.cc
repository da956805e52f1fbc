// SPDX-License-Identifier: MIT
// The second file that includes the Mustache library, for pages with lists in lists.
#include "store/notebook/page.h"

#include <kainjow/mustache.hpp>
#include <string_view>

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

// Every character that could begin or end something in Markdown, or in HTML inside it.
std::string markdown_escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (std::string_view("\\`*_{}[]<>()#|~&!").find(c) != std::string_view::npos) result += '\\';
    result += c == '\n' ? ' ' : c;
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
