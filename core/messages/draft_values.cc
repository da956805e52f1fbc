// SPDX-License-Identifier: MIT
#include "core/messages/draft_values.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/messages/draft_choice.h"
#include "core/messages/greeting_name.h"
#include "core/messages/person_values.h"
#include "core/messages/said_dates.h"
#include "core/messages/talk_values.h"
#include "core/notes/prose.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

// Values that only the user can give, for one draft. A sentence gets its end mark.
constexpr std::array kTyped = {"question",
                               "topics",
                               "offered",
                               "link",
                               "attached",
                               "their-promise",
                               "their-promise-short",
                               "promise",
                               "promised",
                               "advice-taken",
                               "result",
                               "person-helped",
                               "memory",
                               "reason",
                               "note",
                               "news",
                               "offer"};

bool is_sentence(std::string_view name) {
  constexpr std::array<std::string_view, 12> kSentences = {
      "why",    "your-aim", "your-note", "memory",        "reason",       "note",
      "result", "news",     "offer",     "person-helped", "advice-taken", "question"};
  return std::ranges::find(kSentences, name) != kSentences.end();
}

TemplateValues empty_values() {
  TemplateValues values;
  for (const auto* name : kTyped) values[name] = "";
  for (const auto* name :
       {"when",           "when-short", "when-said",  "ends",           "place",
        "date",           "date-said",  "their-zone", "referral-names", "may-name-you",
        "resume-to-send", "thanks-for", "next",       "person",         "met",
        "agreed",         "silent",     "last-did",   "last-date",      "last-channel",
        "tried",          "times",      "resume",     "connected",      "others"})
    values[name] = "";
  for (const auto* name : {"referrals", "slots"}) values[name] = std::vector<std::string>();
  return values;
}

// How far it went with someone they suggested, and the talk that shows it, if there is one.
struct Result {
  enum class Stage { kNone, kSilent, kAgreed, kMet } stage = Stage::kNone;
  const Contact* person = nullptr;
  const Interview* talk = nullptr;
};

Result result_with(const Contact& person, const Moment& moment) {
  using enum Result::Stage;
  Result result{kNone, &person, nullptr};
  if (!person.outreach.empty()) result.stage = kSilent;
  for (const auto* talk : moment.notebook.interviews_with(person)) {
    const auto stage = talk->is_held() ? kMet : talk->is_planned() ? kAgreed : kNone;
    if (stage == kNone || stage < result.stage) continue;
    result = {stage, &person, talk};
  }
  return result;
}

void add_report(const Contact& contact, const Moment& moment, TemplateValues& values) {
  Result best;
  for (const auto* person : moment.notebook.referred_by(contact)) {
    const auto result = result_with(*person, moment);
    if (!best.person || result.stage > best.stage) best = result;
  }
  values["person"] = best.person ? greeting_name(best.person->name) : "[the person they suggested]";
  values["person-helped"] = "[how the talk helped you]";
  using enum Result::Stage;
  values[best.stage == kMet || !best.person ? "met"
         : best.stage == kAgreed            ? "agreed"
                                            : "silent"] = "yes";
  if (best.talk) add_talk(*best.talk, *best.person, moment, values);
  if (!best.talk) values["date"] = "[the day you talked]";
  if (best.stage != kSilent) return;
  add_last_message(*best.person, moment, values);
  auto& did = std::get<std::string>(values["last-did"]);
  if (did.empty()) did = "[wrote]";
  // To the referrer, the other person is not "you".
  const auto you = did.find("you");
  if (you != std::string::npos) did.replace(you, 3, "them");
}

void add_gaps(DraftKind kind, TemplateValues& values) {
  using enum DraftKind;
  if (kind == kNudgePromise) {
    values["their-promise"] = "[what they offered to do]";
    values["their-promise-short"] = "[what they offered]";
  }
  if (kind == kPromiseKept) values["promised"] = "[what you promised]";
  if (kind == kVoicemail && std::get<std::string>(values["your-phone"]).empty())
    values["your-phone"] = "[your number]";
}

// Templates of the first versions quoted the notes. These values are now gaps, or text for them to
// read.
void add_names_of_old(TemplateValues& values) {
  values["learned"] = "[one thing you learned]";
  const auto next = std::get<std::string>(values["next"]);
  values["action"] = next.empty() ? "[what you will do next]" : next;
}

void add_advice(TemplateValues& values) {
  const auto& next = std::get<std::string>(values["next"]);
  const auto& date = std::get<std::string>(values["date-said"]);
  values["advice-taken"] = next.empty() ? "[what you did with their advice]"
                                        : fmt::format("When we talked {}, I said I'd {}.",
                                                      date.empty() ? "last time" : date, next);
  values["result"] = "[what came of it]";
}

}  // namespace

TemplateValues draft_values(DraftKind kind, const Contact& contact,
                            const std::vector<Instant>& times, const Moment& moment) {
  auto values = empty_values();
  add_person(contact, moment, values);
  add_yourself(contact, moment, values);
  add_last_message(contact, moment, values);
  values["minutes"] = std::to_string(moment.policy.interview_minutes);
  if (const auto* talk = talk_of(kind, contact, moment)) {
    add_talk(*talk, contact, moment, values);
    add_review(*talk, values);
  }
  add_names_of_old(values);
  add_times(times, contact, moment, values);
  add_gaps(kind, values);
  if (kind == DraftKind::kReportBack) add_report(contact, moment, values);
  if (kind == DraftKind::kKeepInTouch) add_advice(values);
  return values;
}

Status set_value(TemplateValues& values, const std::string& name, const std::string& text) {
  const auto found = values.find(name);
  if (found != values.end() && std::holds_alternative<std::string>(found->second)) {
    found->second = is_sentence(name) ? as_sentence(text) : as_clause(text);
    return ok();
  }
  std::vector<std::string> names;
  for (const auto& [known, value] : values) {
    if (std::holds_alternative<std::string>(value)) names.push_back(known);
  }
  return fail(ErrorKind::kUsage, fmt::format("--with: unknown value '{}'", name),
              did_you_mean(name, names, fmt::format("the values are {}", joined(names, ", "))));
}

std::vector<std::string> to_choose_from(const Interview& talk) {
  std::vector<std::string> lines;
  for (const bool is_critical : {true, false}) {
    for (const auto& question : talk.questions) {
      if (question.is_critical == is_critical && has_answer(question.state))
        lines.push_back(fmt::format("answer: {} {}", question.text, prose(question.answer)));
    }
  }
  for (const auto& entry : talk.learned.entries) lines.push_back("learned: " + one_line(entry));
  for (const auto& promise : talk.promises) {
    lines.push_back(fmt::format("promise by {}: {}",
                                promise.by == Promise::By::kMe ? "you" : "them", promise.text));
  }
  return lines;
}

}  // namespace confab::core
