// SPDX-License-Identifier: MIT
#include "core/plans/answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/practice/wordings.h"
#include "core/text/fit.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Two answers for one question, or a question that matches several, is a mistake.
Result<const Question*> question_meant(const std::string& typed,
                                       const std::vector<Question>& questions) {
  std::vector<std::string> texts;
  for (const auto& question : questions) texts.push_back(question.text);
  const auto found = best_fits(texts, typed);
  if (found.empty()) return nullptr;
  if (found.size() == 1) return &questions[found.front()];
  std::string list = "choose one of these:";
  for (const auto position : found) list += "\n  " + texts[position];
  return fail(ErrorKind::kUsage, fmt::format("'{}' matches {} questions", typed, found.size()),
              list);
}

// The question as in the bank, with its mark, if it matches exactly one; otherwise as typed.
std::string full_question(const std::string& typed, const std::vector<BankQuestion>& bank) {
  std::vector<std::string> texts;
  std::vector<const BankQuestion*> entries;
  for (const auto& question : bank) {
    if (!other_wording(question).empty()) continue;
    texts.push_back(question.text);
    entries.push_back(&question);
  }
  const auto found = best_fits(texts, typed);
  if (found.size() != 1) return typed;
  const auto& question = *entries[found.front()];
  return (question.is_critical ? "! " : "") + question.text;
}

// A question may contain `=` itself. The sign after a question of the note or of the bank is the
// one meant.
GivenAnswer split_as_meant(const GivenAnswer& given, const std::set<std::string>& keys) {
  const auto typed = given.question + "=" + given.answer;
  for (auto at = typed.find('='); at != std::string::npos; at = typed.find('=', at + 1)) {
    if (keys.contains(question_key(typed.substr(0, at))))
      return {std::string(trimmed(typed.substr(0, at))),
              std::string(trimmed(typed.substr(at + 1)))};
  }
  return {std::string(trimmed(given.question)), std::string(trimmed(given.answer))};
}

std::set<std::string> keys_of(const std::vector<Question>& questions,
                              const std::vector<BankQuestion>& bank) {
  std::set<std::string> keys;
  for (const auto& question : questions) keys.insert(question_key(question.text));
  for (const auto& question : bank) keys.insert(question_key(question.text));
  return keys;
}

// A question that was not written down before it was asked.
InsertInSection asked_question(const std::string& question, std::string_view rest) {
  auto lines = fmt::format("- [x] {}\n", question);
  // Without a question mark, only a blank line shows where it ends.
  if (!rest.empty() && !is_question_ended(question)) lines += '\n';
  while (!rest.empty()) {
    const auto line = take_line(rest);
    lines += line.empty() ? "\n" : fmt::format("  {}\n", line);
  }
  return {"Questions", std::move(lines)};
}

}  // namespace

Result<std::vector<Edit>> answer_edits(const std::vector<GivenAnswer>& answers,
                                       const std::vector<Question>& questions,
                                       const std::vector<BankQuestion>& bank) {
  const auto keys = keys_of(questions, bank);
  std::vector<Edit> edits;
  for (const auto& typed : answers) {
    const auto given = split_as_meant(typed, keys);
    TRY_ASSIGN(const auto* question, question_meant(given.question, questions));
    if (question)
      edits.push_back(TickTask{question->written, given.answer});
    else
      edits.push_back(asked_question(full_question(given.question, bank), given.answer));
  }
  return edits;
}

}  // namespace confab::core
