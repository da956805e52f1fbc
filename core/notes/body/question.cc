// SPDX-License-Identifier: MIT
#include "core/notes/body/question.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/body/decoration.h"
#include "core/notes/body/other_wordings.h"
#include "core/notes/body/prose.h"
#include "core/notes/body/question_text.h"
#include "core/notes/body/task_box.h"
#include "core/text/character.h"
#include "core/text/comments.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Does `text` begin with one of these words?
template <std::size_t count>
bool begins_with(std::string_view text, const std::array<std::string_view, count>& all) {
  return std::ranges::any_of(all, [&](std::string_view words) {
    return text.starts_with(words) &&
           (text.size() == words.size() || !is_ascii_letter(text[words.size()]));
  });
}

// `(Declined.)` is `declined.)`.
std::string without_opening_brackets(std::string_view said) {
  auto text = fold(said);
  text.erase(0, std::min(text.find_first_not_of("([{\"'*-: "), text.size()));
  return text;
}

// Words that say that there is no answer yet.
bool is_placeholder(std::string_view said) {
  constexpr auto kWords = std::to_array<std::string_view>({"?",
                                                           "??",
                                                           "???",
                                                           "…",
                                                           "...",
                                                           "todo",
                                                           "tbd",
                                                           "tbc",
                                                           "n/a",
                                                           "skipped",
                                                           "not asked",
                                                           "did not ask",
                                                           "didn't ask",
                                                           "forgot to ask",
                                                           "ran out of time",
                                                           "no time",
                                                           "later",
                                                           "don't know",
                                                           "doesn't know",
                                                           "no answer",
                                                           "not answered",
                                                           "did not answer",
                                                           "didn't answer"});
  constexpr std::array<std::string_view, 4> kTasks = {"todo", "tbd", "tbc", "fixme"};
  constexpr std::array<std::string_view, 8> kThings = {"todo list", "todo lists",   "todo app",
                                                       "todo apps", "todo comment", "todo comments",
                                                       "todo.txt",  "todo-list"};
  if (begins_with(said, kTasks) && !begins_with(said, kThings)) return true;
  while (said.size() > 1 && std::string_view(".)]").find(said.back()) != std::string_view::npos &&
         said != "...")
    said.remove_suffix(1);
  return std::ranges::find(kWords, said) != kWords.end();
}

// `Declined.`, but not `Declined offers are common.`
bool is_declined(std::string_view said) {
  constexpr std::array<std::string_view, 19> kDeclined = {"declined",
                                                          "didn't want to say",
                                                          "she didn't want to say",
                                                          "he didn't want to say",
                                                          "they didn't want to say",
                                                          "she declined",
                                                          "he declined",
                                                          "they declined",
                                                          "she kindly declined",
                                                          "he kindly declined",
                                                          "politely declined",
                                                          "she politely declined",
                                                          "he politely declined",
                                                          "no comment",
                                                          "refused to answer",
                                                          "refused",
                                                          "she refused",
                                                          "he refused",
                                                          "they refused"};
  // `She declined two offers` answers a question.
  constexpr std::array<std::string_view, 15> kMore = {
      "to say",  "to answer", "to comment",   "to discuss",    "to tell",
      "to talk", "to give",   "to share",     "to go into",    "to speak",
      "on",      "about",     "the question", "this question", "that question"};
  return std::ranges::any_of(kDeclined, [&](std::string_view words) {
    if (!begins_with(said, std::array{words})) return false;
    const auto rest = said.substr(words.size());
    const bool is_last = !rest.starts_with(' ') || !is_ascii_letter(rest[1]);
    return is_last || begins_with(rest.substr(1), kMore);
  });
}

AnswerState state_of(const Item& item, std::string_view answer) {
  if (item.box == Item::Box::kCancelled) return AnswerState::kCancelled;
  const auto said = first_sentence(answer);
  const bool is_asked =
      item.box == Item::Box::kTicked || (item.box == Item::Box::kNone && !said.empty());
  if (!is_asked) return AnswerState::kNotAsked;
  const auto opening = without_opening_brackets(said);
  if (opening.empty() || is_placeholder(opening)) return AnswerState::kNoAnswer;
  constexpr std::array<std::string_view, 2> kPartly = {"partly", "partially"};
  if (begins_with(opening, kPartly)) return AnswerState::kPartly;
  if (is_declined(opening)) return AnswerState::kDeclined;
  return AnswerState::kAnswered;
}

// Where the question in `text` ends: after the first line with a question mark, else after the
// first line.
std::size_t end_of_question(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    if (ends_with_question_mark(text.substr(begin, end - begin))) return end;
    begin = end + 1;
  }
  return std::min(text.find('\n'), text.size());
}

// Without blank lines at either end.
std::string_view without_blank_lines(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
  return text.substr(0, text.find_last_not_of(" \t\n") + 1);
}

// The lines of an answer without those that Logseq and Org add: `id:: 66`, and drawers such as
// `:LOGBOOK:` to `:END:`.
std::string without_program_fields(std::string_view lines) {
  std::string kept;
  bool is_in_drawer = false;
  while (!lines.empty()) {
    const auto line = take_line(lines);
    const auto text = trimmed(line);
    if (text == ":LOGBOOK:" || text == ":PROPERTIES:") is_in_drawer = true;
    const bool is_left_out = is_in_drawer || field_line(line, LinePlace::kFirst);
    if (text == ":END:") is_in_drawer = false;
    if (is_left_out) continue;
    kept += std::string(line) + "\n";
  }
  return kept;
}

