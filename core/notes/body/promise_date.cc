// SPDX-License-Identifier: MIT
#include "core/notes/body/promise_date.h"

#include <algorithm>
#include <array>

#include "core/notes/body/date_from_talk.h"
#include "core/notes/body/decoration.h"
#include "core/notes/body/meant_dates.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

// A possible date at the end of a text, and the length of text it takes up.
struct Candidate {
  string_view text = {};
  std::size_t length = 0;
  bool is_marked = false;  // `@friday`
};

// `(…)`, `[…]`, `{…}`, `<…>`, `[[…]]` and `（…）`
Candidate bracket_at_end(string_view text) {
  constexpr string_view kOpen = "([{<", kClose = ")]}>", kWideOpen = "（", kWideClose = "）";
  if (text.empty()) return {};
  if (const auto wide = text.rfind(kWideOpen); text.ends_with(kWideClose) && wide != npos) {
    const auto begin = wide + kWideOpen.size();
    return {text.substr(begin, text.size() - kWideClose.size() - begin), text.size() - wide};
  }
  const auto kind = kClose.find(text.back());
  if (kind == npos) return {};
  const auto open = text.rfind(kOpen[kind]);
  if (open == npos) return {};
  const auto inside = text.substr(open + 1, text.size() - open - 2);
  const bool is_wikilink = text.ends_with("]]") && open > 0 && text[open - 1] == '[';
  if (!is_wikilink) return {inside, text.size() - open};
  // A daily note may be in a folder.
  const auto target = inside.substr(0, inside.find_first_of("]|"));
  return {target.substr(target.rfind('/') + 1), text.size() - open + 1};
}

// `*(friday)*`
Candidate emphasized_bracket_at_end(string_view text) {
  const auto inside = text.substr(0, text.find_last_not_of("*_") + 1);  // npos + 1 is 0
  const auto marks = text.substr(inside.size());
  auto found = marks.empty() ? Candidate() : bracket_at_end(inside);
  const auto before = inside.substr(0, inside.size() - found.length);
  if (found.length == 0 || !before.ends_with(marks)) return {};
  found.length += 2 * marks.size();
  return found;
}

// The last `count` words; empty if there are no more than that.
string_view last_words(string_view text, int count) {
  auto begin = text.size();
  for (; count > 0; --count) {
    begin = text.find_last_of(" \n", begin - 1);
    if (begin == npos || begin == 0) return {};
  }
  return text.substr(begin + 1);
}

// `by 2026-12-05` without brackets, and `@2026-12-05` or `due:2026-12-05`.
Candidate bare_date_at_end(string_view text) {
  const auto word = last_words(text, 1);
  for (const string_view mark : {"", "@", "due:"}) {
    const bool has_mark =
        word.size() > mark.size() && lower_ascii(word.substr(0, mark.size())) == mark;
    const auto date = word.substr(has_mark ? mark.size() : 0);
    if (has_mark && find_date(date)) return {date, word.size(), !mark.empty()};
  }
  return {};
}

// `friday`, `dec 4` or `in two weeks` without brackets. A short name alone may be another word:
// `sun`, `may`.
Candidate date_in_words_at_end(string_view text) {
  constexpr int kMostWords = 4;
  constexpr std::size_t kShortest = 5;
  constexpr string_view kOn = "on ";
  if (text.ends_with('"') || text.ends_with("”") || text.ends_with('\'')) return {};  // a title
  if (!may_end_date(last_words(text, 1))) return {};
  for (int count = kMostWords; count > 0; --count) {
    const auto words = last_words(text, count);
    const bool has_on = lower_ascii(words.substr(0, kOn.size())) == kOn;
    const bool is_marked = words.starts_with('@');
    const auto date = words.substr(has_on ? kOn.size() : is_marked ? 1 : 0);
    const auto before = lower_ascii(trimmed(text.substr(0, text.size() - words.size())));
    if (before.ends_with(" every") || before.ends_with(" each")) return {};
    const bool is_short = date.size() < kShortest;
    if (!is_short && is_date_in_words(date)) return {date, words.size(), is_marked};
  }
  return {};
}

