// SPDX-License-Identifier: MIT
// The only file that includes the Mustache library.
#include "store/template.h"

#include <kainjow/mustache.hpp>

namespace confab::store {

namespace {

// The library takes a template's nesting on the stack and copies it at every level.
constexpr std::size_t kMaxBytes = 64u << 10;
constexpr int kMaxTags = 200;

bool is_affordable(const std::string& text) {
  int tags = 0;
  for (auto at = text.find("{{"); at != std::string::npos; at = text.find("{{", at + 1)) ++tags;
  return text.size() <= kMaxBytes && tags <= kMaxTags;
}

}  // namespace

core::Result<std::string> render_template(const std::string& text,
                                          const std::map<std::string, std::string>& values) {
  if (!is_affordable(text)) {
    return core::fail(core::ErrorKind::kUsage,
                      "template is larger than 64 KiB or has more than 200 tags",
                      "make it shorter");
  }
  kainjow::mustache::mustache parsed(text);
  parsed.set_custom_escape([](const std::string& value) { return value; });  // Markdown, not HTML
  kainjow::mustache::data data;
  for (const auto& [name, value] : values) data.set(name, value);
  auto result = parsed.render(data);
  if (!parsed.is_valid()) return core::fail(core::ErrorKind::kUsage, parsed.error_message());
  return result;
}

}  // namespace confab::store
