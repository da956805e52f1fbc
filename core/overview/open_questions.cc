// SPDX-License-Identifier: MIT
#include "core/overview/open_questions.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/notes/body/question_text.h"
#include "core/notes/notebook/attendance.h"
#include "core/rules/due/due.h"
#include "core/text/fit.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

constexpr std::size_t kMostCandidates = 3;

const Interview* next_talk_with(const Contact& contact, const Moment& moment) {
  const Interview* next = nullptr;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    const bool is_ahead =
        talk->is_planned() && talk->start && *talk->latest_start >= moment.now.instant;
    if (is_ahead && (!next || *talk->start < *next->start)) next = talk;
  }
  return next;
}

// Smaller is sooner to be asked; negative means not at all.
int rank_of(const Candidate& candidate) {
  using enum ContactState;
  if (candidate.next_talk) return 0;
  switch (candidate.state) {
    case kScheduled:
      return 1;
    case kReplied:
      return 2;
    case kToReach:
      return channels_of(*candidate.contact).empty() ? -1 : 3;
    case kWaiting:
      return 4;
    case kMet:
    case kInTouch:
      return 5;
    case kParked:
    case kDeclined:
      return -1;
  }
  return -1;
}

// People in a career who can be asked, the best first.
std::vector<Candidate> candidates_in(const Pointers<Contact>& people, const Moment& moment) {
  std::vector<Candidate> candidates;
  for (const auto* person : people) {
    const Candidate each{person, standing_of(*person, moment).state,
                         next_talk_with(*person, moment)};
    if (rank_of(each) >= 0 && !is_snoozed(*person, moment.now)) candidates.push_back(each);
  }
  std::ranges::stable_sort(candidates, {}, [](const Candidate& each) {
    const auto start = each.next_talk ? *each.next_talk->start : Instant::max();
    return std::tuple(rank_of(each), start);
  });
  return candidates;
}

// Is a stage like "If they are a recruiter" meant for that role? It is if they share a word of five
// or more letters.
bool is_meant_for(std::string_view stage, std::string_view role) {
  constexpr std::size_t kShortest = 5;
  const auto heading = fold(stage);
  const auto folded = fold(role);
  for (std::size_t at = 0; at < folded.size();) {
    const auto end = std::min(folded.find_first_of(" ,/-", at), folded.size());
    const auto word = std::string_view(folded).substr(at, end - at);
    if (word.size() >= kShortest && fit_of(heading, word) >= Fit::kWord) return true;
    at = end + 1;
  }
  return false;
}

std::vector<Candidate> best_for(const CoveredQuestion& question,
                                std::vector<Candidate> candidates) {
  std::erase_if(candidates, [&](const Candidate& candidate) {
    return std::ranges::any_of(question.asked, [&](const AskedPerson& each) {
      return each.coverage != Coverage::kPlanned && is_in(*each.talk, *candidate.contact);
    });
  });
  if (question.entry) {
    std::stable_partition(candidates.begin(), candidates.end(), [&](const Candidate& each) {
      return is_meant_for(question.entry->stage, each.contact->role);
    });
  }
  candidates.resize(std::min(candidates.size(), kMostCandidates));
  return candidates;
}

UnansweredQuestion::Origin origin_of(const CoveredQuestion& question) {
  using enum UnansweredQuestion::Origin;
  if (question.count(Coverage::kNoAnswer) + question.count(Coverage::kDeclined) > 0) return kAsked;
  if (question.count(Coverage::kPlanned) > 0) return kPlanned;
  return question.entry ? kBank : kNoted;
}

// The questions that were noted, after talks with these people, as worth asking.
std::vector<NewQuestion> noted_after(const std::vector<Speaker>& speakers) {
  std::vector<NewQuestion> noted;
  for (const auto& speaker : speakers) {
    for (const auto* talk : speaker.talks) {
      if (!talk->is_held()) continue;
      for (const auto& text : talk->new_questions.entries) noted.push_back(noted_question(text));
      // Left out may have any text; only a question can be asked.
      for (const auto& text : talk->left_out.entries) {
        if (ends_with_question_mark(text)) noted.push_back(noted_question(text));
      }
    }
  }
  return noted;
}

// The career's questions, with those that were only noted.
std::vector<CoveredQuestion> all_questions(const CareerCoverage& career, const Wordings& wordings) {
  auto questions = career.questions;
  std::map<std::string, std::size_t> positions;
  for (const auto& each : questions) positions.emplace(wordings.key(each.text), positions.size());
  for (const auto& [text, is_critical] : noted_after(career.speakers)) {
    const auto* entry = wordings.find_entry(text);
    const auto [found, is_new] = positions.try_emplace(wordings.key(text), questions.size());
    if (is_new)
      questions.push_back({entry ? entry->text : text, entry && entry->is_critical, entry});
    questions[found->second].is_critical |= is_critical;
  }
  return questions;
}

}  // namespace

std::string_view origin_name(UnansweredQuestion::Origin origin) {
  constexpr std::array<std::string_view, 4> kNames = {"asked", "planned", "noted", "bank"};
  return kNames[static_cast<std::size_t>(origin)];
}

std::vector<CareerQuestions> open_questions(const Pointers<Contact>& people, Bank bank,
                                            const Moment& moment) {
  const Wordings wordings(moment.notebook.bank);
  std::vector<CareerQuestions> result;
  auto careers = by_career(people);
  auto coverages = coverage_of(people, bank, moment);
  for (std::size_t i = 0; i < careers.size(); ++i) {
    auto& open = result.emplace_back(CareerQuestions{careers[i].name, {}}).questions;
    const auto all = all_questions(coverages[i], wordings);
    result.back().are_known = !all.empty();
    const auto candidates = candidates_in(careers[i].people, moment);
    for (const auto& question : all) {
      if (question.is_answered()) continue;
      open.push_back({question.text, question.is_critical, origin_of(question),
                      best_for(question, candidates)});
    }
    std::stable_partition(open.begin(), open.end(),
                          [](const UnansweredQuestion& each) { return each.is_critical; });
  }
  return result;
}

}  // namespace confab::core
