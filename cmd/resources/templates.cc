// SPDX-License-Identifier: MIT
#include "cmd/resources/templates.h"

#include <fmt/format.h>

#include "cmd/resources/resources.h"
#include "store/document/text/frame.h"
#include "store/files/read_file.h"
#include "store/notebook/template.h"

namespace confab::cmd {

core::Result<std::string> filled_template(const std::string& name,
                                          const core::TemplateValues& values, Context& context) {
  const auto file = fmt::format("templates/{}.md", name);
  const auto path = ".confab/" + file;
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto own, store::find_file(*folder, path));
  if (own && own->starts_with(store::kByteOrderMark)) own->erase(0, store::kByteOrderMark.size());
  auto text = store::render_template(own ? *own : std::string(resource(file)), values);
  if (!text) text.error().location.path = path;
  return text;
}

}  // namespace confab::cmd
