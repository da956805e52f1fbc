// SPDX-License-Identifier: MIT
#include "core/messages/person_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/brackets.h"
#include "core/messages/draft_choice.h"
#include "core/messages/draft_values.h"
#include "core/messages/first_letter.h"
#include "core/messages/greeting_name.h"
#include "core/messages/said_dates.h"
#include "core/messages/said_facts.h"
#include "core/messages/suggested_by.h"
#include "core/notes/body/plain_value.h"
#include "core/notes/body/prose.h"
#include "core/notes/records/channels.h"
#include "core/notes/values/employer.h"
#include "core/notes/values/typed_text.h"
#include "core/practice/channel.h"
#include "core/text/fold.h"
#include "core/text/letter.h"
#include "core/text/listed.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

struct Wording {
  std::string_view word;  // in a note
  const char* text;       // in a sentence
};

// A mentor is either the person or how you found them, so it is left out.
constexpr auto kFound = std::to_array<Wording>({{"network", "through people I know"},
                                                {"linkedin", "on LinkedIn"},
                                                {"alumni", "through our alumni network"},
                                                {"event", "at an event"}});

constexpr auto kDid = std::to_array<Wording>({{"email", "emailed you"},
                                              {"phone", "called you"},
                                              {"linkedin", "wrote to you on LinkedIn"},
                                              {"in-person", "stopped by"},
                                              {"letter", "wrote you a letter"},
                                              {"text", "sent you a text message"},
                                              {"other", "wrote to you"}});

// Empty if there is nothing to say.
std::string in_words(std::span<const Wording> wordings, std::string_view word) {
  const auto found = std::ranges::find(wordings, word, &Wording::word);
  return found == wordings.end() ? "" : found->text;
}

std::string or_gap(std::string text, const char* gap) { return text.empty() ? gap : text; }

// A fact in the form that completes its sentence. Only English drafts need that.
std::string said(const Contact& contact, std::string_view key,
                 std::string (*in_english)(const std::string&), const Notebook& notebook) {
  const auto text = said_text(fact(contact, key, notebook), notebook);
  return is_written_to_in_english(contact, notebook) ? in_english(text) : as_clause(text);
}

// Of several, the first.
std::string employer_of(const Contact& contact, const Notebook& notebook) {
  if (!contact.employer_key.empty()) return notebook.organization_name(contact);
  const auto first = said_text(fact(contact, "organization", notebook), notebook);
  return contact.organization.is_empty() && !is_no_employer(first) ? first : "";
}

std::string about(const Contact& contact, const std::string& careers, const Notebook& notebook) {
  constexpr int kLongest = 40;
  const auto topic = said(contact, "topic", said_topic, notebook);
  if (!topic.empty()) return topic;
  return careers.empty() || characters_in(careers) > kLongest ? "your work" : careers;
}

// `deciding whether to train` becomes a sentence.
std::string said_aim(std::string_view aim) {
  auto text = plain_value(aim);
  const auto word = std::string_view(text).substr(0, text.find(' '));
  const auto has_subject = [](std::string_view clause) {
    return std::ranges::any_of(compared_words(clause), [](const std::string& each) {
      return each == "i" || each == "im" || each == "id" || each == "ive" || each == "during";
    });
  };
  const bool is_doing = word.ends_with("ing") && word.size() < text.size() && !has_subject(text);
  return as_sentence(is_doing ? "I'm " + with_small_first_letter(text) : text);
}

std::string aim_for(const Contact& contact, const Policy& policy) {
  for (const auto& career : contact.careers) {
    if (const auto aim = policy.aims.find(fold(career)); aim != policy.aims.end())
      return said_aim(aim->second);
  }
  return said_aim(policy.your_aim);
}

// How to address them: the key `call`, otherwise the whole name; no surname is guessed.
std::string call_of(const Contact& contact, const Notebook& notebook) {
  const auto call = said(contact, "call", said_call, notebook);
  if (!call.empty()) return call;
  const auto name = person_name(fact(contact, "name", notebook));
  const bool is_address =
      name.find('@') != std::string::npos && name.find(' ') == std::string::npos;
  const bool is_named = name.empty() ? contact.name != contact.stem() : !is_address;
  return is_named ? full_name(contact, notebook) : "";
}

