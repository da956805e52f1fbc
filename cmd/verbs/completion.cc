// SPDX-License-Identifier: MIT
// completion: prints the script that lets a shell ask confab for completions.
#include <fmt/format.h>

#include "cmd/context.h"
#include "cmd/resources/resources.h"
#include "core/text/spelling.h"

namespace confab::cmd {

const Command& completion_command();

namespace {

core::Status run_completion(const Arguments& arguments, Context& context) {
  const auto shell = arguments.required("SHELL");
  const auto script = resource(fmt::format("completion/confab.{}", shell));
  if (script.empty()) {
    const auto& known = completion_command().options.front().choices;
    return core::fail(core::ErrorKind::kUsage, fmt::format("no completion script for '{}'", shell),
                      core::did_you_mean(shell, known, "write bash, zsh or fish"));
  }
  context.out().block(script);
  return core::ok();
}

}  // namespace

const Command& completion_command() {
  static const Command command = {
      .name = "completion",
      .summary = "print a script that completes commands, options, names and dates",
      .options = {{.name = "SHELL",
                   .help = "the shell to complete in",
                   .is_required = true,
                   .choices = {"bash", "zsh", "fish"}}},
      .examples =
          {{"confab completion bash > ~/.local/share/bash-completion/completions/confab",
            "or in ~/.bashrc: source <(confab completion bash)"},
           {"confab completion zsh > ~/.zsh/_confab",
            "in a folder in fpath; or in ~/.zshrc, after compinit: source <(confab completion "
            "zsh)"},
           {"confab completion fish > ~/.config/fish/completions/confab.fish"}},
      .run = run_completion};
  return command;
}

}  // namespace confab::cmd
