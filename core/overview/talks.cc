// SPDX-License-Identifier: MIT
#include "core/overview/talks.h"

#include <algorithm>
#include <set>

#include "core/notes/attendance.h"
#include "core/overview/approach.h"
#include "core/text/listed.h"

namespace confab::core {
namespace {

void add_everyone(const Interview& talk, const Notebook& notebook, Speaker& speaker) {
  if (talk.others.empty()) return;
  for (const auto* person : people_in(talk, notebook)) {
    if (std::ranges::find(speaker.everyone, person) == speaker.everyone.end())
      speaker.everyone.push_back(person);
  }
}

}  // namespace

std::string names_of(const Speaker& speaker) {
  std::vector<std::string> names;
  for (const auto* person : speaker.everyone) names.push_back(person->name);
  return listed(names);
}

std::vector<Speaker> speakers_of(const Pointers<Contact>& people, const Moment& moment) {
  const std::set<const Contact*> chosen(people.begin(), people.end());
  const auto is_theirs = [&](const Interview& talk, const Contact* person) {
    if (talk.others.empty()) return true;
    for (const auto* each : people_in(talk, moment.notebook)) {
      if (chosen.contains(each)) return each == person;
    }
    return false;
  };
  std::vector<Speaker> speakers;
  for (const auto* person : people) {
    Speaker speaker{person, {person}, {}};
    for (const auto* talk : moment.notebook.interviews_with(*person)) {
      const bool says_something = talk->is_planned() || has_taken_place(*talk, moment);
      if (says_something && is_theirs(*talk, person)) speaker.talks.push_back(talk);
    }
    if (speaker.talks.empty()) continue;
    std::ranges::stable_sort(speaker.talks, {}, [](const Interview* each) { return each->start; });
    for (const auto* talk : speaker.talks) add_everyone(*talk, moment.notebook, speaker);
    speakers.push_back(std::move(speaker));
  }
  return speakers;
}

}  // namespace confab::core
