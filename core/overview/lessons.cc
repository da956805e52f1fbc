// SPDX-License-Identifier: MIT
#include "core/overview/lessons.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/notes/notebook/attendance.h"
#include "core/overview/talks.h"
#include "core/practice/wordings.h"
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

// Those to come, the next first.
Pointers<Interview> talks_planned(const Pointers<Contact>& people, const Moment& moment) {
  Pointers<Interview> talks;
  for (const auto& speaker : speakers_of(people, moment)) {
    for (const auto* talk : speaker.talks) {
      if (talk->start && *talk->start > moment.now.instant) talks.push_back(talk);
    }
  }
  std::ranges::stable_sort(talks, {}, &Interview::start);
  return talks;
}

bool is_shared(const Interview& a, const Interview& b, const Notebook& notebook) {
  return std::ranges::any_of(people_in(a, notebook),
                             [&](const Contact* each) { return is_in(b, *each); });
}

// Is someone of that career there who was not in the other talk?
bool has_another_view(const Interview& talk, const Interview& other,
                      const Pointers<Contact>& career) {
  return std::ranges::any_of(
      career, [&](const Contact* each) { return is_in(talk, *each) && !is_in(other, *each); });
}

void add_lessons(const HeardTalk& from, const Notebook& notebook, CareerLessons& lessons) {
  for (const auto& entry : from.talk->learned.entries) {
    std::string_view text = entry;
    auto& list = take_advice(text) ? lessons.advice : lessons.learned;
    Lesson lesson{std::string(text), from.talk, from.contact, {}};
    if (auto relation = relation_in(text, *from.talk, notebook)) {
      lesson.relation = std::move(relation);
      lesson.text = lesson.relation->text;
    }
    list.push_back(std::move(lesson));
  }
}

// Has anyone in that talk already been counted as saying it?
bool is_counted(const Lesson& known, const Interview& talk, const Notebook& notebook) {
  return is_shared(talk, *known.talk, notebook) ||
         std::ranges::any_of(known.same, [&](const HeardTalk& each) {
           return is_shared(talk, *each.talk, notebook);
         });
}

// The same words from several talks are one lesson, which belongs to the first talk.
void join_same(std::vector<Lesson>& lessons, const Notebook& notebook) {
  std::map<std::string, std::size_t> first;
  std::vector<Lesson> joined;
  for (auto& lesson : lessons) {
    const auto [found, is_new] = first.try_emplace(question_key(lesson.text), joined.size());
    if (is_new || lesson.relation) {
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

// The talks of one career.
struct CareerTalks {
  const Pointers<Contact>& people;
  std::vector<HeardTalk> held;
  Pointers<Interview> planned;
};

// Finds the second opinion that was wanted after one talk.
class Search {
 public:
  Search(std::size_t position, const CareerTalks& talks, const Wordings& wordings)
      : position_(position), talks_(talks), wordings_(wordings) {}

  // First the opinion on the questions that both answered, then one for each point.
  std::vector<SecondOpinion> opinions() const {
    const auto points = points_of(*first().talk);
    auto all = on_all();
    if (points.empty()) return {std::move(all)};
    std::vector<SecondOpinion> opinions;
    std::set<std::string> keys;
    for (const auto& point : points) {
      opinions.push_back(on(point));
      keys.insert(wordings_.key(point));
    }
    std::erase_if(all.both, [&](const AnswerPair& each) {
      return keys.contains(wordings_.key(each.question));
    });
    if (!all.both.empty()) opinions.insert(opinions.begin(), std::move(all));
    return opinions;
  }

 private:
  const HeardTalk& first() const { return talks_.held[position_]; }

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
    for (auto next = position_ + 1; next < talks_.held.size(); ++next) {
      const auto& [talk, contact] = talks_.held[next];
      if (!gives_another_view(*talk) || !gives_one(*talk)) continue;
      opinion.talk = talk;
      opinion.second = contact;
      return;
    }
    const auto planned = std::ranges::find_if(
        talks_.planned, [&](const Interview* talk) { return gives_another_view(*talk); });
    if (planned != talks_.planned.end()) opinion.planned = *planned;
  }

  bool gives_another_view(const Interview& talk) const {
    return has_another_view(talk, *first().talk, talks_.people);
  }

  std::size_t position_;
  const CareerTalks& talks_;
  const Wordings& wordings_;
};

}  // namespace

Pointers<Contact> who_said_the_same(const Lesson& lesson, const Notebook& notebook) {
  Pointers<Contact> people;
  for (const auto& heard : lesson.same) {
    for (const auto* person : people_in(*heard.talk, notebook)) {
      if (std::ranges::find(people, person) == people.end()) people.push_back(person);
    }
  }
  return people;
}

std::string remark_on(const Lesson& lesson, std::string_view other, std::string_view same) {
  std::string remark;
  if (lesson.relation) {
    const bool agrees = lesson.relation->kind == RelationKind::kAgrees;
    remark = fmt::format("{} {}", agrees ? "agrees with" : "differs from", other);
  }
  if (!same.empty()) remark += fmt::format("{}{} said the same", remark.empty() ? "" : "; ", same);
  return remark;
}

std::vector<CareerLessons> lessons_of(const Pointers<Contact>& people, const Moment& moment) {
  const Wordings wordings(moment.notebook.bank);
  std::vector<CareerLessons> result;
  for (const auto& career : by_career(people)) {
    CareerLessons lessons{career.name, {}, {}, {}};
    const CareerTalks talks{career.people, talks_held(career.people, moment),
                            talks_planned(career.people, moment)};
    for (std::size_t i = 0; i < talks.held.size(); ++i) {
      const auto& talk = *talks.held[i].talk;
      add_lessons(talks.held[i], moment.notebook, lessons);
      if (!talk.second_opinion.value_or(false)) continue;
      for (auto& each : Search(i, talks, wordings).opinions())
        lessons.opinions.push_back(std::move(each));
    }
    join_same(lessons.learned, moment.notebook);
    join_same(lessons.advice, moment.notebook);
    if (!lessons.is_empty()) result.push_back(std::move(lessons));
  }
  return result;
}

}  // namespace confab::core
