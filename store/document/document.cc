// SPDX-License-Identifier: MIT
#include "store/document/document.h"

#include <utility>

#include "store/document/text/plain_text.h"
#include "store/document/yaml/front_matter.h"

namespace confab::store {

core::Result<Document> parse_document(std::string bytes, Shape shape) {
  TRY(check_plain_text(bytes));
  Frame frame{.front_begin = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0,
              .front_end = bytes.size(),
              .body_begin = bytes.size(),
              .has_front_matter = true};
  if (shape == Shape::kNote) {
    TRY_ASSIGN(frame, parse_frame(bytes));
  }
  if (!frame.has_front_matter)
    return Document{std::move(bytes), shape, frame, core::Value::map({})};
  TRY_ASSIGN(auto fields, parse_front_matter(bytes, frame));
  return Document{std::move(bytes), shape, frame, std::move(fields)};
}

}  // namespace confab::store
