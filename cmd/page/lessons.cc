// SPDX-License-Identifier: MIT
#include "core/overview/lessons.h"

#include <fmt/format.h>

#include "cmd/output/wording.h"
#include "cmd/page/parts.h"

namespace confab::cmd {
namespace {

std::string day_of(const core::Interview& talk, const Voice& voice) {
  return talk.start ? short_day(voice.moment().start_here(talk).day(), voice.moment()) : "";
}

// "Zoë Lindqvist said the same."
std::string remark_on(const core::Lesson& lesson, const Voice& voice) {
  using enum core::Lesson::Relation;
  std::string remark;
  if (lesson.relation == kAgrees) remark = "agrees with " + voice.person(*lesson.other);
  if (lesson.relation == kDiffers) remark = "differs from " + voice.person(*lesson.other);
  for (const auto& each : lesson.same)
    remark +=
        fmt::format("{}{} said the same", remark.empty() ? "" : "; ", voice.people(*each.talk));
  return remark;
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
          {"second", second},
          {"second-day", opinion.talk ? day_of(*opinion.talk, voice) : ""},
          {"has-both", !both.empty()},
          {"both", std::move(both)}};
}

}  // namespace

void add_lessons(const Voice& voice, core::PageFields& page) {
  core::Pointers<core::Contact> people;
  for (const auto& contact : voice.moment().notebook.contacts) people.push_back(&contact);
  core::PageList careers;
  std::size_t count = 0;
  for (const auto& career : core::lessons_of(people, voice.moment())) {
    count += career.learned.size() + career.advice.size();
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
  const auto kept = fmt::format("{} left out of this copy", counted(count, "note"));
  page.push_back({"lessons-kept", voice.is_redacted() && count > 0 ? kept : ""});
}

}  // namespace confab::cmd
