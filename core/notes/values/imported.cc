// SPDX-License-Identifier: MIT
#include "core/notes/values/imported.h"

#include <algorithm>

#include "core/notes/values/set_member.h"

namespace confab::core {

void add_text(Value& fields, std::string_view key, std::string_view text) {
  if (text.empty()) return;
  auto texts = fields.texts_at(key);
  if (std::ranges::find(texts, text) != texts.end()) return;
  texts.emplace_back(text);
  set_member(fields, key, Value::one_or_list(texts));
}

void set_text(Value& fields, std::string_view key, std::string_view text) {
  if (!text.empty() && !fields.find(key)) add_text(fields, key, text);
}

void add_paragraph(std::string& note, std::string_view text) {
  if (text.empty()) return;
  if (!note.empty()) note += "\n\n";
  note += text;
}

}  // namespace confab::core