string_view without_marks_at_end(string_view text) {
  while (true) {
    const auto end = text.find_last_not_of(",;:- \t") + 1;  // npos + 1 is 0
    text = text.substr(0, end);
    if (!text.ends_with("–") && !text.ends_with("—")) return text;
    text.remove_suffix(3);
  }
}

// The text before a date without the word that led to it: `send it by`.
string_view without_leading_word(string_view text, bool& has_word) {
  has_word = false;
  for (const string_view word : {"by", "due", "until", "till", "before", "@due", "@"}) {
    const bool is_last = text.size() > word.size() && text[text.size() - word.size() - 1] == ' ' &&
                         lower_ascii(text.substr(text.size() - word.size())) == word;
    if (!is_last) continue;
    has_word = true;
    return trimmed(text.substr(0, text.size() - word.size()));
  }
  return text;
}

class DateTaker {
 public:
  DateTaker(string_view text, std::optional<Day> talk) : result_{text}, talk_(talk) {}

  DatedText take() {
    while (take_decoration() || take_bracket() || take_bare_date() || take_date_in_words()) {
    }
    return std::move(result_);
  }

 private:
  bool take_decoration() {
    const auto decoration = decoration_at_end(result_.text);
    if (!decoration) {
      result_.text = undecorated(result_.text);  // spaces
      return false;
    }
    result_.text.remove_suffix(decoration->length);
    if (decoration->due) set(*decoration->due);
    return true;
  }

  void set(string_view text) {
    const auto date = read_date(text, talk_);
    const bool is_other = date && result_.date && date->day() != result_.date->day();
    if (is_other)
      result_.unread = std::string(text);
    else if (!date)
      set_unread(text);
    else
      result_.date = date;
  }

  void set_unread(string_view text) {
    result_.unread = std::string(text);
    result_.why = why_unread(text, talk_);
  }

  // A period may follow a date.
  string_view without_period() const {
    auto text = result_.text;
    while (!text.empty() && string_view(".,;!").find(text.back()) != npos) text.remove_suffix(1);
    return text;
  }

  bool take_bracket() {
    const auto text = without_period();
    auto found = bracket_at_end(text);
    if (found.length == 0) found = emphasized_bracket_at_end(text);
    if (found.length == 0) return false;
    if (read_date(found.text, talk_)) {
      set(found.text);
      bool has_word = false;
      result_.text = without_marks_at_end(
          without_leading_word(trimmed(text.substr(0, text.size() - found.length)), has_word));
      return true;
    }
    if (is_meant_as_date(found.text)) set_unread(found.text);
    return false;
  }

  bool take_bare_date() {
    if (result_.date) return false;
    const auto text = without_period();
    const auto found = bare_date_at_end(text);
    if (found.length == 0) return false;
    bool has_word = false;
    const auto before =
        without_leading_word(trimmed(text.substr(0, text.size() - found.length)), has_word);
    if (!has_word && !found.is_marked) {
      result_.loose = std::string(found.text);
      return false;
    }
    set(found.text);
    result_.text = without_marks_at_end(before);
    return true;
  }

  // `by friday`; without the `by` it may be a part of the promise.
  bool take_date_in_words() {
    if (result_.date || !result_.unread.empty() || !result_.loose.empty()) return false;
    const auto text = without_period();
    const auto found = date_in_words_at_end(text);
    if (found.length == 0) return false;
    const bool is_emphasized = std::string_view("*_").find(found.text[0]) != npos;
    bool has_word =
        found.is_marked || (!is_emphasized && date_part(found.text).size() < found.text.size());
    auto before = trimmed(text.substr(0, text.size() - found.length));
    if (!has_word) before = without_leading_word(before, has_word);
    if (!has_word || !read_date(found.text, talk_)) {
      result_.loose = std::string(is_emphasized ? date_part(found.text) : found.text);
      return false;
    }
    set(found.text);
    result_.text = without_marks_at_end(before);
    return true;
  }

  DatedText result_;
  std::optional<Day> talk_;
};

}  // namespace

DatedText take_date(string_view text, std::optional<Day> talk) {
  return DateTaker(text, talk).take();
}

string_view date_bracket_at_end(string_view text) {
  return date_part(bracket_at_end(undecorated(text)).text);
}

}  // namespace confab::core
