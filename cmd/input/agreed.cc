// SPDX-License-Identifier: MIT
#include "cmd/input/agreed.h"

#include <fmt/format.h>

#include "cmd/input/prompt.h"
#include "store/notebook/texts.h"

namespace confab::cmd {
namespace {

// Reads the texts first: staging the plan detects anything saved after that.
core::Result<core::FollowedPlan> made(const Planner& plan, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto texts, store::read_texts_to_change(*folder));
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  store::add_missing_notes(*folder, notebook, texts);
  TRY_ASSIGN(auto result, plan(notebook, texts.texts));
  for (auto& error : texts.unread) result.unread.push_back(std::move(error));
  return result;
}

struct Outcome {
  std::vector<std::string> lines;    // what happens to each file
  std::vector<std::string> removed;  // the bytes of each file that goes

  bool operator==(const Outcome&) const = default;
};

// Staged, so that a refusal comes before the question.
core::Result<Outcome> outcome_of(const core::Plan& plan, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto files, store::stage(*folder, plan));
  Outcome outcome;
  for (const auto& [change, summary] : files) {
    if (!summary.empty()) outcome.lines.push_back(fmt::format("{}: {}", change.path, summary));
    if (change.before && !change.after) outcome.removed.push_back(change.before->bytes);
  }
  return outcome;
}

}  // namespace

Option yes_option() {
  return {.name = "-y,--yes", .arity = Arity::kFlag, .help = "do not ask for confirmation"};
}

core::Result<core::FollowedPlan> agreed_plan(const Planner& plan, const std::string& question,
                                             const Arguments& arguments, Context& context) {
  const bool is_asked = !arguments.has("yes") && !context.is_dry_run();
  Outcome shown;
  if (is_asked) {
    TRY_ASSIGN(const auto first, made(plan, context));
    TRY_ASSIGN(shown, outcome_of(first.plan, context));
    if (!context.may_ask())
      return core::fail(core::ErrorKind::kUsage,
                        "this needs confirmation, but there is no terminal to ask on",
                        "pass -y to go ahead, or -n to see what it would do");
    context.out().line("This will change:", Output::Stream::kMessage);
    for (const auto& line : shown.lines) context.out().line("  " + line, Output::Stream::kMessage);
    if (!confirm(question, context))
      return core::fail(core::ErrorKind::kRefused, "nothing was changed");
  }
  if (!context.is_dry_run()) TRY(context.lock());
  TRY_ASSIGN(auto result, made(plan, context));
  if (is_asked) {
    TRY_ASSIGN(const auto now, outcome_of(result.plan, context));
    if (now != shown)
      return core::fail(core::ErrorKind::kRefused, "the notes changed in the meantime",
                        "run the command again to see the new plan");
  }
  return result;
}

}  // namespace confab::cmd
