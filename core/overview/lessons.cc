// SPDX-License-Identifier: MIT
#include "core/overview/lessons.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/overview/talks.h"
#include "core/practice/wordings.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

struct TalkWith {
  const Interview* talk = nullptr;
  const Contact* contact = nullptr;
};

// Talks that took place, in chronological order.
std::vector<TalkWith> talks_held(const Pointers<Contact>& people, const Moment& moment) {
  std::vector<TalkWith> talks;
  for (const auto& [contact, all] : talks_by_person(people, moment)) {
    for (const auto* talk : all) {
      if (talk->is_held()) talks.push_back({talk, contact});
    }
  }
  std::ranges::stable_sort(talks, {}, [](const TalkWith& each) { return each.talk->start; });
  return talks;
}

// `agrees with José: …`, if José is in the notebook; any other text stays as it is.
void read_relation(Lesson& lesson, const Notebook& notebook) {
  using enum Lesson::Relation;
  constexpr std::array<std::pair<std::string_view, Lesson::Relation>, 2> kWords = {
      {{"agrees with ", kAgrees}, {"differs from ", kDiffers}}};
  const auto lower = lower_ascii(lesson.text);
  for (const auto& [words, relation] : kWords) {
    const auto colon = lesson.text.find(':');
    if (!lower.starts_with(words) || colon == std::string::npos) continue;
    const auto name =
        trimmed(std::string_view(lesson.text).substr(words.size(), colon - words.size()));
    const auto* other = notebook.find_contact(link_from(name));
    if (!other || other == lesson.contact) return;
    lesson.relation = relation;
    lesson.other = other;
    lesson.text = trimmed(std::string_view(lesson.text).substr(colon + 1));
    return;
  }
}

// `advice: …` is what they would do in your place. Removes that word from `text`.
bool take_advice(std::string& text) {
  constexpr std::string_view kAdvice = "advice:";
  if (lower_ascii(std::string_view(text).substr(0, kAdvice.size())) != kAdvice) return false;
  text = trimmed(std::string_view(text).substr(kAdvice.size()));
  return true;
}

void add_lessons(const TalkWith& from, const Notebook& notebook, CareerLessons& lessons) {
  for (const auto& entry : from.talk->learned.entries) {
    Lesson lesson{entry, from.talk, from.contact};
    auto& list = take_advice(lesson.text) ? lessons.advice : lessons.learned;
    read_relation(lesson, notebook);
    list.push_back(std::move(lesson));
  }
}

// The same words from several people are one lesson, by the first of them.
void join_same(std::vector<Lesson>& lessons) {
  std::map<std::string, std::size_t> first;
  std::vector<Lesson> joined;
  for (auto& lesson : lessons) {
    const auto [found, is_new] = first.try_emplace(fold(lesson.text), joined.size());
    if (is_new || lesson.relation != Lesson::Relation::kNone) {
      joined.push_back(std::move(lesson));
      continue;
    }
    auto& known = joined[found->second];
    const bool is_counted = known.contact == lesson.contact ||
                            std::ranges::find(known.same, lesson.contact) != known.same.end();
    if (!is_counted) known.same.push_back(lesson.contact);
  }
  lessons = std::move(joined);
}

std::vector<AnswerPair> answered_by_both(const Interview& first, const Interview& second,
                                         const Wordings& wordings) {
  std::map<std::string, const Question*> by_key;
  for (const auto& question : first.questions) {
    if (has_answer(question.state)) by_key.try_emplace(wordings.key(question.text), &question);
  }
  std::vector<AnswerPair> both;
  for (const auto& question : second.questions) {
    if (!has_answer(question.state)) continue;
    const auto found = by_key.find(wordings.key(question.text));
    if (found != by_key.end())
      both.push_back({found->second->text, found->second->answer, question.answer});
  }
  return both;
}

SecondOpinion opinion_after(std::size_t position, const std::vector<TalkWith>& talks,
                            const Wordings& wordings) {
  const auto& [first, contact] = talks[position];
  SecondOpinion opinion{first, contact};
  for (auto next = position + 1; next < talks.size(); ++next) {
    if (talks[next].contact == contact || talks[next].talk == first) continue;
    opinion.talk = talks[next].talk;
    opinion.second = talks[next].contact;
    opinion.both = answered_by_both(*first, *opinion.talk, wordings);
    break;
  }
  return opinion;
}

}  // namespace

std::vector<CareerLessons> lessons_of(const Pointers<Contact>& people, const Moment& moment) {
  const Wordings wordings(moment.notebook.bank);
  std::vector<CareerLessons> result;
  for (const auto& career : by_career(people)) {
    CareerLessons lessons{career.name, {}, {}, {}};
    const auto talks = talks_held(career.people, moment);
    for (std::size_t i = 0; i < talks.size(); ++i) {
      const auto& talk = *talks[i].talk;
      add_lessons(talks[i], moment.notebook, lessons);
      if (talk.second_opinion.value_or(false))
        lessons.opinions.push_back(opinion_after(i, talks, wordings));
    }
    join_same(lessons.learned);
    join_same(lessons.advice);
    if (!lessons.is_empty()) result.push_back(std::move(lessons));
  }
  return result;
}

}  // namespace confab::core
