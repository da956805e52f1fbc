// SPDX-License-Identifier: MIT
// template_check.h: what is wrong with the templates that the user has changed or added.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "core/practice/settings/policy.h"
#include "store/files/folder.h"

namespace confab::cmd {

struct TemplateFinding {
  std::string text;
  bool is_fine = false;  // only news: the built-in one uses more values
};

// Finds templates that cannot be used, templates for unknown drafts, files that no command reads,
// and templates without values that newer built-in ones use.
core::Result<std::vector<TemplateFinding>> check_templates(const store::Folder& folder,
                                                           const core::Policy& policy,
                                                           const core::Now& now);

}  // namespace confab::cmd