void add_referrer(const Contact& contact, const Notebook& notebook, TemplateValues& values) {
  const auto link = suggested_by(contact, notebook);
  const auto* known = notebook.find_contact(link);
  const auto name = known == &contact ? "" : full_name(link, notebook);
  values["referrer"] = contact.may_name_referrer ? name : "";
  values["referrer-call"] = known && !name.empty() ? call_of(*known, notebook) : name;
  values["referrer-who"] = known && contact.may_name_referrer
                               ? as_clause(said_text(fact(*known, "relation", notebook), notebook))
                               : "";
  values["referrer-why"] = said(contact, "because", said_cause, notebook);
}

// Removes your own remark about them: `Mr X (his boss), who shouts`.
std::string without_remark(const std::string& name) {
  constexpr std::array<std::string_view, 6> kRemarks = {",", ";", ":", " - ", " – ", " — "};
  const auto bracket = name.find_first_of("([{", 1);
  auto plain = greeting_name(name.substr(0, bracket));
  for (const auto mark : kRemarks) {
    const auto at = plain.find(mark);
    if (at != std::string::npos && at > 0) plain = std::string(trimmed(plain.substr(0, at)));
  }
  for (const std::string_view word : {" who ", " because ", " but ", " whom ", " whose "})
    plain = plain.substr(0, plain.find(word));
  return plain;
}

}  // namespace

std::string full_name(const Contact& contact, const Notebook& notebook) {
  return greeting_name(contact.name, notebook.organization_name(contact));
}

std::string full_name(const Link& link, const Notebook& notebook) {
  if (const auto* known = notebook.find_contact(link)) return full_name(*known, notebook);
  const std::string_view text = link.text;
  const auto name = plain_text(trimmed(text.substr(0, text.find('<'))));
  return without_remark(name.empty() ? plain_text(text) : name);
}

std::string as_sentence(std::string_view text) {
  auto line = with_capital(one_line(text));
  const auto last = line.find_last_not_of("\"')”’");
  if (last == std::string::npos) return line;
  const bool ends = std::string_view(".!?").find(line[last]) != std::string_view::npos ||
                    std::string_view(line).substr(0, last + 1).ends_with("…");
  const bool is_address = line.find("://", line.rfind(' ') + 1) != std::string::npos;
  if (!ends && !is_address) line += '.';
  return line;
}

std::string as_clause(std::string_view text) {
  const auto line = one_line(text);
  return line.ends_with("..") ? line : line.substr(0, line.find_last_not_of('.') + 1);
}

void add_person(const Contact& contact, const Moment& moment, TemplateValues& values) {
  const auto& notebook = moment.notebook;
  const auto text = [&](std::string_view key) {
    return said_text(fact(contact, key, notebook), notebook);
  };
  std::vector<std::string> careers;
  for (const auto& career : contact.careers)
    careers.push_back(said_career(said_text(career, notebook)));
  std::erase(careers, "");
  const auto call = or_gap(call_of(contact, notebook), "[their name]");
  const bool is_casual = choice_word(text("formality")) == "casual";
  values["call"] = call;
  values["greeting"] = fmt::format("{} {}", is_casual ? "Hi" : "Dear", call);
  values["sign-off"] = is_casual ? "Warmly" : "Best wishes";
  values["name"] = call;
  values["say-name"] = text("say-name");
  values["organization"] = said_organization(without_brackets(employer_of(contact, notebook)));
  values["role"] = without_brackets(said_text(contact.role, notebook));
  values["career"] = listed(careers);
  values["about"] = about(contact, listed(careers), notebook);
  values["found"] = in_words(kFound, text("found-through"));
  values["why"] = said(contact, "why", said_reason, notebook);
  if (!is_written_to_in_english(contact, notebook)) values["why"] = as_sentence(text("why"));
  values["tie"] = said(contact, "in-common", said_tie, notebook);
  values["common"] = as_clause(text("in-common"));
  values["known-from"] = without_brackets(said(contact, "known-from", said_origin, notebook));
  const auto channels = preferred_channels(contact, moment.policy);
  const bool has_email = std::ranges::find(channels, "email") != channels.end();
  values["email"] = has_email ? next_address(contact, "email") : "";
  values["phone"] = next_address(contact, "phone");
  add_referrer(contact, notebook, values);
}

