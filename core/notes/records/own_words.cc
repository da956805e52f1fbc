// SPDX-License-Identifier: MIT
#include "core/notes/records/own_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/notes/records/schema.h"
#include "core/notes/values/note.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"

namespace confab::core {

namespace {

// `type: [[contact]]` without quotes is a list in a list.
std::string_view type_written(const Value& fields) {
  const auto* value = fields.find("type");
  const bool is_nested = value && value->is_list() && value->items.size() == 1 &&
                         value->items[0].is_list() && value->items[0].items.size() == 1;
  return is_nested ? std::string_view(value->items[0].items[0].text) : fields.text_at("type");
}

}  // namespace

std::string type_of(const Value& fields, const OwnWords& words) {
  const auto written = type_written(fields);
  if (is_our_type(written)) return std::string(written);
  const auto link = link_from(written);
  const auto word = fold(link.is_wikilink ? link.stem : written);
  if (is_our_type(word)) return word;
  const auto own = words.types.find(word);
  return own == words.types.end() ? std::string(written) : own->second;
}

bool is_misspelled_type(const Value& fields) {
  const auto written = fields.text_at("type");
  if (written.empty() || is_our_type(written)) return false;
  const auto meant = nearest(written, {kTypes.begin(), kTypes.end()});
  if (meant.empty()) return false;
  return std::ranges::any_of(fields.members, [&](const Member& member) {
    return !is_same_key(member.key, "type") && find_field(meant, member.key);
  });
}

}  // namespace confab::core
