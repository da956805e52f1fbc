// SPDX-License-Identifier: MIT
#include "cmd/resources/template_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/resources/resources.h"
#include "cmd/resources/template_versions.h"
#include "core/messages/draft_values.h"
#include "core/messages/template_tags.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"
#include "store/files/read_file.h"
#include "store/notebook/template.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kEnd = ".md";

// The names of the files in `.confab/templates`, sorted; none if there is no such folder.
std::vector<std::string> files_in(const store::Folder& folder) {
  std::vector<std::string> names;
  auto opened = store::open_beneath(folder, ".confab/templates", store::Opening::kFolder);
  if (!opened) return names;
  const auto entries = folder.disk().list(opened->descriptor());
  if (!entries) return names;
  for (const auto& entry : *entries) {
    if (entry.name.ends_with(kEnd)) names.push_back(entry.name);
  }
  std::ranges::sort(names);
  return names;
}

// `first-message` of `first-message.es.md`.
std::string name_of_template(std::string_view file) {
  return std::string(file.substr(0, file.find('.')));
}

std::vector<std::string> known_templates() {
  constexpr std::string_view kFolder = "templates/";
  std::vector<std::string> names;
  for (const auto& each : resources()) {
    if (each.path.starts_with(kFolder))
      names.push_back(name_of_template(each.path.substr(kFolder.size())));
  }
  return names;
}

// The values for a contact with no facts: each name is there, as in any draft.
core::TemplateValues known_values(core::DraftKind kind, const core::Policy& policy,
                                  const core::Now& now) {
  const core::Notebook notebook;
  const core::Contact nobody;
  return core::draft_values(kind, nobody, {}, core::Moment{notebook, policy, now});
}

std::string unknown_names(const std::string& bytes, const core::TemplateValues& values) {
  std::vector<std::string> unknown;
  for (const auto& name : core::names_in_template(bytes)) {
    if (!values.contains(name)) unknown.push_back(name);
  }
  return core::joined(unknown, ", ");
}

// Empty if a draft can be made of it.
std::string problem_with(const std::string& name, const std::string& bytes,
                         const core::Policy& policy, const core::Now& now) {
  const auto kind = core::find_draft_kind(name);
  if (!kind) return "";
  if (bytes.find_first_not_of(" \t\r\n") == std::string::npos) return "is empty";
  const auto values = known_values(*kind, policy, now);
  if (const auto filled = store::render_template(bytes, values); !filled)
    return filled.error().message;
  const auto unknown = unknown_names(bytes, values);
  return unknown.empty() ? "" : "drafts have no value called " + unknown;
}

}  // namespace

core::Result<std::vector<TemplateFinding>> check_templates(const store::Folder& folder,
                                                           const core::Policy& policy,
                                                           const core::Now& now) {
  std::vector<TemplateFinding> found;
  const auto known = known_templates();
  for (const auto& file : files_in(folder)) {
    const auto path = fmt::format(".confab/templates/{}", file);
    const auto name = name_of_template(file);
    if (std::ranges::find(known, name) == known.end()) {
      const auto hint = core::did_you_mean(name, known, "");
      found.push_back({fmt::format("{}: no template is called '{}'{}{}", path, name,
                                   hint.empty() ? "" : "; ", hint)});
      continue;
    }
    TRY_ASSIGN(const auto own, store::find_file(folder, path));
    if (!own || is_ours(name, *own)) continue;
    if (const auto problem = problem_with(name, *own, policy, now); !problem.empty()) {
      found.push_back({fmt::format("{}: {}", path, problem)});
      continue;
    }
    const auto names = new_names(*own, resource(fmt::format("templates/{}{}", name, kEnd)));
    if (names.empty() || file != name + std::string(kEnd)) continue;
    found.push_back({fmt::format("{}: edited by you; the built-in one also uses {}", path,
                                 core::joined(names, ", ")),
                     true});
  }
  return found;
}

}  // namespace confab::cmd
