// SPDX-License-Identifier: MIT
#include "core/rules/draft/named_hours.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/rules/draft/message_words.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/number.h"
#include "core/time/said_zone.h"

namespace confab::core {
namespace {

using std::string_view;

// 1 after noon, 0 before it, -1 if the word says neither.
int half_of_day(string_view word) {
  auto folded = fold(word);
  std::erase(folded, '.');
  if (folded == "am") return 0;
  return folded == "pm" ? 1 : -1;
}

// `4`, `4:30`, `16.30` and `16h30` as minutes; -1 for any other word.
int clock_minutes(string_view digits) {
  const auto colon = digits.find_first_of(":.h");
  const auto hour = find_number(std::string(digits.substr(0, colon)), 0, 24);
  if (!hour) return -1;
  if (colon == string_view::npos || colon + 1 == digits.size()) return *hour * 60;
  const auto minute = find_number(std::string(digits.substr(colon + 1)), 0, 59);
  return minute && digits.size() == colon + 3 ? *hour * 60 + *minute : -1;
}

constexpr int kHour = 60;

// 4 of `four`; 0 of any other word.
int hour_named(string_view word) {
  constexpr std::array<string_view, 12> kHours = {"one",  "two", "three",  "four",
                                                  "five", "six", "seven",  "eight",
                                                  "nine", "ten", "eleven", "twelve"};
  const auto found = std::ranges::find(kHours, fold(word));
  return found == kHours.end() ? 0 : static_cast<int>(found - kHours.begin()) + 1;
}

bool is_clock(string_view word) {
  const auto bare = fold(without_period(word));
  return bare == "o'clock" || bare == "uhr";
}

int on_the_clock(int minutes, int half) {
  constexpr int kNoon = 12 * 60;
  if (half == 1 && minutes < kNoon) return minutes + kNoon;
  return half == 0 && minutes >= kNoon ? minutes - kNoon : minutes;
}

// Reads the times of one text.
class HourReader {
 public:
  HourReader(string_view text, std::span<const std::string> zones)
      : words_(message_words(text)), zones_(zones) {
    for (const auto& word : words_) texts_.push_back(word.text);
  }

  std::vector<NamedHour> read() {
    for (at_ = 0; at_ < words_.size(); ++at_) {
      auto hour = read_hour();
      if (!hour) continue;
      hour->zone = zone_after();
      share_zone(hour->zone);
      hours_.push_back(*std::move(hour));
      last_ = at_;
    }
    return std::move(hours_);
  }

 private:
  string_view word(std::size_t by) const {
    return at_ + by < words_.size() ? texts_[at_ + by] : string_view();
  }

  std::string zone_after() const {
    const auto all = std::span<const string_view>(texts_);
    return find_said_zone(all.subspan(std::min(at_ + 1, all.size())), zones_);
  }

  // In `from 4 p.m. to 5 p.m. Eastern`, both hours are in that zone.
  void share_zone(const std::string& zone) {
    constexpr std::size_t kNear = 4;
    if (!hours_.empty() && hours_.back().zone.empty() && at_ - last_ <= kNear)
      hours_.back().zone = zone;
  }

  // The half of the day that the next words name, and how many words that takes.
  struct Half {
    int half = -1;
    std::size_t words = 0;
  };
  Half half_after(std::size_t by) const {
    if (words_[at_ + by - 1].is_last && !word(by - 1).ends_with('.')) return {};
    if (const auto half = half_of_day(word(by)); half >= 0) return {half, 1};
    if (fold(word(by)) != "in" || fold(word(by + 1)) != "the") return {};
    const auto part = fold(without_period(word(by + 2)));
    if (part == "morning") return {0, 3};
    return part == "afternoon" || part == "evening" ? Half{1, 3} : Half();
  }

  // An hour of `count` words, and those after it that say which half of the day it is in.
  NamedHour hour_of(std::size_t count, int minutes, bool is_exact) {
    const auto [half, more] = half_after(count);
    std::string written(word(0));
    for (std::size_t i = 1; i < count + more; ++i) written += fmt::format(" {}", word(i));
    at_ += count + more - 1;
    return {written, on_the_clock(minutes, half), "", is_exact || half >= 0};
  }

  // Moves to the last word of the hour.
  std::optional<NamedHour> read_hour() {
    const auto text = words_[at_].text;
    const auto bare = fold(without_period(text));
    constexpr int kNoon = 12 * 60;
    if (bare == "noon" || bare == "midday") return NamedHour{std::string(text), kNoon};
    if (bare == "midnight") return NamedHour{std::string(text), 0};
    if (bare == "half" || bare == "quarter") return read_part_of_hour(bare == "half" ? 30 : 15);
    return is_digit(text[0]) ? read_digits() : read_hour_word();
  }

