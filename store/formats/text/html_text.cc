// SPDX-License-Identifier: MIT
#include "store/formats/text/html_text.h"

#include "core/text/character.h"
#include "core/text/entity.h"

namespace confab::store {
namespace {

// The length of a tag at the start of `text`; 0 if there is none.
std::size_t tag_length(std::string_view text) {
  const auto name = text.substr(0, 2) == "</" ? 2u : 1u;
  if (text[0] != '<' || name >= text.size() || !core::is_ascii_letter(text[name])) return 0;
  const auto end = text.find('>');
  return end == std::string_view::npos ? 0 : end + 1;
}

}  // namespace

std::string html_text(std::string_view html) {
  std::string text;
  while (!html.empty()) {
    if (const auto length = tag_length(html); length > 0) {
      text += ' ';
      html.remove_prefix(length);
    } else if (const auto entity = core::entity_at(html)) {
      text += entity->text;
      html.remove_prefix(entity->length);
    } else {
      text += html.front();
      html.remove_prefix(1);
    }
  }
  return text;
}

}  // namespace confab::store
