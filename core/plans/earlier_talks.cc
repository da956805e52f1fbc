// SPDX-License-Identifier: MIT
#include "core/plans/earlier_talks.h"

#include <algorithm>

#include "core/notes/body/question_text.h"

namespace confab::core {

std::vector<const Interview*> talks_before(const Interview& interview, const Moment& moment) {
  std::vector<const Interview*> talks;
  const auto* contact = moment.notebook.find_contact(interview.contact.stem);
  for (const auto& other : moment.notebook.interviews) {
    const auto* other_contact = moment.notebook.find_contact(other.contact.stem);
    const bool is_same_career =
        !contact || !other_contact || share_career(*contact, *other_contact);
    if (other.is_held() && is_same_career && other.start) talks.push_back(&other);
  }
  std::ranges::stable_sort(talks, std::greater(),
                           [&](const Interview* each) { return *each->start; });
  return talks;
}

std::set<std::string> answered_in(const std::vector<const Interview*>& talks,
                                  const Wordings& wordings) {
  std::set<std::string> keys;
  for (const auto* talk : talks) {
    for (const auto& question : talk->questions) {
      if (has_answer(question.state)) keys.insert(wordings.key(question.text));
    }
  }
  return keys;
}

std::vector<std::string> declined_by(const Contact* contact,
                                     const std::vector<const Interview*>& talks) {
  std::vector<std::string> texts;
  for (const auto* talk : talks) {
    if (!contact || talk->contact.stem != contact->stem()) continue;
    for (const auto& question : talk->questions) {
      if (question.state == AnswerState::kDeclined) texts.push_back(question.text);
    }
  }
  return texts;
}

std::vector<NewQuestion> carried_over(const std::vector<const Interview*>& talks,
                                      const std::set<std::string>& answered,
                                      const Wordings& wordings) {
  std::vector<NewQuestion> result;
  const auto add = [&](NewQuestion question) {
    if (!answered.contains(wordings.key(question.text))) result.push_back(std::move(question));
  };
  for (const auto* talk : talks) {
    for (const auto& text : talk->new_questions.entries) add(noted_question(text));
    // A review may use any words; only a question can be asked.
    for (const auto& text : talk->left_out.entries) {
      if (ends_with_question_mark(text)) add(noted_question(text));
    }
  }
  for (const auto* talk : talks) {
    for (const auto& question : talk->questions) {
      const bool is_own = !wordings.find_entry(question.text);
      if (question.state == AnswerState::kNotAsked && (question.is_critical || is_own))
        add({question.text, question.is_critical});
    }
  }
  return result;
}

}  // namespace confab::core
