// SPDX-License-Identifier: MIT
#include "core/messages/talk_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/person_values.h"
#include "core/messages/said_dates.h"
#include "core/notes/attendance.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/letter.h"
#include "core/text/listed.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

absl::TimeZone their_zone(const Contact& contact, const Interview* talk, const Moment& moment) {
  if (!contact.timezone.empty()) return moment.notebook.zones.zone(contact.timezone);
  return talk ? zone_of(*talk, moment.notebook) : moment.now.zone;
}

// The name of their zone, if their clock may differ from the user's.
std::string zone_in_words(const Contact& contact, const Interview* talk, Instant at,
                          const Moment& moment) {
  const auto zone = their_zone(contact, talk, moment);
  const bool is_same = zone.name() == moment.now.zone.name() ||
                       (offset_from_utc(at, zone) == offset_from_utc(at, moment.now.zone) &&
                        contact.timezone.empty());
  return is_same ? "" : say_zone(zone.name());
}

// The zone of times to propose. Someone whose zone is not on file may be in any.
std::string zone_to_name(const Contact& contact, const Interview* talk, Instant at,
                         const Moment& moment) {
  if (!contact.timezone.empty()) return zone_in_words(contact, talk, at, moment);
  const auto name = their_zone(contact, talk, moment).name();
  const bool has_name = name != "localtime" && !name.starts_with('/');
  return has_name ? say_zone(name) : "my time";
}

std::string with_small_first_letter(std::string text) {
  const bool is_word =
      text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
  if (is_word || text.starts_with("A ")) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

// The rest of `text` after the first of `openings` that it begins with, in any case.
std::string without_opening(std::string text, std::span<const std::string_view> openings) {
  for (const auto opening : openings) {
    const bool begins = lower_ascii(text.substr(0, opening.size())) == opening;
    if (begins && text.size() > opening.size()) return text.substr(opening.size());
  }
  return text;
}

// A note to yourself: `TODO: ask`, `none yet`, `?`.
bool is_unfinished(std::string_view entry) {
  constexpr std::array<std::string_view, 8> kEntries = {
      "none yet", "not yet", "nothing yet", "unknown", "not sure", "to do", "later", "pending"};
  constexpr std::array<std::string_view, 4> kMarks = {"todo", "tbd", "tba", "fixme"};
  const auto words = compared_words(entry);
  return words.empty() || std::ranges::find(kMarks, words.front()) != kMarks.end() ||
         std::ranges::find(kEntries, joined(words, " ")) != kEntries.end();
}

// `For telling me …` completes a sentence; a name keeps its capital.
std::string thanks_clause(const std::string& entry) {
  constexpr std::array<std::string_view, 6> kOpenings = {"thank you for ", "thank them for ",
                                                         "thanks for ",    "thanks to them for ",
                                                         "that they ",     "for "};
  constexpr std::array<std::string_view, 8> kCommon = {"The", "Your", "How",  "A",
                                                       "An",  "All",  "What", "Every"};
  auto text = without_opening(as_clause(entry), std::span(kOpenings));
  const auto word = std::string_view(text).substr(0, text.find(' '));
  const bool is_common = word.ends_with("ing") || std::ranges::find(kCommon, word) != kCommon.end();
  return is_common ? with_small_first_letter(std::move(text)) : text;
}

// `I will call Bob.` and `me: call Bob` complete "I'm going to". Nothing if it is for them to do.
std::string next_clause(const std::string& entry) {
  constexpr std::array<std::string_view, 3> kMe = {"me: ", "me - ", "i: "};
  constexpr std::array<std::string_view, 19> kOpenings = {
      "i will now ",   "i'll now ",     "i will ",        "i'll ",      "i’ll ",
      "i'm going to ", "i’m going to ", "i am going to ", "i want to ", "i plan to ",
      "i need to ",    "i have to ",    "i should ",      "i must ",    "i'd like to ",
      "going to ",     "will ",         "need to ",       "to "};
  auto text = without_opening(as_clause(entry), kMe);
  if (lower_ascii(text).starts_with("them:")) return "";
  return with_small_first_letter(without_opening(std::move(text), kOpenings));
}

// As many items as one sentence holds; the next sentences hold the rest. The first one says more
// than that, so it has none if they are long.
std::vector<std::string> in_sentences(const std::vector<std::string>& items) {
  constexpr int kFirst = 12, kLater = 20;
  std::vector<std::string> sentences;
  std::vector<std::string> together;
  int words = 0;
  for (const auto& item : items) {
    const auto most = sentences.empty() ? kFirst : kLater;
    const bool is_first = sentences.empty() && together.empty();
    if ((is_first || !together.empty()) && words + words_in(item) > most) {
      sentences.push_back(listed(together));
      together.clear();
      words = 0;
    }
    words += words_in(item) + 1;
    together.push_back(item);
  }
  if (!together.empty()) sentences.push_back(listed(together));
  return sentences;
}

std::vector<std::string> referred_in(const Interview& talk, const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto& link : talk.referrals.named) names.push_back(full_name(link, notebook));
  return names;
}

