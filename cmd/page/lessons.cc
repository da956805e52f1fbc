// SPDX-License-Identifier: MIT
#include "core/overview/lessons.h"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "cmd/page/parts.h"

namespace confab::cmd {
namespace {

std::string day_of(const core::Interview& talk, const Voice& voice) {
  return talk.start ? short_day(voice.moment().start_here(talk).day(), voice.moment()) : "";
}

// "Zoë Lindqvist said the same".
std::string remark_on(const core::Lesson& lesson, const Voice& voice) {
  const auto same = core::who_said_the_same(lesson, voice.moment().notebook);
  return core::remark_on(lesson, lesson.relation ? voice.person(*lesson.relation->other) : "",
                         voice.people(same));
}

// "Di Roe, 10 Dec".
std::string planned_talk(const core::SecondOpinion& opinion, const Voice& voice) {
  if (!opinion.planned) return "";
  return fmt::format("{}, {}", voice.people(*opinion.planned), day_of(*opinion.planned, voice));
}

core::PageList entries_of(const std::vector<core::Lesson>& lessons, const Voice& voice) {
  core::PageList list;
  for (const auto& lesson : lessons) {
    list.push_back({{"text", voice.text(lesson.text)},
                    {"name", voice.people(*lesson.talk)},
                    {"day", day_of(*lesson.talk, voice)},
                    {"href", voice.link(lesson.talk->path)},
                    {"remark", remark_on(lesson, voice)}});
  }
  return list;
}

core::PageFields opinion_fields(const core::SecondOpinion& opinion, const Voice& voice) {
  core::PageList both;
  const auto second = opinion.talk ? voice.people(*opinion.talk) : "";
  for (const auto& pair : opinion.both) {
    both.push_back({{"question", voice.text(pair.question)},
                    {"first-answer", voice.text(pair.first)},
                    {"second-answer", voice.text(pair.second)}});
  }
  return {{"first", voice.people(*opinion.wanted_after)},
          {"first-day", day_of(*opinion.wanted_after, voice)},
          {"point", opinion.point.empty() ? "" : voice.text(opinion.point)},
          {"planned-talk", planned_talk(opinion, voice)},
          {"second", second},
          {"second-day", opinion.talk ? day_of(*opinion.talk, voice) : ""},
          {"has-both", !both.empty()},
          {"both", std::move(both)}};
}

}  // namespace

void add_lessons(const Voice& voice, core::PageFields& page) {
  const auto people = core::everyone_in(voice.moment().notebook);
  core::PageList careers;
  // An entry may be in several careers.
  std::set<std::pair<const core::Interview*, std::string_view>> entries;
  const auto all = core::lessons_of(people, voice.moment());
  for (const auto& career : all) {
    for (const auto* lessons : {&career.learned, &career.advice}) {
      for (const auto& each : *lessons) entries.emplace(each.talk, each.text);
    }
    core::PageList opinions;
    for (const auto& each : career.opinions) opinions.push_back(opinion_fields(each, voice));
    careers.push_back(
        {{"career", career.career.empty() ? "No career noted" : voice.career(career.career)},
         {"has-learned", !career.learned.empty()},
         {"learned", entries_of(career.learned, voice)},
         {"has-advice", !career.advice.empty()},
         {"advice", entries_of(career.advice, voice)},
         {"has-opinions", !career.opinions.empty()},
         {"opinions", std::move(opinions)}});
  }
  page.push_back({"has-lessons", !careers.empty() && !voice.is_redacted()});
  page.push_back({"lessons", voice.is_redacted() ? core::PageList() : std::move(careers)});
  const auto remark = fmt::format("{} {} left out of this copy", entries.size(),
                                  entries.size() == 1 ? "entry" : "entries");
  page.push_back({"lessons-kept", voice.is_redacted() && !entries.empty() ? remark : ""});
}

}  // namespace confab::cmd
