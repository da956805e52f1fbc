// SPDX-License-Identifier: MIT
#include "core/notes/promise_date.h"

#include <algorithm>
#include <array>

#include "core/notes/decoration.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/time/human_date.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr auto npos = string_view::npos;

// The longest date anybody writes.
constexpr std::size_t kLongestDate = 60;

// `by friday` is `friday`.
string_view without_preposition(string_view text) {
  constexpr std::array<string_view, 10> kWords = {
      "no later than", "due by", "due on", "due:",     "due", "by",
      "until",         "till",   "before", "latest by"};
  text = trimmed(text);
  const auto lower = lower_ascii(text);
  for (const auto word : kWords) {
    if (!lower.starts_with(word) || lower.size() <= word.size()) continue;
    if (lower[word.size()] == ' ' || word.back() == ':') return trimmed(text.substr(word.size()));
  }
  return text;
}

// Business days depend on the owner's holidays, and hours on the time of typing; a note has
// neither.
bool is_certain(string_view text) {
  const auto lower = lower_ascii(text);
  for (const auto* word : {"business", "bd", "hour", "min", "now", "ago", "yesterday"}) {
    if (lower.find(word) != std::string::npos) return false;
  }
  return true;
}

std::optional<When> read_date(string_view text, std::optional<Day> talk) {
  text = without_preposition(text);
  if (text.empty() || text.size() > kLongestDate) return {};
  if (const auto date = find_date(text)) return date;
  if (!talk || !is_certain(text)) return {};
  const Now then{std::chrono::sys_days(std::chrono::year_month_day(
                     std::chrono::year(static_cast<int>(talk->year())),
                     std::chrono::month(static_cast<unsigned>(talk->month())),
                     std::chrono::day(static_cast<unsigned>(talk->day())))),
                 absl::UTCTimeZone()};
  const auto date = parse_human_date(text, Direction::kForward, then, Calendar());
  return date ? std::optional(*date) : std::nullopt;
}

// A possible date at the end of a text, and the length of text it takes up.
struct Candidate {
  string_view text = {};
  std::size_t length = 0;
  bool is_sure = false;  // nothing but a date belongs there
};

// `(…)`, `[…]`, `{…}`, `<…>` and `[[…]]`
Candidate bracket_at_end(string_view text) {
  constexpr string_view kOpen = "([{<", kClose = ")]}>";
  if (text.empty()) return {};
  const auto kind = kClose.find(text.back());
  if (kind == npos) return {};
  const auto open = text.rfind(kOpen[kind]);
  if (open == npos) return {};
  const auto inside = text.substr(open + 1, text.size() - open - 2);
  const bool is_wikilink = text.ends_with("]]") && open > 0 && text[open - 1] == '[';
  if (!is_wikilink) return {inside, text.size() - open};
  return {inside.substr(0, inside.find_first_of("]|")), text.size() - open + 1};
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

// `by 2026-12-05` without brackets.
Candidate bare_date_at_end(string_view text) {
  const auto word = last_words(text, 1);
  if (word.empty() || !find_date(word)) return {};
  return {word, word.size()};
}

// A date on its own, whatever day it counts from; `next friday` means one, if not which.
bool is_date_in_words(string_view text) {
  const Now anywhere{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1), absl::UTCTimeZone()};
  text = without_preposition(text);
  // "The sun" shines.
  const bool is_a_noun = lower_ascii(text).starts_with("the ") &&
                         text.find_first_of("0123456789") == string_view::npos;
  if (is_a_noun || !is_certain(text) || !is_meant_as_date(text)) return false;
  return lower_ascii(text).starts_with("next ") ||
         parse_human_date(text, Direction::kForward, anywhere, Calendar()).has_value();
}

