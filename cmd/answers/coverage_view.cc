// SPDX-License-Identifier: MIT
#include "cmd/answers/coverage_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cmd/answers/people.h"
#include "cmd/answers/signs.h"
#include "cmd/output/escape.h"
#include "cmd/output/table.h"
#include "cmd/output/wording.h"
#include "core/notes/attendance.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

const Schema kCoverage = {"confab.coverage/1",
                          {"question", "career", "critical", "answered", "partly", "declined",
                           "no-answer", "planned", "not-asked", "people"}};
const Schema kOpen = {"confab.open/1", {"question", "career", "critical", "origin", "could"}};
const Schema kReplies = {
    "confab.answers/1",
    {"who", "name", "role", "organization", "date", "state", "question", "answer", "path", "line"}};

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

Json::Array asked_people(const core::CoveredQuestion& question,
                         const core::CareerCoverage& career) {
  Json::Array people;
  for (const auto& each : question.asked) {
    const auto& speaker = career.speakers[each.person];
    people.push_back(Json::Object{{"who", speaker.contact->stem()},
                                  {"name", core::names_of(speaker)},
                                  {"state", core::coverage_name(each.coverage)},
                                  {"path", each.talk->path}});
  }
  return people;
}

Json item_of(const core::CoveredQuestion& question, const core::CareerCoverage& career) {
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
                      {"people", asked_people(question, career)}};
}

