// SPDX-License-Identifier: MIT
#include "core/messages/said_facts.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/brackets.h"
#include "core/messages/first_letter.h"
#include "core/messages/person_values.h"
#include "core/notes/body/plain_value.h"
#include "core/notes/values/no_value.h"
#include "core/notes/values/typed_text.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/letter.h"
#include "core/text/links/link_reader.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

// The rest of `text` after each of `openings` that it begins with, in any case.
std::string without_openings(string_view text, std::span<const string_view> openings) {
  for (const auto opening : openings) {
    const bool begins = lower_ascii(text).starts_with(opening) && text.size() > opening.size();
    if (begins) text = trimmed(text.substr(opening.size()));
  }
  return std::string(text);
}

bool begins_with_one_of(string_view text, std::span<const string_view> openings) {
  return std::ranges::any_of(
      openings, [&](string_view opening) { return lower_ascii(text).starts_with(opening); });
}

// What a link shows; a wikilink without a text of its own, the name of its note.
std::string shown_by(const TextLink& link, string_view written, const Notebook& notebook) {
  if (link.form == TextLink::Form::kMarkdown) {
    const auto end = written.find("](");
    return std::string(end == written.npos ? written : written.substr(1, end - 1));
  }
  const auto to = link_from(written);
  if (written.find('|') != written.npos) return to.text;
  if (const auto* contact = notebook.find_contact(to)) return full_name(*contact, notebook);
  if (const auto* organization = notebook.find_organization(to)) return organization->name;
  return to.text;
}

bool begins_with_word(string_view text, std::span<const string_view> words) {
  const auto all = compared_words(text);
  return !all.empty() && std::ranges::find(words, all.front()) != words.end();
}

// A note to yourself: `yes`, `none`, `Purdue?`
bool is_unsure(string_view text) {
  const auto word = fold(text);
  return word.empty() || is_no_value(text) || word.ends_with('?') || word == "yes" || word == "no";
}

// `mom` of `mom of twins`, and `alum` of `Purdue alum`.
std::string head_of(string_view text) {
  constexpr std::array<string_view, 6> kAfter = {" of ", " from ", " at ",
                                                 " in ", " with ", " for "};
  for (const auto after : kAfter) text = text.substr(0, text.find(after));
  return std::string(text.substr(text.rfind(' ') + 1));  // npos + 1 is 0
}

bool is_plural(const std::string& word) {
  constexpr std::array<string_view, 5> kPlurals = {"alumni", "alumnae", "people", "men", "women"};
  const bool ends_in_s = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
                         !word.ends_with("is");
  return ends_in_s || std::ranges::find(kPlurals, fold(word)) != kPlurals.end();
}

// `Purdue` and `Epic`, but not `Hoosier` and `Texan`.
bool is_place(const std::string& text) {
  constexpr auto kEndings = std::to_array<string_view>(
      {"er", "or", "an", "ist", "ese", "ee", "ite", "ine", "um", "mom", "dad", "vet", "nurse",
       "parent", "student", "scout", "cook", "chef"});
  const bool is_one_name = !text.empty() && is_capital(text[0]) && text.find(' ') == text.npos;
  return is_one_name && std::ranges::none_of(kEndings, [&](string_view ending) {
           return lower_ascii(text).ends_with(ending);
         });
}

bool begins_with_subject(string_view text) {
  constexpr auto kSubjects = std::to_array<string_view>(
      {"you",  "youre", "youve", "your",  "i",    "im",    "ive",     "id", "my",   "we",    "weve",
       "our",  "it",    "its",   "this",  "that", "the",   "a",       "an", "both", "there", "one",
       "what", "when",  "since", "after", "as",   "thank", "reading", "in", "at",   "last",  "on"});
  return begins_with_word(text, kSubjects);
}

// Does it mention the reader or the writer? Text that mentions neither is a note about them.
bool is_said_to_them(const std::vector<std::string>& words) {
  constexpr auto kWords =
      std::to_array<string_view>({"you", "your", "yours", "youre", "youve", "youd", "i", "im",
                                  "ive", "id", "me", "we", "weve", "us"});
  return std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::find(kWords, word) != kWords.end();
  });
}

}  // namespace

