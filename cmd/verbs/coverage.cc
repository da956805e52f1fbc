// SPDX-License-Identifier: MIT
// coverage: which questions have answers, and what nobody has answered yet.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/coverage_view.h"
#include "cmd/answers/people.h"
#include "core/text/fit.h"

namespace confab::cmd {
namespace {

// Filters have no blank before their operator; questions have one, or end with a question mark.
bool is_question(const std::string& text) {
  const auto key = text.substr(0, text.find_first_of("=<>", 1));
  return key.find(' ') != std::string::npos || text.ends_with('?');
}

struct Typed {
  std::vector<std::string> filters;
  std::vector<std::string> questions;
};

core::Result<Typed> typed_arguments(const Arguments& arguments) {
  Typed typed;
  for (const auto& text : arguments.texts("FILTER"))
    (is_question(text) ? typed.questions : typed.filters).push_back(text);
  if (typed.questions.size() > 1)
    return core::fail(core::ErrorKind::kUsage, "coverage shows one question at a time",
                      "put its words in one pair of quotes");
  const bool has_option = arguments.has("open") || arguments.has("bank");
  if (!typed.questions.empty() && has_option)
    return core::fail(core::ErrorKind::kUsage, "--open and --bank are for all questions",
                      "leave out the question, or the option");
  return typed;
}

// The question that `typed` means: the one with exactly those words, else the only one that
// contains them.
core::Result<std::string> known_question(const std::string& typed, const core::Notebook& notebook) {
  const auto known = core::known_questions(notebook);
  std::vector<std::string> texts;
  std::vector<std::size_t> owners;
  for (std::size_t i = 0; i < known.size(); ++i) {
    texts.push_back(known[i].text);
    texts.insert(texts.end(), known[i].also.begin(), known[i].also.end());
    owners.resize(texts.size(), i);
  }
  const core::Wordings wordings(notebook.bank);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (wordings.key(texts[i]) == wordings.key(typed)) return known[owners[i]].text;
  }
  for (const auto position : core::best_fits(texts, typed)) {
    if (found.empty() || found.back() != owners[position]) found.push_back(owners[position]);
  }
  if (found.size() == 1) return known[found.front()].text;
  if (found.empty())
    return core::fail(core::ErrorKind::kUsage, fmt::format("no question contains '{}'", typed),
                      "'confab coverage --bank' lists all questions");
  std::string list = "name one of";
  for (const auto position : found) list += "\n  " + known[position].text;
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("'{}' may be {} questions", typed, found.size()), list);
}

core::Status run_coverage(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto typed, typed_arguments(arguments));
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  context.report_unclear(notebook);
  TRY_ASSIGN(const auto chosen, chosen_people(typed.filters, notebook, context));
  const auto moment = context.moment(notebook);
  if (!typed.questions.empty()) {
    TRY_ASSIGN(const auto question, known_question(typed.questions.front(), notebook));
    return show_replies(question, core::replies_to(question, chosen.people, moment), moment,
                        context);
  }
  const auto bank = arguments.has("bank") ? core::Bank::kAll : core::Bank::kCritical;
  if (arguments.has("open")) {
    auto careers = core::open_questions(chosen.people, bank, moment);
    keep_careers(chosen, careers);
    return show_open(careers, moment, context);
  }
  auto careers = core::coverage_of(chosen.people, bank, moment);
  keep_careers(chosen, careers);
  return show_coverage(careers, context);
}

}  // namespace

const Command& coverage_command() {
  static const Command command = {
      .name = "coverage",
      .summary = "show which questions have answers, by career and person",
      .options = {{.name = "FILTER",
                   .arity = Arity::kMany,
                   .help = "people, as in 'confab list'; or a question, or a few words of one, to "
                           "read all answers to it"},
                  {.name = "--open",
                   .arity = Arity::kFlag,
                   .help = "what nobody has answered yet, and who could"},
                  {.name = "--bank",
                   .arity = Arity::kFlag,
                   .help = "include every question of the bank, not only the critical ones"}},
      .examples = {{"confab coverage career=compilers"},
                   {"confab coverage 'ordinary day'", "all answers to that question"},
                   {"confab coverage --open", "'confab prep' asks these first"}},
      .run = run_coverage,
      .paging = Paging::kLongAnswers};
  return command;
}

}  // namespace confab::cmd
