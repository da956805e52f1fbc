// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cmd/page/parts.h"
#include "cmd/page/shown_questions.h"
#include "core/overview/coverage.h"

namespace confab::cmd {
namespace {

using core::Coverage;

constexpr std::size_t kMostColumns = 8;  // more are counted, not listed
constexpr std::array<std::string_view, core::kCoverages> kSigns = {"·", "?", "○", "✕", "◐", "●"};
constexpr std::array<std::string_view, core::kCoverages> kTones = {
    "none", "planned", "vain", "declined", "partly", "answered"};

core::PageFields cell(Coverage coverage) {
  const auto position = static_cast<std::size_t>(coverage);
  return {{"sign", std::string(kSigns[position])},
          {"tone", std::string(kTones[position])},
          {"meaning", std::string(core::coverage_name(coverage))}};
}

core::PageFields row_of(const core::CoveredQuestion& question, std::size_t people, bool is_matrix,
                        ShownQuestions& shown) {
  core::PageList cells, counts;
  for (std::size_t i = 0; is_matrix && i < people; ++i) cells.push_back(cell(question.of(i)));
  const auto add = [&](auto count) {
    counts.push_back({{"count", std::to_string(count)}, {"is-none", count == 0}});
  };
  if (!is_matrix) {
    for (const auto each : {Coverage::kAnswered, Coverage::kPartly, Coverage::kDeclined,
                            Coverage::kNoAnswer, Coverage::kPlanned})
      add(question.count(each));
    add(people - question.asked.size());
  }
  return {{"question", shown.name_of(question.text)},
          {"critical", question.is_critical},
          {"open", !question.is_answered()},
          {"cells", std::move(cells)},
          {"counts", std::move(counts)}};
}

core::PageFields career_fields(const core::CareerCoverage& career, std::size_t number,
                               const Voice& voice, ShownQuestions& shown) {
  const bool is_matrix = career.speakers.size() <= kMostColumns;
  core::PageList people, rows;
  for (const auto& speaker : career.speakers) {
    if (is_matrix) people.push_back({{"name", voice.people(speaker.everyone)}});
  }
  std::size_t open = 0;
  for (const auto& question : career.questions) {
    rows.push_back(row_of(question, career.speakers.size(), is_matrix, shown));
    open += question.is_answered() ? 0 : 1;
  }
  return {{"career", career.career.empty() ? "No career noted" : voice.career(career.career)},
          {"career-id", fmt::format("career-{}", number)},
          {"matrix", is_matrix},
          {"people", std::move(people)},
          {"nobody", career.speakers.empty()},
          {"rows", std::move(rows)},
          {"open-count", fmt::format("{} of {}", open, career.questions.size())}};
}

}  // namespace

void add_questions(const Voice& voice, core::PageFields& page) {
  const auto people = core::everyone_in(voice.moment().notebook);
  core::PageList careers;
  ShownQuestions shown(voice);
  for (const auto& career : core::coverage_of(people, core::Bank::kCritical, voice.moment())) {
    if (!career.questions.empty())
      careers.push_back(career_fields(career, careers.size() + 1, voice, shown));
  }
  page.push_back({"has-coverage", !careers.empty()});
  page.push_back({"coverage", std::move(careers)});
}

}  // namespace confab::cmd
