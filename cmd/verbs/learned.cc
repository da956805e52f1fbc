// SPDX-License-Identifier: MIT
// learned: what you learned in all talks, the advice, and second opinions, by career.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/coverage_view.h"
#include "cmd/answers/people.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/namesakes.h"
#include "core/overview/lessons.h"
#include "core/text/listed.h"

namespace confab::cmd {
namespace {

const Schema kLearnedSchema = {"confab.learned/1",
                               {"text", "kind", "career", "who", "name", "date", "path", "relation",
                                "other", "same", "after", "point", "question", "answers"}};

std::string_view name_of(core::RelationKind kind) {
  return kind == core::RelationKind::kAgrees ? "agrees" : "differs";
}

Json date_of(const core::Interview& talk, const core::Moment& moment) {
  return talk.start ? Json(core::print_date(moment.start_here(talk))) : Json();
}

Json lesson_item(const core::Lesson& lesson, std::string_view kind, const std::string& career,
                 const core::Moment& moment) {
  std::vector<std::string> same;
  for (const auto& each : lesson.same) same.emplace_back(each.contact->stem());
  const auto& relation = lesson.relation;
  return Json::Object{{"text", lesson.text},
                      {"kind", kind},
                      {"career", Json::text_or_null(career)},
                      {"who", lesson.contact->stem()},
                      {"name", core::names_in(*lesson.talk, moment.notebook)},
                      {"date", date_of(*lesson.talk, moment)},
                      {"path", lesson.talk->path},
                      {"relation", Json::text_or_null(relation ? name_of(relation->kind) : "")},
                      {"other", Json::text_or_null(relation ? relation->other->stem() : "")},
                      {"same", Json::texts(same)},
                      {"after", Json()},
                      {"point", Json()},
                      {"question", Json()},
                      {"answers", Json::Array{}}};
}

// One item for each question that both answered, or a single item without a question.
Json opinion_item(const core::SecondOpinion& opinion, const core::AnswerPair* pair,
                  const std::string& career, const core::Moment& moment) {
  const auto* second = opinion.second;
  return Json::Object{
      {"text", Json()},
      {"kind", "second-opinion"},
      {"career", Json::text_or_null(career)},
      {"who", Json::text_or_null(second ? second->stem() : "")},
      {"name", Json::text_or_null(second ? core::names_in(*opinion.talk, moment.notebook) : "")},
      {"date", opinion.talk ? date_of(*opinion.talk, moment) : Json()},
      {"path", Json::text_or_null(opinion.talk ? opinion.talk->path : "")},
      {"relation", Json()},
      {"other", opinion.first->stem()},
      {"same", Json::Array{}},
      {"after", opinion.wanted_after->path},
      {"point", Json::text_or_null(opinion.point)},
      {"question", Json::text_or_null(pair ? pair->question : "")},
      {"answers", pair ? Json::texts({pair->first, pair->second}) : Json(Json::Array{})}};
}

Json::Array items_of(const std::vector<core::CareerLessons>& careers, const core::Moment& moment) {
  Json::Array items;
  for (const auto& career : careers) {
    for (const auto& each : career.learned)
      items.push_back(lesson_item(each, "learned", career.career, moment));
    for (const auto& each : career.advice)
      items.push_back(lesson_item(each, "advice", career.career, moment));
    for (const auto& opinion : career.opinions) {
      for (const auto& pair : opinion.both)
        items.push_back(opinion_item(opinion, &pair, career.career, moment));
      if (opinion.both.empty())
        items.push_back(opinion_item(opinion, nullptr, career.career, moment));
    }
  }
  return items;
}

// "José Ferreira, Mon 2026-11-30; Zoë Lindqvist and Bo Ek said the same".
std::string source_of(const core::Lesson& lesson, const core::Moment& moment) {
  auto source = core::distinct_names_in(*lesson.talk, moment.notebook);
  if (const auto day = day_of(*lesson.talk, moment); !day.empty()) source += ", " + day;
  std::vector<std::string> same;
  for (const auto* person : core::who_said_the_same(lesson, moment.notebook))
    same.push_back(core::distinct_name(*person, moment.notebook));
  const auto other =
      lesson.relation ? core::distinct_name(*lesson.relation->other, moment.notebook) : "";
  const auto remark = core::remark_on(lesson, other, core::listed(same));
  return source + (remark.empty() ? "" : "; ") + remark;
}

void print_lessons(std::string_view heading, const std::vector<core::Lesson>& lessons,
                   const core::Moment& moment, Output& out) {
  if (lessons.empty()) return;
  out.line({{fmt::format("  {}", heading), Style::kCyan}});
  for (const auto& lesson : lessons) {
    print_indented(lesson.text, "    ", out);
    out.table({{{"    "}, {source_of(lesson, moment), Style::kDim}}}, Overflow::kWrap);
  }
}

// The answers to one question, of the first talk and of the next.
struct Heard {
  std::string first;
  std::string second;
};

void print_pair(const core::AnswerPair& pair, const Heard& names, std::string_view indent,
                Output& out) {
  if (!pair.first.empty())
    print_indented(fmt::format("{}: {}", names.first, pair.first), indent, out);
  print_indented(fmt::format("{}: {}", names.second, pair.second), indent, out);
}

// "; Di Roe, Thu 2026-12-10, is planned".
std::string plan_for(const core::SecondOpinion& opinion, const core::Moment& moment) {
  if (!opinion.planned) return "";
  return fmt::format("; {}, {}, is planned",
                     core::distinct_names_in(*opinion.planned, moment.notebook),
                     day_of(*opinion.planned, moment));
}

void print_opinion(const core::SecondOpinion& opinion, const core::Moment& moment, Output& out) {
  const auto first = core::distinct_names_in(*opinion.wanted_after, moment.notebook);
  print_indented(
      fmt::format("wanted after {}, {}{}{}", first, day_of(*opinion.wanted_after, moment),
                  opinion.point.empty() ? "" : ": ", opinion.point),
      "    ", out);
  if (!opinion.talk) {
    const auto* missing = opinion.point.empty() ? "nobody else has given you theirs yet"
                                                : "nobody else has answered this yet";
    return print_indented(missing + plan_for(opinion, moment), "      ", out);
  }
  const auto second = core::distinct_names_in(*opinion.talk, moment.notebook);
  const auto when = fmt::format("{}, {}", second, day_of(*opinion.talk, moment));
  if (!opinion.point.empty()) return print_pair(opinion.both.front(), {first, when}, "      ", out);
  print_indented(
      fmt::format("{}: {}", when,
                  opinion.both.empty() ? "no question that both answered" : "both answered"),
      "      ", out);
  for (const auto& pair : opinion.both) {
    print_indented(pair.question, "        ", out);
    print_pair(pair, {first, second}, "          ", out);
  }
}

core::Status run_learned(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  context.report_unclear(notebook);
  TRY_ASSIGN(const auto chosen, chosen_people(arguments.texts("FILTER"), notebook, context));
  report_talks_left_out(chosen, notebook, context);
  const auto moment = context.moment(notebook);
  auto careers = core::lessons_of(chosen.people, moment);
  keep_careers(chosen, careers);
  if (context.is_for_programs()) return context.answer(kLearnedSchema, items_of(careers, moment));
  auto& out = context.out();
  for (const auto& career : careers) {
    if (&career != careers.data()) out.line("");
    print_career_heading(career.career, out);
    print_lessons("Learned", career.learned, moment, out);
    print_lessons("Advice", career.advice, moment, out);
    if (!career.opinions.empty()) out.line({{"  Second opinions", Style::kCyan}});
    for (const auto& opinion : career.opinions) print_opinion(opinion, moment, out);
  }
  return core::ok();
}

}  // namespace

const Command& learned_command() {
  static const Command command = {
      .name = "learned",
      .summary = "show what you learned, the advice you got, and second opinions",
      .options = {filter_option()},
      .examples = {{"confab learned career=compilers", "each with the talk it comes from"},
                   {"confab learned --jsonl=text,name,date"}},
      .run = run_learned,
      .paging = Paging::kLongAnswers,
      .fields = kLearnedSchema.keys};
  return command;
}

}  // namespace confab::cmd
