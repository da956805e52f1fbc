// SPDX-License-Identifier: MIT
#include "core/overview/coverage.h"

#include <algorithm>
#include <tuple>

namespace confab::core {
namespace {

Coverage coverage_from(AnswerState state, const Interview& talk) {
  switch (state) {
    case AnswerState::kAnswered:
      return Coverage::kAnswered;
    case AnswerState::kPartly:
      return Coverage::kPartly;
    case AnswerState::kDeclined:
      return Coverage::kDeclined;
    case AnswerState::kNoAnswer:
      return Coverage::kNoAnswer;
    case AnswerState::kCancelled:
      return Coverage::kNotAsked;
    case AnswerState::kNotAsked:
      return talk.is_planned() ? Coverage::kPlanned : Coverage::kNotAsked;
  }
  return Coverage::kNotAsked;
}

// Collects one career's questions, each once, whatever its wording.
class Collector {
 public:
  Collector(const Wordings& wordings, std::vector<CoveredQuestion>& questions)
      : wordings_(wordings), questions_(questions) {}

  CoveredQuestion& question(std::string_view text) {
    if (const auto known = by_text_.find(text); known != by_text_.end())
      return questions_[known->second];
    const auto [found, is_new] = by_key_.try_emplace(wordings_.key(text), questions_.size());
    by_text_.emplace(text, found->second);
    if (is_new) questions_.push_back(new_question(text));
    return questions_[found->second];
  }

  void add(std::size_t person, const Interview& talk, const Question& asked) {
    auto& covered = question(asked.text);
    covered.is_critical |= asked.is_critical;
    const auto coverage = coverage_from(asked.state, talk);
    if (coverage == Coverage::kNotAsked) return;
    auto& people = covered.asked;
    // Talks come speaker by speaker.
    if (people.empty() || people.back().person != person)
      people.push_back({person, coverage, &talk, &asked});
    else if (people.back().coverage <= coverage)
      people.back() = {person, coverage, &talk, &asked};
  }

 private:
  CoveredQuestion new_question(std::string_view text) const {
    const auto* entry = wordings_.find_entry(text);
    if (entry) return {entry->text, entry->is_critical, entry};
    return {std::string(text)};
  }

  const Wordings& wordings_;
  std::vector<CoveredQuestion>& questions_;
  ByText<std::size_t> by_text_;  // folding is expensive, and most texts repeat
  ByText<std::size_t> by_key_;
};

CareerCoverage coverage_in(Career career, Bank bank, const Wordings& wordings,
                           const Moment& moment) {
  CareerCoverage result{career.name, speakers_of(career.people, moment), {}};
  std::ranges::stable_sort(result.speakers, {}, [&](const Speaker& each) {
    return each.talks.front()->start.value_or(Instant::min());
  });
  Collector collector(wordings, result.questions);
  for (const auto& entry : moment.notebook.bank) {
    const bool is_listed = entry.is_critical || bank == Bank::kAll;
    if (is_listed && other_wording(entry).empty()) collector.question(entry.text);
  }
  for (std::size_t i = 0; i < result.speakers.size(); ++i) {
    for (const auto* talk : result.speakers[i].talks) {
      for (const auto& question : talk->questions) collector.add(i, *talk, question);
    }
  }
  std::ranges::stable_sort(result.questions, {}, [](const CoveredQuestion& each) {
    // Pointers into the bank give its order; questions without one come last.
    return std::tuple(!each.is_critical, each.entry == nullptr, each.entry);
  });
  return result;
}

}  // namespace

std::string_view coverage_name(Coverage coverage) {
  constexpr std::array<std::string_view, kCoverages> kNames = {"not asked", "planned", "no answer",
                                                               "declined",  "partly",  "answered"};
  return kNames[static_cast<std::size_t>(coverage)];
}

Coverage CoveredQuestion::of(std::size_t person) const {
  const auto found = std::ranges::lower_bound(asked, person, {}, &AskedPerson::person);
  return found == asked.end() || found->person != person ? Coverage::kNotAsked : found->coverage;
}

int CoveredQuestion::count(Coverage coverage) const {
  return static_cast<int>(std::ranges::count(asked, coverage, &AskedPerson::coverage));
}

std::vector<CareerCoverage> coverage_of(const Pointers<Contact>& people, Bank bank,
                                        const Moment& moment) {
  const Wordings wordings(moment.notebook.bank);
  std::vector<CareerCoverage> result;
  for (auto& career : by_career(people))
    result.push_back(coverage_in(std::move(career), bank, wordings, moment));
  return result;
}

std::vector<GivenReply> replies_to(std::string_view question, const Pointers<Contact>& people,
                                   const Moment& moment) {
  const Wordings wordings(moment.notebook.bank);
  const auto key = wordings.key(question);
  std::vector<GivenReply> replies;
  for (const auto& speaker : speakers_of(people, moment)) {
    for (const auto* talk : speaker.talks) {
      for (const auto& asked : talk->questions) {
        const bool is_asked = asked.state != AnswerState::kNotAsked;
        if (is_asked && wordings.key(asked.text) == key)
          replies.push_back({speaker.contact, talk, &asked});
      }
    }
  }
  std::ranges::stable_sort(replies, {}, [](const GivenReply& each) {
    return std::tuple(each.talk->start, std::string_view(each.talk->path));
  });
  return replies;
}

std::vector<KnownQuestion> known_questions(const Notebook& notebook) {
  const Wordings wordings(notebook.bank);
  std::vector<KnownQuestion> known;
  ByText<std::size_t> by_key;
  const auto add = [&](const std::string& text) {
    const auto [found, is_new] = by_key.try_emplace(wordings.key(text), known.size());
    if (is_new)
      known.push_back({text});
    else if (auto& also = known[found->second].also; std::ranges::find(also, text) == also.end())
      also.push_back(text);
  };
  for (const auto& entry : notebook.bank) {
    const auto also = other_wording(entry);
    add(also.empty() ? entry.text : std::string(also));
  }
  for (const auto& talk : notebook.interviews) {
    for (const auto& question : talk.questions) add(question.text);
  }
  return known;
}

}  // namespace confab::core