void add_question(std::string_view written, const std::string& stage,
                  std::vector<BankQuestion>& questions) {
  if (auto text = question_words(written); !text.empty())
    questions.push_back({stage, std::move(text), is_marked_critical(written)});
}

void add_labelled(std::string_view lines, const std::string& stage,
                  std::vector<BankQuestion>& questions) {
  while (!lines.empty()) {
    auto line = trimmed(take_line(lines));
    if (take_list_marker(line)) add_question(line, stage, questions);
  }
}

// A question of the bank, and after it each other wording as an entry `also: …` (wordings.h).
void add_questions(const Item& item, const std::string& stage,
                   std::vector<BankQuestion>& questions) {
  if (item.box == Item::Box::kCancelled) return;
  if (is_label(item.text, item.more)) return add_labelled(item.more, stage, questions);
  std::size_t end = 0;
  if (!is_other_wording(item.text)) {
    end = std::min(end_of_question(item.text), other_wording_begin(item.text));
    add_question(std::string_view(item.text).substr(0, end), stage, questions);
  }
  if (end == item.text.size() && item.more.empty()) return;
  for (const auto& wording : below_question(item.text.substr(end) + "\n" + item.more).wordings)
    questions.push_back({stage, fmt::format("{} {}", kAlso, wording), false});
}

}  // namespace

std::string_view answer_state_name(AnswerState state) {
  constexpr std::array<std::string_view, 6> kNames = {"not asked", "no answer", "answered",
                                                      "partly",    "declined",  "cancelled"};
  return kNames[static_cast<std::size_t>(state)];
}

bool is_question_ended(std::string_view text) {
  for (std::string_view rest = text; !rest.empty();) {
    if (ends_with_question_mark(take_line(rest))) return true;
  }
  return false;
}

namespace {

struct OtherBox {
  std::string_view sign;
  Item::Box box;
};

// The boxes of Logseq, Apple Notes and paper.
constexpr std::array kOtherBoxes = std::to_array<OtherBox>({
    {"TODO ", Item::Box::kOpen},
    {"LATER ", Item::Box::kOpen},
    {"DOING ", Item::Box::kOpen},
    {"NOW ", Item::Box::kOpen},
    {"WAITING ", Item::Box::kOpen},
    {"CANCELED ", Item::Box::kCancelled},
    {"CANCELLED ", Item::Box::kCancelled},
    {"☐", Item::Box::kOpen},
    {"DONE ", Item::Box::kTicked},
    {"☑", Item::Box::kTicked},
    {"☒", Item::Box::kTicked},
    {"✅", Item::Box::kTicked},
    {"✔", Item::Box::kTicked},
    {"✓", Item::Box::kTicked},
});

// `[#A] What counts?`, as Logseq and Org write it
std::string_view without_priority(std::string_view text) {
  const bool has_one = text.size() > 4 && text.starts_with("[#") && text[3] == ']';
  return has_one ? trimmed(text.substr(4)) : text;
}

// The text of `item` without such a box; `box` becomes its state.
std::string_view without_other_box(const Item& item, Item::Box& box) {
  std::string_view text = item.text;
  for (const auto& [sign, state] : kOtherBoxes) {
    if (item.is_task() || !text.starts_with(sign)) continue;
    box = state;
    text.remove_prefix(sign.size());
    if (text.starts_with("\uFE0F")) text.remove_prefix(3);
    return without_priority(trimmed(text));
  }
  return without_priority(text);
}

}  // namespace

Question question_from(Item item) {
  const auto text = without_other_box(item, item.box);
  const auto end = end_of_question(text);
  auto answer = std::string(text.substr(std::min(end + 1, text.size())));
  if (!answer.empty() && !item.more.empty()) answer += '\n';
  answer += item.more;
  if (has_comment(answer)) answer = without_comments(answer);
  const bool may_have_fields =
      answer.find("::") != answer.npos || answer.find(":END:") != answer.npos;
  if (may_have_fields) answer = without_program_fields(answer);
  answer = without_blank_lines(answer);
  const auto asked = text.substr(0, end);
  if (const auto box = box_after_mark(asked); box && !item.is_task()) item.box = *box;
  Question question{.text = question_words(asked),
                    .state = state_of(item, answer),
                    .line = item.line,
                    .is_critical = is_marked_critical(asked)};
  question.is_unclear = end < text.size() && !is_question_ended(asked);
  question.answer = std::move(answer);
  question.written = std::move(item.text);
  return question;
}

std::vector<BankQuestion> bank_questions_in(Body body) {
  std::vector<BankQuestion> questions;
  for (auto& section : body.sections) {
    const auto items = std::move(section.items);  // freed early: a bank may be large
    if (questions.empty()) questions.reserve(items.size());
    for (const auto& item : items) add_questions(item, section.title, questions);
  }
  return questions;
}

std::string question_line(std::string_view text, bool is_critical) {
  return fmt::format("- [ ] {}{}\n", is_critical ? "! " : "", text);
}

std::string question_key(std::string_view text) {
  auto key = fold(text);
  for (auto at = key.find(" = "); at != std::string::npos; at = key.find(" = ")) {
    key.erase(at + 2, 1);
    key.erase(at, 1);
  }
  while (true) {
    key.erase(key.find_last_not_of(" ?!.") + 1);
    if (!key.ends_with("؟")) return key;
    key.resize(key.size() - std::string_view("؟").size());
  }
}

}  // namespace confab::core
