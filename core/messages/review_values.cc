// SPDX-License-Identifier: MIT
#include "core/messages/review_values.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/brackets.h"
#include "core/messages/first_letter.h"
#include "core/messages/person_values.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/letter.h"
#include "core/text/listed.h"

namespace confab::core {
namespace {

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
  constexpr std::string_view kToDo = "TODO";
  const auto words = compared_words(entry);
  return words.empty() || entry.find(kToDo) != entry.npos ||
         std::ranges::find(kMarks, words.front()) != kMarks.end() ||
         std::ranges::find(kEntries, joined(words, " ")) != kEntries.end();
}

// Brackets and what follows `//` are notes to yourself.
std::string without_end_marks(std::string_view entry) {
  auto text = without_round_brackets(as_clause(entry.substr(0, entry.find(" //"))));
  while (!text.empty() && std::string_view("!;,. ").find(text.back()) != std::string_view::npos)
    text.pop_back();
  return text;
}

bool has_first_word(std::string_view text, std::span<const std::string_view> words) {
  const auto all = compared_words(text);
  return !all.empty() && std::ranges::find(words, all.front()) != words.end();
}

// `You showed me the lab` is a sentence of its own.
bool is_clause(std::string_view text) {
  constexpr std::array<std::string_view, 18> kSubjects = {
      "i",    "im", "ive", "id",  "you",   "youre",  "youve", "he",    "she",
      "they", "we", "it",  "its", "thank", "thanks", "that",  "there", "maybe"};
  return has_first_word(text, kSubjects);
}

// `For telling me …` completes "Thank you for"; a name keeps its capital. Nothing if it cannot:
// it is a sentence, or `tell me about the lab`.
std::string thanks_clause(const std::string& entry) {
  constexpr std::array<std::string_view, 12> kOpenings = {"thank you for ",
                                                          "thank them for ",
                                                          "thanks for ",
                                                          "thanks to them for ",
                                                          "many thanks for ",
                                                          "thx for ",
                                                          "thank you so much for ",
                                                          "especially for ",
                                                          "especially ",
                                                          "that they ",
                                                          "also for ",
                                                          "for "};
  constexpr std::array<std::string_view, 8> kOrders = {"tell", "ask",   "show",    "send",
                                                       "call", "email", "mention", "write"};
  auto text = without_opening(without_end_marks(entry), std::span(kOpenings));
  if (is_clause(text) || has_first_word(text, kOrders)) return "";
  return as_inside_sentence(std::move(text));
}

// `bring` and `sing` are verbs.
bool ends_in_ing(std::string_view word) {
  constexpr std::size_t kShort = 6;
  return word.size() >= kShort && word.ends_with("ing");
}

// Can it follow "I'm going to"? Not `my CV needs work`, `applying`, a single word or a question.
bool is_action(std::string_view text) {
  constexpr auto kNoVerbs = std::to_array<std::string_view>(
      {"my",    "your",    "his",   "her",  "their", "our",  "the",   "a",       "an",
       "this",  "these",   "those", "no",   "not",   "some", "more",  "another", "two",
       "three", "perhaps", "how",   "what", "why",   "when", "who",   "where",   "whether",
       "which", "if",      "and",   "or",   "as",    "for",  "about", "on",      "in"});
  const auto word = text.substr(0, text.find(' '));
  return word.size() < text.size() && !ends_in_ing(word) && !is_clause(text) &&
         !has_first_word(text, kNoVerbs) && !text.ends_with('?');
}

// `I will call Bob.` and `me: call Bob` complete "I'm going to". Nothing if they cannot, or if it
// is for them to do.
std::string next_clause(const std::string& entry) {
  constexpr std::array<std::string_view, 3> kMe = {"me: ", "me - ", "i: "};
  constexpr auto kOpenings = std::to_array<std::string_view>({"i will now ",
                                                              "i'll now ",
                                                              "i will ",
                                                              "i'll ",
                                                              "i’ll ",
                                                              "i'm going to ",
                                                              "i’m going to ",
                                                              "i am going to ",
                                                              "i'm planning to ",
                                                              "i’m planning to ",
                                                              "i am planning to ",
                                                              "i want to ",
                                                              "i plan to ",
                                                              "i hope to ",
                                                              "i need to ",
                                                              "i have to ",
                                                              "i should ",
                                                              "i must ",
                                                              "i'd like to ",
                                                              "i’d like to ",
                                                              "am going to ",
                                                              "going to ",
                                                              "plan to ",
                                                              "planning to ",
                                                              "want to ",
                                                              "hope to ",
                                                              "will ",
                                                              "need to ",
                                                              "to "});
  auto text = without_opening(without_end_marks(entry), kMe);
  if (lower_ascii(text).starts_with("them:")) return "";
  text = without_opening(std::move(text), kOpenings);
  return is_action(text) ? with_small_first_letter(std::move(text)) : "";
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

}  // namespace

void add_review(const Interview& talk, TemplateValues& values) {
  std::vector<std::string> thanks;
  for (const auto& entry : talk.to_thank_for.entries) {
    const auto clause = is_unfinished(entry) ? "" : thanks_clause(entry);
    if (!clause.empty()) thanks.push_back(clause);
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

bool completes_thanks(const std::string& entry) { return !thanks_clause(entry).empty(); }

bool completes_next(const std::string& entry) { return !next_clause(entry).empty(); }

std::vector<std::string> left_out_of_next(const Interview& talk) {
  std::vector<std::string> left_out;
  bool has_next = false;
  for (const auto& entry : talk.next_step.entries) {
    const bool is_used = !has_next && !is_unfinished(entry) && !next_clause(entry).empty();
    if (is_used)
      has_next = true;
    else
      left_out.push_back(entry);
  }
  return left_out;
}

}  // namespace confab::core
