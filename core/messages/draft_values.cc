// SPDX-License-Identifier: MIT
#include "core/messages/draft_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/draft.h"
#include "core/messages/greeting_name.h"
#include "core/notes/channels.h"
#include "core/notes/prose.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

struct Wording {
  std::string_view word;  // in a note
  const char* text;       // in a sentence
};

constexpr auto kFound = std::to_array<Wording>({{"mentor", "through a mentor"},
                                                {"network", "through people I know"},
                                                {"organization", "through your organization"},
                                                {"linkedin", "on LinkedIn"},
                                                {"alumni", "through our alumni network"},
                                                {"event", "at an event"}});

// Empty if there is nothing to say.
std::string in_words(std::span<const Wording> wordings, std::string_view word) {
  const auto found = std::ranges::find(wordings, word, &Wording::word);
  return found == wordings.end() ? "" : found->text;
}

// "A, B and C".
std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
    text += names[i];
  }
  return text;
}

// "Monday, 30 November".
std::string day_in_words(Day day) {
  constexpr std::array kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                "Friday", "Saturday", "Sunday"};
  constexpr std::array kMonths = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
  return fmt::format("{}, {} {}", kDays.at(static_cast<std::size_t>(absl::GetWeekday(day))),
                     day.day(), kMonths.at(static_cast<std::size_t>(day.month() - 1)));
}

std::string or_placeholder(std::string text, const char* placeholder) {
  return text.empty() ? placeholder : text;
}

// The name in the note that the link leads to, otherwise its text.
std::string named(const Link& link, const Notebook& notebook) {
  const auto* contact = notebook.find_contact(link);
  return one_line(contact ? contact->name : link.text);
}

// How to address them: `call` says what the name does not show.
std::string name_in(const Note& note) {
  const auto call = one_line(note.text("call"));
  return call.empty() ? greeting_name(note.text("name")) : call;
}

TemplateValues shared_values(const Contact& contact, const Notebook& notebook,
                             const Policy& policy) {
  const auto* note = notebook.find_path(contact.path);
  std::vector<std::string> careers;
  for (const auto& career : contact.careers) careers.push_back(one_line(career));
  const bool is_employed = !notebook.employer_key(contact).empty();
  return {
      {"name", or_placeholder(name_in(*note), "[their name]")},
      {"organization", is_employed ? one_line(notebook.organization_name(contact)) : ""},
      {"role", one_line(contact.role)},
      {"career", listed(careers)},
      {"found", in_words(kFound, note->text("found-through"))},
      {"referrer", named(contact.referred_by, notebook)},
      {"your-name", or_placeholder(one_line(policy.your_name), kYourName)},
      {"your-introduction", or_placeholder(one_line(policy.your_introduction), kYourIntroduction)}};
}

// Is the period at `at` part of an abbreviation like `Dr.`, `J.` or `e.g.`?
bool is_abbreviation(std::string_view text, std::size_t at) {
  const auto begin = text.rfind(' ', at) + 1;  // npos + 1 is 0
  const auto word = text.substr(begin, at - begin);
  const bool is_title = word.size() <= 2 && !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
  return text[at] == '.' && (is_title || word.find('.') != std::string_view::npos);
}

std::string first_sentence(const std::string& text) {
  constexpr std::string_view kEnds = ".!?";
  for (auto at = text.find_first_of(kEnds); at != std::string::npos;
       at = text.find_first_of(kEnds, at + 1)) {
    const auto end = text.find_first_not_of(".!?\"')", at);
    if (end == std::string::npos) break;
    const bool goes_on = text[end] != ' ' || (text[end + 1] >= 'a' && text[end + 1] <= 'z');
    if (!goes_on && !is_abbreviation(text, at)) return text.substr(0, end);
  }
  return text;
}

// What they said, starting with the questions that matter most.
std::string learned_in(const Interview& interview) {
  for (const bool is_critical : {true, false}) {
    for (const auto& question : interview.questions) {
      if (question.state == AnswerState::kAnswered && question.is_critical == is_critical)
        return first_sentence(prose(question.answer));
    }
  }
  const auto& learned = interview.learned.entries;
  return learned.empty() ? "" : first_sentence(one_line(learned.front()));
}

// As the end of a sentence; the template adds the period.
std::string action_in(const Interview& interview) {
  const auto found = std::ranges::find_if(interview.promises, [](const Promise& promise) {
    return promise.by == Promise::By::kMe && !promise.is_kept && !promise.text.empty();
  });
  if (found == interview.promises.end()) return "";
  const auto text = one_line(found->text);
  return text.substr(0, text.find_last_not_of('.') + 1);
}

std::string resume_in(const Interview& interview) {
  const auto& resume = interview.resume;
  if (!resume || !resume->asked_for.value_or(false)) return "";
  return or_placeholder(one_line(resume->version), "résumé");
}

}  // namespace

TemplateValues outreach_values(const Contact& contact, std::span<const Attempt> pending,
                               const Notebook& notebook, const Policy& policy) {
  auto values = shared_values(contact, notebook, policy);
  values["minutes"] = fmt::format("{}", policy.interview_minutes);
  values["times"] = "[two times that suit you]";
  const auto* last = last_message(pending);
  values["last-date"] = last ? day_in_words(last->date.day()) : "";
  const auto* channel = last ? find_channel(last->by) : nullptr;
  values["last-channel"] = std::string(channel ? channel->wording : "");
  return values;
}

TemplateValues thanks_values(const Interview& interview, const Contact& contact,
                             const Notebook& notebook, const Policy& policy) {
  std::vector<std::string> referrals;
  for (const auto& link : interview.referrals.named) referrals.push_back(named(link, notebook));
  auto values = shared_values(contact, notebook, policy);
  values["date"] =
      interview.starts ? day_in_words(interview.starts->day()) : "[the day you talked]";
  values["learned"] = or_placeholder(learned_in(interview), "[one thing you learned]");
  values["action"] = or_placeholder(action_in(interview), "[what you will do next]");
  values["referral-names"] = listed(referrals);
  values["referrals"] = std::move(referrals);
  values["resume"] = resume_in(interview);
  return values;
}

}  // namespace confab::core