std::string said_text(string_view text, const Notebook& notebook) {
  const auto line = one_line(text);
  if (is_value_to_come(line)) return "";
  const string_view all = line;
  std::string result;
  std::size_t at = 0;
  for (const auto& link : links_in(line)) {
    result += all.substr(at, link.begin - at);
    result += shown_by(link, all.substr(link.begin, link.end - link.begin), notebook);
    at = link.end;
  }
  return without_round_brackets(plain_value(result.append(all.substr(at))));
}

string_view fact(const Contact& contact, string_view key, const Notebook& notebook) {
  const auto* note = notebook.find_path(contact.path);
  const auto* value = note ? note->fields.find(key) : nullptr;
  if (!value) return {};
  const bool is_list = !value->items.empty() && value->items.front().is_scalar();
  return is_list ? value->items.front().text : value->text;
}

bool is_written_to_in_english(const Contact& contact, const Notebook& notebook) {
  const auto language = lower_ascii(fact(contact, "language", notebook));
  return language.empty() || language.starts_with("en");
}

std::string said_call(const std::string& call) {
  constexpr std::array<string_view, 3> kOpenings = {"dear ", "hi ", "hello "};
  const auto said = without_openings(string_view(call).substr(0, call.find(',')), kOpenings);
  const auto name = said.substr(0, said.find_last_not_of(";:! ") + 1);
  constexpr auto kRemarks = std::to_array<string_view>(
      {"first", "last",     "by",      "she",  "he",   "they",    "her",
       "his",   "just",     "use",     "ask",  "call", "prefers", "likes",
       "name",  "nickname", "surname", "with", "not",  "always",  "never"});
  const bool is_remark = !name.empty() && !is_capital(name[0]) && begins_with_word(name, kRemarks);
  const bool is_number = name.find_first_of("0123456789") != name.npos;
  return is_unsure(name) || is_remark || is_number ? "" : name;
}

std::string said_tie(const std::string& in_common) {
  constexpr std::array<string_view, 4> kOpenings = {"also ", "a ", "an ", "fellow "};
  constexpr auto kNoPerson = std::to_array<string_view>(
      {"both",  "we",     "i",       "you",  "our",  "my",   "your",  "his",    "her",    "the",
       "same",  "grew",   "met",     "went", "live", "love", "share", "shares", "shared", "know",
       "knows", "worked", "studied", "from", "at",   "in",   "have",  "has"});
  const auto first = as_clause(string_view(in_common).substr(0, in_common.find_first_of(";,")));
  const auto tie = without_openings(first, kOpenings);
  // `Purdue 1992` is not a kind of person.
  const bool ends_in_digit = !tie.empty() && is_digit(tie.back());
  const bool is_person = !is_unsure(tie) && !begins_with_word(tie, kNoPerson) && !ends_in_digit;
  return is_person && !is_plural(head_of(tie)) && !is_place(tie) ? tie : "";
}

std::string said_topic(const std::string& topic) {
  constexpr std::array<string_view, 9> kOpenings = {
      "question about ", "questions about ", "question on ",   "questions on ", "ask about ",
      "ask them about ", "ask her about ",   "ask him about ", "about "};
  const auto said = without_openings(as_clause(topic), kOpenings);
  return is_unsure(said) ? "" : as_inside_sentence(said);
}

std::string said_career(const std::string& career) {
  const auto said = without_brackets(career);
  const auto end = said.find_last_not_of("? ");
  const bool is_open = fold(said) == "undecided" || fold(said) == "not sure";
  return end == said.npos || is_open || is_no_value(said) ? "" : said.substr(0, end + 1);
}

std::string said_organization(const std::string& name) {
  constexpr std::array<string_view, 4> kPast = {"formerly ", "former ", "previously ", "ex-"};
  return is_unsure(name) || begins_with_one_of(name, kPast) || fold(name) == "self" ? "" : name;
}

