// SPDX-License-Identifier: MIT
#include "core/plans/prep.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/plans/earlier_talks.h"
#include "core/plans/resume.h"
#include "core/practice/conversation.h"
#include "core/practice/wordings.h"
#include "core/text/fit.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

// The bank without questions for other kinds of people, or one stage of it.
Result<std::vector<NewQuestion>> bank_of(const std::string& stage, const Contact* contact,
                                         const Notebook& notebook) {
  std::vector<NewQuestion> bank;
  std::vector<std::string> stages;
  for (const auto& each : notebook.bank) {
    if (!other_wording(each).empty()) continue;
    if (stages.empty() || stages.back() != each.stage) stages.push_back(each.stage);
    const bool is_wanted = stage.empty()
                               ? is_for_everyone(each.stage) || is_for(each.stage, contact)
                               : fold(each.stage) == fold(stage);
    if (is_wanted) bank.push_back({each.text, each.is_critical});
  }
  if (!bank.empty() || stage.empty()) return bank;
  const auto all = stages.empty() ? "it has no questions at all"
                                  : fmt::format("it has {}", joined(stages, ", "));
  return fail(ErrorKind::kUsage, fmt::format("the question bank has no stage '{}'", stage),
              did_you_mean(stage, stages, all));
}

std::vector<NewQuestion> meant_for(const Contact* contact, const Notebook& notebook) {
  std::vector<NewQuestion> questions;
  for (const auto& each : notebook.bank) {
    if (other_wording(each).empty() && is_for(each.stage, contact))
      questions.push_back({each.text, each.is_critical});
  }
  return questions;
}

// For example the point on which a review wants another opinion.
std::vector<NewQuestion> critical_and_own(std::vector<NewQuestion> questions,
                                          const Wordings& wordings) {
  std::erase_if(questions, [&](const NewQuestion& each) {
    return !each.is_critical || wordings.find_entry(each.text);
  });
  return questions;
}

// The critical question at the end of every talk: who to talk to next.
std::vector<NewQuestion> closing(const Notebook& notebook) {
  std::vector<NewQuestion> last;
  for (const auto& each : notebook.bank) {
    if (each.is_critical && is_for_everyone(each.stage)) last = {{each.text, true}};
  }
  return last;
}

std::ptrdiff_t critical_in(const std::vector<Question>& questions) {
  return std::ranges::count(questions, true, &Question::is_critical);
}

// How many questions to end up with.
std::ptrdiff_t wanted_count(const Interview& interview, const Preparation& wanted,
                            const Policy& policy) {
  if (wanted.questions) return *wanted.questions;
  const bool has_enough = std::ssize(interview.questions) >= policy.questions_min &&
                          critical_in(interview.questions) >= policy.critical_min;
  if (has_enough && wanted.stage.empty()) return 0;
  if (!wanted.stage.empty()) return policy.questions_max;
  constexpr int kQuestions = 6, kMinutes = 20;
  const auto minutes = interview.minutes.value_or(policy.interview_minutes);
  const auto fitting = (minutes * kQuestions + kMinutes / 2) / kMinutes;
  return std::min(std::max(fitting, policy.questions_min), policy.questions_max);
}

// How many critical questions are missing, unless you said what you want.
std::ptrdiff_t missing_critical(const Interview& interview, const Preparation& wanted,
                                const Policy& policy) {
  if (wanted.questions || !wanted.stage.empty()) return 0;
  return std::max(policy.critical_min - critical_in(interview.questions), std::ptrdiff_t(0));
}

// Takes questions until there are enough, and keeps places for the critical ones that are missing.
class Selection {
 public:
  Selection(const Interview& interview, const Preparation& wanted, const Policy& policy,
            const Wordings& wordings)
      : wordings_(wordings),
        kept_(missing_critical(interview, wanted, policy)),
        left_(std::max(wanted_count(interview, wanted, policy) - std::ssize(interview.questions),
                       kept_)),
        critical_left_(policy.critical_max - critical_in(interview.questions)) {
    for (const auto* questions : {&interview.questions, &interview.cancelled_questions}) {
      for (const auto& question : *questions) seen_.insert(wordings_.key(question.text));
    }
  }

  void take_own(const NewQuestion& question) {
    if (seen_.insert(wordings_.key(question.text)).second) add(question);
  }

  void take(const std::vector<NewQuestion>& questions) {
    for (const auto& question : questions) {
      if (left_ <= 0) return;
      if (question.is_critical ? critical_left_ <= 0 : left_ <= kept_) continue;
      take_own(question);
    }
  }

  // Not to be asked again.
  void leave_out(std::string_view question) { seen_.insert(wordings_.key(std::string(question))); }

  void give_up_places() { kept_ = 0; }

  std::vector<NewQuestion> finish(const ConversationOrder& order) {
    std::ranges::stable_sort(taken_, {},
                             [&](const NewQuestion& each) { return order.place_of(each.text); });
    return std::move(taken_);
  }