// Who else is there, by name.
std::string others_in(const Interview& talk, const Contact& contact, const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto* person : people_in(talk, notebook)) {
    if (person != &contact) names.push_back(one_line(person->name));
  }
  return listed(names);
}

bool may_be_named(const Interview& talk, const Notebook& notebook) {
  const auto& named = talk.referrals.named;
  return !named.empty() && std::ranges::all_of(named, [&](const Link& link) {
    const auto* known = notebook.find_contact(link);
    const auto* note = known ? notebook.find_path(known->path) : nullptr;
    return note && note->text("may-name-you") == "true";
  });
}

bool is_resume_owed(const Interview& talk) {
  const auto& resume = talk.resume;
  return resume && resume->asked_for.value_or(false) && !resume->handed_over.value_or(false);
}

void add_when(const Interview& talk, const Contact& contact, const Moment& moment,
              TemplateValues& values) {
  if (!talk.start) return;
  const auto style = moment.policy.dates;
  const auto zone = their_zone(contact, &talk, moment);
  const auto today = Day(local_time(moment.now.instant, zone));
  const bool has_time = talk.starts->has_time;
  const auto local = has_time ? local_time(*talk.start, zone) : talk.starts->local;
  values["when"] = say_time(local, has_time, today, style);
  values["when-short"] = say_short_day(Day(local), today, style);
  values["when-said"] =
      has_time ? say_past_hour(local, today, style) : say_past_day(Day(local), today, style);
  values["date-said"] = say_past_day(Day(local), today, style);
  values["date"] = say_day(Day(local), today, style);
  if (!has_time) return;
  values["their-zone"] = zone_in_words(contact, &talk, *talk.start, moment);
  if (const auto end = moment.end(talk)) values["ends"] = say_hour(local_time(*end, zone), style);
}

}  // namespace

void add_talk(const Interview& talk, const Contact& contact, const Moment& moment,
              TemplateValues& values) {
  values["date"] = "[the day you talked]";
  values["date-said"] = "on [the day you talked]";
  add_when(talk, contact, moment, values);
  if (talk.minutes) values["minutes"] = std::to_string(*talk.minutes);
  values["place"] = one_line(talk.place);
  values["others"] = others_in(talk, contact, moment.notebook);
  auto names = referred_in(talk, moment.notebook);
  values["referral-names"] = listed(names);
  values["may-name-you"] = may_be_named(talk, moment.notebook) ? "yes" : "";
  values["referrals"] = std::move(names);
  const bool is_owed = is_resume_owed(talk);
  values["resume-to-send"] = is_owed ? "yes" : "";
  const auto version = is_owed ? one_line(talk.resume->version) : "";
  values["resume"] = is_owed && version.empty() ? "résumé" : version;
}

void add_review(const Interview& talk, TemplateValues& values) {
  std::vector<std::string> thanks;
  for (const auto& entry : talk.to_thank_for.entries) {
    if (!is_unfinished(entry)) thanks.push_back(thanks_clause(entry));
  }
  const bool is_nothing = talk.to_thank_for.is_answered && talk.to_thank_for.entries.empty();
  if (!thanks.empty())
    values["thanks-for"] = listed(thanks);
  else if (!is_nothing)
    values["thanks-for"] = "[one thing to thank them for]";
  auto sentences = in_sentences(thanks);
  if (sentences.empty()) sentences.push_back(std::get<std::string>(values["thanks-for"]));
  values["thanks-first"] = sentences.front();
  sentences.erase(sentences.begin());
  values["thanks-too"] = std::move(sentences);
  for (const auto& entry : talk.next_step.entries) {
    const auto next = is_unfinished(entry) ? "" : next_clause(entry);
    if (!next.empty()) {
      values["next"] = next;
      return;
    }
  }
}

void add_times(const std::vector<Instant>& times, const Contact& contact, const Interview* talk,
               const Moment& moment, TemplateValues& values) {
  const auto zone = their_zone(contact, talk, moment);
  const auto today = Day(local_time(moment.now.instant, zone));
  std::vector<std::string> slots;
  for (const auto time : times)
    slots.push_back(say_time(local_time(time, zone), true, today, moment.policy.dates));
  if (slots.empty()) {
    values["slots"] = std::vector<std::string>{"[a time]", "[another time]"};
    return;
  }
  const auto name = zone_to_name(contact, talk, times.front(), moment);
  std::string all;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const auto* comma = i == 0 ? "" : i + 1 < slots.size() ? ", " : " or ";
    all += comma + slots[i];
  }
  values["times"] = name.empty() ? all : all + ", " + name;
  values["their-zone"] = name;
  values["slot"] = slots.size() == 1 ? slots.front() : "";
  values["slots"] = std::move(slots);
}

}  // namespace confab::core