// A cell for each person, or for many the numbers.
std::vector<Text> cells_of(const core::CoveredQuestion& question,
                           const core::CareerCoverage& career, const Signs& signs) {
  if (career.speakers.size() > kMostPeople) {
    return {{fmt::format("  {} of {}", question.count(kAnswered) + question.count(kPartly),
                         career.speakers.size())}};
  }
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

void print_people(const core::CareerCoverage& career, Output& out) {
  if (career.speakers.empty()) out.line("  nobody has talked with you yet");
  if (career.speakers.size() > kMostPeople)
    out.line(fmt::format("  answered, if only in part, by how many of {}",
                         counted(career.speakers.size(), "person")));
  if (career.speakers.size() > kMostPeople) return;
  std::vector<Row> rows;
  for (std::size_t i = 0; i < career.speakers.size(); ++i)
    rows.push_back({{"  " + number_of(i), Style::kBold},
                    {core::names_of(career.speakers[i])},
                    {roles_of(career.speakers[i]), Style::kDim}});
  out.table(rows);
}

// The width of a row's cells, which do not wrap.
constexpr std::size_t kNarrowestQuestion = 20;

void print_row(const core::CoveredQuestion& question, const core::CareerCoverage& career,
               const Signs& signs, std::size_t columns, Output& out) {
  const auto cells = cells_of(question, career, signs);
  std::size_t width = 0;
  for (const auto& cell : cells) width += display_width(cell.text);
  const std::string mark = question.is_critical ? "! " : "  ";
  const auto room =
      columns > width + 4 ? std::max(columns - width - 4, kNarrowestQuestion) : kNarrowestQuestion;
  bool is_first = true;
  for (const auto& text : wrapped(escaped(question.text), columns == 0 ? 0 : room)) {
    auto line = is_first ? cells : std::vector<Text>{{std::string(width, ' ')}};
    line.push_back({"  " + (is_first ? mark : "  "), Style::kRed});
    line.push_back({text, question.is_answered() ? Style::kPlain : Style::kBold});
    out.line(line);
    is_first = false;
  }
}

// A sign stays on one line with what it means.
void print_legend(const Signs& signs, Output& out) {
  std::vector<std::string> meanings;
  for (const auto each : {kAnswered, kPartly, kDeclined, kNoAnswer, kPlanned, kNotAsked})
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

void print_career(const core::CareerCoverage& career, const Signs& signs, std::size_t columns,
                  Output& out) {
  out.line({{career_heading(career.career), Style::kBold}});
  print_people(career, out);
  out.line("");
  if (!career.speakers.empty() && career.speakers.size() <= kMostPeople) {
    std::string numbers;
    for (std::size_t i = 0; i < career.speakers.size(); ++i) numbers += "  " + number_of(i);
    out.line({{numbers, Style::kDim}});
  }
  for (const auto& question : career.questions) print_row(question, career, signs, columns, out);
}

std::string role_of(const core::Contact& contact) {
  return contact.role.empty() ? "" : fmt::format(", {}", contact.role);
}

// "next talk Thu 2026-12-03", or their state.
std::string chance_of(const core::Candidate& candidate, const core::Moment& moment) {
  return candidate.next_talk ? fmt::format("next talk {}", day_of(*candidate.next_talk, moment))
                             : std::string(core::state_name(candidate.state));
}

Json open_item(const core::UnansweredQuestion& question, const std::string& career) {
  Json::Array could;
  for (const auto& each : question.candidates)
    could.push_back(Json::Object{
        {"who", each.contact->stem()},
        {"name", each.contact->name},
        {"role", Json::text_or_null(each.contact->role)},
        {"state", core::state_name(each.state)},
        {"next-talk", Json::text_or_null(each.next_talk ? each.next_talk->path : "")}});
  return Json::Object{{"question", question.text},
                      {"career", Json::text_or_null(career)},
                      {"critical", question.is_critical},
                      {"origin", core::origin_name(question.origin)},
                      {"could", std::move(could)}};
}

void print_open(const core::UnansweredQuestion& question, const core::Moment& moment, Output& out) {
  print_indented((question.is_critical ? "! " : "  ") + question.text, "  ", out);
  for (const auto& each : question.candidates) {
    out.table({{{"      " + std::string(each.contact->stem()), Style::kCyan},
                {fmt::format("{}{}; {}", each.contact->name, role_of(*each.contact),
                             chance_of(each, moment)),
                 Style::kDim}}},
              Overflow::kWrap);
  }
  if (question.candidates.empty()) out.line({{"      nobody to ask yet", Style::kDim}});
}

}  // namespace

std::string day_of(const core::Interview& talk, const core::Moment& moment) {
  if (!talk.start) return "";
  return core::print_day_and_date({moment.start_here(talk).local});
}

void print_indented(std::string_view text, std::string_view indent, Output& out) {
  while (!text.empty()) {
    const auto line = core::take_line(text);
    out.table(
        {{{std::string(indent.substr(0, indent.size() - std::min<std::size_t>(indent.size(), 2)))},
          {std::string(line)}}},
        Overflow::kWrap);
  }
}

core::Status show_coverage(const std::vector<core::CareerCoverage>& careers, Context& context) {
  if (context.is_for_programs()) {
    Json::Array items;
    for (const auto& career : careers) {
      for (const auto& question : career.questions) items.push_back(item_of(question, career));
    }
    return context.answer(kCoverage, std::move(items));
  }
  const auto& signs = signs_for(context.environment());
  const auto columns = static_cast<std::size_t>(std::max(context.environment().answer_columns, 0));
  for (const auto& career : careers) {
    if (&career != careers.data()) context.out().line("");
    print_career(career, signs, columns, context.out());
  }
  if (!careers.empty()) print_legend(signs, context.out());
  return core::ok();
}

core::Status show_open(const std::vector<core::CareerQuestions>& careers,
                       const core::Moment& moment, Context& context) {
  if (context.is_for_programs()) {
    Json::Array items;
    for (const auto& career : careers) {
      for (const auto& question : career.questions)
        items.push_back(open_item(question, career.career));
    }
    return context.answer(kOpen, std::move(items));
  }
  auto& out = context.out();
  for (const auto& career : careers) {
    if (&career != careers.data()) out.line("");
    out.line({{career_heading(career.career), Style::kBold}});
    if (career.questions.empty()) out.line("  every question has an answer");
    for (const auto& question : career.questions) print_open(question, moment, out);
  }
  return core::ok();
}

core::Status show_replies(const std::string& question, const std::vector<core::GivenReply>& replies,
                          const core::Moment& moment, Context& context) {
  Json::Array items;
  auto& out = context.out();
  if (!context.is_for_programs()) {
    out.line({{question, Style::kBold}});
    if (replies.empty()) out.line("  nobody has been asked yet");
  }
  for (const auto& [contact, talk, asked] : replies) {
    const auto organization = moment.notebook.organization_name(*contact);
    if (context.is_for_programs()) {
      items.push_back(Json::Object{
          {"who", contact->stem()},
          {"name", core::names_in(*talk, moment.notebook)},
          {"role", Json::text_or_null(contact->role)},
          {"organization", Json::text_or_null(organization)},
          {"date", talk->start ? Json(core::print_date(moment.start_here(*talk))) : Json()},
          {"state", core::answer_state_name(asked->state)},
          {"question", asked->text},
          {"answer", Json::text_or_null(asked->answer)},
          {"path", talk->path},
          {"line", asked->line}});
      continue;
    }
    out.line("");
    // Of several people, a role would not say whose it is.
    const auto position = role_of(*contact) + (organization.empty() ? "" : ", " + organization);
    out.line({{"  " + core::names_in(*talk, moment.notebook), Style::kCyan},
              {talk->others.empty() ? position : ""},
              {fmt::format("  {}", day_of(*talk, moment)), Style::kDim}});
    const auto answer = asked->answer.empty() ? "asked; no answer noted" : asked->answer;
    print_indented(answer, "    ", out);
  }
  return context.is_for_programs() ? context.answer(kReplies, std::move(items)) : core::ok();
}

}  // namespace confab::cmd
