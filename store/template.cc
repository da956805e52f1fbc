// SPDX-License-Identifier: MIT
// The only file that includes the Mustache library.
#include "store/template.h"

#include <kainjow/mustache.hpp>

namespace confab::store {

core::Result<std::string> render_template(const std::string& text,
                                          const std::map<std::string, std::string>& values) {
  kainjow::mustache::mustache parsed(text);
  parsed.set_custom_escape([](const std::string& value) { return value; });  // Markdown, not HTML
  kainjow::mustache::data data;
  for (const auto& [name, value] : values) data.set(name, value);
  auto result = parsed.render(data);
  if (!parsed.is_valid()) return core::fail(core::ErrorKind::kUsage, parsed.error_message());
  return result;
}

}  // namespace confab::store
