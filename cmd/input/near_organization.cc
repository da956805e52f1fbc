// SPDX-License-Identifier: MIT
#include "cmd/input/near_organization.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/fit.h"
#include "core/text/fold.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

core::Fit fit_of(const core::Organization& organization, const std::string& wanted) {
  auto best = std::max(core::fit_of(core::fold(organization.name), wanted),
                       core::fit_of(core::fold(organization.stem()), wanted));
  for (const auto& alias : organization.aliases)
    best = std::max(best, core::fit_of(core::fold(alias), wanted));
  return best;
}

// The only one whose name has these words.
const core::Organization* only_near(std::string_view text, const core::Notebook& notebook) {
  const core::Organization* found = nullptr;
  const auto wanted = core::fold(text);
  for (const auto& each : notebook.organizations) {
    if (wanted.empty() || fit_of(each, wanted) < core::Fit::kBeginning) continue;
    if (found) return nullptr;
    found = &each;
  }
  return found;
}

}  // namespace

void warn_of_near_organization(std::string_view organization, std::string_view who,
                               const core::Notebook& notebook, Context& context) {
  const auto link = core::link_from(organization);
  if (link.is_wikilink || notebook.find_organization(link)) return;
  const auto* near = only_near(organization, notebook);
  if (!near) return;
  context.out().warning(
      {.message =
           fmt::format("'{}' stays text; it is not the name of {}", organization, near->path),
       .hint = fmt::format("to link to that note: confab set {} organization={} --correct",
                           core::note_word(who), core::note_word(near->stem()))});
}

}  // namespace confab::cmd
