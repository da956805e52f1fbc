// SPDX-License-Identifier: MIT
// coverage: which questions have answers, and what nobody has answered yet.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/coverage_matrix.h"
#include "cmd/answers/coverage_view.h"
#include "cmd/answers/people.h"
#include "core/notes/records/schema.h"
#include "core/text/fit.h"

namespace confab::cmd {
namespace {

// Filters have no space before their operator; questions have one, or end with a question mark. A
// single word is a filter only if it is a key.
bool is_question(const std::string& text, const core::Notebook& notebook) {
  const auto key = text.substr(0, text.find_first_of("=<>", 1));
  if (key.find(' ') != std::string::npos || text.ends_with('?')) return true;
  const bool is_word = !text.empty() && text.find_first_of("!=<>@") == std::string::npos;
  return is_word && !check_key(text, core::kContact, notebook);
}

struct Typed {
  std::vector<std::string> filters;
  std::vector<std::string> questions;
};

core::Result<Typed> typed_arguments(const Arguments& arguments, const core::Notebook& notebook) {
  Typed typed;
  for (const auto& text : arguments.texts("FILTER"))
    (is_question(text, notebook) ? typed.questions : typed.filters).push_back(text);
  if (typed.questions.size() > 1)
    return core::fail(core::ErrorKind::kUsage, "coverage shows one question at a time",
                      "put its words in one pair of quotes");
  const bool has_option = arguments.has("open") || arguments.has("bank");
  if (!typed.questions.empty() && has_option)
    return core::fail(core::ErrorKind::kUsage, "--open and --bank cannot be used with a question",
                      "leave out the question, or the option");
  return typed;
}

// The questions that `typed` may mean: the one with exactly those words, else all that contain
// them.
std::vector<std::string> questions_meant(const std::string& typed, const core::Notebook& notebook) {
  const auto known = core::known_questions(notebook);
  std::vector<std::string> texts;
  std::vector<std::size_t> owners;
  for (std::size_t i = 0; i < known.size(); ++i) {
    texts.push_back(known[i].text);
    texts.insert(texts.end(), known[i].also.begin(), known[i].also.end());
    owners.resize(texts.size(), i);
  }
  const core::Wordings wordings(notebook.bank);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (wordings.key(texts[i]) == wordings.key(typed)) return {known[owners[i]].text};
  }
  std::vector<std::string> found;
  for (const auto position : core::best_fits(texts, typed)) {
    const auto& text = known[owners[position]].text;
    if (found.empty() || found.back() != text) found.push_back(text);
  }
  return found;
}

// After a single word, `?` only means that it is not a filter.
std::string without_question_mark(const std::string& typed) {
  const bool is_word = typed.find(' ') == std::string::npos;
  return is_word && typed.size() > 1 && typed.ends_with('?') ? typed.substr(0, typed.size() - 1)
                                                             : typed;
}

core::Result<std::string> known_question(const std::string& typed, const core::Notebook& notebook) {
  auto found = questions_meant(typed, notebook);
  if (found.empty()) found = questions_meant(without_question_mark(typed), notebook);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    const auto key = check_key(typed, core::kContact, notebook);
    const bool may_be_key = !typed.ends_with('?');
    const bool is_near = may_be_key && !key && key.error().hint.starts_with("did you mean");
    return core::fail(core::ErrorKind::kUsage, fmt::format("no question contains '{}'", typed),
                      is_near ? key.error().hint : "'confab coverage --bank' lists all questions");
  }
  std::string list = "name one of";
  for (const auto& text : found) list += "\n  " + text;
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("'{}' matches {} questions", typed, found.size()), list);
}

// A key may be a word of a question too.
void say_how_read(const std::vector<std::string>& filters, const core::Notebook& notebook,
                  Context& context) {
  for (const auto& text : filters) {
    const bool is_word = !text.empty() && text.find_first_of("!=<>@") == std::string::npos;
    if (is_word && !questions_meant(text, notebook).empty())
      context.out().hint(fmt::format(
          "'{0}' chooses contacts that have this key; to search the questions, write '{0}?'",
          text));
  }
}

core::Status run_coverage(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto typed, typed_arguments(arguments, notebook));
  context.report_unclear(notebook);
  TRY_ASSIGN(const auto chosen, chosen_people(typed.filters, notebook, context));
  report_talks_left_out(chosen, notebook, context);
  say_how_read(typed.filters, notebook, context);
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
  return show_coverage(careers, notebook, context);
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