// `friday`, `dec 4` or `in two weeks` without brackets. A short name alone may be another word:
// `sun`, `may`.
Candidate date_in_words_at_end(string_view text) {
  constexpr int kMostWords = 4;
  constexpr std::size_t kShortest = 5;
  constexpr string_view kOn = "on ";
  for (int count = kMostWords; count > 0; --count) {
    const auto words = last_words(text, count);
    const bool has_on = lower_ascii(words.substr(0, kOn.size())) == kOn;
    const auto date = has_on ? words.substr(kOn.size()) : words;
    const bool is_short = date.size() < kShortest;
    if (!is_short && is_date_in_words(date)) return {date, words.size()};
  }
  return {};
}

// The text before a date without the word that led to it: `send it by`.
string_view without_leading_word(string_view text, bool& has_word) {
  has_word = false;
  for (const string_view word : {"by", "due", "until", "till", "before"}) {
    const bool is_last = text.size() > word.size() &&
                         lower_ascii(text.substr(text.size() - word.size())) == word &&
                         text[text.size() - word.size() - 1] == ' ';
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
      result_.text = undecorated(result_.text);  // blanks
      return false;
    }
    result_.text.remove_suffix(decoration->length);
    if (decoration->due) set(*decoration->due);
    return true;
  }

  void set(string_view text) {
    const auto date = read_date(text, talk_);
    const bool is_other = date && result_.date && date->day() != result_.date->day();
    if (!date || is_other)
      result_.unread = std::string(text);
    else
      result_.date = date;
  }

  // A period may follow a date.
  string_view without_period() const {
    auto text = result_.text;
    while (!text.empty() && string_view(".,;!").find(text.back()) != npos) text.remove_suffix(1);
    return text;
  }

  bool take_bracket() {
    const auto text = without_period();
    const auto found = bracket_at_end(text);
    if (found.length == 0) return false;
    if (read_date(found.text, talk_)) {
      set(found.text);
      bool has_word = false;
      result_.text =
          without_leading_word(trimmed(text.substr(0, text.size() - found.length)), has_word);
      return true;
    }
    if (is_meant_as_date(found.text)) result_.unread = std::string(found.text);
    return false;
  }

  bool take_bare_date() {
    const auto text = without_period();
    const auto found = bare_date_at_end(text);
    if (found.length == 0 || result_.date) return false;
    bool has_word = false;
    const auto before =
        without_leading_word(trimmed(text.substr(0, text.size() - found.length)), has_word);
    if (!has_word) {
      result_.loose = std::string(found.text);
      return false;
    }
    set(found.text);
    result_.text = before;
    return true;
  }

  // `by friday`; without the `by` it may be a part of the promise.
  bool take_date_in_words() {
    if (result_.date || !result_.unread.empty() || !result_.loose.empty()) return false;
    const auto text = without_period();
    const auto found = date_in_words_at_end(text);
    if (found.length == 0) return false;
    bool has_word = without_preposition(found.text).size() < found.text.size();
    auto before = trimmed(text.substr(0, text.size() - found.length));
    if (!has_word) before = without_leading_word(before, has_word);
    if (!has_word || !read_date(found.text, talk_)) {
      result_.loose = std::string(found.text);
      return false;
    }
    set(found.text);
    result_.text = before;
    return true;
  }

  DatedText result_;
  std::optional<Day> talk_;
};

// A word that occurs in dates, and whether it is a date by itself.
enum class DateWord { kNone, kPart, kDate };

