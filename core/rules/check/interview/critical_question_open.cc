// SPDX-License-Identifier: MIT
// critical-question-open: a critical question has no answer, and is neither under Left out nor in a
// later interview.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// The latest start of an interview that asks the question, by the question's key.
using LastAsked = std::map<std::string, Instant, std::less<>>;

LastAsked last_asked(const Notebook& notebook) {
  LastAsked result;
  for (const auto& interview : notebook.interviews) {
    const auto start = interview.latest_start;
    if (interview.fell_through() || !start) continue;
    for (const auto& question : interview.questions) {
      auto& last = result.try_emplace(question_key(question.text), *start).first->second;
      last = std::max(last, *start);
    }
  }
  return result;
}

// Nobody can tell whether such a question was asked; unclear-question reports it.
bool is_unclear(const Question& question, const Interview& interview) {
  return std::ranges::any_of(interview.remarks, [&](const Remark& remark) {
    return remark.kind == Remark::Kind::kUnclearQuestion && remark.line == question.line;
  });
}

bool is_open(const Question& question) {
  return question.is_critical && !question.text.empty() &&
         (question.state == AnswerState::kNotAsked || question.state == AnswerState::kNoAnswer);
}

std::string_view what_is_open(const Question& question) {
  if (question.state == AnswerState::kNoAnswer) return "has no answer";
  return question.answer.empty() ? "was not asked" : "has an answer but is not ticked";
}

// The questions under Left out; other words may follow them.
std::set<std::string> left_out_of(const Interview& interview) {
  std::set<std::string> keys;
  for (const auto& entry : interview.left_out.entries) {
    auto key = question_key(entry);
    key.erase(0, key.find_first_not_of("! "));
    keys.insert(std::move(key));
  }
  return keys;
}

bool is_among(const std::string& key, const std::set<std::string>& left_out) {
  const auto found = left_out.lower_bound(key);
  return found != left_out.end() && found->starts_with(key);
}

bool is_asked_later(const std::string& key, const Interview& interview, const LastAsked& asked) {
  const auto start = interview.latest_start;
  const auto last = asked.find(key);
  return start && last != asked.end() && last->second > *start;
}

// The review asks what was left out. Until the review is late, it is an item of `due`.
bool awaits_review(const Interview& interview, const Situation& in) {
  const auto end = in.end(interview);
  return !interview.reviewed && end && in.now.instant <= in.after(*end, in.policy.review_within);
}

void find_critical_question_open(const Situation& in) {
  const auto asked = last_asked(in.notebook);
  for (const auto& interview : in.notebook.interviews) {
    if (!took_place(interview, in) || awaits_review(interview, in)) continue;
    const auto left_out = left_out_of(interview);
    for (const auto& question : interview.questions) {
      if (!is_open(question) || is_unclear(question, interview)) continue;
      const auto key = question_key(question.text);
      if (is_among(key, left_out) || is_asked_later(key, interview, asked)) continue;
      in.add(Rule::kCriticalQuestionOpen, {interview.path, question.line, 1},
             fmt::format("critical question '{}' {}", question.text, what_is_open(question)));
    }
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kCriticalQuestionOpen>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "critical-question-open",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "an interview took place without an answer to a critical question, and "
                          "no later one asks it",
              .fix = "write the answer below the question, or 'declined'; or list it under Left "
                     "out, or ask it in another interview",
              .source = kGuide,
          },
      .find = find_critical_question_open,
  };
  return kRow;
}

}  // namespace confab::core
