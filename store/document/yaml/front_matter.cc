// SPDX-License-Identifier: MIT
#include "store/document/yaml/front_matter.h"

#include "core/rule.h"

namespace confab::store {

bool is_null_word(std::string_view plain) {
  return plain == "null" || plain == "Null" || plain == "NULL" || plain == "~";
}

core::Result<core::Value> parse_front_matter(std::string_view note, const Frame& frame) {
  if (frame.front_end - frame.front_begin > kMaxFrontMatterBytes) {
    return core::fail({core::ErrorKind::kIncomplete, "front matter is larger than 64 KiB",
                       location_of(note, frame.front_begin), "move text into the body",
                       core::Rule::kFrontMatterLimit});
  }
  if (auto flat = parse_flat(note, frame)) return std::move(*flat);
  return parse_yaml(note, frame);
}

}  // namespace confab::store