 private:
  void add(const NewQuestion& question) {
    taken_.push_back(question);
    --left_;
    if (!question.is_critical) return;
    --critical_left_;
    --kept_;
  }

  const Wordings& wordings_;
  std::set<std::string> seen_;
  std::ptrdiff_t kept_;
  std::ptrdiff_t left_;
  std::ptrdiff_t critical_left_;
  std::vector<NewQuestion> taken_;
};

Status add_done(const Interview& interview, const Preparation& wanted, std::vector<Edit>& edits) {
  std::vector<std::string> points;
  for (const auto& item : interview.research) points.push_back(item.text);
  for (const auto& typed : wanted.done) {
    const auto found = best_fits(points, typed);
    if (found.size() != 1) {
      std::string list = points.empty() ? "the note has none" : "choose one of these:";
      for (const auto& point : points) list += "\n  " + point;
      return fail(ErrorKind::kUsage,
                  fmt::format("'{}' matches {} research point", typed,
                              found.empty() ? "no" : "more than one"),
                  list);
    }
    edits.push_back(TickTask{points[found.front()]});
  }
  return ok();
}

void add_resume(const Interview& interview, const Preparation& wanted, std::vector<Edit>& edits) {
  std::vector<Member> members;
  if (!wanted.resume_version.empty())
    members.push_back({"version", Value::scalar(wanted.resume_version)});
  if (wanted.resume_copies)
    members.push_back({"copies", Value::bare(std::to_string(*wanted.resume_copies))});
  std::ranges::move(resume_edits(interview.resume, members), std::back_inserter(edits));
}

std::string summary_of(const std::vector<NewQuestion>& questions, const Preparation& wanted,
                       bool has_new_research) {
  std::vector<std::string> parts;
  if (!questions.empty()) parts.push_back(fmt::format("questions + {}", questions.size()));
  if (has_new_research) parts.push_back(fmt::format("research + {}", wanted.research.size()));
  if (!wanted.done.empty()) parts.push_back(fmt::format("research done: {}", wanted.done.size()));
  if (!wanted.resume_version.empty()) parts.push_back("résumé " + wanted.resume_version);
  if (wanted.resume_copies) parts.push_back(fmt::format("copies {}", *wanted.resume_copies));
  return joined(parts, ", ");
}

}  // namespace

Result<std::vector<NewQuestion>> questions_to_add(const Interview& interview,
                                                  const Preparation& wanted, const Moment& moment) {
  const auto& notebook = moment.notebook;
  const auto* contact = notebook.find_contact(interview.contact.stem);
  TRY_ASSIGN(const auto bank, bank_of(wanted.stage, contact, notebook));
  const auto talks = talks_before(interview, moment);
  const Wordings wordings(notebook.bank);
  const auto answered = answered_in(talks, wordings);
  const auto is_answered = [&](const NewQuestion& each) {
    return answered.contains(wordings.key(each.text));
  };
  Selection selection(interview, wanted, moment.policy, wordings);
  for (const auto& text : declined_by(contact, talks)) selection.leave_out(text);
  for (const auto& question : wanted.own) selection.take_own(question);
  auto critical = bank;
  std::erase_if(critical, [](const NewQuestion& each) { return !each.is_critical; });
  auto unanswered = bank;
  std::erase_if(unanswered, is_answered);
  // Among the critical ones too, those that nobody has answered come first.
  std::stable_partition(critical.begin(), critical.end(),
                        [&](const NewQuestion& each) { return !is_answered(each); });
  if (wanted.stage.empty()) {
    const auto carried = carried_over(talks, answered, wordings);
    selection.take(closing(notebook));
    selection.take(critical_and_own(carried, wordings));
    selection.take(critical);
    selection.take(carried);
    selection.take(meant_for(contact, notebook));
  }
  selection.take(critical);
  selection.give_up_places();
  selection.take(unanswered);
  selection.take(bank);
  return selection.finish(ConversationOrder(notebook.bank, wordings));
}

Result<Plan> prepare_interview(const Interview& interview, const Preparation& wanted,
                               const Moment& moment) {
  TRY_ASSIGN(const auto questions, questions_to_add(interview, wanted, moment));
  std::vector<Edit> edits;
  const bool has_new_research = interview.research.empty() && !wanted.research.empty();
  if (has_new_research) {
    std::string lines;
    for (const auto& point : wanted.research) lines += fmt::format("- [ ] {}\n", point);
    edits.push_back(InsertInSection{"Research", std::move(lines)});
  }
  std::string lines;
  for (const auto& each : questions) lines += question_line(each.text, each.is_critical);
  if (!lines.empty()) edits.push_back(InsertInSection{"Questions", std::move(lines)});
  TRY(add_done(interview, wanted, edits));
  add_resume(interview, wanted, edits);
  if (edits.empty()) return Plan{};
  return Plan{{{EditNote{interview.path, std::move(edits)},
                summary_of(questions, wanted, has_new_research)}}};
}

}  // namespace confab::core
