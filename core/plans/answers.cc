// SPDX-License-Identifier: MIT
#include "core/plans/answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/notes/body/question_text.h"
#include "core/practice/wordings.h"
#include "core/text/fit.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// A question that matches several is a mistake.
Error matches_several(const std::string& typed, const std::vector<std::string>& texts) {
  return {ErrorKind::kUsage,
          fmt::format("'{}' matches {} questions", typed, texts.size()),
          {},
          fmt::format("it could be:\n  {}", joined(texts, "\n  "))};
}

// The question of the note that is meant. Of two that read the same, the one without an answer.
Result<const Question*> question_meant(const std::string& typed,
                                       const std::vector<Question>& questions) {
  std::vector<std::string> texts;
  for (const auto& question : questions) texts.push_back(question.text);
  const Question* meant = nullptr;
  std::vector<std::string> found;
  for (const auto position : best_fits(texts, typed)) {
    const auto& question = questions[position];
    const auto key = question_key(question.text);
    const bool is_known = std::ranges::find(found, key, question_key) != found.end();
    if (!is_known) found.push_back(question.text);
    if (!meant || (is_known && has_answer(meant->state))) meant = &question;
  }
  if (found.size() > 1) return fail(matches_several(typed, found));
  return meant;
}

// The question as the bank words it, with its mark, if it matches one; otherwise as typed.
Result<std::string> full_question(const std::string& typed, const std::vector<BankQuestion>& bank) {
  std::vector<std::string> texts;
  std::vector<const BankQuestion*> entries;
  for (const auto& question : bank) {
    if (!other_wording(question).empty()) continue;
    texts.push_back(question.text);
    entries.push_back(&question);
  }
  const auto found = best_fits(texts, typed);
  if (found.empty()) return typed;
  if (found.size() == 1) {
    const auto& question = *entries[found.front()];
    return (question.is_critical ? "! " : "") + question.text;
  }
  if (is_question_ended(typed)) return typed;
  std::vector<std::string> candidates;
  for (const auto position : found) candidates.push_back(texts[position]);
  return fail(matches_several(typed, candidates));
}

// By key_without_blanks(), their texts in the note; empty for those of the bank.
using KnownQuestions = std::map<std::string, std::string>;

// `How is A=B?` is `How is A = B?`.
std::string key_without_blanks(const std::string& question) {
  auto key = question_key(question);
  std::erase(key, ' ');
  return key;
}

GivenAnswer split_at(std::size_t equals, const std::string& typed) {
  return {std::string(trimmed(typed.substr(0, equals))),
          std::string(trimmed(typed.substr(equals + 1)))};
}

// A question may contain `=` itself. The sign after a question of the note or of the bank is the
// one meant, else the one after a question mark, else the first. The question may be copied from
// the note with its box, its mark and its Markdown. Error: kUsage, a known question alone.
Result<GivenAnswer> split_as_meant(const GivenAnswer& given, const KnownQuestions& known) {
  const bool has_answer = !given.answer.empty();
  const auto typed = has_answer ? given.question + "=" + given.answer : given.question;
  for (std::size_t at = 0; at < typed.size(); ++at) {
    if (typed[at] != '=') continue;
    auto split = split_at(at, typed);
    const auto found = known.find(key_without_blanks(typed_question(split.question)));
    if (found == known.end()) continue;
    if (!found->second.empty()) split.question = found->second;
    return split;
  }
  if (!has_answer) return GivenAnswer{std::string(trimmed(typed)), ""};
  if (known.contains(key_without_blanks(typed_question(typed))))
    return fail(ErrorKind::kUsage, fmt::format("--answer '{}' has no answer", typed),
                fmt::format("write it as --answer '{}=TEXT'", typed));
  const auto after_mark = typed.find("?=");
  return split_at(after_mark == typed.npos ? typed.find('=') : after_mark + 1, typed);
}

KnownQuestions questions_in(const std::vector<Question>& questions,
                            const std::vector<BankQuestion>& bank) {
  KnownQuestions known;
  for (const auto& question : questions)
    known.emplace(key_without_blanks(question.text), question.text);
  for (const auto& question : bank) known.emplace(key_without_blanks(question.text), "");
  return known;
}

// The edit that adds a question which was asked but is not in the note yet.
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

bool ticks(const Edit& edit, const Question& question) {
  const auto* tick = std::get_if<TickTask>(&edit);
  return tick && tick->text == question.written;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) lines.push_back(one_line(take_line(text)));
  return lines;
}