DateWord date_word(string_view word) {
  constexpr std::array<string_view, 19> kNames = {"mon", "tue", "wed", "thu", "fri", "sat", "sun",
                                                  "jan", "feb", "mar", "apr", "jun", "jul", "aug",
                                                  "sep", "oct", "nov", "dec", "may"};
  constexpr std::array<string_view, 10> kDays = {
      "today", "tomorrow", "tonight", "yesterday", "next", "weekend", "asap", "eod", "eow", "eom"};
  constexpr std::array<string_view, 37> kParts = {
      "within", "business", "hour",  "hours", "morning",  "afternoon", "evening", "latest",
      "after",  "early",    "late",  "mid",   "deadline", "in",        "on",      "at",
      "of",     "the",      "this",  "end",   "by",       "a",         "an",      "day",
      "days",   "week",     "weeks", "month", "months",   "year",      "years",   "last",
      "two",    "three",    "few",   "noon",  "ago"};
  if (word.empty()) return DateWord::kPart;
  const bool is_number = word[0] >= '0' && word[0] <= '9';
  if (is_number) {
    const bool is_numeric = word.find_first_not_of("0123456789-/.:TZ+") == npos;
    const auto separator = word.find_first_of("-/.");
    const bool is_date =
        is_numeric && separator != npos &&
        (separator == 4 || separator != word.find_last_of("-/.") || word[separator] == '/');
    if (is_date) return DateWord::kDate;
    const auto suffix = word.substr(std::min(word.find_first_not_of("0123456789:"), word.size()));
    const bool is_ordinal = suffix.empty() || suffix == "st" || suffix == "nd" || suffix == "rd" ||
                            suffix == "th" || suffix == "." || suffix == "am" || suffix == "pm";
    return is_ordinal ? DateWord::kPart : DateWord::kNone;
  }
  if (std::ranges::find(kDays, word) != kDays.end()) return DateWord::kDate;
  if (std::ranges::find(kParts, word) != kParts.end()) return DateWord::kPart;
  constexpr std::array<string_view, 19> kFull = {
      "monday",    "tuesday",  "wednesday", "thursday", "friday", "saturday", "sunday",
      "january",   "february", "march",     "april",    "june",   "july",     "august",
      "september", "october",  "november",  "december", "may"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (word.size() >= 3 && kFull.at(i).starts_with(word) && word.starts_with(kNames.at(i)))
      return DateWord::kDate;
  }
  return DateWord::kNone;
}

// `in two weeks`, but not `in the evening`.
bool is_length(string_view text) {
  if (!text.starts_with("in ") && !text.starts_with("within ")) return false;
  constexpr std::array<string_view, 5> kUnits = {"day", "week", "month", "year", "hour"};
  return std::ranges::any_of(kUnits, [&](string_view unit) { return text.find(unit) != npos; });
}

}  // namespace

DatedText take_date(string_view text, std::optional<Day> talk) {
  return DateTaker(text, talk).take();
}

string_view date_bracket_at_end(string_view text) {
  return without_preposition(bracket_at_end(undecorated(text)).text);
}

std::string date_inside(string_view text) {
  constexpr string_view kBreaks = " \t\n,;()[]{}<>\"*_=~`@|";
  constexpr std::array<string_view, 9> kLeads = {"by",   "until",  "till", "before", "due",
                                                 "this", "within", "next", "latest"};
  bool is_led = false;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(kBreaks), text.size());
    const auto written = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (written.empty()) continue;
    auto word = fold(written);
    while (!word.empty() && string_view(".:!?").find(word.back()) != npos) word.pop_back();
    const bool is_iso = word.size() >= 10 && find_date(word.substr(0, 10));
    if (is_iso || (is_led && date_word(word) == DateWord::kDate)) return std::string(written);
    is_led = std::ranges::find(kLeads, word) != kLeads.end() ||
             (is_led && date_word(word) == DateWord::kPart);
  }
  return {};
}

bool is_meant_as_date(string_view text) {
  auto folded = fold(without_preposition(text));
  while (!folded.empty() && string_view("?!.").find(folded.back()) != npos) folded.pop_back();
  if (folded.empty() || folded.size() > kLongestDate) return false;
  bool has_date = folded.starts_with("end of ") || is_length(folded);
  for (string_view rest = folded; !rest.empty();) {
    const auto end = std::min(rest.find_first_of(" ,"), rest.size());
    const auto kind = date_word(rest.substr(0, end));
    if (kind == DateWord::kNone) return false;
    has_date |= kind == DateWord::kDate;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return has_date;
}

}  // namespace confab::core
