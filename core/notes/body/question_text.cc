// SPDX-License-Identifier: MIT
#include "core/notes/body/question_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/notes/body/decoration.h"
#include "core/notes/body/prose.h"
#include "core/notes/body/task_box.h"
#include "core/text/comments.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr string_view kSelector = "\uFE0F";  // makes the character before it an emoji

constexpr std::array<string_view, 8> kMarks = {"!!!", "!!", "(!)", "!", "❗", "‼", "！", "❕"};

// The mark of a critical question, perhaps in bold; not that of an image.
struct Mark {
  std::size_t begin = 0;
  std::size_t length = 0;  // 0: none
};

Mark mark_at_start(string_view written) {
  const auto begin = std::min(written.find_first_not_of("*_"), written.size());
  const auto rest = written.substr(begin);
  for (const auto mark : kMarks) {
    if (!rest.starts_with(mark) || rest.starts_with("![")) continue;
    const bool is_emoji = rest.substr(mark.size()).starts_with(kSelector);
    return {begin, mark.size() + (is_emoji ? kSelector.size() : 0)};
  }
  return {};
}

string_view without_selector(string_view text) {
  if (text.ends_with(kSelector)) text.remove_suffix(kSelector.size());
  return text;
}

// `What is it? (critical)`, `What is it? ! critical` and `What is it? #critical`
string_view without_word_at_end(string_view written) {
  constexpr string_view kWord = "critical";
  const auto text = written.substr(0, written.find_last_not_of(" .!*_)]") + 1);  // npos + 1 is 0
  if (text.size() < kWord.size()) return written;
  const auto before = text.substr(0, text.size() - kWord.size());
  if (lower_ascii(text.substr(before.size())) != kWord) return written;
  const auto mark = before.find_last_not_of(" !*_([#:-");
  if (mark == npos || before[mark] != '?' || mark + 1 == before.size()) return written;
  return before.substr(0, before.find_first_not_of("*_", mark + 1));  // `**What is it?**`
}

string_view without_comment_at_end(string_view text) {
  const auto comments = has_comment(text) ? comments_in(text) : std::vector<Comment>();
  const bool is_last = !comments.empty() && trimmed(text.substr(comments.back().end)).empty();
  return is_last ? text.substr(0, comments.back().begin) : text;
}

// `What is it? ❗`; the mark of `What?!` is part of the sentence.
string_view without_mark_at_end(string_view written) {
  if (written.ends_with('?')) return written;
  auto kept = without_comment_at_end(written);
  for (auto decoration = decoration_at_end(kept);; decoration = decoration_at_end(kept)) {
    // `#critical` is a decoration, too.
    if (const auto question = without_word_at_end(kept); question.size() < kept.size())
      return question;
    if (!decoration) break;
    kept.remove_suffix(decoration->length);
  }
  const auto text = without_selector(trimmed(kept));
  for (const auto mark : kMarks) {
    if (!text.ends_with(mark) || text.size() == mark.size()) continue;
    const auto before = text.substr(0, text.size() - mark.size());
    const bool is_apart = mark[0] != '!' || before.ends_with(' ');
    if (is_apart && trimmed(before).ends_with('?')) return trimmed(before);
  }
  return written;
}

string_view without_blanks(string_view text) {
  while (true) {
    text = trimmed(text);
    if (!text.starts_with("\u00A0")) return text;
    text.remove_prefix(2);
  }
}

std::optional<TaskBox> late_box(string_view written, const Mark& mark) {
  if (mark.length == 0) return {};
  return task_box_in(without_blanks(written.substr(mark.begin + mark.length)));
}

// `Q: What is it?`
string_view without_label(string_view text) {
  const auto colon = text.find(": ");
  if (colon == npos || colon > 8) return text;
  const auto label = lower_ascii(text.substr(0, colon));
  return label == "q" || label == "question" ? trimmed(text.substr(colon + 2)) : text;
}