// Typing the same command again adds no answer twice.
bool is_there(const GivenAnswer& given, const Question& question) {
  const auto lines = lines_of(question.answer), typed = lines_of(given.answer);
  const bool is_asked = question.state != AnswerState::kNotAsked;
  return is_asked && !typed.empty() &&
         std::search(lines.begin(), lines.end(), typed.begin(), typed.end()) != lines.end();
}

std::string_view verb_for(const GivenAnswer& given) {
  return given.answer.empty() ? "asked" : "answered";
}

class AnswerWriter {
 public:
  AnswerWriter(const std::vector<Question>& questions, const std::vector<BankQuestion>& bank)
      : questions_(questions), bank_(bank) {}

  Status write(const GivenAnswer& given) {
    TRY_ASSIGN(const auto* question, question_meant(given.question, questions_));
    if (!question) return ask(given);
    if (is_there(given, *question)) return ok();
    if (add_to_earlier(*question, given)) return ok();
    result_.edits.push_back(TickTask{question->written, given.answer});
    say(verb_for(given), question->text);
    return ok();
  }

  AnswerEdits result() && {
    for (const auto& [question, answer] : asked_)
      result_.edits.push_back(asked_question(question, answer));
    return std::move(result_);
  }

 private:
  // Two answers to one question are one item.
  Status ask(const GivenAnswer& given) {
    TRY_ASSIGN(const auto question, full_question(given.question, bank_));
    const auto known = std::ranges::find(asked_, question, &GivenAnswer::question);
    if (known != asked_.end()) {
      if (!known->answer.empty() && !given.answer.empty()) known->answer += '\n';
      known->answer += given.answer;
      return ok();
    }
    asked_.push_back({question, given.answer});
    say(question == given.question ? "new question" : verb_for(given), question);
    return ok();
  }

  // A second answer to one question goes below the first.
  bool add_to_earlier(const Question& question, const GivenAnswer& given) {
    for (auto& edit : result_.edits) {
      if (!ticks(edit, question)) continue;
      auto& answer = std::get<TickTask>(edit).answer;
      if (!answer.empty() && !given.answer.empty()) answer += '\n';
      answer += given.answer;
      return true;
    }
    return false;
  }

  void say(std::string_view what, std::string_view question) {
    if (question.starts_with("! ")) question.remove_prefix(2);
    result_.words.push_back(fmt::format("{} '{}'", what, one_line(question)));
  }

  const std::vector<Question>& questions_;
  const std::vector<BankQuestion>& bank_;
  std::vector<GivenAnswer> asked_;  // that are not in the note
  AnswerEdits result_;
};

// As the bank asks it, and most people do.
bool asks_who_next(std::string_view question) {
  constexpr std::array<std::string_view, 6> kWords = {
      "talk to next",    "talk with next",        "speak to next",
      "speak with next", "else should i talk to", "else should i speak to"};
  const auto key = question_key(question);
  return std::ranges::any_of(
      kWords, [&](std::string_view words) { return key.find(words) != std::string::npos; });
}

}  // namespace

std::string question_named(const std::string& typed, const std::vector<Question>& questions,
                           const std::vector<BankQuestion>& bank) {
  const auto asked = question_meant(typed, questions);
  if (asked && *asked) return (*asked)->text;
  const auto known = full_question(typed, bank);
  if (!asked || !known) return typed;
  return known->starts_with("! ") ? known->substr(2) : *known;
}

Result<AnswerEdits> answer_edits(const std::vector<GivenAnswer>& answers,
                                 const std::vector<Question>& questions,
                                 const std::vector<BankQuestion>& bank) {
  const auto known = questions_in(questions, bank);
  AnswerWriter writer(questions, bank);
  for (const auto& typed : answers) {
    TRY_ASSIGN(const auto given, split_as_meant(typed, known));
    if (typed.answer.empty() && !given.answer.empty())
      return fail(ErrorKind::kUsage,
                  fmt::format("--asked '{}' has an answer", one_line(typed.question)),
                  "to write down an answer, use --answer");
    TRY(writer.write(given));
  }
  return std::move(writer).result();
}

void answer_who_next(const std::string& names, const std::vector<Question>& questions,
                     AnswerEdits& answers) {
  for (const auto& question : questions) {
    const bool is_answered =
        std::ranges::any_of(answers.edits, [&](const Edit& edit) { return ticks(edit, question); });
    if (is_answered || question.state != AnswerState::kNotAsked || !asks_who_next(question.text))
      continue;
    answers.edits.emplace_back(TickTask{question.written, names});
    answers.words.push_back(fmt::format("answered '{}'", one_line(question.text)));
  }
}

}  // namespace confab::core
