// SPDX-License-Identifier: MIT
#include "core/overview/talks.h"

#include <algorithm>
#include <set>

#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/namesakes.h"
#include "core/notes/records/redirect.h"
#include "core/overview/approach.h"
#include "core/rule.h"
#include "core/rules/check/link_target.h"
#include "core/text/fold.h"
#include "core/text/listed.h"

namespace confab::core {
namespace {

// Who was in all of them, `contact` first.
Pointers<Contact> always_there(const Speaker& speaker, const Notebook& notebook) {
  Pointers<Contact> people = {speaker.contact};
  for (const auto* person : people_in(*speaker.talks.front(), notebook)) {
    const bool is_always_there = std::ranges::all_of(
        speaker.talks, [&](const Interview* talk) { return is_in(*talk, *person); });
    if (is_always_there && person != speaker.contact) people.push_back(person);
  }
  return people;
}

}  // namespace

std::string names_of(const Speaker& speaker, const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto* person : speaker.everyone) names.push_back(distinct_name(*person, notebook));
  return listed(names);
}

Pointers<Interview> talks_without_status(const Notebook& notebook) {
  Pointers<Interview> talks;
  for (const auto& talk : notebook.interviews) {
    const auto is_unread = [&](const Diagnostic& each) {
      return each.rule == Rule::kUnknownValue && each.location.path == talk.path;
    };
    if (talk.status == InterviewStatus::kUnknown &&
        std::ranges::none_of(notebook.unclear, is_unread))
      talks.push_back(&talk);
  }
  return talks;
}

Pointers<Interview> talks_of_nobody(const Notebook& notebook) {
  Pointers<Interview> talks;
  for (const auto& talk : notebook.interviews) {
    const bool says_something = talk.is_held() || talk.is_planned() || !talk.questions.empty() ||
                                !talk.learned.entries.empty();
    if (says_something && people_in(talk, notebook).empty() &&
        fold(talk.contact.text) != kSomeone && !is_unread(talk.contact, notebook))
      talks.push_back(&talk);
  }
  return talks;
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
    speaker.everyone = always_there(speaker, moment.notebook);
    speakers.push_back(std::move(speaker));
  }
  return speakers;
}

}  // namespace confab::core
