// SPDX-License-Identifier: MIT
#include "cmd/programs/pager.h"

#include <fmt/format.h>

#include "cmd/programs/spawn.h"

namespace confab::cmd {
namespace {

// With these, less exits at once if everything fits, shows colors, and leaves the text on screen.
std::vector<std::string> variables_of(const Environment& environment) {
  auto variables = environment.variables;
  variables.try_emplace("LESS", "FRX");
  variables.try_emplace("LV", "-c");
  std::vector<std::string> result;
  for (const auto& [name, value] : variables) result.push_back(fmt::format("{}={}", name, value));
  return result;
}

}  // namespace

std::string pager_command(const Context& context) {
  const auto& environment = context.environment();
  for (const auto& command : {environment.variable("CONFAB_PAGER"), context.config().pager,
                              environment.variable("PAGER")}) {
    if (!command.empty()) return command;
  }
  return "less";
}

void page_answer(const Arguments& arguments, Context& context) {
  const auto& environment = context.environment();
  const auto command = pager_command(context);
  if (!environment.is_answer_terminal || environment.variable("TERM") == "dumb" ||
      arguments.has("no-pager") || command == "cat")
    return;
  context.out().page_with([command, path = std::string(environment.variable("PATH")),
                           variables = variables_of(environment)](const std::string& answer) {
    return feed(command, answer, path, variables);
  });
}

}  // namespace confab::cmd
