// SPDX-License-Identifier: MIT
#include "cmd/answers/coverage_matrix.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "cmd/answers/people.h"
#include "cmd/answers/signs.h"
#include "cmd/output/escape.h"
#include "cmd/output/narrow.h"
#include "core/notes/notebook/attendance.h"
#include "core/text/joined.h"

namespace confab::cmd {
namespace {

const Schema kCoverage = {"confab.coverage/1",
                          {"question", "career", "critical", "answered", "partly", "declined",
                           "no-answer", "planned", "not-asked", "people"}};

constexpr std::size_t kMark = 4;                // the columns of "  ! " before a question
constexpr std::size_t kNarrowestQuestion = 16;  // next to the cells of a row, which do not wrap

// More people than this are counted, not listed.
constexpr std::size_t kMostPeople = 12;

using enum core::Coverage;

Style style_of(core::Coverage coverage) {
  switch (coverage) {
    case kAnswered:
      return Style::kGreen;
    case kPartly:
    case kPlanned:
      return Style::kYellow;
    case kDeclined:
      return Style::kRed;
    case kNoAnswer:
    case kNotAsked:
      return Style::kDim;
  }
  return Style::kPlain;
}

// The number above a person's column.
std::string number_of(std::size_t person) { return std::to_string(person + 1); }

Json::Array asked_people(const core::CoveredQuestion& question, const core::CareerCoverage& career,
                         const core::Notebook& notebook) {
  Json::Array people;
  for (const auto& each : question.asked) {
    const auto& speaker = career.speakers[each.person];
    people.push_back(Json::Object{{"who", speaker.contact->stem()},
                                  {"name", core::names_in(*each.talk, notebook)},
                                  {"state", core::coverage_name(each.coverage)},
                                  {"path", each.talk->path}});
  }
  return people;
}

Json item_of(const core::CoveredQuestion& question, const core::CareerCoverage& career,
             const core::Notebook& notebook) {
  const auto not_asked = career.speakers.size() - question.asked.size();
  return Json::Object{{"question", question.text},
                      {"career", Json::text_or_null(career.career)},
                      {"critical", question.is_critical},
                      {"answered", question.count(kAnswered)},
                      {"partly", question.count(kPartly)},
                      {"declined", question.count(kDeclined)},
                      {"no-answer", question.count(kNoAnswer)},
                      {"planned", question.count(kPlanned)},
                      {"not-asked", static_cast<int>(not_asked)},
                      {"people", asked_people(question, career, notebook)}};
}

// Are there more people than fit in a row?
bool are_counted(const core::CareerCoverage& career, std::size_t columns) {
  const auto people = career.speakers.size();
  std::size_t width = 0;
  for (std::size_t i = 0; i < people; ++i) width += 2 + number_of(i).size();
  return people > kMostPeople ||
         (columns > 0 && people > 1 && width + kMark + kNarrowestQuestion > columns);
}

// The counts of a row, in the order of the legend.
constexpr std::array kCounted = {kAnswered, kPartly, kDeclined, kNoAnswer, kPlanned, kNotAsked};

// The width of each count, with the gap before it; a narrow terminal has a smaller gap.
std::size_t count_width(const core::CareerCoverage& career, std::size_t columns) {
  const auto digits = number_of(career.speakers.size()).size();
  const auto row = kCounted.size() * (digits + 2) + kMark + kNarrowestQuestion;
  return digits + (columns > 0 && row > columns ? 1 : 2);
}

std::vector<Text> counts_of(const core::CoveredQuestion& question,
                            const core::CareerCoverage& career, std::size_t columns) {
  const auto people = career.speakers.size();
  const auto width = count_width(career, columns);
  std::vector<Text> cells;
  for (const auto each : kCounted) {
    const auto count = each == kNotAsked ? people - question.asked.size()
                                         : static_cast<std::size_t>(question.count(each));
    cells.push_back(
        {fmt::format("{:>{}}", count, width), count > 0 ? style_of(each) : Style::kDim});
  }
  return cells;
}

// A cell for each person, or for many the numbers.
std::vector<Text> cells_of(const core::CoveredQuestion& question,
                           const core::CareerCoverage& career, const Signs& signs,
                           std::size_t columns) {
  if (are_counted(career, columns)) return counts_of(question, career, columns);
  std::vector<Text> cells;
  for (std::size_t i = 0; i < career.speakers.size(); ++i) {
    const auto coverage = question.of(i);
    const std::string pad(number_of(i).size(), ' ');
    cells.push_back({" " + pad, Style::kPlain});
    cells.push_back({std::string(signs.of(coverage)), style_of(coverage)});
  }
  return cells;
}

// Each once.
std::string roles_of(const core::Speaker& speaker) {
  std::vector<std::string> roles;
  for (const auto* person : speaker.everyone) {
    if (!person->role.empty() && std::ranges::find(roles, person->role) == roles.end())
      roles.push_back(person->role);
  }
  return core::joined(roles, "; ");
}

void print_people(const core::CareerCoverage& career, const core::Notebook& notebook,
                  std::size_t columns, Output& out) {
  if (career.speakers.empty()) out.line("  you have not talked with anyone yet");
  if (are_counted(career, columns))
    return out.line(fmt::format("  {} people", career.speakers.size()));
  std::vector<Row> rows;
  for (std::size_t i = 0; i < career.speakers.size(); ++i)
    rows.push_back({{"  " + number_of(i), Style::kBold},
                    {core::names_of(career.speakers[i], notebook)},
                    {roles_of(career.speakers[i]), Style::kDim}});
  out.table(rows);
}

// The heads of the columns: the people's numbers, or what is counted.
std::string heads_of(const core::CareerCoverage& career, const Signs& signs, std::size_t columns) {
  std::string heads;
  if (!are_counted(career, columns)) {
    for (std::size_t i = 0; i < career.speakers.size(); ++i) heads += "  " + number_of(i);
    return heads;
  }
  const std::string pad(count_width(career, columns) - 1, ' ');
  for (const auto each : kCounted) heads += fmt::format("{}{}", pad, signs.of(each));
  return heads;
}

void print_row(const core::CoveredQuestion& question, const core::CareerCoverage& career,
               const Signs& signs, std::size_t columns, Output& out) {
  print_marked(cells_of(question, career, signs, columns), question.is_critical,
               {question.text, question.is_answered() ? Style::kPlain : Style::kBold}, out);
}

// A sign stays on one line with what it means.
void print_legend(const Signs& signs, Output& out) {
  std::vector<std::string> meanings;
  for (const auto each : kCounted)
    meanings.push_back(fmt::format("{} {}", signs.of(each), core::coverage_name(each)));
  meanings.emplace_back("! critical");
  out.line("");
  const auto columns = static_cast<std::size_t>(std::max(out.columns(), 0));
  std::string line;
  for (const auto& meaning : meanings) {
    const auto longer = (line.empty() ? "  " : line + "   ") + meaning;
    if (columns > 0 && !line.empty() && display_width(longer) > columns)
      out.line(std::exchange(line, "  " + meaning));
    else
      line = longer;
  }
  out.line(line);
}

void print_career(const core::CareerCoverage& career, const core::Notebook& notebook,
                  const Signs& signs, std::size_t columns, Output& out) {
  print_career_heading(career.career, out);
  print_people(career, notebook, columns, out);
  if (career.questions.empty()) return out.line(kNoQuestions);
  out.line("");
  if (!career.speakers.empty()) out.line({{heads_of(career, signs, columns), Style::kDim}});
  for (const auto& question : career.questions) print_row(question, career, signs, columns, out);
}

}  // namespace

void print_marked(Row cells, bool is_critical, const Text& question, Output& out) {
  std::size_t width = kMark;
  for (const auto& cell : cells) width += display_width(cell.text);
  const auto columns = static_cast<std::size_t>(std::max(out.columns(), 0));
  const auto room = columns > width ? columns - width : 1;
  const auto text = escaped(question.text);
  cells.push_back({is_critical ? "  ! " : "    ", Style::kRed});
  for (const auto& line : columns == 0 ? std::vector{text} : broken(text, room)) {
    cells.push_back({line, question.style});
    out.line(cells);
    cells = {{std::string(width, ' ')}};
  }
}

core::Status show_coverage(const std::vector<core::CareerCoverage>& careers,
                           const core::Notebook& notebook, Context& context) {
  if (context.is_for_programs()) {
    Json::Array items;
    for (const auto& career : careers) {
      for (const auto& question : career.questions)
        items.push_back(item_of(question, career, notebook));
    }
    return context.answer(kCoverage, std::move(items));
  }
  const auto& signs = signs_for(context.environment());
  const auto columns = static_cast<std::size_t>(std::max(context.environment().answer_columns, 0));
  for (const auto& career : careers) {
    if (&career != careers.data()) context.out().line("");
    print_career(career, notebook, signs, columns, context.out());
  }
  const bool has_questions = std::ranges::any_of(
      careers, [](const core::CareerCoverage& each) { return !each.questions.empty(); });
  if (has_questions) print_legend(signs, context.out());
  return core::ok();
}

}  // namespace confab::cmd
