// SPDX-License-Identifier: MIT
#include "core/messages/draft_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/messages/draft_choice.h"
#include "core/messages/person_values.h"
#include "core/messages/report_values.h"
#include "core/messages/review_values.h"
#include "core/messages/said_dates.h"
#include "core/messages/said_facts.h"
#include "core/messages/talk_values.h"
#include "core/notes/body/prose.h"
#include "core/notes/values/typed_text.h"
#include "core/practice/standing.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/letter.h"
#include "core/text/listed.h"
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

// `Where do people get it wrong` needs its mark; `How you started.` has one.
std::string as_question(const std::string& text) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"what", "where", "when", "why",   "how",   "who", "which",  "do",   "does", "did",  "is",
       "are",  "was",   "were", "would", "could", "can", "should", "have", "has",  "whose"});
  const auto words = compared_words(text);
  const bool has_mark = text.find_first_of(".!?") != std::string::npos;
  const bool asks = !words.empty() && std::ranges::find(kWords, words.front()) != kWords.end();
  return as_sentence(asks && !has_mark ? as_clause(text) + "?" : text);
}

TemplateValues empty_values() {
  TemplateValues values;
  for (const auto* name : kTyped) values[name] = "";
  for (const auto* name : {"when",         "when-short",     "when-said",    "ends",
                           "place",        "slot",           "date",         "date-said",
                           "their-zone",   "referral-names", "may-name-you", "resume-to-send",
                           "thanks-for",   "thanks-first",   "next",         "person",
                           "met",          "agreed",         "silent",       "last-did",
                           "last-date",    "last-channel",   "tried",        "times",
                           "resume",       "connected",      "others",       "will-write",
                           "fell-through", "declined",       "open",         "spoke-on",
                           "last-try",     "reply",          "refusal"})
    values[name] = "";
  for (const auto* name : {"referrals", "slots", "thanks-too"})
    values[name] = std::vector<std::string>();
  return values;
}

struct NeededValue {
  DraftKind kind;
  const char* value;
  const char* text;
};

// The values that a message of that kind needs; if one is missing, there is a gap.
constexpr auto kGaps = std::to_array<NeededValue>(
    {{DraftKind::kReferralMessage, "referrer", "[who suggested you write]"},
     {DraftKind::kIntroductionReply, "referrer-call", "[who introduced you]"},
     {DraftKind::kFollowUp, "last-did", "[wrote to you]"},
     {DraftKind::kFollowUp, "last-date", "[the day you wrote]"},
     {DraftKind::kLastMessage, "tried", "[once or twice]"},
     {DraftKind::kVoicemail, "your-phone", "[your number]"},
     {DraftKind::kProposeTime, "reply", "[their reply]"},
     {DraftKind::kAfterNo, "refusal", "[their answer]"},
     {DraftKind::kDecline, "offered", "[what they offered]"},
     {DraftKind::kThankForReply, "offered", "[what they sent or wrote]"},
     {DraftKind::kPromiseKept, "promised", "[what you promised]"},
     {DraftKind::kNudgePromise, "their-promise", "[what they offered to do]"}});

void add_gaps(DraftKind kind, TemplateValues& values) {
  const auto is_empty = [&](const char* name) {
    return std::get<std::string>(values[name]).empty();
  };
  for (const auto& gap : kGaps) {
    if (gap.kind == kind && is_empty(gap.value)) values[gap.value] = gap.text;
  }
  if (kind == DraftKind::kReconnect && is_empty("your-aim") && is_empty("career"))
    values["your-aim"] = "[what you are trying to decide].";
}

// Templates of the first versions quoted the notes. These values are now gaps, or text for them to
// read.
void add_names_of_old(TemplateValues& values) {
  values["learned"] = "[one thing you learned]";
  const auto next = std::get<std::string>(values["next"]);
  values["action"] = next.empty() ? "[what you will do next]" : next;
}

bool is_formal(const Contact& contact, const Notebook& notebook) {
  return choice_word(fact(contact, "formality", notebook)) == "formal";
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
  const auto* talk = talk_of(kind, contact, moment);
  if (talk) {
    add_talk(*talk, contact, moment, values);
    add_review(*talk, values);
  }
  if (!talk && is_thanks(kind)) {
    values["date-said"] = "on [the day you talked]";
    for (const auto* name : {"thanks-for", "thanks-first"})
      values[name] = "[one thing to thank them for]";
  }
  // A handwritten card is read days later, so it names the day.
  if (talk && kind == DraftKind::kThankYouByHand && talk->start) {
    const auto date = std::get<std::string>(values["date"]);
    const bool is_near = !std::get<std::string>(values["date-said"]).starts_with("on ");
    if (is_near) values["date-said"] = "on " + date.substr(0, date.find(','));
  }
  add_names_of_old(values);
  if (talk && kind == DraftKind::kProposeTime)
    values["fell-through"] =
        talk->start ? "our talk on " + std::get<std::string>(values["date"]) : "our talk";
  if (talk && kind == DraftKind::kConfirm && talk->start && !talk->starts->has_time)
    values["when"] = std::get<std::string>(values["when"]) + " at [the time]";
  if (kind == DraftKind::kReconnect && !is_formal(contact, moment.notebook))
    values["sign-off"] = "Warmly";
  add_times(times, contact, talk, moment, values);
  if (kind == DraftKind::kDecline && !std::get<std::string>(values["reply"]).empty())
    values["offered"] = "offering to talk with me";
  add_gaps(kind, values);
  if (kind == DraftKind::kReportBack) add_report(contact, moment, values);
  if (kind == DraftKind::kKeepInTouch) add_advice(values);
  return values;
}

Status set_value(TemplateValues& values, const std::string& name, const std::string& text) {
  const auto found = values.find(name);
  if (found != values.end() && std::holds_alternative<std::string>(found->second)) {
    found->second = name == "question"  ? as_question(text)
                    : is_sentence(name) ? as_sentence(text)
                                        : as_clause(text);
    if (name != "thanks-for") return ok();
    values["thanks-first"] = found->second;
    values["thanks-too"] = std::vector<std::string>();
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
  for (const auto& entry : talk.to_thank_for.entries) {
    if (!completes_thanks(entry)) lines.push_back("to thank them for: " + one_line(entry));
  }
  for (const auto& entry : left_out_of_next(talk)) lines.push_back("next: " + one_line(entry));
  for (const auto& promise : talk.promises) {
    if (promise.is_kept) continue;
    lines.push_back(fmt::format("promise by {}: {}",
                                promise.by == Promise::By::kMe ? "you" : "them", promise.text));
  }
  return lines;
}

}  // namespace confab::core
