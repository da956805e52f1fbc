// SPDX-License-Identifier: MIT
// one-voice: conclusions about a career come from a single conversation.
#include <fmt/format.h>

#include <map>

#include "core/notes/notebook/attendance.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

struct Talks {
  std::string career;  // as written in one of the notes
  std::vector<const Interview*> all = {};
};

// Those held or planned, by the careers of everyone there.
std::map<std::string, Talks> talks_by_career(const Notebook& notebook) {
  std::map<std::string, Talks> result;
  for (const auto& interview : notebook.interviews) {
    if (!(interview.is_held() || interview.is_planned())) continue;
    for (const auto* contact : people_in(interview, notebook)) {
      for (const auto& career : contact->careers) {
        auto& talks = result.try_emplace(fold(career), Talks{career}).first->second.all;
        // Several people may share a career, and one may spell it in two ways.
        if (talks.empty() || talks.back() != &interview) talks.push_back(&interview);
      }
    }
  }
  return result;
}

// One view is enough, or another one is an item of `due` that is not late yet.
bool is_settled(const Interview& only, const Situation& in) {
  if (!only.second_opinion) return false;
  if (!*only.second_opinion) return true;
  const auto reviewed = last_instant(*only.reviewed, in.now.zone);
  return in.now.instant <= in.after(reviewed, in.policy.second_opinion_within);
}

void find_one_voice(const Situation& in) {
  for (const auto& [key, talks] : talks_by_career(in.notebook)) {
    const auto& only = *talks.all.front();
    const bool has_conclusions = only.reviewed && !only.learned.entries.empty();
    if (key.empty() || talks.all.size() > 1 || !only.is_held()) continue;
    if (!has_conclusions || is_settled(only, in)) continue;
    const auto& note = *in.notebook.find_path(only.path);
    if (!only.second_opinion && has(note, "second-opinion")) continue;  // an unknown-value
    in.add(
        Rule::kOneVoice, note, "reviewed",
        fmt::format("what you learned about {} comes only from this conversation", talks.career));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kOneVoice>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "one-voice",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "your conclusions about a career come from a single conversation",
              .fix = "plan an interview with someone else in that career, or set 'second-opinion: "
                     "false' if "
                     "one view is enough",
              .source = kGuide,
          },
      .find = find_one_voice,
  };
  return kRow;
}

}  // namespace confab::core
