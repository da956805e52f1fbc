// SPDX-License-Identifier: MIT
#include "cmd/resources/templates.h"

#include <fmt/format.h>

#include "cmd/resources/resources.h"
#include "cmd/resources/template_versions.h"
#include "core/text/fold.h"
#include "store/document/text/frame.h"
#include "store/files/read_file.h"
#include "store/notebook/template.h"

namespace confab::cmd {
namespace {

std::string file_of(const std::string& name) { return fmt::format("templates/{}.md", name); }

// The notebook's own file; nothing if it does not exist or nobody has changed it, so that the
// built-in one is used.
core::Result<std::optional<std::string>> own_template(const std::string& name, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto own, store::find_file(*folder, ".confab/" + file_of(name)));
  if (own && own->starts_with(store::kByteOrderMark)) own->erase(0, store::kByteOrderMark.size());
  if (own && is_ours(name, *own)) return std::nullopt;
  return own;
}

}  // namespace

core::Result<std::string> template_text(const std::string& name, const std::string& language,
                                        Context& context) {
  const auto tag = core::stem_from(language);
  const auto spoken = tag.substr(0, tag.find('-'));  // `es` of `es-mx`
  if (!tag.empty() && spoken != "en" && spoken != "english") {
    for (const auto& each : {tag, spoken}) {
      TRY_ASSIGN(auto translated, own_template(fmt::format("{}.{}", name, each), context));
      if (translated) return std::move(*translated);
    }
    context.out().warning({.message = fmt::format("no template in '{}'; this one is English", tag),
                           .hint = fmt::format("write .confab/templates/{}.{}.md", name, tag)});
  }
  TRY_ASSIGN(auto own, own_template(name, context));
  return own ? std::move(*own) : std::string(resource(file_of(name)));
}

core::Result<std::string> filled_text(const std::string& name, const std::string& text,
                                      const core::TemplateValues& values) {
  auto filled = store::render_template(text, values);
  if (!filled) filled.error().location.path = ".confab/" + file_of(name);
  return filled;
}

core::Result<std::string> filled_built_in(const std::string& name,
                                          const core::TemplateValues& values) {
  return store::render_template(std::string(resource(file_of(name))), values);
}

core::TemplateValues interview_values(const core::Contact& contact,
                                      const core::Notebook& notebook) {
  const bool is_employed = !contact.employer_key.empty();
  return {{"name", contact.name},
          {"organization", is_employed ? notebook.organization_name(contact) : ""}};
}

core::Result<std::string> filled_template(const std::string& name,
                                          const core::TemplateValues& values, Context& context) {
  auto text = template_text(name, "", context);
  if (!text) text.error().kind = core::ErrorKind::kRefused;  // no note is written without it
  TRY(text);
  return filled_text(name, *text, values);
}

}  // namespace confab::cmd
