// SPDX-License-Identifier: MIT
// completion: prints the script by which a shell asks confab what may come next.
#include <fmt/format.h>

#include "cmd/context.h"
#include "cmd/resources/resources.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

core::Status run_completion(const Arguments& arguments, Context& context) {
  const auto shell = arguments.required("SHELL");
  const auto script = resource(fmt::format("completion/confab.{}", shell));
  if (script.empty()) {
    const auto& known = find_command("completion")->options.front().choices;
    return core::fail(core::ErrorKind::kUsage, fmt::format("there is no script for '{}'", shell),
                      core::did_you_mean(shell, known, "write bash, zsh or fish"));
  }
  context.out().block(script);
  return core::ok();
}

}  // namespace

const Command& completion_command() {
  static const Command command = {
      "completion",
      "prints a script that lets a shell complete commands, options, names and dates",
      {{"SHELL", Arity::kOne, "", "which shell", true, {"bash", "zsh", "fish"}}},
      {{"confab completion bash > ~/.local/share/bash-completion/completions/confab",
        "or in ~/.bashrc: source <(confab completion bash)"},
       {"confab completion zsh > ~/.zsh/_confab",
        "in a folder of fpath; or in ~/.zshrc, behind compinit: source <(confab completion zsh)"},
       {"confab completion fish > ~/.config/fish/completions/confab.fish", ""}},
      run_completion};
  return command;
}

}  // namespace confab::cmd
