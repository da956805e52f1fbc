// SPDX-License-Identifier: MIT
#include <string_view>

#include "cmd/input/outcomes.h"
#include "cmd/input/typed_referral.h"
#include "cmd/input/typed_value.h"
#include "core/notes/records/referral_words.h"

namespace confab::cmd {
namespace {

// The names in a comma-separated list.
std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  while (!list.empty()) {
    const auto end = std::min(list.find(','), list.size());
    auto name = std::string(list.substr(0, end));
    name.erase(0, name.find_first_not_of(' '));
    name.erase(name.find_last_not_of(' ') + 1);
    if (!name.empty()) names.push_back(std::move(name));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return names;
}

// Repeats until every name is clear, so that one name does not lose the answers so far.
void ask_referrals(core::Outcomes& outcomes, const core::Notebook& notebook, Context& context,
                   Prompts& prompts) {
  while (true) {
    const auto list = prompts.ask(
        "Who did they suggest? (names, separated by commas; 'none' if they named "
        "nobody; 'not-asked' if you did not ask)");
    if (!list || list->empty()) return;
    auto people = typed_referrals(names_in(*list), notebook, context);
    if (!people) {
      prompts.refuse(without_dashes(people.error()));
      continue;
    }
    outcomes.word_for_nobody = word_for_nobody(names_in(*list));
    outcomes.referrals = std::move(*people);
    return;
  }
}

void ask_promises(core::Outcomes& outcomes, Context& context, Prompts& prompts) {
  while (true) {
    const auto text = prompts.ask("Any promises? ('me: …' or 'them: …'; empty if none)");
    if (!text || text->empty() || core::says_nobody(*text)) return;
    auto promise = typed_promise(*text, context);
    if (promise)
      outcomes.promises.push_back(std::move(*promise));
    else
      prompts.refuse(without_dashes(promise.error()));
  }
}

}  // namespace

std::vector<core::GivenAnswer> ask_answers(const std::vector<core::Question>& questions,
                                           Prompts& prompts) {
  std::vector<core::GivenAnswer> answers;
  for (const auto& question : questions) {
    if (question.state > core::AnswerState::kNoAnswer) continue;
    const auto answer = prompts.ask("  Their answer (empty: not asked):",
                                    (question.is_critical ? "! " : "") + question.text);
    if (!answer) break;
    if (!answer->empty()) answers.push_back({question.text, *answer});
  }
  return answers;
}

core::Outcomes ask_outcomes(const std::vector<core::Question>& questions,
                            const core::Notebook& notebook, Context& context, Prompts& prompts) {
  core::Outcomes outcomes;
  outcomes.answers = ask_answers(questions, prompts);
  outcomes.notes = prompts.ask("Anything else to note? (one line)").value_or("");
  ask_referrals(outcomes, notebook, context, prompts);
  ask_promises(outcomes, context, prompts);
  return outcomes;
}

}  // namespace confab::cmd