// A pictograph at the end of `text`, in UTF-8, or empty.
string_view emoji_at_end(string_view text) {
  const auto bare = without_selector(text);
  const bool is_wide = bare.size() > 4 && bare.substr(bare.size() - 4).starts_with("\xF0\x9F");
  const auto last = bare.size() > 3 ? bare.substr(bare.size() - 3) : string_view();
  const bool is_symbol = last.starts_with("\xE2") && last[1] >= '\x98' && last[1] <= '\x9E';
  const std::size_t size = is_wide ? 4 : is_symbol ? 3 : 0;
  return size == 0 ? string_view() : text.substr(bare.size() - size);
}

// `(5 min)`
string_view length_at_end(string_view text) {
  const auto open = text.ends_with(')') ? text.rfind('(') : npos;
  const bool is_length = open != npos && text[open + 1] >= '0' && text[open + 1] <= '9';
  return is_length ? text.substr(open) : string_view();
}

// `text` without one piece of what may follow a question mark.
string_view without_piece_at_end(string_view text) {
  const auto less = [&](string_view piece) { return text.substr(0, text.size() - piece.size()); };
  if (const auto length = length_at_end(text); !length.empty()) return less(length);
  if (const auto emoji = emoji_at_end(text); !emoji.empty()) return less(emoji);
  for (const string_view piece : {"”", "’", "»", "›", "\u200E", "\u200F", "\u061C"}) {
    if (text.ends_with(piece)) return less(piece);
  }
  return text.substr(0, text.find_last_not_of("*_~\"')]!= \t") + 1);
}

}  // namespace

bool is_marked_critical(string_view written) {
  return mark_at_start(written).length > 0 || without_mark_at_end(written).size() < written.size();
}

std::optional<Item::Box> box_after_mark(string_view written) {
  const auto box = late_box(written, mark_at_start(written));
  return box ? std::optional(box->state) : std::nullopt;
}

std::string question_words(string_view written) {
  written = without_mark_at_end(written);
  const auto mark = mark_at_start(written);
  const auto [begin, length] = mark;
  if (length == 0) return plain_text(without_label(written));
  if (const auto box = late_box(written, mark))
    return plain_text(without_blanks(written.substr(begin + length)).substr(box->text_begin));
  const auto emphasis = written.substr(0, begin);
  auto rest = written.substr(begin + length);
  // `**!** What` ends its emphasis with the mark.
  if (!emphasis.empty() && rest.starts_with(emphasis))
    return plain_text(without_blanks(rest.substr(emphasis.size())));
  return plain_text(std::string(emphasis) + std::string(without_blanks(rest)));
}

NewQuestion noted_question(string_view entry) {
  const bool is_critical = is_marked_critical(entry);
  return {is_critical ? question_words(entry) : std::string(entry), is_critical};
}

std::string typed_question(string_view typed) {
  auto text = trimmed(typed);
  if (text.starts_with("- ") || text.starts_with("* ") || text.starts_with("+ "))
    text = trimmed(text.substr(2));
  if (const auto box = task_box_in(text)) text = text.substr(box->text_begin);
  auto words = question_words(text);
  constexpr std::array<std::pair<string_view, string_view>, 4> kQuotes = {
      {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}}};
  for (const auto& [open, close] : kQuotes) {
    const bool is_quoted = words.size() > open.size() + close.size() && words.starts_with(open) &&
                           words.ends_with(close);
    if (is_quoted) return words.substr(open.size(), words.size() - open.size() - close.size());
  }
  return words;
}

bool ends_with_question_mark(string_view line) {
  constexpr std::array<string_view, 7> kQuestionMarks = {"?", "？", "؟", "⁇", "⁈", "⁉", "\u037E"};
  std::string kept;
  if (has_comment(line)) line = kept = without_comments(line);
  if (line.ends_with('?')) return true;
  auto text = undecorated(without_mark_at_end(line));
  while (true) {
    if (std::ranges::any_of(kQuestionMarks, [&](auto mark) { return text.ends_with(mark); }))
      return true;
    const auto less = without_piece_at_end(text);
    if (less.size() == text.size()) return line.find("՞") != npos;  // it is inside a word
    text = less;
  }
}

}  // namespace confab::core