std::string said_origin(const std::string& known_from) {
  constexpr std::array<string_view, 6> kOpenings = {
      "from ", "we worked together ", "worked together ", "we met at ", "met at ", "at "};
  constexpr auto kNoPlace = std::to_array<string_view>(
      {"we", "i", "my", "you", "met", "worked", "through", "via", "by", "on", "in", "with", "when",
       "where", "since", "during", "as", "because"});
  constexpr auto kPeople = std::to_array<string_view>(
      {"cousin",   "neighbor", "neighbour", "boss",     "friend",    "friends",  "colleague",
       "coworker", "manager",  "brother",   "sister",   "uncle",     "aunt",     "mother",
       "father",   "teacher",  "mentor",    "roommate", "classmate", "relative", "supervisor"});
  const auto said = without_openings(as_clause(known_from), kOpenings);
  const auto head = fold(head_of(said));
  const bool is_person = std::ranges::find(kPeople, head) != kPeople.end();
  if (is_unsure(said) || is_person || begins_with_word(said, kNoPlace)) return "";
  return as_inside_sentence(said);
}

std::string said_way(const std::string& how) {
  constexpr std::array<string_view, 11> kPrepositions = {
      "by ",      "on ",   "in ",   "over ",        "at ",     "via ",
      "through ", "with ", "from ", "face to face", "outside "};
  constexpr std::array<string_view, 8> kPrograms = {
      "zoom", "teams", "skype", "meet", "facetime", "signal", "whatsapp", "google meet"};
  constexpr std::array<string_view, 7> kMeans = {
      "phone", "video", "email", "telephone", "text", "phone or video", "video or phone"};
  const auto way = as_clause(how);
  const auto lower = lower_ascii(way);
  if (way.empty() || begins_with_one_of(way, kPrepositions)) return way;
  if (std::ranges::find(kPrograms, lower) != kPrograms.end()) return "on " + way;
  if (std::ranges::find(kMeans, lower) != kMeans.end()) return "by " + lower;
  if (lower == "call" || lower == "a call" || lower == "phone call") return "by phone";
  return lower == "video call" || lower == "a video call" ? "by video" : "";
}

std::string said_headline(const std::string& headline) {
  constexpr std::array<string_view, 3> kOpenings = {"i am ", "i'm ", "i’m "};
  auto said = without_openings(as_clause(headline), kOpenings);
  if (said.starts_with("A ") || said.starts_with("An ")) said[0] = 'a';
  return said;
}

std::string said_reason(const std::string& why) {
  const bool is_small = !why.empty() && why[0] >= 'a' && why[0] <= 'z';
  constexpr std::array<string_view, 7> kNouns = {"your ", "the ", "a ",    "an ",
                                                 "his ",  "her ", "their "};
  constexpr string_view kVerbs[] = {"is",  "are", "was", "were",   "has",    "have", "made",
                                    "you", "i",   "led", "showed", "helped", "gave", "taught"};
  constexpr std::array<string_view, 1> kBecause = {"because "};
  if (begins_with_one_of(why, kBecause))
    return as_sentence("I'm writing " + with_small_first_letter(why));
  const auto words = compared_words(why);
  const bool has_verb = std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::find(kVerbs, word) != std::end(kVerbs);
  });
  if (begins_with_one_of(why, kNouns) && !has_verb && is_small)
    return as_sentence("I'm writing because of " + why);
  return is_said_to_them(words) && (!is_small || begins_with_subject(why)) ? as_sentence(why) : "";
}

std::string said_cause(const std::string& because) {
  constexpr std::array<string_view, 2> kOpenings = {"because ", "as "};
  const auto said = as_inside_sentence(without_openings(as_clause(because), kOpenings));
  const auto words = compared_words(said);
  constexpr string_view kVerbs[] = {"is", "are", "was", "were", "has", "have", "made", "helps"};
  const bool has_verb = std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::find(kVerbs, word) != std::end(kVerbs);
  });
  if (said.starts_with("your ") && !has_verb) return "of " + said;
  return begins_with_subject(said) || said.starts_with("of ") ? said : "";
}

}  // namespace confab::core
