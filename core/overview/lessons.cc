// SPDX-License-Identifier: MIT
#include "core/overview/lessons.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/notes/attendance.h"
#include "core/overview/talks.h"
#include "core/practice/wordings.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr std::string_view kCriticalMark = "! ";

// Those that took place, in order of time.
std::vector<HeardTalk> talks_held(const Pointers<Contact>& people, const Moment& moment) {
  std::vector<HeardTalk> talks;
  for (const auto& speaker : speakers_of(people, moment)) {
    for (const auto* talk : speaker.talks) {
      if (talk->is_held()) talks.push_back({talk, speaker.contact});
    }
  }
  std::ranges::stable_sort(talks, {}, [](const HeardTalk& each) { return each.talk->start; });
  return talks;
}

bool is_shared(const Interview& a, const Interview& b, const Notebook& notebook) {
  return std::ranges::any_of(people_in(a, notebook),
                             [&](const Contact* each) { return is_in(b, *each); });
}

// Is someone there who was not in the other talk?
bool has_another_view(const Interview& talk, const Interview& other, const Notebook& notebook) {
  return std::ranges::any_of(people_in(talk, notebook),
                             [&](const Contact* each) { return !is_in(other, *each); });
}

// `agrees with José: …`, if José is someone confab knows; anything else stays as it is.
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
    if (!other || is_in(*lesson.talk, *other)) return;
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

void add_lessons(const HeardTalk& from, const Notebook& notebook, CareerLessons& lessons) {
  for (const auto& entry : from.talk->learned.entries) {
    Lesson lesson{entry, from.talk, from.contact};
    auto& list = take_advice(lesson.text) ? lessons.advice : lessons.learned;
    read_relation(lesson, notebook);
    list.push_back(std::move(lesson));
  }
}

// Was anyone in that talk heard saying it already?
bool is_counted(const Lesson& known, const Interview& talk, const Notebook& notebook) {
  return is_shared(talk, *known.talk, notebook) ||
         std::ranges::any_of(known.same, [&](const HeardTalk& each) {
           return is_shared(talk, *each.talk, notebook);
         });
}

// What was said in the same words in several talks is one lesson, of the first of them.
void join_same(std::vector<Lesson>& lessons, const Notebook& notebook) {
  std::map<std::string, std::size_t> first;
  std::vector<Lesson> joined;
  for (auto& lesson : lessons) {
    const auto [found, is_new] = first.try_emplace(fold(lesson.text), joined.size());
    if (is_new || lesson.relation != Lesson::Relation::kNone) {
      joined.push_back(std::move(lesson));
      continue;
    }
    auto& known = joined[found->second];
    if (!is_counted(known, *lesson.talk, notebook))
      known.same.push_back({lesson.talk, lesson.contact});
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

// The answer to that question; null if there is none.
const Question* answer_to(const std::string& key, const Interview& talk, const Wordings& wordings) {
  for (const auto& question : talk.questions) {
    if (has_answer(question.state) && wordings.key(question.text) == key) return &question;
  }
  return nullptr;
}

// The points that someone else is to be asked: the critical ones among the new questions.
std::vector<std::string> points_of(const Interview& talk) {
  std::vector<std::string> points;
  for (const auto& entry : talk.new_questions.entries) {
    if (entry.starts_with(kCriticalMark)) points.push_back(entry.substr(kCriticalMark.size()));
  }
  return points;
}

// Finds what came of wanting another view after one talk.
class Search {
 public:
  Search(std::size_t position, const std::vector<HeardTalk>& talks, const Wordings& wordings,
         const Notebook& notebook)
      : position_(position), talks_(talks), wordings_(wordings), notebook_(notebook) {}

  std::vector<SecondOpinion> opinions() const {
    const auto points = points_of(*first().talk);
    if (points.empty()) return {on_all()};
    std::vector<SecondOpinion> opinions;
    for (const auto& point : points) opinions.push_back(on(point));
    return opinions;
  }

 private:
  const HeardTalk& first() const { return talks_[position_]; }

  SecondOpinion on_all() const {
    SecondOpinion opinion{first().talk, first().contact};
    find(opinion, [](const Interview&) { return true; });
    if (opinion.talk) opinion.both = answered_by_both(*first().talk, *opinion.talk, wordings_);
    return opinion;
  }

  SecondOpinion on(const std::string& point) const {
    SecondOpinion opinion{first().talk, first().contact, point};
    const auto key = wordings_.key(point);
    find(opinion,
         [&](const Interview& talk) { return answer_to(key, talk, wordings_) != nullptr; });
    if (!opinion.talk) return opinion;
    const auto* before = answer_to(key, *first().talk, wordings_);
    const auto* answer = answer_to(key, *opinion.talk, wordings_);
    opinion.both.push_back({point, before ? before->answer : "", answer->answer});
    return opinion;
  }

  // The next talk with someone else that gives one.
  void find(SecondOpinion& opinion, const auto& gives_one) const {
    for (auto next = position_ + 1; next < talks_.size(); ++next) {
      const auto& [talk, contact] = talks_[next];
      if (!has_another_view(*talk, *first().talk, notebook_) || !gives_one(*talk)) continue;
      opinion.talk = talk;
      opinion.second = contact;
      return;
    }
  }

  std::size_t position_;
  const std::vector<HeardTalk>& talks_;
  const Wordings& wordings_;
  const Notebook& notebook_;
};

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
      if (!talk.second_opinion.value_or(false)) continue;
      for (auto& each : Search(i, talks, wordings, moment.notebook).opinions())
        lessons.opinions.push_back(std::move(each));
    }
    join_same(lessons.learned, moment.notebook);
    join_same(lessons.advice, moment.notebook);
    if (!lessons.is_empty()) result.push_back(std::move(lessons));
  }
  return result;
}

}  // namespace confab::core
