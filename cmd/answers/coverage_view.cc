// SPDX-License-Identifier: MIT
#include "cmd/answers/coverage_view.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/coverage_matrix.h"
#include "cmd/answers/people.h"
#include "cmd/output/escape.h"
#include "cmd/output/table.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/namesakes.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

const Schema kOpen = {"confab.open/1", {"question", "career", "critical", "origin", "could"}};
const Schema kReplies = {
    "confab.answers/1",
    {"who", "name", "role", "organization", "date", "state", "question", "answer", "path", "line"}};

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
  print_marked({}, question.is_critical, {question.text}, out);
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
    print_career_heading(career.career, out);
    if (career.questions.empty())
      out.line(career.are_known ? "  every question has an answer" : kNoQuestions);
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
    out.line({{"  " + core::distinct_names_in(*talk, moment.notebook), Style::kCyan},
              {talk->others.empty() ? position : ""},
              {talk->start ? "  " + day_of(*talk, moment) : "", Style::kDim}});
    const auto answer = asked->answer.empty() ? "asked; no answer noted" : asked->answer;
    print_indented(answer, "    ", out);
  }
  return context.is_for_programs() ? context.answer(kReplies, std::move(items)) : core::ok();
}

}  // namespace confab::cmd