  // `half past four`, `quarter to 5`
  std::optional<NamedHour> read_part_of_hour(int minutes) {
    const auto from = fold(word(1));
    const auto bare = without_period(word(2));
    const auto hour = hour_named(bare) > 0 ? hour_named(bare) : clock_minutes(bare) / kHour;
    const bool is_to = from == "to";
    if (hour <= 0 || !(is_to || from == "past" || from == "after")) return {};
    constexpr std::size_t kWords = 3;
    return hour_of(kWords, hour * kHour + (is_to ? -minutes : minutes), false);
  }

  // `four p.m.`, `four o'clock`, `at four`
  std::optional<NamedHour> read_hour_word() {
    const auto hour = hour_named(without_period(word(0)));
    if (hour == 0) return {};
    if (is_clock(word(1))) return hour_of(2, hour * kHour, false);
    const bool is_after_at = hour > 1 && before() == "at" && ends_here();
    if (half_after(1).half < 0 && !is_after_at) return {};
    return hour_of(1, hour * kHour, false);
  }

  std::optional<NamedHour> read_digits() {
    const auto text = words_[at_].text;
    const auto end = std::min(text.find_first_not_of("0123456789:.h"), text.size());
    auto digits = text.substr(0, end);
    while (digits.ends_with('.')) digits.remove_suffix(1);
    const auto minutes = clock_minutes(digits);
    if (minutes < 0) return {};
    const auto attached = half_of_day(text.substr(end));
    if (attached >= 0) return NamedHour{std::string(text), on_the_clock(minutes, attached)};
    if (end < text.size()) return {};
    if (half_after(1).half >= 0) return hour_of(1, minutes, true);
    return read_without_half(digits, minutes);
  }

  // `16:00`, `at 4`, `4 o'clock`, `16 Uhr`; but not `the 3:16 paper`, `version 3.5`, `at 4 Main
  // Street`.
  std::optional<NamedHour> read_without_half(string_view digits, int minutes) {
    const bool has_word = is_clock(word(1));
    const bool has_minutes = digits.find_first_of(":h") != string_view::npos;
    const bool is_span = before() == "from" && (word(1) == "to" || word(1) == "until");
    const bool is_after_at =
        before() == "at" || before() == "around" || before() == "by" || is_span;
    constexpr std::array<string_view, 9> kNouns = {
        "the", "a", "an", "section", "article", "paragraph", "verse", "chapter", "version"};
    const bool is_noun = std::ranges::find(kNouns, before()) != kNouns.end();
    const bool is_hour =
        has_word || (has_minutes ? !is_noun || ends_here() : is_after_at && ends_here());
    const bool has_point = digits.find('.') != string_view::npos;
    if (!is_hour || (!has_minutes && !has_point && !has_word && minutes == 0)) return {};
    constexpr int kLatest = 12 * 60 + 59;
    const bool is_exact = digits[0] == '0' || minutes < kHour || minutes > kLatest;
    if (has_word) return hour_of(2, minutes, is_exact);
    return NamedHour{std::string(digits), minutes, "", is_exact};
  }

  std::string before() const { return at_ > 0 ? fold(texts_[at_ - 1]) : std::string(); }

  // Is this the last word about the hour?
  bool ends_here() const {
    constexpr std::array<string_view, 7> kNext = {"on", "or", "and", "for", "to", "if", "until"};
    return words_[at_].is_last || !zone_after().empty() ||
           std::ranges::find(kNext, word(1)) != kNext.end();
  }

  std::vector<MessageWord> words_;
  std::vector<string_view> texts_;      // of the words
  std::span<const std::string> zones_;  // of the caller
  std::vector<NamedHour> hours_;
  std::size_t at_ = 0;
  std::size_t last_ = 0;  // the last word of the last hour
};

}  // namespace

std::vector<NamedHour> hours_in(string_view text, std::span<const std::string> zones) {
  return HourReader(text, zones).read();
}

bool names_zone(string_view text) {
  const auto words = message_words(text);
  std::vector<string_view> texts;
  for (const auto& word : words) texts.push_back(word.text);
  constexpr std::size_t kAbbreviation = 2;  // `mt` and `ct` mean more than a zone
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto rest = std::span<const string_view>(texts).subspan(i);
    const bool may_be_other =
        texts[i].size() <= kAbbreviation || texts[i] == "mine" || texts[i] == "yours";
    const bool is_phrase = rest.size() > 1 && without_period(rest[1]) == "time";
    if ((!may_be_other || is_phrase) && !find_said_zone(rest, {}).empty()) return true;
  }
  return fold(text).find("time zone") != std::string::npos;
}

}  // namespace confab::core
