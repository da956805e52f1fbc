// SPDX-License-Identifier: MIT
#include "core/notes/body/other_wordings.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/notes/body/decoration.h"
#include "core/notes/body/prose.h"
#include "core/notes/body/question.h"
#include "core/notes/body/task_box.h"
#include "core/text/comments.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

constexpr std::string_view kAlsoWord = kAlso.substr(0, kAlso.size() - 1);

// Removes from the front the marks that people put around or between wordings.
std::string_view without_opening_marks(std::string_view text) {
  constexpr std::array<std::string_view, 8> kQuotes = {"“", "”", "„", "«", "»", "‘", "’", "·"};
  while (true) {
    const auto before = text.size();
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n,;/|[](){}\"'*_!?-."), text.size()));
    for (const auto quote : kQuotes) {
      if (text.starts_with(quote)) text.remove_prefix(quote.size());
    }
    if (lower_ascii(text.substr(0, 3)) == "or ") text.remove_prefix(3);
    if (text.size() == before) return text;
  }
}

std::string_view without_closing_marks(std::string_view text) {
  constexpr std::array<std::string_view, 4> kQuotes = {"“", "”", "»", "’"};
  while (true) {
    const auto before = text.size();
    text = text.substr(0, text.find_last_not_of(" \t\n,;/|])}\"'*_") + 1);
    for (const auto quote : kQuotes) {
      if (text.ends_with(quote)) text.remove_suffix(quote.size());
    }
    if (text.size() == before) return text;
  }
}

// The text after `also:`, which may be in bold or in brackets; nothing for any other line.
std::optional<std::string_view> after_also(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t*_(["), line.size()));
  if (lower_ascii(line.substr(0, kAlsoWord.size())) != kAlsoWord) return {};
  line.remove_prefix(kAlsoWord.size());
  line.remove_prefix(std::min(line.find_first_not_of(" *_"), line.size()));
  if (!line.starts_with(':') && !line.starts_with("：")) return {};
  line.remove_prefix(line.starts_with(':') ? 1 : std::string_view("：").size());
  return trimmed(line.substr(std::min(line.find_first_not_of("*_"), line.size())));
}

std::size_t end_of_question_mark(std::string_view text) {
  auto end = std::string_view::npos;
  for (const std::string_view mark : {"?", "？", "؟"}) {
    const auto at = text.find(mark);
    if (at != std::string_view::npos) end = std::min(end, at + mark.size());
  }
  return end;
}

bool is_misspelled(std::string_view line) {
  const auto word = line.substr(0, line.find(':'));
  return word.size() < line.size() && nearest(word, {std::string(kAlsoWord)}) == kAlsoWord;
}

// Reads line by line, with the wording that is not complete yet.
class Reader {
 public:
  void read(std::string_view line, std::size_t position) {
    line = trimmed(line);
    const bool has_marker = take_list_marker(line);
    if (const auto wording = after_also(line)) return begin(*wording, wording->empty());
    if (line.empty()) return;
    if (is_list_ && (has_marker || is_complete())) return begin(line, true);
    const bool is_remark = line.starts_with('(') || is_misspelled(line);
    if (!open_.empty() && !has_marker && !is_complete() && !is_remark) return join(line);
    if (is_question_ended(line) || is_misspelled(line)) below_.unread.push_back(position);
  }

  BelowQuestion end() {
    flush();
    return std::move(below_);
  }

 private:
  bool is_complete() const {
    return open_.empty() || end_of_question_mark(open_) != std::string::npos;
  }

  void begin(std::string_view wording, bool is_list) {
    flush();
    open_ = wording;
    is_list_ = is_list;
  }

  void join(std::string_view line) { open_.append(1, '\n').append(line); }

  // Each wording ends with a question mark. Without any, the first line is one.
  void flush() {
    std::string_view rest = open_;
    if (end_of_question_mark(rest) == std::string_view::npos)
      add(without_closing_marks(take_line(rest)));
    for (auto end = end_of_question_mark(rest); end != std::string_view::npos;
         end = end_of_question_mark(rest)) {
      add(rest.substr(0, end));
      rest.remove_prefix(end);
    }
    open_.clear();
  }

  void add(std::string_view wording) {
    wording = without_opening_marks(wording);
    while (const auto rest = after_also(wording)) wording = without_opening_marks(*rest);
    if (auto words = plain_text(wording); !words.empty()) below_.wordings.push_back(words);
  }

  BelowQuestion below_;
  std::string open_;
  bool is_list_ = false;  // below a line that is only `also:`
};

}  // namespace

BelowQuestion below_question(std::string_view lines) {
  std::string kept;
  if (has_comment(lines)) lines = kept = without_comments(lines);
  Reader reader;
  for (std::size_t position = 0; !lines.empty(); ++position)
    reader.read(take_line(lines), position);
  return reader.end();
}

bool is_other_wording(std::string_view item) { return after_also(item).has_value(); }

bool is_label(std::string_view item, std::string_view below) {
  return item.ends_with(':') && take_list_marker(below) && !is_question_ended(item) &&
         !is_other_wording(item);
}

std::size_t other_wording_begin(std::string_view text) {
  const auto lower = lower_ascii(text);
  for (auto at = lower.find(kAlsoWord); at != std::string::npos;
       at = lower.find(kAlsoWord, at + 1)) {
    const auto before = text.substr(0, text.substr(0, at).find_last_not_of(" \t([*_,;/-") + 1);
    const auto mark = end_of_question_mark(
        before.substr(before.size() - std::min<std::size_t>(3, before.size())));
    if (mark != std::string_view::npos && after_also(text.substr(at))) return before.size();
  }
  return text.size();
}

}  // namespace confab::core
