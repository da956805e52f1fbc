// SPDX-License-Identifier: MIT
#include "core/notes/question.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/decoration.h"
#include "core/notes/other_wordings.h"
#include "core/notes/prose.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Does `text` begin with one of these words?
template <std::size_t count>
bool begins_with(std::string_view text, const std::array<std::string_view, count>& all) {
  return std::ranges::any_of(all, [&](std::string_view words) {
    return text.starts_with(words) &&
           (text.size() == words.size() || !is_letter(text[words.size()]));
  });
}

// `(Declined.)` is `declined.)`.
std::string without_opening_marks(std::string_view said) {
  auto text = fold(said);
  text.erase(0, std::min(text.find_first_not_of("([{\"'*-: "), text.size()));
  return text;
}

// Words that say that there is no answer yet.
bool is_placeholder(std::string_view said) {
  constexpr std::array<std::string_view, 9> kWords = {
      "?", "…", "...", "todo", "tbd", "n/a", "no answer", "not answered", "skipped"};
  while (said.size() > 1 && std::string_view(".)]").find(said.back()) != std::string_view::npos &&
         said != "...")
    said.remove_suffix(1);
  return std::ranges::find(kWords, said) != kWords.end();
}

AnswerState state_of(const Item& item, std::string_view answer) {
  if (item.box == Item::Box::kCancelled) return AnswerState::kCancelled;
  const auto said = first_sentence(answer);
  const bool is_asked =
      item.box == Item::Box::kTicked || (item.box == Item::Box::kNone && !said.empty());
  if (!is_asked) return AnswerState::kNotAsked;
  const auto opening = without_opening_marks(said);
  if (opening.empty() || is_placeholder(opening)) return AnswerState::kNoAnswer;
  constexpr std::array<std::string_view, 2> kPartly = {"partly", "partially"};
  constexpr std::array<std::string_view, 6> kDeclined = {"declined",    "she declined",
                                                         "he declined", "they declined",
                                                         "no comment",  "refused to answer"};
  if (begins_with(opening, kPartly)) return AnswerState::kPartly;
  if (begins_with(opening, kDeclined)) return AnswerState::kDeclined;
  return AnswerState::kAnswered;
}

// The mark of a critical question at the front, perhaps in bold; not that of an image.
struct Mark {
  std::size_t begin = 0;
  std::size_t length = 0;  // 0: none
};

Mark mark_of(std::string_view written) {
  const auto begin = std::min(written.find_first_not_of("*_"), written.size());
  for (const std::string_view mark : {"!!", "!", "❗", "‼️", "‼", "！"}) {
    const auto rest = written.substr(begin);
    if (rest.starts_with(mark) && !rest.starts_with("![")) return {begin, mark.size()};
  }
  return {};
}

bool is_marked(std::string_view written) { return mark_of(written).length > 0; }

// The words of a question without its mark.
std::string words_of(std::string_view written) {
  const auto [begin, length] = mark_of(written);
  if (length == 0) return plain_text(written);
  const auto emphasis = written.substr(0, begin);
  auto rest = written.substr(begin + length);
  // `**!** What` ends its emphasis with the mark.
  if (!emphasis.empty() && rest.starts_with(emphasis))
    return plain_text(rest.substr(emphasis.size()));
  return plain_text(std::string(emphasis) + std::string(trimmed(rest)));
}

// Emphasis, quotation marks and brackets may close after the question mark.
bool ends_with_question_mark(std::string_view line) {
  std::string kept;
  if (has_comment(line)) line = kept = without_comments(line);
  auto text = undecorated(line);
  while (true) {
    const auto end = text.find_last_not_of("*_~\"')]!= \t");
    text = text.substr(0, end + 1);
    if (!text.ends_with("”") && !text.ends_with("’") && !text.ends_with("»")) break;
    text.remove_suffix(text.ends_with("»") ? 2 : 3);
  }
  return text.ends_with('?') || text.ends_with("？") || text.ends_with("؟");
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

// A question of the bank, and after it each other wording as an entry `also: …` (wordings.h).
void add_question(const Item& item, const std::string& stage,
                  std::vector<BankQuestion>& questions) {
  std::size_t end = 0;
  if (!is_other_wording(item.text)) {
    end = std::min(end_of_question(item.text), other_wording_begin(item.text));
    auto text = words_of(std::string_view(item.text).substr(0, end));
    if (!text.empty()) questions.push_back({stage, std::move(text), is_marked(item.text)});
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

Question question_from(Item item) {
  const auto end = end_of_question(item.text);
  const std::string_view text = item.text;
  auto answer = std::string(text.substr(std::min(end + 1, text.size())));
  if (!answer.empty() && !item.more.empty()) answer += '\n';
  answer += item.more;
  if (has_comment(answer)) answer = without_comments(answer);
  answer = without_blank_lines(answer);
  const auto asked = text.substr(0, end);
  Question question{.text = words_of(asked),
                    .state = state_of(item, answer),
                    .line = item.line,
                    .is_critical = is_marked(text)};
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
    for (const auto& item : items) add_question(item, section.title, questions);
  }
  return questions;
}

std::string question_line(std::string_view text, bool is_critical) {
  return fmt::format("- [ ] {}{}\n", is_critical ? "! " : "", text);
}

std::string question_key(std::string_view text) {
  auto key = fold(text);
  while (true) {
    key.erase(key.find_last_not_of(" ?!.") + 1);
    if (!key.ends_with("؟")) return key;
    key.resize(key.size() - std::string_view("؟").size());
  }
}

}  // namespace confab::core