// `a nurse who codes` becomes a sentence. The headline says who you are, too.
std::string introduction(const Policy& policy, const std::string& headline) {
  auto clause = as_clause(plain_value(policy.your_introduction));
  if (clause.empty() && !headline.empty()) return "I'm " + headline;
  clause.erase(clause.find_last_not_of("!") + 1);
  if (clause.starts_with("i ") || clause.starts_with("i'")) clause[0] = 'I';
  const auto lower = lower_ascii(clause.substr(0, 3));
  if (!lower.starts_with("a ") && !lower.starts_with("an ")) return clause;
  clause[0] = 'a';
  return "I'm " + clause;
}

void add_yourself(const Contact& contact, const Moment& moment, TemplateValues& values) {
  const auto& policy = moment.policy;
  const auto how = said_way(said_text(fact(contact, "how", moment.notebook), moment.notebook));
  values["your-name"] = or_gap(one_line(policy.your_name), kYourName);
  const auto headline = said_headline(plain_value(one_line(policy.your_headline)));
  values["your-introduction"] = or_gap(introduction(policy, headline), kYourIntroduction);
  values["your-headline"] = headline;
  values["your-aim"] = aim_for(contact, policy);
  values["your-phone"] = one_line(policy.your_phone);
  values["your-note"] = as_sentence(plain_value(policy.your_note));
  const auto way = how.empty() ? said_way(one_line(policy.talk_how)) : how;
  const bool is_by_phone = way.empty() || way.find("phone") != std::string::npos;
  values["how"] = way;
  values["by-phone"] = is_by_phone ? "yes" : "";
  const auto again = moment.after(moment.now.instant, policy.min_gap);
  values["try-again"] = say_week(Day(local_time(again, moment.now.zone)), moment.now.today());
  values["referral-when"] = or_gap(as_clause(policy.referral_when), "soon");
}

// The day of a few words in passing; nobody calls a talk that. `known-from` says more.
std::string day_of_exchange(const Contact& contact, const Moment& moment) {
  const auto& log = contact.outreach;
  const auto last = std::ranges::find(log.rbegin(), log.rend(), Outcome::kSpoke, &Attempt::outcome);
  if (last == log.rend() || !contact.known_from.empty()) return "";
  return say_day(last->date.day(), moment.now.today(), moment.policy.dates);
}

void add_last_message(const Contact& contact, const Moment& moment, TemplateValues& values) {
  const auto standing = standing_of(contact, moment);
  const auto* last = last_message(standing.pending);
  values["last-date"] =
      last ? say_day(moment.here(last->date).day(), moment.now.today(), moment.policy.dates) : "";
  values["last-did"] = last ? in_words(kDid, last->by) : "";
  // Someone who was a connection before has not just accepted.
  values["connected"] = is_connected(contact) && !contact.is_connection ? "yes" : "";
  values["spoke-on"] = day_of_exchange(contact, moment);
  const auto* channel = last ? find_channel(last->by) : nullptr;
  values["last-channel"] = std::string(channel ? channel->wording : "");
  const bool is_last =
      standing.unanswered > 0 && standing.unanswered >= moment.policy.max_follow_ups;
  values["last-try"] = is_last ? "yes" : "";
  values["reply"] = standing.has_come_back ? "your reply" : "";
  const bool is_no = std::ranges::find(contact.outreach, Outcome::kDeclined, &Attempt::outcome) !=
                     contact.outreach.end();
  values["refusal"] = is_no ? "telling me" : "";
  if (!last) return;
  if (last->outcome == Outcome::kVoicemail) values["last-did"] = "left you a voicemail";
  constexpr std::array<const char*, 4> kTimes = {"", "before", "twice", "three times"};
  // A call that nobody answered does not count: they do not know about it.
  const auto count = messages_in(standing.pending).size();
  values["tried"] = count < kTimes.size() ? kTimes.at(count) : "several times";
}

}  // namespace confab::core
